import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import type { Attributed } from '../../src/extract/attribution/attributed.ts';
import { coverage } from '../../src/extract/coverage.ts';
import { readVia } from '../../src/extract/via.ts';
import type { Source } from '../../src/model/index.ts';
import { parseMarked, sourceOf } from './statement-fixture.ts';

/** The links of the statement that the marked text holds, as "kind:name > kind:name". */
function via(language: string, marked: string, more: Partial<Source> = {}): string {
  const { text, parts } = parseMarked(marked);
  const item: Attributed = { kind: 'indirect', rule: 'test', score: 1, ...parts };
  const analysis = analyse(sourceOf(text, language, more));
  const links = readVia(analysis, [item], coverage(analysis, [item.content]))(item);
  for (const { spans, kind, name } of links)
    for (const { start, end } of spans) expect(text.slice(start, end), `${kind} ${name}`).not.toBe('');
  return links.map(({ kind, name }) => `${kind}:${name}`).join(' > ');
}

const CASES: readonly (readonly [language: string, marked: string, links: string])[] = [
  ['de', '{(((Der Minister))) <sagte> in einer Erklärung}, [die Lage sei ruhig].', 'document:Erklärung'],
  ['de', '{(((Der Minister))) <sagte> auf einer Pressekonferenz}, [die Lage sei ruhig].', 'event:Pressekonferenz'],
  [
    'de',
    '{(((Der Forscher))) <sagte> in einem Interview mit der Iswestija}, [es gebe Hilfe].',
    'outlet:Izvestia > event:Interview',
  ],
  [
    'de',
    '{(((Der Forscher in einem Interview mit der Iswestija))) <sagte>}, [es gebe Hilfe].',
    'outlet:Izvestia > event:Interview',
  ],
  ['de', '{(((Der Präsident))) <schrieb> auf Twitter}, [die Stadt sei frei].', 'channel:Twitter'],
  [
    'de',
    '[Es gibt Tote], {<sagte> (((das Ministerium))) in einer Erklärung, die auf dem Telegram-Kanal „Orda“ erschien}.',
    'channel:Orda > document:Erklärung',
  ],
  ['de', '{Im staatlichen Fernsehen <sagte> (((der General)))}, [man habe gesiegt].', 'outlet:staatlichen Fernsehen'],
  ['de', '{<Laut> (((TASS)))} [wurde der Flughafen geräumt].', ''],
  ['de', '{<Laut> (((TASS)))} [wurde der Flughafen geräumt] (dpa).', 'agency:dpa'],
  ['de', '{(((Die Zeitung Karawan))) <schrieb>}, [der Flughafen sei geräumt].', ''],
  ['de', '{(((Der Bürgermeister))) <sagte> gegenüber der Welt}, [der Flughafen sei geräumt].', 'outlet:Die Welt'],
  ['de', '{(((Der Bürgermeister))) <sagte> der Welt}, [der Flughafen sei geräumt].', ''],
  ['de', '{(((Der Bürgermeister))) <sagte>}, [die Zeitung Karawan lüge].', ''],
  [
    'de',
    '{Die FAZ berichtet unter Berufung auf das iranische Staatsfernsehen, (((das Innenministerium))) habe <gemeldet>}, [drei Dörfer seien zerstört].',
    'outlet:FAZ > outlet:iranische Staatsfernsehen',
  ],
  ['de', '{(((Der Sprecher))) <sagte> der Nachrichtenagentur Kazinform}, [es gebe keine Toten].', 'agency:Kazinform'],
  ['en', '{(((The mayor))) <told> Reuters} [the airport was closed].', 'agency:Reuters'],
  ['en', '{(((The mayor))) <said> in a statement} [the airport was closed].', 'document:statement'],
  [
    'en',
    '{(((The mayor))) <said>, as quoted by TASS, in an interview with Izvestia}, [the airport was closed].',
    'agency:TASS > outlet:Izvestia > event:interview',
  ],
  ['en', '{(((The president))) <said> on state television} [the plot had failed].', 'outlet:state television'],
  ['en', '{(((The mayor))) <said> on Radio Meridian} [the airport was closed].', 'outlet:Radio Meridian'],
  [
    'en',
    '{(((The mayor))) <said> in a letter seen by the Evening Post} [the airport was closed].',
    'outlet:Evening Post > document:letter',
  ],
  ['en', '{(((The mayor))) <said> in a post} [the airport was closed].', 'document:post'],
  ['en', '{(((The mayor))), quoted by the state agency, <said>} [the airport was closed].', 'agency:state agency'],
  ['en', '{(((The president))) <wrote> on Twitter} [the plot had failed].', 'channel:Twitter'],
  [
    'en',
    '{(((The president))) <said> in a statement carried by the Tasnim news agency} [the plot had failed].',
    'agency:Tasnim > document:statement',
  ],
  ['en', 'ALMATY (AP) — {(((The mayor))) <said>} [the airport was closed].', 'agency:AP'],
  ['en', '{(((The mayor))) <said>} [the independent daily had lied].', ''],
  ['en', '{(((An independent expert))) <said>} [the count was wrong].', ''],
  ['ru', '{(((Министр))) <заявил> в интервью «Известиям»}, [что угрозы нет].', 'outlet:Izvestia > event:интервью'],
  [
    'ru',
    '[Аэропорт закрыт], {<сообщил> (((мэр))) на пресс-конференции, передаёт ТАСС}.',
    'agency:TASS > event:пресс-конференции',
  ],
  ['ru', '[Аэропорт закрыт], {<сообщает> (((ТАСС)))}.', ''],
  ['ru', '{(((Мэр))) <написал> в своём телеграм-канале}, [что аэропорт закрыт].', 'channel:телеграм-канале'],
  ['ru', '[Аэропорт закрыт], {<сообщили> в (((МВД))) газете «Вечерний город»}.', 'outlet:Вечерний город'],
  ['ru', '{(((Мэр))) <сказал>}, [что газета «Правда» ошиблась].', ''],
];

describe('via', () => {
  it.each(CASES)('%s: %s', (language, marked, links) => {
    expect(via(language, marked)).toBe(links);
  });

  it('names the channel that a report was forwarded from first', () => {
    const marked = '{(((Мэр))) <сообщил> ТАСС}, [что аэропорт закрыт].';
    expect(via('ru', marked, { forwardedFrom: 'Город 24' })).toBe('channel:Город 24 > agency:TASS');
  });

  it('credits the whole report to the agency of its last line', () => {
    const marked = '{(((Der Sprecher))) <sagte>}, [es gebe keine Toten].\n\nQuelle: TASS';
    expect(via('de', marked)).toBe('agency:TASS');
  });

  it('credits one paragraph to the agency in its brackets', () => {
    const first = 'Der Tag verlief in allen Teilen des Landes ohne einen einzigen Zwischenfall (dpa).';
    const marked = `Am Morgen kam Regen auf, am Abend Wind.\n\n${first}\n\n{(((Der Sprecher))) <sagte>}, [es gebe keine Toten].\n\nDanach wurde es still.`;
    expect(via('de', marked)).toBe('');
  });
});
