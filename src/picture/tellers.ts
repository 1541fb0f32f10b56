import type { Amount, Comparator, More, Teller, Thing } from '../model/index.ts';
import { cutAtWord } from '../text/cut.ts';
import { unwrapped } from '../text/over-line.ts';
import { unquoted } from '../text/unquoted.ts';
import { dayOf } from './moments.ts';
import type { Situation, Telling } from './situation.ts';

/** A number as told, for a message. */
export function amountOf(told: {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly comparator: Comparator;
}): Amount {
  const { value, low, high, comparator } = told;
  if (value === undefined) return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  return { value, ...(comparator !== '=' && { comparator }) };
}

/** Each once, in their order; of more than `most`, the first and how many more. */
export function listed(tellers: readonly Teller[], most = 4): readonly (Teller | More)[] {
  if (tellers.length < 2) return tellers;
  const seen = new Set<string>();
  const once = tellers.filter((teller) => {
    const key = JSON.stringify(teller);
    return !seen.has(key) && seen.add(key);
  });
  return once.length > most ? [...once.slice(0, most - 1), { more: once.length - most + 1 }] : once;
}

const LONGEST = 120;

/** The words of a statement without the marks of a quotation, cut where they are long. */
export const wordsOf = ({ statement: { text } }: Telling): string =>
  cutAtWord(unquoted(unwrapped(text).trim()), LONGEST);

/** The same as what is told. */
export const quoteOf = (telling: Telling): Thing => ({ words: wordsOf(telling) });

const cut = (text: string, longest: number): string => cutAtWord(unwrapped(text).trim(), longest);

const LONGEST_TITLE = 50;

/** Who published it: the outlet, else the title or the first words, cut, else the report's id. */
export function outletOf({ digest: { report } }: Telling): Teller {
  if (report.outlet !== undefined) return { in: report.outlet };
  const words = report.title ?? report.opening;
  return words === undefined ? { in: report.id } : { titled: cut(words, LONGEST_TITLE) };
}

/** Whose word it is: the linked name, else the words that stand for them; undefined where no one is named ("demnach"). */
function speakerOf(situation: Situation, { speaker, statement }: Telling): string | undefined {
  const name = speaker === undefined ? undefined : situation.entity.get(speaker)?.name;
  return name ?? (statement.speakerAs === 'pronoun' ? undefined : statement.speakerText);
}

/** "Ostpanorama, 2022-01-07": which report, and of when. */
export const reportOf = (telling: Telling): Teller => ({
  ...outletOf(telling),
  ...(telling.told && { day: dayOf(telling.told) }),
});

/** The report, and whose word where someone is named: "Toqajew in Quergelesen, 2022-01-08". */
export function placeOf(situation: Situation, telling: Telling): Teller {
  const by = speakerOf(situation, telling);
  return { ...(by !== undefined && { by }), ...reportOf(telling) };
}

/** Whose word it is where someone is named, else who published it. */
export function whoseOf(situation: Situation, telling: Telling): Teller {
  const by = speakerOf(situation, telling);
  return by === undefined ? outletOf(telling) : { by };
}
