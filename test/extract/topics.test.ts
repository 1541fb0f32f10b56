import { describe, expect, it } from 'vitest';
import { findTopics, topicOf } from '../../src/extract/topics.ts';
import type { LanguageCode } from '../../src/language/codes.ts';
import { languages } from '../../src/language/index.ts';
import { topics } from '../../src/language/shared/topics.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { formOf } from '../../src/text/word-forms.ts';

const found = (code: LanguageCode, text: string): string[] => {
  const tokens = tokenize(text);
  return findTopics(tokens, 0, tokens.count, languages[code]).map(
    ({ topic, from, to }) => `${topic}: ${text.slice(tokens.start[from], tokens.end[to - 1])}`,
  );
};

describe('topics of a text', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['de', 'Er kam gestern bei einem Sturz ums Leben.', ['dead: ums Leben']],
    ['de', 'Die Polizei nahm gestern zwei Männer fest.', ['police: Polizei', 'people: Männer', 'detained: fest']],
    ['de', 'US-Soldaten und Friedenssoldaten', ['troops: US-Soldaten', 'troops: Friedenssoldaten']],
    ['de', 'Das Internet wurde im ganzen Land abgeschaltet.', ['internet-shutdown: Internet']],
    [
      'de',
      'Der Ausnahmezustand und die Waffenlieferungen',
      ['emergency: Ausnahmezustand', 'arms-delivery: Waffenlieferungen'],
    ],
    ['de', 'Der Minister wies das zurück.', ['denial: zurück']],
    ['en', 'The state of emergency followed a coup attempt.', ['emergency: state of emergency', 'coup: coup attempt']],
    ['en', 'They were taken to hospital.', ['in-hospital: taken to hospital']],
    ['ru', 'Рыбаки пропали без вести.', ['people: Рыбаки', 'missing: пропали без вести']],
    ['ru', 'Ликвидированы двое боевиков.', ['dead: Ликвидированы', 'attackers: боевиков']],
    ['ru', 'Введён режим чрезвычайной ситуации.', ['emergency: режим чрезвычайной ситуации']],
    ['ru', 'О погибших солдатах и беспорядках', ['dead: погибших', 'troops: солдатах', 'protest: беспорядках']],
  ])('%s: %s', (code, text, hits) => {
    expect(found(code, text)).toEqual(hits);
  });

  it.each<[LanguageCode, string]>([
    ['de', 'Das Wetter bleibt am Wochenende freundlich.'],
    ['en', 'The weather stays fine over the weekend.'],
    ['ru', 'Погода остаётся хорошей.'],
    ['ru', 'Утечка хлора ликвидирована.'],
  ])('finds none in %s: %s', (code, text) => {
    expect(found(code, text)).toEqual([]);
  });
});

describe('the lexicon', () => {
  const codes = Object.keys(languages) as LanguageCode[];

  it.each(codes)('has words for every topic in %s', (code) => {
    for (const topic of Object.keys(topics) as (keyof typeof topics)[])
      expect(languages[code].topics.words[topic].trim(), topic).not.toBe('');
  });

  it('knows a word in all its forms', () => {
    for (const word of ['Soldat', 'Soldaten', 'Marinesoldaten'])
      expect(topicOf(formOf(word), languages.de)).toBe('troops');
    for (const word of ['боевик', 'боевиками', 'боевиков'])
      expect(topicOf(formOf(word), languages.ru)).toBe('attackers');
    for (const word of ['detained', 'detainees', 'detentions'])
      expect(topicOf(formOf(word), languages.en)).toBe('detained');
  });
});
