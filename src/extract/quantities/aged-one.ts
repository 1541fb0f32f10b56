import { NO_FORM } from '../../text/word-forms.ts';
import { amended, plain } from './amount.ts';
import { type Figure, finish } from './figure.ts';
import { ALONE, befellBefore, isBefallen } from './ones.ts';
import { namesPerson } from './persons.ts';
import type { Scope } from './scope.ts';
import { unitAt } from './units.ts';

/**
 * "Ein 82 Jahre alter Passagier starb", «скончалась 71-летняя женщина»: one person, whose age is told before the noun and whom
 * a state befell. The noun is the figure: the age before it is another. `age`: the figure of the age.
 */
export function agedOne(scope: Scope, age: Figure): Figure | undefined {
  const { tokens, lexicon, language, from, to: limit } = scope;
  const { to: at } = age;
  if (age.unit?.measure !== 'age' || age.low !== age.high || at >= limit) return undefined;
  if (!namesPerson(tokens.form[at] ?? NO_FORM, language)) return undefined;
  const before = age.from > from ? (tokens.lower[age.from - 1] ?? '') : '';
  // where one is also an article it must stand; where there are none, the noun is in the singular
  const alone = lexicon.singular ? lexicon.singular.test(tokens.lower[at] ?? '') : lexicon.sets.one.has(before);
  if (!alone || lexicon.data.oneCounts) return undefined;
  const amount = amended(plain(tokens, at, at + 1, 1, ''), { as: 'one' });
  const first = lexicon.singular ? age.from : age.from - 1;
  const behind = isBefallen(scope, at + 1, ALONE);
  if (!behind && !befellBefore(scope, first)) return undefined;
  // the age stands between them and the state
  const told = behind ? undefined : scope.topics().findLast((hit) => ALONE.has(hit.topic) && hit.to <= first)?.topic;
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  const unit = unitAt('noun', tokens.text.slice(start, end), { start, end, from: at, to: at + 1 });
  const opening = { from: at, core: at, currency: undefined, sign: 0, comparator: undefined, words: '' } as const;
  const figure = finish(scope, amount, { low: 1, high: 1, from: at, opening, unit, end: at + 1 });
  return told ? { ...figure, told } : figure;
}
