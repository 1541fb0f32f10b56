import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isUtterance } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { mainStart } from '../main-clause.ts';
import { subjectOf } from '../subject.ts';
import { labelledInside } from '../svo/others-label.ts';
import type { Scene, Unit } from '../unit.ts';

/** Verbatim words inside a statement that is not verbatim as a whole: they keep its speaker, cue and frame. */
export function nestedFragments(scene: Scene, unit: Unit, statement: Candidate): readonly Candidate[] {
  if (statement.kind === 'direct') return [];
  // "is expected in a “very poor” state": nobody's words
  if (unit.data.svo?.bareClauses && !statement.speaker.length && statement.mode === 'thought') return [];
  const out: Candidate[] = [];
  for (const index of unit.quotations) {
    const quotation = scene.quotations[index];
    if (!quotation || !isUtterance(scene, index)) continue;
    const inside = statement.content.some(({ from, to }) => quotation.from >= from && quotation.to <= to);
    const names = statement.speaker.some(({ from, to }) => from < quotation.to && quotation.from < to);
    if (inside && !names)
      out.push({
        ...(labelledInside(scene, unit, statement, quotation.from) ?? statement),
        kind: 'direct',
        content: [{ from: quotation.from, to: quotation.to }],
        rule: 'fragment',
        score: statement.score * 0.9,
        unit: unit.index,
      });
  }
  return out;
}

/** Verbatim words governed by a cue in their own clause: "nannte die Zahlen „frei erfunden“". */
export function cuedFragments(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const index of unit.quotations) {
    const quotation = scene.quotations[index];
    if (!quotation) continue;
    if (taken.some(({ content }) => content.some(({ from, to }) => quotation.from < to && from < quotation.to)))
      continue;
    const cue = nearest(scene, cues, quotation.from);
    const governor = cue ? governorOf(scene, unit, cue, quotation.from) : -1;
    // "nannte die Fähre „Nordstern“ ein Wrack": a name behind its noun is no label
    const labelled =
      cue?.verb.labels && !((scene.tags[quotation.from - 1] ?? 0) & Tag.noun) && !owns(scene, quotation.from);
    if (!cue || !(isUtterance(scene, index) || labelled || (governor >= 0 && cue.verb.mode === 'speech'))) continue;
    const start = mainStart(scene, unit, cue);
    const subject = subjectOf(
      scene,
      unit,
      cue,
      start,
      quotation.from > cue.main ? Math.min(unit.last, quotation.from) : unit.last,
    );
    if (!subject.speaker || (subject.speaker.from < quotation.to && quotation.from < subject.speaker.to)) continue;
    const pieces: TokenRange[] = [{ from: start, to: quotation.from }];
    if (quotation.to < unit.last) pieces.push({ from: quotation.to, to: unit.last });
    out.push({
      kind: 'direct',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [{ from: quotation.from, to: Math.min(quotation.to, unit.to) }],
      speaker: [subject.speaker],
      cue: [...cue.tokens, ...(governor >= 0 ? [governor] : [])]
        .sort((a, b) => a - b)
        .map((i) => ({ from: i, to: i + 1 })),
      frame: pieces,
      addressee: [],
      rule: 'cued-fragment',
      score: cue.verb.takes.has('quotation') ? 0.8 : 0.6,
      unit: unit.index,
    });
  }
  return out;
}

/** "den Bericht der „Morgenpost“": a name in the genitive behind whose own it is. */
const owns = ({ tags }: Scene, mark: number): boolean =>
  ((tags[mark - 1] ?? 0) & Tag.determiner) !== 0 && ((tags[mark - 2] ?? 0) & Tag.noun) !== 0;

/** "sprach von einer „Gefahr“", "wies es als „Lüge“ zurück": the preposition of the verb, or als, that governs words in marks; -1 where none does. */
function governorOf(scene: Scene, unit: Unit, cue: Cue, mark: number): number {
  let at = mark - 1;
  while (at >= 0 && (scene.tags[at] ?? 0) & (Tag.determiner | Tag.oblique | Tag.adjective) && mark - at < 4) at--;
  const before = scene.tokens.lower[at] ?? '';
  return unit.data.verbSecond?.as.has(before) || (before !== '' && cue.verb.objects.includes(before)) ? at : -1;
}

function nearest(scene: Scene, cues: readonly Cue[], at: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues)
    if (!inBrackets(scene, cue) && Math.abs(cue.main - at) < Math.abs((best?.main ?? -1000) - at)) best = cue;
  return best && Math.abs(best.main - at) < 30 ? best : null;
}

/** "(der Sender berichtete)": an aside of its own, which governs nothing outside. */
function inBrackets({ tokens }: Scene, { finite, main }: Cue): boolean {
  if (tokens.word[Math.max(finite, main) + 1] !== ')') return false;
  for (let at = finite; at >= Math.max(0, finite - 6); at--) if (tokens.word[at] === '(') return true;
  return false;
}

/** Fewest words of a fragment that stands for itself. */
const LOOSE = 4;

/** "Der Ort ist „viel zu klein für alle“": words in marks that begin in lower case, with no cue in their sentence. */
export function looseWords(
  scene: Scene,
  unit: Unit,
  taken: readonly Candidate[],
  speaker: readonly TokenRange[],
): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const index of unit.quotations) {
    const { from, to, width, closed } = scene.quotations[index] ?? { from: 0, to: 0, width: 1, closed: false };
    const first = scene.tokens.word[from + width] ?? '';
    if (!closed || to - from - 2 * width < LOOSE || first === first.toUpperCase() || !isUtterance(scene, index))
      continue;
    if (first.charAt(0) !== first.charAt(0).toLowerCase()) continue;
    if (taken.some(({ content }) => content.some((range) => range.from < to && from < range.to))) continue;
    if (speaker.some((range) => range.from < to && from < range.to)) continue;
    out.push({
      kind: 'direct',
      content: [{ from, to: Math.min(to, unit.to) }],
      speaker,
      cue: [],
      frame: [],
      addressee: [],
      rule: 'loose-words',
      score: 0.5,
      unit: unit.index,
    });
  }
  return out;
}
