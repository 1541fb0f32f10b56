import { languageOf } from '../../language/index.ts';
import type { CueVerb } from '../../language/shared/cue-verbs.ts';
import type { Digest, StatementDigest } from '../../link/digest.ts';
import { officeIn } from '../../link/offices.ts';
import { type Message, say } from '../../model/index.ts';
import { stretchBetween, stretchOf } from '../moments.ts';
import { attributedBefore, indexOf } from '../report-index.ts';
import type { Situation, Telling } from '../situation.ts';
import { hasSource, isBare, isOwnWord } from '../sourced.ts';
import { listed, reportOf } from '../tellers.ts';
import { type Draft, draft, type Evidence, GRAVE, reportsIn, type Unit } from './draft.ts';
import { toldIn } from './single-origin.ts';

/** What no report of the case has from anyone who is named: an unnamed source, or none at all. */
export function unsourced({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const unit of units) {
    const { tellings, claim, value } = unit;
    if (!tellings.length) continue;
    if (!tellings.every((telling) => isUnnamed(telling, situation) || isBare(telling))) continue;
    // Who confirms it in the next sentence is someone's word on it.
    if (tellings.some(({ statement }) => situation.confirmed.get(statement.id)?.some(hasSource))) continue;
    const unnamed = tellings.filter((telling) => isUnnamed(telling, situation));
    const bare = tellings.filter(isBare);
    const boosted = tellings.some(({ statement }) => statement.certainty === 'boosted');
    // The parts of a stated total go with it.
    if (value !== undefined && isListed(unit)) continue;
    const grave = value !== undefined || claim.topics.some((topic) => GRAVE.has(topic));
    if (!unnamed.length && !boosted && !grave) continue;
    const maySource = bare.some(mayHaveSource);
    found.push(
      draft('unsourced', {
        claim: claim.id,
        tellings,
        // Of whom the words say what they are ("a police source") a reader may know who they are.
        asserted: boosted || (bare.length > 0 && !maySource),
        said: saidOf(unit, unnamed.length > 0),
        because: [
          ...(bare.length ? [say('own-voice', { reports: reportsIn(bare) })] : []),
          ...unnamed.flatMap(({ statement }) =>
            statement.speakerText === undefined ? [] : [say('source-is', { who: statement.speakerText })],
          ),
          ...(maySource ? [say('source-before')] : []),
          ...(boosted ? [say('stressed')] : []),
        ],
      }),
    );
  }
  return found;
}

/** A body's own report has its word: what is told in it has a source, and no other. */
function saidOf(unit: Unit, isUnnamed: boolean): Message {
  const [what, inReports] = [toldIn(unit), listed(unit.tellings.map(reportOf))];
  if (isUnnamed) return say('told-unnamed', { what, in: inReports });
  const own = unit.tellings.filter(isOwnWord);
  if (!own.length) return say('told-unsourced', { what, in: inReports });
  const others = unit.tellings.filter((telling) => !isOwnWord(telling));
  return say('told-by-body', {
    what,
    by: listed(own.map(reportOf)),
    ...(others.length > 0 && { in: listed(others.map(reportOf)) }),
  });
}

/** Characters behind a statement on someone's word in which what follows in its sentence may be theirs, too. */
const NEAR = 130;

/**
 * Whether what a report tells in its own voice may be on someone's word all the same, for it goes on in the sentence of
 * those words: "…, said the minister; two more are missing".
 */
export function mayBeImplied(telling: Telling): boolean {
  const first = telling.statement.text.charAt(0);
  return first !== first.toUpperCase() && isBehindWords(telling);
}

/** Whether it stands right behind someone's words, a figure in one paragraph with them, and looks back at nothing else. */
function isBehindWords({ statement, digest }: Telling): boolean {
  const before = attributedBefore(indexOf(digest), statement.start);
  if (before === undefined || statement.start - before.end >= NEAR) return false;
  const apart = statement.figures.length > 0 && before.block !== undefined && before.block !== statement.block;
  return !apart && !isBackground(statement, digest);
}

/** Borders and coasts have guards, soldiers are counted, and the police arrest: their words stand where nobody speaks. */
const SELDOM_SPEAK: ReadonlySet<string> = new Set(['border-guard', 'coast-guard', 'army', 'police', 'prosecution']);

/**
 * The same, or it names a person or a body that may be the one who counts ("the Red Cross recovered eight bodies"), or is
 * an estimate of money, which is always someone's.
 */
function mayHaveSource(telling: Telling): boolean {
  const { statement, digest } = telling;
  // Without a number there is less to ask a source for.
  if (statement.figures.length === 0 ? isBehindWords(telling) : mayBeImplied(telling)) return true;
  if (statement.figures.some(({ counts }) => counts === 'damage-money')) return true;
  const isOfPerson = digest.entities.some(
    ({ id, kind, described }) => kind === 'person' && !described && statement.entities.includes(id),
  );
  return isOfPerson || namesCounter(statement) || isUnderHeading(telling) || hasInset(statement, digest);
}

/** Words of a frame that is set into what it tells. */
const LONGEST_INSET = 6;

/**
 * Whether a frame is set into its own words, though who speaks has not been read: behind a comma few words that begin or
 * end with a verb of saying ("the valve, they say at the plant, was frozen", "nobody is missing, police said").
 */
function hasInset({ text }: StatementDigest, { report }: Digest): boolean {
  const verbs = languageOf(report.language)?.attribution.verbs;
  if (!verbs) return false;
  const saysSo = (word = ''): boolean =>
    verbs.get(word)?.some(({ form, verb }) => form === 'finite' && isOfSaying(verb)) === true;
  return text
    .toLowerCase()
    .split(/[,;:.!?–—]\s*/u)
    .slice(1)
    .some((clause) => {
      const words = clause.match(WORD) ?? [];
      return words.length <= LONGEST_INSET && !/\d/.test(clause) && (saysSo(words[0]) || saysSo(words.at(-1)));
    });
}

const WORD = /\p{L}[\p{L}'’-]*/gu;

const isOfSaying = ({ takes, mode }: CueVerb): boolean =>
  takes.has('clause') && takes.has('quotation') && mode !== 'thought';

/** Whether it names a body of a state or of the world that speaks of what it counts. */
function namesCounter({ text }: StatementDigest): boolean {
  const office = officeIn(text);
  return office !== null && (office.state || office.world === true) && !SELDOM_SPEAK.has(office.department ?? '');
}

/** Characters of a line that only says of what, whose and when the numbers behind it are. */
const LONGEST_HEADING = 60;

/** "The camp, data of the WHO as of 27 March. 93 cases, eight deaths": right before it the body stands, and no figure. */
function isUnderHeading({ statement, digest }: Telling): boolean {
  const before = indexOf(digest).before.get(statement.id);
  return (
    before !== undefined &&
    before.kind === 'narrated' &&
    before.block === statement.block &&
    before.end <= statement.start &&
    before.text.length <= LONGEST_HEADING &&
    before.figures.every(({ counts }) => counts === undefined) &&
    namesCounter(before)
  );
}

/** A look back ("eleven years ago … killed 214"): its figures hold for a time long before the report's. */
function isBackground({ figures }: StatementDigest, { report }: Digest): boolean {
  const now = stretchOf(report.published);
  return (
    now !== undefined &&
    figures.some(({ asOf, asOfBasis }) => {
      const then = asOfBasis === 'stated' ? stretchBetween(asOf) : undefined;
      return then !== undefined && now.from - then.to > LOOK_BACK;
    })
  );
}

/** What is told of an event goes back days; what is told of another one, mostly weeks and years. */
const LOOK_BACK = 7 * 86_400_000;

/** On the word of someone unnamed ("Beobachter"), or of a medium of which only that it is one is said ("a portal"). */
function isUnnamed({ statement, digest, speaker }: Telling, { entity }: Situation): boolean {
  const { speakerAs, speakerText = '' } = statement;
  if (speakerAs === 'anonymous') return true;
  const language = speakerAs === 'description' ? languageOf(digest.report.language) : undefined;
  if (!language || (speaker !== undefined && entity.get(speaker)?.described === false)) return false;
  const { classNouns, determiners, adjective } = language.via;
  let medium = false;
  for (const word of speakerText.split(/[^\p{L}-]+/u)) {
    const lower = word.toLowerCase();
    if (classNouns.has(lower)) medium = true;
    else if (word && (word !== lower || !(determiners.has(lower) || adjective(lower)))) return false;
  }
  return medium;
}

/** Whether every telling of a value is a part of a list whose total the report states. */
const isListed = ({ value }: Unit): boolean =>
  value?.points.every(({ telling, slots }) => indexOf(telling.digest).listed.has(slots.quantity)) ?? false;
