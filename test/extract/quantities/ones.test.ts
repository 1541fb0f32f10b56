import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const found = (language: string, text: string): readonly string[] =>
  read(language, text).map(({ text: words, value, kind }) => `${words}=${value ?? '?'}${kind ? ` ${kind}` : ''}`);

describe('one person', () => {
  it.each([
    [
      'de',
      'Neun Menschen wurden verletzt, darunter ein zwölfjähriger Junge.',
      'ein zwölfjähriger Junge=1 people-injured',
    ],
    ['de', 'Gestorben ist bislang ein Säugling.', 'ein Säugling=1 people-dead'],
    ['de', 'Ein Wanderer wurde ins Krankenhaus gebracht.', 'Ein Wanderer=1 people-in-hospital'],
    ['de', 'Eine Frau wurde festgenommen.', 'Eine Frau=1 people-detained'],
    ['de', 'Vier Soldaten liegen noch in der Klinik, einer wurde verlegt.', 'einer=1'],
    // the age before the noun, a clause about them, whose body it is
    ['de', 'Ein 82 Jahre alter Passagier ist gestorben.', 'Passagier=1 people-dead'],
    ['de', 'Eine 71-jährige Frau starb in der Klinik.', 'Frau=1 people-dead'],
    ['de', 'Ein Soldat, der als vermisst galt, wurde tot gefunden.', 'Ein Soldat=1 people-dead'],
    ['de', 'Die Leiche eines weiteren Demonstranten wurde entdeckt.', 'eines weiteren Demonstranten=1 people-dead'],
    ['ru', '82-летний пассажир скончался.', 'пассажир=1 people-dead'],
    ['ru', 'Скончалась 71-летняя женщина.', 'женщина=1 people-dead'],
    ['ru', 'В больнице остаётся один пожилой мужчина.', 'один пожилой мужчина=1 people-in-hospital'],
    ['de', 'Taucher fanden die Leiche eines Mannes.', 'eines Mannes=1 people-'],
    // what befell one, without a noun
    ['en', 'Two were killed and one injured.', 'one=1 people-injured'],
    ['en', 'One injured in the crash.', 'One=1 people-injured'],
    ['en', 'Three were found; one is still missing.', 'one=1 people-missing'],
    ['ru', 'Ранены трое, госпитализирован один.', 'один=1 people-in-hospital'],
    ['ru', 'Обратились пятеро, в больнице остался один.', 'один=1 people-in-hospital'],
    // one person, and whose body or death it is
    ['en', 'A woman was killed on Monday.', 'A woman=1 people-dead'],
    ['en', 'Police said that a teenager was missing.', 'a teenager=1 people-missing'],
    ['en', 'Rescuers recovered the body of a woman.', 'a woman=1 people-dead'],
    ['en', 'The clinic confirmed the death of a patient.', 'a patient=1 people-dead'],
    ['de', 'Die Polizei bestätigte den Tod eines Mannes.', 'eines Mannes=1 people-dead'],
    ['ru', 'Погибла женщина.', 'женщина=1 people-dead'],
    ['ru', 'Ночью задержан подросток.', 'подросток=1 people-detained'],
    ['ru', 'Спасатели нашли тело женщины.', 'женщины=1 people-dead'],
    ['ru', 'Врачи подтвердили гибель пожилого мужчины.', 'пожилого мужчины=1 people-dead'],
    // one of a row
    ['de', 'Drei Kliniken sind betroffen, eine in Namur und zwei in Lüttich.', 'eine=1'],
    ['ru', 'Пострадали три клиники: одна в Намюре и две в Льеже.', 'одна=1'],
    ['en', 'Nine people were hurt, including a ten-year-old girl.', 'a ten-year-old girl=1'],
    ['en', 'Aboard were six Danes, two Swedes and a Finn.', 'a Finn=1'],
    ['en', 'Three men and a child were killed.', 'a child=1 people-dead'],
    ['en', 'Three were wounded, one critically.', 'one=1'],
    ['ru', 'Ранены девять человек, в том числе ребёнок.', 'ребёнок=1'],
    ['ru', 'Погибли девять человек, среди них — пожилая женщина.', 'пожилая женщина=1'],
    ['ru', 'Скончалась одна туристка.', 'одна туристка=1 people-dead'],
    ['ru', 'Трое остаются в больнице, один — в реанимации.', 'один=1'],
    ['ru', 'Власти сообщили об одном погибшем.', 'одном погибшем=1 people-dead'],
  ])('%s: %s', (language, text, figure) => {
    expect(found(language, text).map((one) => one.slice(0, figure.length))).toContain(figure);
  });

  it.each([
    ['de', 'Ein Wanderer erzählte davon, und eine junge Frau nickte.'],
    ['de', 'Ein Arzt behandelte die Verletzten.'],
    ['de', 'Der 23-jährige Soldat wurde festgenommen.'],
    ['de', 'Ein 23-jähriger Soldat sagte, das Haus brenne.'],
    ['ru', '12-летний мальчик рассказал, что дом горит.'],
    ['ru', '12-летние дети погибли.'],
    ['en', 'A girl saw the smoke, and a man called for help.'],
    ['en', 'A man of six feet stood there.'],
    ['en', 'A policeman shot the guard and a soldier injured the man.'],
    ['en', 'One by one they left; one killed the guard.'],
    ['en', 'The one who died was old.'],
    ['en', 'The body of the captain was found, and a body of evidence.'],
    ['en', 'He feared the death of a dream.'],
    ['en', 'A further nineteen persons were killed.'],
    ['de', 'Das war der Tod eines Traums.'],
    ['ru', 'Скончался актёр Иван Петров.'],
    ['ru', 'Погибший солдат был молод.'],
    ['ru', 'Полицейский ранил мужчину.'],
    ['ru', 'Он говорил о гибели женщин и смерти людей.'],
    ['ru', 'Смерть президента Петрова потрясла всех.'],
    ['ru', 'В больнице работают врачи, ни один не ранен.'],
    ['ru', 'Женщина видела дым, один мужчина позвонил.'],
    ['ru', 'Ранены люди, в том числе дети.'],
    ['ru', 'Пострадали жители, среди них женщины и дети.'],
  ])('none is counted, %s: %s', (language, text) => {
    expect(read(language, text).filter(({ value }) => value === 1)).toEqual([]);
  });
});

describe('two persons', () => {
  it.each([
    ['de', 'Die beiden Überlebenden liegen im Krankenhaus.', 2],
    ['de', 'Unter den Toten ist auch ein Ehepaar, darunter ein Ehepaar aus Bern.', 2],
    ['en', 'Both of the dead were miners.', 2],
    ['en', 'Both pilots were killed.', 2],
    ['ru', 'Оба пилота погибли.', 2],
  ])('%s: %s', (language, text, value) => {
    expect(read(language, text).map((one) => one.value)).toContain(value);
  });

  it.each([
    ['de', 'Beide Seiten einigten sich, beide Länder stimmten zu.'],
    ['en', 'Both sides agreed, and both roads are open.'],
    ['ru', 'Обе стороны согласны, оба моста открыты.'],
  ])('not of things and parties, %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('are not taken from an age', () => {
    expect(found('en', 'A boy of six drowned.')).toEqual([]);
  });
});

describe('an ordinal before what is counted', () => {
  it.each([
    ['A sixth victim has died in hospital.', []],
    ['A third person died on Sunday.', []],
    ['Rescuers found a fourth body.', []],
    ['A third of the victims were children.', ['A third of the victims=0.3333333333333333 people-victims']],
    ['A quarter of the houses burnt.', ['A quarter of the houses=0.25 premises-damaged']],
  ])('is no share: %s', (text, figures) => {
    expect(found('en', text).map((one) => one.slice(0, figures[0]?.length))).toEqual(figures);
  });
});

describe('one of them', () => {
  it.each([
    ['en', 'Six were hurt, one of them a policeman.', 2],
    ['de', 'Sechs wurden verletzt, eine davon eine Frau.', 2],
    ['ru', 'Ранены шестеро, один из них полицейский.', 2],
    ['en', 'Six were hurt, among them a policeman.', 2],
    ['en', 'The toll stands at 60 dead, a doctor said.', 1],
  ])('is counted once, %s: %s', (language, text, figures) => {
    expect(read(language, text)).toHaveLength(figures);
  });
});
