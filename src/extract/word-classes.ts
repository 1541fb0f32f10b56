import type { Language } from '../language/language.ts';
import { Trigger } from '../language/shared/certainty.ts';
import { mediaForms } from '../language/shared/media.ts';
import type { TokenRange } from '../text/sentences.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { NO_FORM, type WordForm } from '../text/word-forms.ts';
import { triggersOf } from './attribution/triggers.ts';
import { tagInside } from './attribution/word-tags.ts';
import { isAcronym } from './entities/acronym.ts';
import { roleOfForm } from './entities/lexicon.ts';
import { mediaFrom } from './entities/media-names.ts';
import { givenOf, isInitial, isPrefixed, mayBeName } from './entities/person-words.ts';
import { Mark } from './marks.ts';
import { languageFact } from './per-language.ts';
import { countryOfForm } from './places/context.ts';
import { spellingOf } from './places/spelling.ts';
import { lexiconOf } from './quantities/lexicon.ts';
import { mayBeginTime } from './times/grammar.ts';
import { mayBeTopic } from './topics.ts';

/** What is kept of a form in a language, side by side, so that a pass over the tokens looks it up once. */
interface Classes {
  readonly marks: number;
  readonly triggers: number;
  readonly tags: number;
}

const classesOf = languageFact(
  (form, language): Classes => ({
    marks: marksIn(form, language),
    triggers: triggersOf(form, language),
    tags: tagInside(form, language),
  }),
);

/** The classes of every token in the language of its sentence; tokens of no sentence have none. */
export interface WordClasses {
  /** Bits of `Mark`. */
  readonly marks: Int32Array;
  /** Bits of `Trigger`. */
  readonly triggers: Int32Array;
  /** Bits of `Tag` that a word has inside a sentence, whatever stands beside it; 0 of what is no word. */
  readonly tags: Int32Array;
}

function marksIn(form: WordForm, language: Language): number {
  const { lower } = form;
  const { certainty, clauses, entities, places, quantities, times, via } = language;
  const lexicon = lexiconOf(quantities);
  const trigger = certainty.triggers.get(lower) ?? 0;
  let marks = 0;
  const mark = (bit: number, holds: boolean): void => {
    if (holds) marks |= bit;
  };
  mark(Mark.time, mayBeginTime(form, times));
  mark(Mark.amount, lexicon.mayBegin(lower));
  mark(Mark.zero, lexicon.mayBeZero(lower));
  mark(Mark.certainty, (trigger & Trigger.marker) !== 0);
  mark(Mark.exception, (trigger & Trigger.exception) !== 0);
  mark(Mark.negator, (trigger & Trigger.negator) !== 0);
  mark(Mark.medium, mediaFrom(form) !== null);
  mark(Mark.place, form.capital && spellingOf(form, language) !== null);
  mark(Mark.country, countryOfForm(form, language) !== null);
  mark(Mark.verb, clauses.finite.has(lower) || (!clauses.never.has(lower) && clauses.verbForm.test(lower)));
  mark(Mark.bareRelative, clauses.bareRelatives.has(lower));
  mark(Mark.prefixed, isPrefixed(form));
  mark(Mark.role, roleOfForm(form, language) !== null);
  mark(Mark.given, givenOf(form, language) !== null);
  mark(Mark.name, mayBeName(form, language));
  mark(Mark.initial, isInitial(form));
  mark(Mark.territory, entities.territories.has(lower));
  mark(Mark.acronym, isAcronym(form));
  mark(Mark.topic, mayBeTopic(form, language));
  mark(Mark.placing, places.locative.has(lower) || places.headsBefore.has(lower));
  mark(Mark.group, entities.groups.has(lower));
  mark(
    Mark.adjective,
    entities.adjectiveEndings.some((ending) => lower.length > ending.length + 3 && lower.endsWith(ending)),
  );
  mark(
    Mark.carrier,
    mediaForms.next.has(lower) ||
      via.classNouns.has(lower) ||
      via.forms.has(lower) ||
      via.nameClosers.has(lower) ||
      via.titleEndings.some((ending) => lower.endsWith(ending)) ||
      via.classEndings.some(([ending]) => lower.endsWith(ending)),
  );
  return marks;
}

/** The classes of every token. */
export function classifyTokens(
  { count, form, kind }: Tokens,
  sentences: readonly (TokenRange & { readonly language: Language })[],
): WordClasses {
  const buffer = new ArrayBuffer(count * 12);
  const marks = new Int32Array(buffer, 0, count);
  const triggers = new Int32Array(buffer, count * 4, count);
  const tags = new Int32Array(buffer, count * 8, count);
  for (const { from, to, language } of sentences)
    for (let i = from; i < to; i++) {
      const classes = classesOf(form[i] ?? NO_FORM, language);
      marks[i] = classes.marks;
      triggers[i] = classes.triggers;
      if (kind[i] === TokenKind.word) tags[i] = classes.tags;
    }
  return { marks, triggers, tags };
}
