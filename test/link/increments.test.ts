import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { digestOf } from '../../src/link/digest-of.ts';
import { sourceOf } from '../extract/statement-fixture.ts';

/** The figures of a text: what stands there, how it is counted, and what it counts. */
const extents = (language: string, text: string): readonly string[] =>
  digestOf(extract(sourceOf(text, language)))
    .statements.flatMap(({ figures }) => figures)
    .sort((a, b) => a.start - b.start)
    .map(({ value, extent, counts }) => `${value} ${extent} ${counts}`);

describe('what a count rose by', () => {
  it.each([
    [
      'en',
      'Rescuers found two more bodies on Tuesday, bringing the death toll to six.',
      ['2 delta people-dead', '6 stock people-dead'],
    ],
    [
      'en',
      'The death toll rose to nine on Tuesday. One of the injured died in hospital.',
      ['9 stock people-dead', '1 delta people-dead'],
    ],
    [
      'de',
      'Die Zahl der Toten ist auf vier gestiegen. Ein Arbeiter erlag am Vormittag seinen Verletzungen.',
      ['4 stock people-dead', '1 delta people-dead'],
    ],
    [
      'de',
      'Zwei weitere Leichen wurden am Dienstag geborgen. Damit stieg die Zahl der Toten auf sechs.',
      ['2 delta people-recovered', '6 stock people-dead'],
    ],
    ['ru', 'Найдены ещё двое. Итого шесть погибших.', ['2 delta people-dead', '6 stock people-dead']],
    [
      'ru',
      'Число погибших выросло до четырёх. Один из пострадавших скончался в больнице.',
      ['4 stock people-dead', '1 delta people-dead'],
    ],
  ])('is no other number for it (%s): %s', (language, text, wanted) => {
    expect(extents(language, text)).toEqual(wanted);
  });

  it.each([
    [
      'another place has its own',
      'en',
      'The death toll in Rijeka rose to nine on Tuesday. One man died in Zadar.',
      ['9 stock people-dead', '1 stock people-dead'],
    ],
    [
      'nothing rose',
      'en',
      'Nine people died on Tuesday. One man died in hospital.',
      ['9 stock people-dead', '1 stock people-dead'],
    ],
    [
      'a paragraph stands between',
      'de',
      'Die Zahl der Toten ist auf vier gestiegen.\n\nEin Arbeiter starb am Vormittag.',
      ['4 stock people-dead', '1 stock people-dead'],
    ],
  ])('is none where %s', (_, language, text, wanted) => {
    expect(extents(language, text)).toEqual(wanted);
  });
});
