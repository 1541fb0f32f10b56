import { describe, expect, it } from 'vitest';
import { digest, document, placesOf } from './reports.ts';

describe('figures of towns beside figures of the country', () => {
  it.each([
    [
      'behind a colon each place has its own number',
      'ru',
      'В Эстонии в стране погибли 14 человек: в Тарту — 10, в Нарве — 4. Пропал 31 человек.',
      { 14: 'EE', 10: 'ТАР', 4: 'НАР', 31: 'EE' },
    ],
    [
      'a place of a list is none of its total',
      'en',
      'Floods hit Estonia. The rescue board put the toll at 29: 20 people in the villages, nine in Narva.',
      { 29: 'EE', 9: 'NAR' },
    ],
    [
      'the total of two towns is none of theirs',
      'de',
      'In Estland starben sechs Menschen. In Tartu wurden 640 Menschen verletzt, in Narva 310, zusammen 950.',
      { 6: 'EE', 640: 'TAR', 310: 'NAR', 950: 'EE' },
    ],
    [
      'the country is that of the town',
      'en',
      'LIEPAJA, Latvia - Two people drowned here. In Tartu 13 people were killed, Estonian officials say; across the country it is 19.',
      { 2: 'LIE', 13: 'TAR', 19: 'EE' },
    ],
    [
      'a town that the wounded are brought to is not what follows is about',
      'de',
      'In Estland starben sechs Menschen. Die Verletzten wurden nach Tartu und in die Klinik in Narva gebracht. 40 Menschen wurden festgenommen.',
      { 6: 'EE', 40: 'EE' },
    ],
    [
      'beyond a border is no place',
      'de',
      'In Lettland starben sechs Menschen. Vier von ihnen starben in Valka nahe der Grenze zu Estland.',
      { 6: 'LV', 4: 'VAL' },
    ],
    [
      'nor is the town that soldiers came from',
      'ru',
      'В Тарту погибли шесть человек. Из Нарвы приехали 50 солдат.',
      { 6: 'ТАР', 50: 'ТАР' },
    ],
    [
      'a capital that acts is no place, whatever is said between commas',
      'en',
      'In Tartu 16 people were killed. Tallinn, as always, blames the weather. Local channels report 17 dead.',
      { 16: 'TAR', 17: 'TAR' },
    ],
    [
      'a capital that acts is no place, whatever is said between commas',
      'ru',
      'В Тарту погибли 16 человек. Таллин, как всегда, винит погоду. Местные каналы сообщают о 17 погибших.',
      { 16: 'ТАР', 17: 'ТАР' },
    ],
    [
      'a rival number holds where its rival does',
      'en',
      'In Tartu 16 people were detained overnight. Across the country 226 people were detained. The union counts more than 300.',
      { 16: 'TAR', 226: 'EE', 300: 'EE' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });

  it.each([
    ['en', 'CAP-HAITIEN, Haiti - Four people died. In all of the country 60 people were hurt.', '3728474'],
    ['de', 'In Cap-Haïtien in Haiti starben vier Menschen.', '3728474'],
  ])('towns are known by the name that news use: %s: %s', (language, text, id) => {
    expect(document(language, text).places.map(({ geonames }) => String(geonames))).toContain(id);
  });

  it('a title names where helpers come from, and no town of another country', () => {
    const text =
      'Nach der Flut in Estland werden 20 Menschen vermisst. Am Freitag fliegen Helfer aus Nordhausen nach Tartu.';
    const { setting } = digest('r', 'de', text, { title: 'Helfer aus Nordhausen fliegen nach Estland' });
    expect(setting).toMatchObject({ country: 'EE' });
    expect(setting.place).toBeUndefined();
  });
});
