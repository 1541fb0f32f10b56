import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What the first speaker of a text is called: by the name of their entity, else as the report describes them. */
function called(text: string, language: string): string | undefined {
  const { statements, mentions, entities } = extract(sourceOf(text, language));
  const speaker = statements[0]?.attribution?.speaker;
  const entity = mentions.find(({ id }) => id === speaker?.mention)?.entity;
  return entities.find(({ id }) => id === entity)?.name ?? speaker?.name ?? speaker?.text;
}

describe('who speaks without a name', () => {
  it.each([
    ['de', 'Nach Angaben des Gouverneurs starben drei Menschen.', 'Gouverneur'],
    ['de', 'Nach Angaben der örtlichen Behörden starben drei Menschen.', 'örtliche Behörden'],
    ['de', 'Ein hoher Beamter sagte, es gebe Tote.', 'hoher Beamter'],
    ['de', 'Nach Angaben der Berliner Polizei gibt es Tote.', 'Berliner Polizei'],
    ['de', 'Nach Angaben des Deutschen Bundestages starben drei Menschen.', 'Deutscher Bundestag'],
    ['de', 'Nach Angaben des slowakischen Innenministeriums starben drei Menschen.', 'slowakisches Innenministerium'],
    ['de', 'Das Auswärtige Amt erklärte, es gebe keine Verletzten.', 'Auswärtiges Amt'],
    [
      'de',
      'Ein Sprecher des Ministeriums, der ungenannt bleiben wollte, sagte, es gebe Tote.',
      'Sprecher des Ministeriums',
    ],
    ['en', 'The district council, which owns the dam, said that it was safe.', 'district council'],
    ['ru', 'В министерстве обороны сообщили, что двое погибли.', 'министерство обороны'],
    ['ru', 'По данным городской прокуратуры, задержаны трое.', 'городская прокуратура'],
    ['ru', 'В профсоюзе «Звезда» заявили, что ранены пятеро.', 'профсоюз «Звезда»'],
    ['ru', 'В Следственном комитете уточнили, что дело возбуждено.', 'Следственный комитет'],
    ['ru', 'По словам местного жителя, стреляли всю ночь.', 'местный житель'],
    ['ru', 'В МЧС сообщили, что пожар потушен.', 'МЧС'],
    ['ru', 'В оперштабе сообщили, что пожар потушен.', 'оперштаб'],
    ['ru', 'В районной больнице сообщили, что ранены двое.', 'районная больница'],
    ['ru', 'По словам обвиняемого, двое ушли.', 'обвиняемого'],
    ['ru', 'Главврач БСМП Ирина Котова сообщила, что ранены двое.', 'Ирина Котова'],
  ])('is called by the words of the phrase in the nominative (%s: %s)', (language, text, expected) => {
    expect(called(text, language)).toBe(expected);
  });

  it.each([
    ['en', 'A source in the Defence Ministry told reporters that two soldiers had died.'],
    ['de', 'Eine Quelle im Innenministerium sagte der dpa, es gebe Tote.'],
    ['ru', 'Источник в МЧС рассказал журналистам, что двое погибли.'],
  ])('stays unnamed whatever body it is said to be in (%s: %s)', (language, text) => {
    const speaker = extract(sourceOf(text, language)).statements[0]?.attribution?.speaker;
    expect(speaker?.as).toBe('anonymous');
    expect(speaker?.mention).toBeUndefined();
  });

  it.each([
    ['ru', 'Пострадали трое, сообщил губернатор провинции Хатай Берат Дурмаз.', 'Берат Дурмаз'],
    ['ru', 'Пострадали трое, сообщил губернатор провинции Кодаэли Ильвами Акташ.', 'Ильвами Акташ'],
    ['ru', 'Глава района Иван Иванович Петров сказал, что ранен один.', 'Иван Иванович Петров'],
    ['ru', 'Глава города Иван Петров сказал, что ранен один.', 'Иван Петров'],
  ])('is not called by the territory before the name (%s: %s)', (language, text, expected) => {
    expect(called(text, language)).toBe(expected);
  });
});
