import { languageOf } from '../../language/index.ts';
import type { Genre } from '../../model/index.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import { addressed } from './addressee.ts';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { clauseStart } from './clause.ts';
import { type Cue, findCues, onlyCounts } from './cues.ts';
import { doerOf } from './doer.ts';
import { mainStart } from './main-clause.ts';
import type { UnitReading } from './rank/reading.ts';
import { soFrames } from './rules/aside.ts';
import { bracketedCounts } from './rules/bracket.ts';
import { claimedDeeds } from './rules/claiming.ts';
import { colonQuotations } from './rules/colon.ts';
import { cuedFragments, looseWords, nestedFragments } from './rules/fragment.ts';
import { impersonalReports } from './rules/impersonal.ts';
import { labelFrames } from './rules/label.ts';
import { anyVerbFrames, nounFrames, phraseFrames } from './rules/noun.ts';
import { prepositionFrames } from './rules/preposition.ts';
import { bareQuotations, inquitFrames } from './rules/quotation.ts';
import { asFrames, asPhrases, backReferences, pointedBack } from './rules/reference.ts';
import { figureActs, reportedActs } from './rules/reported.ts';
import { subordinateContents, toldClauses } from './rules/subordinate.ts';
import { turnedFigures } from './rules/turn.ts';
import { moodOf, toldFrom, wholeUnit } from './rules/unframed.ts';
import { verbFrames } from './rules/verb.ts';
import { saysNobody } from './sound-speaker.ts';
import { speechStatements } from './speech/index.ts';
import { subjectOf } from './subject.ts';
import { framedSvo } from './svo/index.ts';
import { svoLead } from './svo/lead.ts';
import type { Scene, Unit } from './unit.ts';

/** How many units a speaker stays at hand for sentences without a frame. */
const MEMORY = 4;
/** And how many tokens. */
const REACH = 60;

/** Reads the units in order; sentences without a frame take the speaker of the statement before them. */
export function readUnits(scene: Scene, genre: Genre, readings: UnitReading[] | null = null): readonly Candidate[] {
  return new Reader(scene, genre, readings).read();
}

/** A statement that sentences without a frame go on with, and where it stands among those read. */
interface Run {
  readonly statement: Candidate;
  readonly at: number;
}

class Reader {
  private readonly scene: Scene;
  private readonly genre: Genre;
  /** Takes what was seen in each unit, where somebody wants to know. */
  private readonly readings: UnitReading[] | null;
  private readonly out: Candidate[] = [];
  /** The last statement with a speaker, moved along as sentences carry it on. */
  private last: Candidate | null = null;
  /** The run of subjunctive sentences that is being read, and where it stands in `out`. */
  private run: Run | null = null;
  /** By block: the frame that a lead-in leaves open for the items under it. */
  private readonly leads = new Map<number, Candidate>();

  constructor(scene: Scene, genre: Genre, readings: UnitReading[] | null) {
    this.scene = scene;
    this.readings = readings;
    this.genre = genre;
  }

  read(): readonly Candidate[] {
    for (const unit of this.scene.units) {
      if (unit.entry) {
        this.last = null;
        this.run = null;
      }
      const speeches = this.genre === 'speech' ? (languageOf(unit.code)?.speeches ?? null) : null;
      if (speeches) {
        this.out.push(...speechStatements(this.scene, unit, speeches));
        continue;
      }
      const all = unit.data.order === 'svo' ? [] : findCues(this.scene, unit);
      const cues = all.filter(({ verb }) => !onlyCounts(verb));
      const known = this.out.length;
      const framed = this.framed(unit, cues, all).filter((candidate) => !saysNobody(this.scene, unit, candidate));
      if (framed.length) this.take(unit, framed);
      else if (!this.carriesOn(unit)) this.unframed(unit);
      if (!framed.length) this.noteLead(unit, cues);
      if (unit.quotations.length && unit.data.order === 'v2') this.looseWords(unit, known, cues);
    }
    return this.out;
  }

  /** Words in marks that no statement of their unit holds: of its subject where it says or wants something, else of nobody who is named. */
  private looseWords(unit: Unit, known: number, cues: readonly Cue[]): void {
    const doer = cues.length || wants(this.scene, unit) ? doerOf(this.scene, unit) : null;
    const words = looseWords(this.scene, unit, this.out.slice(known), doer ? [doer] : []);
    this.out.push(...words);
  }

  private distance(unit: Unit): number {
    return this.last ? unit.index - this.last.unit : Number.POSITIVE_INFINITY;
  }

  /** Keeps the last speaker at hand from `unit` on. */
  private moveOn(unit: Unit): void {
    if (this.last) this.last = { ...this.last, unit: unit.index };
  }

  private take(unit: Unit, statements: readonly Candidate[]): void {
    for (const statement of statements) {
      this.unsay(statement);
      this.out.push(statement, ...this.fragments(unit, statement));
    }
    const named = statements.findLast(({ speaker, rule }) => speaker.length > 0 && !pointsBack(unit, rule));
    if (named) this.last = named;
    else this.moveOn(unit);
    this.run = null;
  }

  /** Words in marks that went on under a frame before them, until the sentence behind them says whose they are: "„…“ Das sagte X." */
  private unsay({ rule, kind, content }: Candidate): void {
    if (rule !== 'pointing-back') return;
    const hearsay = this.out.findLastIndex((other) => other.kind === 'free-indirect');
    // "Er soll gewarnt worden sein. Das behauptet X.": it is said once, by X
    if (hearsay >= this.out.length - 2 && this.out[hearsay]?.content[0]?.from === content[0]?.from)
      this.out.splice(hearsay, 1);
    if (kind !== 'direct') return;
    const at = this.out.findLastIndex((other) => other.rule === 'quotation-goes-on');
    if (at >= this.out.length - 2 && this.out[at]?.content[0]?.from === content[0]?.from) this.out.splice(at, 1);
  }

  /** Verbatim sentences and list items that go on under a frame before them. */
  private carriesOn(unit: Unit): boolean {
    const before = this.leads.get((this.scene.units[unit.index - 1] ?? unit).block);
    const opened = before && before.unit === unit.index - 1 ? before : undefined;
    const frame = opened ?? (this.distance(unit) <= 2 ? this.last : null);
    const bare = frame ? bareQuotations(this.scene, unit, frame) : [];
    const item = bare.length ? null : this.itemOf(unit);
    const carried = item ? [item] : bare;
    for (const statement of carried) this.out.push(statement, ...this.fragments(unit, statement));
    if (!carried.length) return false;
    const lead = item ?? opened;
    if (lead) this.last = { ...lead, unit: unit.index };
    else this.moveOn(unit);
    this.run = null;
    return true;
  }

  /** A list item as what its lead-in introduces: behind a colon any, behind a comma one that a conjunction opens. */
  private itemOf(unit: Unit): Candidate | null {
    const { analysis, tokens } = this.scene;
    const under = analysis.source.blocks[unit.block]?.under;
    const lead = under === undefined ? undefined : this.leads.get(under);
    if (!lead || !hasWord(this.scene, unit)) return null;
    const comma = tokens.word[(lead.frame.at(-1)?.to ?? 0) - 1] === ',';
    if (comma && !unit.data.complementisers.has(tokens.lower[unit.from] ?? '')) return null;
    return { ...lead, content: [{ from: unit.from, to: unit.last }], unit: unit.index };
  }

  private unframed(unit: Unit): void {
    const speaker =
      this.last &&
      this.distance(unit) <= MEMORY &&
      (this.distance(unit) <= 1 || unit.from - (this.last.speaker.at(-1)?.to ?? 0) <= REACH)
        ? this.last.speaker
        : [];
    const mood = moodOf(this.scene, unit);
    if (
      mood === 'subjunctive' ||
      (mood === 'weak' && this.isNear(unit)) ||
      (mood === 'conditional' && this.distance(unit) <= 1) ||
      (mood === 'possible' && (this.run?.statement.kind === 'unframed' || this.isAhead(unit)))
    ) {
      if (this.run?.statement.kind === 'free-indirect') this.run = null;
      this.carryRun(unit, speaker, mood === 'subjunctive');
      return;
    }
    if (mood === 'hearsay' || (mood === 'plan' && this.distance(unit) <= 1)) this.carryModal(unit, speaker, mood);
    else this.run = null;
  }

  /** "soll … haben": a statement of its own, or one with the sentence before where that has it too. */
  private carryModal(unit: Unit, speaker: readonly TokenRange[], mood: 'hearsay' | 'plan'): void {
    const before = this.run;
    const [rule, score] = mood === 'hearsay' ? (['modal-perfect', 0.65] as const) : (['modal', 0.4] as const);
    const from = toldFrom(this.scene, unit);
    const whole = { ...wholeUnit(unit, 'free-indirect', rule, speaker, score), content: [{ from, to: unit.to }] };
    this.run = null;
    if (before?.statement.kind === 'free-indirect' && from === unit.from) this.grow(before, unit);
    else this.run = { statement: whole, at: this.out.push(whole) - 1 };
    this.moveOn(unit);
  }

  /** Lets the statement of a run reach to the end of `unit`. */
  private grow({ statement, at }: Run, unit: Unit): void {
    const grown = { ...statement, content: [{ from: statement.content[0]?.from ?? unit.from, to: unit.to }] };
    this.out[at] = grown;
    this.run = { statement: grown, at };
  }

  /** Whether reported speech is near enough for a past subjunctive to belong to it. */
  private isNear(unit: Unit): boolean {
    if (this.run || this.distance(unit) <= 1 || this.isAhead(unit)) return true;
    const next = this.scene.units[unit.index + 1];
    return this.last !== null && next !== undefined && moodOf(this.scene, next) === 'subjunctive';
  }

  /** Whether the next sentence is reported speech without a frame of its own: a past subjunctive right before it belongs to it. */
  private isAhead(unit: Unit): boolean {
    const next = this.scene.units[unit.index + 1];
    if (!next || next.block !== unit.block || moodOf(this.scene, next) !== 'subjunctive') return false;
    return findCues(this.scene, next).length === 0;
  }

  private carryRun(unit: Unit, speaker: readonly TokenRange[], firm: boolean): void {
    if (this.run) this.grow(this.run, unit);
    else {
      const from = toldFrom(this.scene, unit);
      const own = this.scene.tokens.word[from - 1] === ':' && from > unit.from ? doerOf(this.scene, unit) : null;
      const near = this.distance(unit) === 1 ? speaker : (this.subjectBefore(unit) ?? speaker);
      const told = own && own.to < from ? [own] : near;
      const whole = wholeUnit(unit, 'unframed', 'subjunctive-run', told, firm ? 0.85 : 0.6);
      const statement = { ...whole, content: [{ from, to: unit.to }] };
      this.run = { statement, at: this.out.push(statement) - 1 };
    }
    const { statement } = this.run;
    const part = {
      ...statement,
      content: [{ from: unit.from, to: unit.to }],
      frame: this.last?.frame ?? [],
      cue: this.last?.cue ?? [],
    };
    this.out.push(...this.fragments(unit, part));
    this.moveOn(unit);
  }

  /** The subject of the sentence before, where it is a name, a pronoun or one that can speak: it takes the floor unframed. */
  private subjectBefore(unit: Unit): readonly TokenRange[] | null {
    const before = this.scene.units[unit.index - 1];
    if (!before) return null;
    const doer = doerOf(this.scene, before);
    if (!doer || (this.last && this.isOne(doer, before))) return null;
    return [doer];
  }

  /** Whether a subject is "er", which is somebody named before, and most often the one who spoke; "sie" may be others. */
  private isOne({ from, to }: TokenRange, { code }: Unit): boolean {
    const pronoun =
      to === from + 1 ? languageOf(code)?.entities.pronouns.get(this.scene.tokens.lower[from] ?? '') : null;
    return pronoun?.number === 'singular';
  }

  /** Remembers a cue that ends its block with a comma or a colon: what it introduces stands in the items below. */
  private noteLead(unit: Unit, cues: readonly Cue[]): void {
    const { tokens } = this.scene;
    const lead = unit.data.order === 'svo' ? svoLead(this.scene, unit) : null;
    if (lead) this.leads.set(unit.block, lead);
    const mark = tokens.word[unit.last - 1] ?? '';
    const cue = cues.at(-1);
    if (!cue || (mark !== ',' && mark !== ':') || this.scene.units[unit.index + 1]?.block === unit.block) return;
    if (cue.final || (cue.tokens.at(-1) ?? cue.main) < clauseStart(this.scene, unit, unit.last - 2)) return;
    const start = mainStart(this.scene, unit, cue);
    const { speaker, addressee } = subjectOf(this.scene, unit, cue, start, unit.last - 1);
    this.leads.set(unit.block, {
      kind: 'indirect',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [],
      speaker: speaker ? [speaker] : [],
      cue: cue.tokens.map((i) => ({ from: i, to: i + 1 })),
      frame: [{ from: start, to: unit.last }],
      addressee: addressee ? [addressee] : [],
      rule: 'item-under-frame',
      score: speaker ? 0.85 : 0.7,
      unit: unit.index,
    });
  }

  private fragments(unit: Unit, statement: Candidate): readonly Candidate[] {
    return nestedFragments(this.scene, unit, statement);
  }

  /** The statements of a unit that a frame marks; `counting`: its cues with the verbs that tell figures alone. */
  private framed(unit: Unit, cues: readonly Cue[], counting: readonly Cue[]): readonly Candidate[] {
    const { scene } = this;
    if (unit.data.order === 'svo') return framedSvo(scene, unit);
    const pool = [
      ...verbFrames(scene, unit, cues),
      ...asFrames(scene, unit, cues),
      ...asPhrases(scene, unit),
      ...prepositionFrames(scene, unit),
      ...soFrames(scene, unit),
      ...backReferences(scene, unit),
      ...pointedBack(scene, unit, cues),
      ...nounFrames(scene, unit),
      ...phraseFrames(scene, unit),
      ...anyVerbFrames(scene, unit),
      ...labelFrames(scene, unit),
      ...bracketedCounts(scene, unit),
      ...colonQuotations(scene, unit, cues, this.distance(unit) <= 2 ? this.last : null),
      ...inquitFrames(scene, unit, cues),
    ];
    const chosen = choose(pool, unit.data);
    const taken = [...chosen, ...cuedFragments(scene, unit, cues, chosen)];
    const near = this.distance(unit) <= 1 ? (this.last?.speaker ?? []) : [];
    const told = subordinateContents(scene, unit, cues, taken).map((one) =>
      one.speaker.length ? one : { ...one, speaker: near },
    );
    const all = [...taken, ...told].map((one) => addressed(scene, unit, cues, one));
    const acts = all.length ? [] : reportedActs(scene, unit, counting);
    const figures = all.length ? figureActs(scene, unit, counting, all) : [];
    const claimed = all.length || acts.length ? acts : claimedDeeds(scene, unit);
    const others = all.length || claimed.length ? claimed : impersonalReports(scene, unit);
    const before = [...figures, ...all, ...others];
    const behind = toldClauses(scene, unit, cues, before);
    const first = [...before, ...behind];
    if (this.readings) this.readings[unit.index] = { cues: counting, pool: [...pool, ...told, ...others, ...behind] };
    return [...first, ...turnedFigures(scene, unit, counting, first)];
  }
}

/** Whether the rule of that name reads a word that points at the speaker before, and opens no clause of its noun: demnach. */
const pointsBack = ({ data }: Unit, rule: string): boolean =>
  data.backReferences.has(rule) && !data.verbSecond?.relativeReferences.has(rule);

/** Whether a modal of wanting stands in a unit outside its marks. */
function wants({ tokens, quoted }: Scene, unit: Unit): boolean {
  for (let i = unit.from; i < unit.last; i++)
    if ((quoted[i] ?? -1) < 0 && unit.data.verbSecond?.wishes.has(tokens.lower[i] ?? '')) return true;
  return false;
}

function hasWord({ tokens }: Scene, unit: Unit): boolean {
  for (let i = unit.from; i < unit.last; i++) if (tokens.kind[i] === TokenKind.word) return true;
  return false;
}
