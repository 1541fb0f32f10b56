import { describe, expect, it } from 'vitest';
import { kinds } from './read.ts';

describe('the kind of a figure', () => {
  it.each([
    // what befell those who are held, told before them
    ['de', 'Verletzt wurden 14 Häftlinge.', '14 people-injured'],
    ['en', 'Injured were 14 inmates.', '14 people-injured'],
    ['ru', 'Ранены 14 заключённых.', '14 people-injured'],
    // a state of things that are no people
    ['de', 'An der Küste lagen 130 tote Vögel.', '130 -'],
    ['en', 'They found 130 dead birds on the beach.', '130 -'],
    ['ru', 'На берегу нашли 130 мёртвых птиц.', '130 -'],
    // the number of a post in a thread
    ['en', '2/ Manifest says 78 on board.', '78 people'],
    // a level that was reached counts what the head of its clause says
    ['en', 'The death toll from the blast has risen to four after a body was recovered.', '4 people-dead'],
    ['de', 'Die Zahl der Toten stieg auf vier, nachdem eine Leiche geborgen worden war.', '4 people-dead'],
    ['ru', 'Число погибших выросло до четырёх, после того как извлекли тело.', '4 people-dead'],
    ['en', 'The death toll from the blast has risen to four, and 12 were injured.', '4 people-dead, 12 people-injured'],
    // what all are told of behind a comma is no inset of the first
    [
      'ru',
      'Погибли 24 человека, 87 получили ранения, среди раненых — 12 детей.',
      '24 people-dead, 87 people-injured, 12 people',
    ],
    // what those who are counted did
    ['en', 'Two men who found the dead farmers were questioned.', '2 people'],
    // one of several that is a place, or to whom somebody belongs, counts nothing
    ['en', 'Ninety people fell ill in one of the schools.', '90 people-injured'],
    ['de', 'In einer der Schulen erkrankten 40 Kinder.', '40 people-infected'],
    ['ru', 'Число заболевших в одной из школ достигло 137.', '137 people-infected'],
    ['ru', 'Сын одной из жертв рассказал о пожаре.', ''],
    ['ru', 'Один из погибших был водителем.', '1 people-dead'],
    // a hospital by its attributes
    ['en', "In the regional children's hospital 38 children remain.", '38 people-in-hospital'],
    ['de', 'Im Regionalkrankenhaus für Kinder liegen noch 38 Kinder.', '38 people-in-hospital'],
    ['ru', 'В Ошской межобластной детской больнице остаются 38 детей.', '38 people-in-hospital'],
    ['ru', 'Разрушены две больницы.', '2 premises-damaged'],
    // who refuses treatment, and who stays where others left
    ['ru', 'Семь человек госпитализированы, пятеро отказались от госпитализации.', '7 people-in-hospital, 5 people'],
    ['ru', 'Эвакуированы 120 человек, остались 14.', '120 people-evacuated, 14 people'],
    ['de', '87 Menschen wurden evakuiert, 14 blieben.', '87 people-evacuated, 14 people'],
    ['ru', 'Ещё девять остаются на лечении.', '9 people-in-hospital'],
    // who was underground, and who is shut in there
    ['ru', 'Под землёй находились 87 человек, 79 из них удалось вывести.', '87 people, 79 people-evacuated'],
    ['ru', 'Под землёй остаются 12 горняков.', '12 people-buried'],
    ['ru', 'Тела двух горняков подняты на поверхность.', '2 people-recovered'],
    ['ru', 'Двое горняков подняты на поверхность.', '2 people-rescued'],
    // the paragraph of a law
    ['ru', 'Возбуждено дело по ч. 3 ст. 217 УК.', ''],
    // nobody has them in his power
    ['ru', 'Ещё двоих увезли в другой город.', '2 -'],
    ['ru', 'Двоих увезли боевики.', '2 people-abducted'],
    // behind an inset, a relative clause, an apposition
    ['de', 'Zwei Soldaten, die eine Brücke bewachten, verloren ihr Leben.', '2 people-dead'],
    ['de', 'Verletzt wurden, so die Polizei, mindestens neun Zuschauer.', '9 people-injured'],
    ['de', 'Zwölf Menschen, darunter drei Kinder, wurden getötet.', '12 people-dead, 3 people'],
    ['en', 'Twelve people, including three children, were killed.', '12 people-dead, 3 people'],
    ['en', 'Twelve miners, according to the company, are missing.', '12 people-missing'],
    ['ru', 'Жертвами пожара, по его словам, стали как минимум 8 жителей.', '8 people-dead'],
    ['ru', 'Двенадцать человек, которые ехали в автобусе, погибли.', '12 people-dead'],
    // the genitive that opens the clause
    ['ru', 'Погибших при пожаре в больнице уже 17.', '17 people-dead'],
    ['ru', 'Сейчас в больнице 23 пострадавших.', '23 people-injured'],
    ['ru', 'Пропавших в тюрьме насчитали 6.', '6 people-missing'],
    // nouns that are persons by their ending
    ['en', 'Ninety snorkelers have been taken to hospital.', '90 people-in-hospital'],
    ['de', '94 Konsumenten wurden in Krankenhäuser eingeliefert.', '94 people-in-hospital'],
    ['en', 'Four containers stood in the hospital.', '4 -'],
    ['en', 'Police arrested seven people and seized 2,300 bottles.', '7 people-detained, 2300 -'],
    // a participle behind the comma that ends the noun
    ['en', 'The Trust mourns six members of its team, killed on Sunday.', '6 people-dead'],
    ['de', 'Die Stiftung trauert um sechs Mitglieder ihres Teams, getötet am Sonntag.', '6 people-dead'],
    ['de', 'Die Firma hat sechs Leute im Land, verletzt wurde keiner.', '6 people, 0 people-injured'],
    ['ru', 'На борту были 90 человек, спасены 40.', '90 people, 40 people-rescued'],
    // the crime of those who are counted
    ['ru', 'Среди них двое осуждённых за убийство.', '2 -'],
    ['en', 'Nine men convicted of murder are at large.', '9 people'],
    // what they answer for, and to whom it was done
    ['en', 'Prosecutors charged nine officers over the deaths of prisoners.', '9 security-forces'],
    ['de', 'Ermittelt wird gegen zwei Verantwortliche wegen fahrlässiger Tötung.', '2 -'],
    ['en', 'The agency confirms two deaths, both inmates.', '2 people-dead'],
    ['ru', 'Двое погибших, оба заключённые.', '2 people-dead'],
    ['en', 'Inmates of pavilion 8 took 61 staff hostage.', '61 people-abducted'],
    ['en', 'Police questioned four managers about the killing of guards.', '4 people'],
    ['de', 'Ermittelt wird gegen neun Polizisten wegen des Todes von Häftlingen.', '9 security-forces'],
    ['ru', 'Обвинения предъявлены девяти полицейским в связи с гибелью заключённых.', '9 security-forces'],
    ['en', 'Nine of the deaths were in the capital.', '9 people-dead'],
    // the dead of those held
    ['de', 'Die Zahl der getöteten Häftlinge stieg auf 19.', '19 people-dead'],
    // whence they are
    ['en', 'Twelve miners at two pits were killed.', '12 people-dead, 2 -'],
    ['de', '71 Schüler aus zwei Schulen wurden verletzt.', '71 people-injured, 2 premises'],
    ['ru', '71 школьник из двух школ пострадал.', '71 people-injured, 2 premises'],
    ['de', 'Neun Männer sitzen wegen Mordes ein.', '9 people'],
    // the noun of the whole
    ['en', 'Nineteen of our 40 lorries were burnt.', '19 vehicles-damaged, 40 vehicles'],
    ['de', 'Neun unserer 40 Lastwagen wurden beschädigt.', '9 vehicles-damaged, 40 vehicles'],
    ['de', '400 Helfer bemühen sich um ihre Rettung.', '400 rescuers'],
    // the fallen
    ['ru', 'Уничтожены, по версии армии, 14 боевиков.', '14 people-dead'],
    ['ru', 'Огнём уничтожены 14 домов.', '14 premises-damaged'],
    ['en', 'The army said 14 fighters were neutralised.', '14 people-dead'],
    ['de', 'Die Armee habe 14 Kämpfer ausgeschaltet.', '14 people-dead'],
    ['de', 'Im Osten fielen sieben Kämpfer.', '7 people-dead'],
    ['ru', 'В бою пали 14 солдат.', '14 people-dead'],
    ['de', 'Über der Stadt fielen sieben Bomben.', '7 arms'],
    // who did not survive
    ['de', 'Zwei Babys überlebten den Sturm nicht.', '2 people-dead'],
    ['en', 'Three climbers did not survive the night.', '3 people-dead'],
    ['ru', 'Двое рыбаков не пережили шторма.', '2 people-dead'],
    ['de', 'Drei Kletterer überlebten.', '3 people-rescued'],
    ['de', 'Ein Mann erlag seinen Verletzungen.', '1 people-dead'],
    ['en', 'Two men succumbed to their injuries.', '2 people-dead'],
    ['ru', 'Двое солдат скончались от ранений.', '2 people-dead'],
    // an age between commas, what somebody will not do, where doctors work
    ['en', 'Eighty suspects, aged 17 to 61, were arrested.', '80 people-detained'],
    ['de', 'Zwölf Verdächtige, im Alter von 17 bis 61 Jahren, wurden festgenommen.', '12 people-detained, 17.. age'],
    ['ru', 'Двенадцать мужчин, в возрасте от 17 до 61 года, были задержаны.', '12 people-detained, 17.. age'],
    ['en', 'Fifteen villagers refuse to leave their homes.', '15 people'],
    ['de', 'Es weigern sich 15 Bewohner, ihre Häuser zu verlassen.', '15 people'],
    ['ru', 'Пятнадцать жителей отказались покинуть дома.', '15 people'],
    ['en', 'Fifteen villagers had to leave their homes.', '15 people-evacuated'],
    ['de', 'In den Kliniken fehlten am Dienstag 1.400 Ärzte.', '1400 people'],
    ['de', 'In den Kliniken liegen 40 Menschen.', '40 people-in-hospital'],
    ['ru', 'Бастуют 2700 врачей.', '2700 people'],
    ['ru', 'Боевики увезли 12 жителей.', '12 people-abducted'],
    // one person, where something befell them
    ['de', 'Doch ist eine Geisel ums Leben gekommen.', '1 people-dead'],
    [
      'de',
      'Drei Menschen wurden verletzt, einer davon schwebt in Lebensgefahr.',
      '3 people-injured, 1 people-critical',
    ],
    ['ru', 'Один мужчина скончался на месте.', '1 people-dead'],
    ['de', 'Ein Polizist erschoss den Täter.', ''],
    ['de', 'Ein Arzt sprach von vielen Toten.', ''],
    ['ru', 'Один очевидец рассказал о взрыве.', ''],
    // who is lost is dead where they are men or friends, and not where they are members or lost their posts
    ['en', 'The brigade lost seven men.', '7 people-dead'],
    ['de', 'Die Armee verlor sieben Mann.', '7 people-dead'],
    ['de', 'Wir haben zwei Freunde verloren.', '2 people-dead'],
    ['ru', 'Миссия потеряла четверых.', '4 people-dead'],
    ['en', 'The club lost 200 members.', '200 people'],
    ['de', 'Mit ihm verloren elf Polizisten ihren Posten.', '11 security-forces'],
    ['ru', 'Партия потеряла 40 мест.', '40 -'],
    // how many were there, whatever was told of others before
    [
      'en',
      'The governor said 33 were hurt, and that the bus had been carrying 52 people.',
      '33 people-injured, 52 people',
    ],
    ['de', 'Gerettet wurden 20, an Bord waren 52 Menschen.', '20 people-rescued, 52 people'],
    ['ru', 'На борту 33.', '33 people'],
    ['en', 'All 33 people on board were killed.', '33 people-dead'],
    // what is asked for, where nobody is arrested yet, who tells it, among whom
    ['en', 'The union demands that the three hostages be set free.', '3 people-abducted'],
    ['de', 'Sie fordert die Freilassung von 40 Gefangenen.', '40 people-detained'],
    ['ru', 'Оппозиция требует освободить 40 задержанных.', '40 people-detained'],
    ['en', 'The rebels freed 40 prisoners.', '40 people-released'],
    ['en', 'A judge issued arrest warrants for seven men.', '7 people'],
    ['ru', 'Суд выдал ордера на арест семи чиновников.', '7 people'],
    ['de', 'Gegen sieben Männer erging Haftbefehl.', '7 people'],
    ['de', 'Nach Aussagen von Geretteten legte das Boot mit 150 Insassen ab.', '150 people'],
    ['en', 'There are 58 cases of typhoid among inmates.', '58 people-infected'],
    ['en', 'Three women are among the detainees.', '3 people-detained'],
    // behind an apposition between commas
    ['en', 'One of them, a man from the next village, was killed.', '1 people-dead'],
    ['de', 'Einer unserer Fahrer, er stammt aus Riga, wurde leicht verletzt.', '1 people-injured'],
    // in a clause without a verb they died where they are
    ['de', 'Im Haus starben 22 Menschen, fünf später im Krankenhaus.', '22 people-dead, 5 people-dead'],
    ['en', 'Twelve people were injured, five are in hospital.', '12 people-injured, 5 people-in-hospital'],
    // a participle behind the noun of the whole ends the clause
    [
      'de',
      'Die Behörden haben 140 der 226 Menschen freigelassen, die festgenommen worden waren.',
      '140 people-released, 226 people-detained',
    ],
    // the noun behind a thing, those named by their country
    ['en', 'One truck driver is missing.', '1 people-missing'],
    ['de', 'Darunter sind drei Niederländer.', '3 people'],
    ['ru', 'Мятежников 200.', '200 attackers'],
    ['ru', 'Россиян было шестеро.', '6 people'],
    // other words
    ['de', 'Von sieben Bergleuten fehlt jede Spur.', '7 people-missing'],
    ['de', 'Sechs Opfer wurden in Linz beigesetzt.', '6 people-dead'],
    ['de', '40 Schiffbrüchige nahm ein Frachter an Bord.', '40 people-rescued'],
    ['de', 'Neun zerstörte oder beschädigte Häuser wurden gezählt.', '9 premises-damaged'],
    ['en', 'Of nine sailors there is no trace.', '9 people-missing'],
    ['en', 'Five hikers escaped with their lives.', '5 people-rescued'],
    ['en', 'Two climbers suffered from hypothermia.', '2 people-injured'],
    ['ru', 'Судьба ещё 9 рыбаков остаётся неизвестной.', '9 people-missing'],
    ['ru', 'Из больницы выписаны 16 детей.', '16 people-released'],
    ['ru', 'На улицы вышли 5000 человек.', '5000 people'],
    ['ru', 'Лавиной засыпаны 17 домов.', '17 premises-damaged'],
  ])('%s: %s', (language, text, expected) => {
    expect(kinds(language, text)).toBe(expected);
  });
});
