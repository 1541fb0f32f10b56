import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What a German text says and on whose word: "speaker: content", where the report itself tells only the content. */
function told(text: string): string[] {
  return extract(sourceOf(text, 'de')).statements.map(({ content, attribution }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return attribution ? `${attribution.speaker?.text ?? '-'}: ${said}` : said;
  });
}

describe('several voices in one sentence', () => {
  it.each([
    // gapping: the verb is that of the clause before
    [
      'Die Polizei zählte fünf Tote, die Klinik sieben, die Feuerwehr acht Opfer.',
      [
        'Die Polizei: Die Polizei zählte fünf Tote',
        'die Klinik: die Klinik sieben',
        'die Feuerwehr: die Feuerwehr acht Opfer.',
      ],
    ],
    [
      'Das Amt spricht von fünf Toten, die Klinik von mehr als sieben.',
      ['Das Amt: Das Amt spricht von fünf Toten', 'die Klinik: die Klinik von mehr als sieben.'],
    ],
    [
      'Das Amt gab die Zahl der Toten mit neun an, die Armee mit zwölf.',
      ['Das Amt: Das Amt gab die Zahl der Toten mit neun an', 'die Armee: die Armee mit zwölf.'],
    ],
    [
      'Ein Hirte sprach von Drohnen, ein anderer von Artillerie.',
      ['Ein Hirte: Ein Hirte sprach von Drohnen', 'ein anderer: ein anderer von Artillerie.'],
    ],
    [
      'Die Rektorin lobte den Einsatz, der Pfarrer die Spenden.',
      ['Die Rektorin: Die Rektorin lobte den Einsatz', 'der Pfarrer: der Pfarrer die Spenden.'],
    ],
    // appositions, parts of those counted, what nobody tells
    ['Er lobte Anna Braun, die Chefin der Bank.', ['Er: Er lobte Anna Braun, die Chefin der Bank.']],
    [
      'Die Polizei zählte 40 Gäste, die Mehrheit aus Kiel.',
      ['Die Polizei: Die Polizei zählte 40 Gäste, die Mehrheit aus Kiel.'],
    ],
    [
      'Die Feuerwehr meldet 40 Einsätze, die meisten davon in Kiel.',
      ['Die Feuerwehr: Die Feuerwehr meldet 40 Einsätze, die meisten davon in Kiel.'],
    ],
    [
      'Die Armee forderte den Abzug, die Regierung zögerte.',
      ['Die Armee: Die Armee forderte den Abzug, die Regierung zögerte.'],
    ],
    // two sources in one sentence
    ['Laut Polizei waren es 40, laut Veranstalter 90.', ['Polizei: waren es 40', 'Veranstalter: 90']],
    [
      'Nach Angaben der Polizei kamen 40, nach Angaben der Veranstalter mehr als 90 Menschen.',
      ['Angaben der Polizei: kamen 40', 'Angaben der Veranstalter: mehr als 90 Menschen'],
    ],
    [
      'Laut Polizei kamen 40 Menschen, laut Veranstalter war der Platz voll.',
      ['Polizei: kamen 40 Menschen', 'Veranstalter: war der Platz voll'],
    ],
    [
      'Laut Gouverneur starben 12 Menschen, 40 wurden verletzt.',
      ['Gouverneur: starben 12 Menschen, 40 wurden verletzt'],
    ],
    // a figure in a main clause of its own beside what is framed
    [
      'Die Armee sprach von zwölf Toten und warf den Rebellen vor, Kinder zu missbrauchen.',
      ['Die Armee: Die Armee sprach von zwölf Toten', 'Die Armee: Kinder zu missbrauchen'],
    ],
    [
      'Die Gemeinde gab die Zahl mit 112 an, während Helfer vor Ort von „gut 150“ sprachen.',
      ['Die Gemeinde: Die Gemeinde gab die Zahl mit 112 an', 'Helfer: „gut 150“'],
    ],
    // entries of a ticker
    [
      '+++ 07:10 +++ Die Polizei meldet 11.\n+++ 07:20 +++ Wie die Agentur Nord meldet, sind es zwölf.',
      ['Die Polizei: Die Polizei meldet 11.', 'die Agentur Nord: sind es zwölf'],
    ],
    // a past tense that looks like a subjunctive
    [
      'Ein Sprecher bestritt das. Die Angaben ließen sich nicht überprüfen.',
      ['Ein Sprecher: Ein Sprecher bestritt das.', 'Die Angaben ließen sich nicht überprüfen.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who speaks, and who does not', () => {
  it.each([
    ['Es waren drei Männer, so hat es mir ein Beamter gesagt.', ['ein Beamter: Es waren drei Männer']],
    ['Der Damm hielt, so hat es geheißen.', ['Der Damm hielt, so hat es geheißen.']],
    [
      'Der Betreiber, die Firma Kolb, weist das zurück: „Es gab kein Leck“, heißt es in einer Stellungnahme.',
      ['Der Betreiber, die Firma Kolb: „Es gab kein Leck“'],
    ],
    ['„Es gab kein Leck“, heißt es in einer Stellungnahme.', ['einer Stellungnahme: „Es gab kein Leck“']],
    // what shows something says nothing; a study does
    [
      'Man habe keinen Tropfen verloren, das zeigten die Füllstände.',
      ['-: Man habe keinen Tropfen verloren, das zeigten die Füllstände.'],
    ],
    ['Die Hälfte sei verdorben, das zeigt die Studie.', ['die Studie: Die Hälfte sei verdorben']],
    ['Dass es Verletzte gab, bestätigte der Bürgermeister.', ['der Bürgermeister: Dass es Verletzte gab']],
    [
      'Dass es Verletzte gab, hat der Bürgermeister zugegeben; er spricht von drei.',
      ['der Bürgermeister: Dass es Verletzte gab', 'er: er spricht von drei.'],
    ],
    ['Das Haus brach ein, darüber informierte der Pressedienst.', ['der Pressedienst: Das Haus brach ein']],
    // who is asked and does not answer
    [
      'Die Staatsanwaltschaft wollte das nicht bestätigen.',
      ['Die Staatsanwaltschaft: Die Staatsanwaltschaft wollte das nicht bestätigen.'],
    ],
    [
      'Ein Sprecher wollte das weder bestätigen noch dementieren.',
      ['Ein Sprecher: Ein Sprecher wollte das weder bestätigen noch dementieren.'],
    ],
    ['Der Verdacht konnte sich nicht bestätigen.', ['Der Verdacht konnte sich nicht bestätigen.']],
    ['Der Stadtrat sieht das anders.', ['Der Stadtrat: Der Stadtrat sieht das anders.']],
    ['Der Pfarrer mahnt zur Besonnenheit.', ['Der Pfarrer: Der Pfarrer mahnt zur Besonnenheit.']],
    // who claims a deed
    ['Eine Nachbarin will den Mann gesehen haben.', ['Eine Nachbarin: Eine Nachbarin will den Mann gesehen haben.']],
    // what is claimed to have been seen is nobody who claims it
    [
      'Es gibt Berichte über Männer in Uniform, und ein „Experte“ im Fernsehen will Lager in den Bergen gesehen haben.',
      [
        'ein „Experte“: Es gibt Berichte über Männer in Uniform, und ein „Experte“ im Fernsehen will Lager in den Bergen gesehen haben.',
      ],
    ],
    [
      'Der Damm ist gebrochen, und niemand will es gewesen sein.',
      ['Der Damm ist gebrochen, und niemand will es gewesen sein.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
