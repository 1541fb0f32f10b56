import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** The zeros of a text in short: their words and what they count. */
const zeros = (language: string, text: string): readonly string[] =>
  read(language, text)
    .filter(({ value }) => value === 0)
    .map(({ text: words, kind }) => `${words} [${kind ?? ''}]`);

describe('zeros told without a number', () => {
  it.each([
    ['de', 'Bei dem Brand wurde niemand verletzt.', 'niemand [people-injured]'],
    ['de', 'Verletzt wurde nach Angaben der Feuerwehr niemand.', 'niemand [people-injured]'],
    ['de', 'Niemand starb bei dem Unglück.', 'Niemand [people-dead]'],
    // the noun at the head, the negation at the end of its clause
    [
      'de',
      'Weitere Verletzte gibt es laut Feuerwehr nicht.',
      'Weitere Verletzte gibt es laut Feuerwehr nicht [people-injured]',
    ],
    ['de', 'Er sagte, Tote und Vermisste habe es nicht gegeben.', 'Tote und Vermisste habe es nicht [people-dead]'],
    // none of others than those whom it befell
    ['de', 'Die Armee tötete zwölf Rebellen und keine Zivilisten.', 'keine Zivilisten [people-dead]'],
    ['en', 'The army says it killed twelve rebels and no civilians.', 'no civilians [people-dead]'],
    ['ru', 'Убиты 12 боевиков и ни одного мирного жителя.', 'ни одного мирного жителя [people-dead]'],
    // those of another country
    ['de', 'Keine polnischen Bürger waren an Bord.', 'Keine polnischen Bürger [people]'],
    ['en', 'No Polish citizens were on board.', 'No Polish citizens [people]'],
    ['ru', 'Граждан Польши на борту не было.', 'Граждан Польши на борту не было [people]'],
    ['ru', 'Польских граждан в районе взрыва нет.', 'Польских граждан в районе взрыва нет [people]'],
    ['ru', 'О раненых не сообщалось.', 'О раненых не сообщалось [people-injured]'],
    ['ru', 'Под завалами никого нет.', 'никого нет [people-buried]'],
    ['de', 'Niemand kam ums Leben.', 'Niemand [people-dead]'],
    ['de', 'Vermisst wird keiner mehr.', 'keiner [people-missing]'],
    ['de', 'Die Polizei teilte mit, dass niemand festgenommen worden sei.', 'niemand [people-detained]'],
    ['de', 'Keiner der 40 Insassen wurde verletzt.', 'Keiner [people-injured]'],
    ['de', 'Kein einziger Soldat wurde getötet.', 'Kein einziger Soldat [people-dead]'],
    ['de', 'Verletzt wurde kein Polizist.', 'kein Polizist [people-injured]'],
    ['de', 'Unter den Toten sind keine Kinder.', 'keine Kinder [people-dead]'],
    [
      'de',
      'Es gab keinen einzigen bestätigten Cholerafall.',
      'keinen einzigen bestätigten Cholerafall [people-infected]',
    ],
    ['de', 'Aus dem Bezirk wurden keine neuen Fälle gemeldet.', 'keine neuen Fälle [people-infected]'],
    ['de', 'Das Feuer ging ohne Verletzte ab.', 'ohne Verletzte [people-injured]'],
    ['de', 'Anwohner kamen nicht zu Schaden.', 'Anwohner kamen nicht zu Schaden [people-injured]'],
    [
      'de',
      'Kinder wurden bei dem Unfall nicht verletzt.',
      'Kinder wurden bei dem Unfall nicht verletzt [people-injured]',
    ],
    ['de', 'Es entstand kein Personenschaden.', 'kein Personenschaden [people-injured]'],
    [
      'de',
      'Die Armee meldete, sie habe keine Verluste erlitten; 30 Rebellen seien tot.',
      'keine Verluste [people-dead]',
    ],
    // labels, and those of another country
    ['de', 'Verletzte: keine.', 'keine [people-injured]'],
    ['en', 'Deaths in the camp on Monday: none.', 'none [people-dead]'],
    ['en', 'Injured: 12, dead: none.', 'none [people-dead]'],
    ['ru', 'Погибших: нет.', 'нет [people-dead]'],
    ['de', 'Unter den Passagieren waren keine Deutschen.', 'keine Deutschen [people]'],
    ['en', 'No foreigners were on board.', 'No foreigners [people]'],
    ['ru', 'Россиян среди пассажиров нет.', 'Россиян среди пассажиров нет [people]'],
    ['ru', 'Всех вывезли без единой травмы.', 'без единой травмы [people-injured]'],
    ['en', 'Nobody was hurt in the fire.', 'Nobody [people-injured]'],
    ['en', 'No one on the ground was seriously injured.', 'No one [people-injured]'],
    ['en', 'Nobody is believed to have died.', 'Nobody [people-dead]'],
    ['en', 'Nobody remains unaccounted for.', 'Nobody [people-missing]'],
    ['en', 'None of the 40 passengers was hurt.', 'None [people-injured]'],
    ['en', 'No children were killed.', 'No children [people-dead]'],
    ['en', 'Not a single officer was hit.', 'Not a single officer [people-injured]'],
    ['en', 'No tourists are believed to be among the victims.', 'No tourists [people-victims]'],
    ['en', 'The region reported no new cases.', 'no new cases [people-infected]'],
    ['en', 'There have been no deaths.', 'no deaths [people-dead]'],
    ['en', 'The rally ended without a single arrest.', 'without a single arrest [people-detained]'],
    ['en', 'The march passed off without any casualties.', 'without any casualties [people-victims]'],
    ['en', 'Residents were not harmed.', 'Residents were not harmed [people-injured]'],
    ['en', 'Residents were not injured.', 'Residents were not injured [people-injured]'],
    ['ru', 'Никто не пострадал.', 'Никто [people-injured]'],
    ['ru', 'Никто из 40 пассажиров, по данным врачей, не погиб.', 'Никто [people-dead]'],
    ['ru', 'Ни один солдат не погиб.', 'Ни один солдат [people-dead]'],
    ['ru', 'Никого пока не задержали.', 'Никого [people-detained]'],
    ['ru', 'Погибших и раненых нет.', 'раненых нет [people-injured]'],
    ['ru', 'Пострадавших во вторник не было.', 'Пострадавших во вторник не было [people-injured]'],
    ['ru', 'Новых заражений за неделю не выявлено.', 'заражений за неделю не выявлено [people-infected]'],
    ['ru', 'Детей среди погибших нет.', 'Детей среди погибших нет [people-dead]'],
    ['ru', 'Обошлось без жертв.', 'без жертв [people-dead]'],
    ['ru', 'Ни одного случая холеры не зафиксировано.', 'Ни одного случая холеры [people-infected]'],
    ['ru', 'Жители посёлка не пострадали.', 'Жители посёлка не пострадали [people-injured]'],
    ['ru', 'Пострадавших нет.', 'Пострадавших нет [people-injured]'],
  ])('%s: %s', (language, text, expected) => {
    expect(zeros(language, text).join('; ')).toBe(expected);
  });

  it.each([
    ['de', 'Tote gibt es nicht nur in Rom.'],
    ['de', 'Wenn es Verletzte nicht gibt, ist es gut.'],
    ['de', 'Polnische Bürger gingen nicht zur Wahl.'],
    ['en', 'He likes cats but no dogs; two died and no doctors came.'],
    ['ru', 'О цене не сообщается, об аресте директора не сообщалось.'],
    ['ru', 'В школе никого нет.'],
    ['de', 'Niemand weiß, wie viele Menschen starben.'],
    ['de', 'Niemand bekannte sich zu dem Anschlag.'],
    ['de', 'Niemand hat die verletzten Tiere gesehen.'],
    ['de', 'Tote hat niemand gesehen.'],
    ['de', 'Wenn niemand verletzt wird, endet der Einsatz.'],
    ['de', 'Die Helfer hoffen, dass niemand getötet wurde.'],
    ['de', 'Keiner der Verletzten wollte reden.'],
    ['de', 'Es gab keine weiteren Verletzten.'],
    ['de', 'Es war kein Mord.'],
    ['de', 'Es gibt keine Zweifel.'],
    ['de', 'Kein Polizist war vor Ort, als vier Menschen getötet wurden.'],
    ['de', 'Drei Kinder wurden nicht verletzt.'],
    ['de', 'Er lief ohne Pause.'],
    ['en', 'Nobody knows how many people were killed.'],
    ['en', 'No one has claimed responsibility for the killings.'],
    ['en', 'Nobody saw the missing girl.'],
    ['en', 'No police officer was there when four people were killed.'],
    ['en', 'The state has no death penalty.'],
    ['en', 'He escaped without injury.'],
    ['en', 'She hopes nobody was hurt.'],
    ['en', 'There is no doubt.'],
    ['ru', 'Никто не взял на себя ответственность за гибель людей.'],
    ['ru', 'Никто не знает, сколько людей погибло.'],
    ['ru', 'Данных о погибших нет.'],
    ['ru', 'Точного числа пострадавших нет.'],
    ['ru', 'Связи с пропавшими нет.'],
    ['ru', 'Спасатели работают, чтобы никто не погиб.'],
    ['ru', 'Трое детей не пострадали.'],
    ['ru', 'Времени нет.'],
    ['en', 'Deaths: no comment.'],
    ['en', 'We have no Germans here to ask.'],
    ['ru', 'Россиян в Риге нет оснований бояться.'],
  ])('%s: not in "%s"', (language, text) => {
    expect(zeros(language, text)).toEqual([]);
  });
});

it('a number whose state is denied does not count it', () => {
  const kinds = ([language, text]: readonly [string, string]) => read(language, text).map(({ kind }) => kind);
  expect(kinds(['de', 'Drei Kinder wurden nicht verletzt.'])).toEqual(['people']);
  expect(kinds(['ru', 'Трое детей не пострадали.'])).toEqual(['people']);
  expect(kinds(['en', 'Three children were not hurt.'])).toEqual(['people']);
});
