import { describe, expect, it } from 'vitest';
import { datelineAt } from '../../src/extract/dateline.ts';
import { findEntities } from '../../src/extract/entities.ts';
import { findPlaces } from '../../src/extract/places.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { report } from './report.ts';

function behind(text: string): string | undefined {
  const tokens = tokenize(text);
  const found = datelineAt(tokens, 0, tokens.count);
  return found && text.slice(tokens.start[found.to]);
}

describe('date lines', () => {
  it.each([
    'SOFIA (Larkfield Wire) - ',
    'SOFIA - ',
    'ADDIS ABABA, Dec 5 (Meridian) -- ',
    'QUITO, Dec 2 — ',
    'BISCHKEK (nordlicht) – ',
    'Braga/Porto (ldp) - ',
    'Riga, 8. April – ',
    'MOSKAU - ',
    'ЕРЕВАН, 16 октября — ',
    'РОСТОВ-НА-ДОНУ, 2 мая (Вестник Юга) — ',
  ])('are read: %s', (line) => {
    expect(behind(`${line}The bridge is closed.`)).toBe('The bridge is closed.');
  });

  it.each(['HETAUDA: ', 'ST. PETERSBURG: ', 'ЕРЕВАН: '])('are read before a colon and a whole sentence: %s', (line) => {
    const news = 'The bridge over the river is closed since the early morning.';
    expect(behind(`${line}${news}`)).toBe(news);
  });

  it.each(['HETAUDA: 12 dead, 4 missing', 'BOXTON: The bridge over the river is closed since the early morning.'])(
    'are no row of a list and no speaker: %s',
    (text) => expect(behind(text)).toBeUndefined(),
  );

  it.each([
    'UNICEF - 45 children are safe.',
    'МЧС — погибли 12 человек.',
    'НАТО — оборонительный союз.',
    'The best rating had Anton Reed (Norway) — 2700 points.',
    'Riga – the capital – is flooded.',
    'On 3 May 2024 - a Friday - it rained.',
    'UN, EU and USA - all three agreed.',
  ])('are not read into: %s', (text) => {
    expect(behind(text)).toBeUndefined();
  });

  it.each([
    ['en', 'SOFIA (Larkfield Wire) - The bridge is closed.'],
    ['de', 'KREUZLAU (ldp) – Die Brücke ist gesperrt.'],
    ['ru', 'ЕРЕВАН, 16 октября — Мост закрыт.'],
    ['ru', 'ГАЛАЦ, 14 ноября (Вестник Юга) — Мост закрыт.'],
  ])('name no organisation and no person (%s): %s', (language, text) => {
    const analysis = report(text, language);
    const { entities } = findEntities(analysis, findPlaces(analysis), []);
    expect(entities.filter(({ kind }) => kind !== 'place')).toEqual([]);
  });
});
