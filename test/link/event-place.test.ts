import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

const ALMATY = '1526384';
const AKTAU = '610612';
const RIGA = '456172';

/** Where the figures of a report hold that name no place, and its country. */
const setting = (language: string, text: string, title?: string) =>
  digest('r', language, text, title === undefined ? {} : { title }).setting;

describe('the town that a report is about', () => {
  it.each([
    [
      'named alone in the lead',
      'de',
      'In Almaty sind drei Menschen gestorben. Die Polizei zählte 40 Verletzte.',
      ALMATY,
    ],
    ['beside its country', 'de', 'Bei Almaty in Kasachstan brach ein Damm. Vier Menschen starben.', ALMATY],
    [
      'in the date line, where that is no capital',
      'en',
      'AKTAU (Wire) - Four people died in a blast, police said.',
      AKTAU,
    ],
    [
      'in the header with its date',
      'en',
      'BULLETIN 12. Port Authority, Western Division. Aktau, 3 October 2021.\n\nSeven persons were hurt when a crane fell.',
      AKTAU,
    ],
    [
      'the same, on a day of the week',
      'en',
      'Field note, Open Water, Aktau, Friday morning. We have spoken to 43 families. Nine men are dead.',
      AKTAU,
    ],
    [
      'where a later sentence says that it was attacked',
      'de',
      'In Kasachstan sind drei Soldaten getötet worden. Die Patrouille geriet bei Aktau in einen Hinterhalt.',
      AKTAU,
    ],
    ['the same in Russian', 'ru', 'В Казахстане погибли трое военных. Колонну обстреляли в Актау.', AKTAU],
    ['the same in English', 'en', 'Three soldiers were killed in Kazakhstan. Their camp in Aktau was shelled.', AKTAU],
    [
      'the only one of a report that opens with an attack on people',
      'en',
      'ASTANA (Wire) - Gunmen killed three guards in an attack in Kazakhstan. Two attackers also died. The guards had left their base in Aktau at dawn.',
      AKTAU,
    ],
    ['with other places far away', 'de', 'In Aktau starben drei Menschen. Aus Riga kam Beileid.', AKTAU],
  ])('%s', (_, language, text, place) => {
    expect(setting(language, text)).toMatchObject({ place });
  });

  it('is no town of the other side', () => {
    const text =
      'Latvia said nine of its soldiers were killed in overnight shelling in the region of Daugavpils. The wounded are in hospitals in Riga. Its neighbour rejected the accusation. It said that Latvian troops had opened fire first and three people were killed in Narva.';
    expect(setting('en', text)).toEqual(expect.objectContaining({ country: 'LV' }));
    expect(setting('en', text).place).toBeUndefined();
  });

  it('is that of the title, where the lead names its country only', () => {
    const text = 'In Lettland sind bei einem Brand drei Menschen gestorben. In Riga brannte ein Lager.';
    expect(setting('de', text, 'Brand in Riga')).toMatchObject({ place: RIGA, country: 'LV' });
    expect(setting('de', text, 'Drei Tote bei Brand').place).toBeUndefined();
  });

  it.each([
    ['a country in the lead', 'en', 'Police in Kazakhstan detained 300 people. In Almaty 40 were held.'],
    [
      'a town of a later figure alone',
      'en',
      "Kazakhstan's health ministry put the number of injured at 121, down from 138, saying that 17 patients in Aktau had been listed twice.",
    ],
    [
      'a large city in the date line of a report on the country',
      'de',
      'Almaty (dpa) - Nach neun Tagen ist der Streik auf der kasachischen Kupferzeche Tasbulak beendet. 540 Menschen waren entlassen worden.',
    ],
    ['several towns in the lead', 'de', 'In Almaty und Aktau sind sechs Menschen gestorben.'],
    ['the seat of a body', 'de', 'Das Innenministerium in Almaty meldet 300 Festnahmen in Kasachstan.'],
    ['a capital in the date line', 'en', 'RIGA (Wire) - Four people died in a blast, police said.'],
    ['a direction', 'de', 'Zwölf Kilometer nördlich von Almaty bebte die Erde. Zehn Menschen starben.'],
    [
      'an attack, and a town where somebody was freed',
      'en',
      'Gunmen killed three guards in an attack in Kazakhstan. Two captives were released in Aktau.',
    ],
    [
      'an attack, and two towns',
      'en',
      'Gunmen killed three guards in an attack in Kazakhstan. Their base is in Aktau. Shops closed in Almaty.',
    ],
    [
      'an attack on nobody',
      'en',
      'Hospitals in Kazakhstan reported an attack on their computers. A clinic in Aktau reopened.',
    ],
    ['more towns later', 'de', 'In Almaty starben drei Menschen. In Aktau starben zwei, in Schymkent vier.'],
  ])('is none with %s', (_, language, text) => {
    expect(setting(language, text).place).toBeUndefined();
  });
});

describe('figures of the whole country in a report about a town', () => {
  it.each([
    ['de', 'In Almaty starben drei Menschen. Landesweit starben 12 Menschen.', 12],
    ['en', 'Three people died in Almaty, police said. Nationwide 40 people were injured.', 40],
    ['ru', 'В Алматы задержаны 300 человек. Всего в стране задержаны 7000 человек.', 7000],
  ])('%s: %s', (language, text, value) => {
    const figures = digest('r', language, text).statements.flatMap(({ figures }) => figures);
    expect(figures.find((figure) => figure.value === value)).toMatchObject({ place: 'KZ', placeBasis: 'stated' });
    expect(figures.find((figure) => figure.value !== value)).toMatchObject({ place: ALMATY });
  });
});
