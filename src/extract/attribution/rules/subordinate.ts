import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { canSpeak, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, clauseEnd, isUtterance, subjunctiveIn } from '../clause.ts';
import { contentEnd } from '../content.ts';
import type { Cue } from '../cues.ts';
import { mainStart } from '../main-clause.ts';
import { mainSubject, subjectOf } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';
import { moodOf, speaksOfSelf, toldFrom } from './unframed.ts';

/**
 * "Er sah darin einen Fehler, der sich räche", "Sie lobte den Plan, weil er Arbeit bringe": a relative or causal clause in
 * the present subjunctive is the word of the subject of its main clause.
 */
export function subordinateContents(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  return clausesBehind(scene, unit, cues, taken, COMMA);
}

/** As `subordinateContents`, for a main clause behind a semicolon or colon, where something is said before it. */
export function toldClauses(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  return taken.length ? clausesBehind(scene, unit, cues, taken, STOPS) : [];
}

function clausesBehind(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
  marks: ReadonlySet<string>,
): readonly Candidate[] {
  // no clause is told without a subjunctive
  if (!(unit.tags & (Tag.subjunctive1 | Tag.subjunctive2))) return [];
  const { tokens } = scene;
  const told = toldFrom(scene, unit);
  for (let comma = unit.from + 3; comma < unit.last - 3; comma++) {
    if (tokens.kind[comma] !== TokenKind.punctuation) continue;
    const mark = tokens.word[comma] ?? '';
    if (!marks.has(mark) || isQuoted(scene, comma)) continue;
    const from = comma + 1;
    const main = from === told && !((scene.tags[from] ?? 0) & Tag.coordinator);
    if (!main && mark !== ',') continue;
    if (!main && !beginsRelative(scene, unit, from) && !unit.data.verbSecond?.reasons.has(tokens.lower[from] ?? ''))
      continue;
    const mood = subjunctiveIn(scene, { from, to: clauseEnd(scene, unit, from) });
    if (!mood || (main && mood !== 1)) continue;
    const to = contentEnd(scene, unit, from, unit.last);
    if (taken.some(({ content }) => content.some((range) => range.from < to && from < range.to))) return [];
    if (!isAssertion(scene, unit, comma) || speaksOfSelf(scene, unit)) return [];
    if (!main && /^(?:subjunctive|hearsay)$/.test(moodOf(scene, unit))) return [];
    const cue = cues.find(({ tokens: at }) => (at.at(-1) ?? 0) < comma);
    const speaker = speakerOf(scene, unit, cue, comma);
    if (mood === 2 && !(cue && speaker)) return [];
    return [
      {
        kind: 'indirect',
        ...(cue?.verb.mode && { mode: cue.verb.mode }),
        content: [{ from, to }],
        speaker: speaker ? [speaker] : [],
        cue: cue ? cue.tokens.map((token) => ({ from: token, to: token + 1 })) : [],
        frame: [{ from: unit.from, to: from }],
        addressee: [],
        rule: 'subordinate',
        score: cue ? 0.65 : 0.55,
        unit: unit.index,
      },
    ];
  }
  return [];
}

const COMMA: ReadonlySet<string> = new Set([',']);
/** Marks behind which a main clause is told on the word of the one before it: "Er nannte 31 Tote; sechs seien Kinder." */
const STOPS: ReadonlySet<string> = new Set([';', ':']);

/** The subject of the cue before the clause, else of its main clause where it is one who can speak. */
function speakerOf(scene: Scene, unit: Unit, cue: Cue | undefined, comma: number): TokenRange | null {
  const told = cue && subjectOf(scene, unit, cue, mainStart(scene, unit, cue), comma);
  if (told?.speaker && told.phrase && canSpeak(scene, unit, told.phrase)) return told.speaker;
  const subject = mainSubject(scene, unit, unit.from, comma);
  return subject && isSpeaker(scene, unit, subject) ? { from: subject.from, to: subject.to } : null;
}

const isQuoted = (scene: Scene, i: number): boolean => {
  const quote = scene.quoted[i] ?? -1;
  return quote >= 0 && isUtterance(scene, quote);
};

/** Whether what stands before the clause is the report's own: no conjunction of said content, no subjunctive. */
function isAssertion(scene: Scene, unit: Unit, to: number): boolean {
  for (let i = unit.from; i < to; i++) {
    const tag = scene.tags[i] ?? 0;
    if (isQuoted(scene, i)) continue;
    if (tag & (Tag.subjunctive1 | Tag.subjunctive2) || unit.data.verbSecond?.that.has(scene.tokens.lower[i] ?? ''))
      return false;
  }
  return true;
}
