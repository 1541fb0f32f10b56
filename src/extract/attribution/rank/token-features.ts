import { type Context, isVerbal } from './context.ts';

/** Which model looks: with what the rules say, or at the words alone. */
export type View = 'rules' | 'words';

const shapeOf = (word: string): string => {
  let out = '';
  for (const c of word) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{Ll}/u.test(c) ? 'x' : /\p{Nd}/u.test(c) ? '9' : c;
    if (!out.endsWith(kind)) out += kind;
    if (out.length > 4) break;
  }
  return out;
};

/** The features of every token of a text, as words. */
export function tokenFeatures(context: Context, view: View): readonly (readonly string[])[] {
  const rulings = Array.from({ length: context.count }, (_, i) => coverName(context, i));
  return Array.from({ length: context.count }, (_, i) => {
    const out: string[] = ['b'];
    words(context, i, out);
    inUnit(context, i, out);
    if (view === 'rules') fromRules(context, i, rulings, out);
    if (context.clauseFrom[i] === i && (context.unit[i] ?? -1) >= 0) clause(context, i, view, out);
    return out;
  });
}

function words({ scene, stems, classes, count, subjunctive, finite }: Context, i: number, out: string[]): void {
  const { tokens, quoted, utterances } = scene;
  const lower = (j: number): string => tokens.lower[j] ?? '#';
  const type = (j: number): string => classes[j] ?? '#';
  for (let d = -2; d <= 2; d++) out.push(`w${d}=${lower(i + d)}`, `t${d}=${type(i + d)}`);
  for (let d = -1; d <= 1; d++) out.push(`s${d}=${stems[i + d] ?? '#'}`);
  out.push(
    `w-1w0=${lower(i - 1)} ${lower(i)}`,
    `w0w1=${lower(i)} ${lower(i + 1)}`,
    `t3=${type(i - 1)} ${type(i)} ${type(i + 1)}`,
    `sh=${shapeOf(tokens.word[i] ?? '')}`,
    `x3=${lower(i).slice(-3)}`,
  );
  const quote = quoted[i] ?? -1;
  out.push(quote >= 0 ? `q=${utterances[quote]}` : 'q=-');
  if (quote !== (quoted[i - 1] ?? -1)) out.push(quote >= 0 ? 'qopen' : 'qclose');
  if (i + 1 < count && quoted[i + 1] !== quote) out.push('qnext');
  if (subjunctive[i]) out.push(`subj=${subjunctive[i]}`);
  if (finite[i]) out.push('fin');
}

function inUnit(context: Context, i: number, out: string[]): void {
  const { scene, unit, nearest, cueAt, clauseFrom, moods } = context;
  const index = unit[i] ?? -1;
  const at = scene.units[index];
  if (!at) return;
  const behind = i - at.from;
  const ahead = at.last - 1 - i;
  out.push(`up=${behind < 3 ? behind : 'm'}`, `ue=${ahead >= -1 && ahead < 3 ? ahead : 'm'}`, `mood=${moods[index]}`);
  const cue = nearest[i] ?? -1;
  if (cue < 0) {
    out.push('nc=0');
    return;
  }
  const side = cue === i ? '=' : cue < i ? '<' : '>';
  const same = clauseFrom[cue] === clauseFrom[i] ? '1' : '0';
  out.push(`nc=${side}${same}`, `ncl=${side}${same} ${cueAt[cue]}`);
}

const coverName = ({ covers }: Context, i: number): string =>
  (covers[i] ?? [])
    .map(({ candidate, place }) => candidate.kind + place)
    .sort()
    .join('/');

function fromRules(
  { covers, pooled, roles, scene }: Context,
  i: number,
  rulings: readonly string[],
  out: string[],
): void {
  const here = covers[i] ?? [];
  const quoted = (scene.quoted[i] ?? -1) >= 0 ? 'q' : '';
  for (const { candidate, place, size } of here) {
    const { kind, rule, score } = candidate;
    out.push(
      `rk=${kind}${place}`,
      `rr=${rule}${place}`,
      `rs=${kind}${Math.floor(score * 10)}`,
      `rkq=${kind}${place}${quoted}`,
    );
    if (place !== 'I') out.push(`rl=${kind}${place}${Math.floor(Math.min(size, 30) / 3)}`);
  }
  if (!here.length) out.push('rk=O');
  const playing = roles[i] ?? [];
  for (const { role, rule, place } of playing) out.push(`ro=${role}${place}`, `ror=${role}${place}${rule}`);
  if (!playing.length) out.push('ro=O');
  const before = rulings[i - 1] ?? '#';
  const after = rulings[i + 1] ?? '#';
  out.push(`rn-1=${before}`, `rn+1=${after}`, `rn3=${before}|${rulings[i]}|${after}`);
  for (const { candidate, place } of pooled[i] ?? [])
    if (!here.length || place !== 'I') out.push(`po=${candidate.rule}${place}${here.length ? '' : '!'}`);
}

const ruleOf = ({ statements }: Context, index: number): string => {
  const list = statements[index];
  return list ? (list.at(-1)?.rule ?? '0') : 'X';
};

function clause(context: Context, i: number, view: View, out: string[]): void {
  const { scene, stems, classes, subjunctive, cueAt, clauseTo, clauseFrom } = context;
  const { tokens } = scene;
  const index = context.unit[i] ?? -1;
  const unit = scene.units[index];
  if (!unit) return;
  const to = clauseTo[i] ?? i + 1;
  const first = i === unit.from;
  const tag = first ? 'U' : 'C';
  const word = tokens.lower[i] ?? '';
  const cuesIn = (from: number, end: number): string[] => cueAt.slice(from, end).filter(Boolean);
  const verbsIn = (from: number, end: number): string[] => {
    const found: string[] = [];
    for (let j = from; j < end; j++) if (isVerbal(scene, j)) found.push(stems[j] ?? '');
    return found;
  };
  let mood = 0;
  for (let j = i; j < to; j++) mood = Math.max(mood, subjunctive[j] ?? 0);
  out.push(
    tag,
    `${tag}sj=${mood}`,
    `${tag}len=${Math.floor(Math.min(to - i, 24) / 3)}`,
    `${tag}f=${word} ${classes[i + 1] ?? '#'}`,
  );
  for (const verb of verbsIn(i, to).slice(0, 6)) out.push(`${tag}v=${verb}`);
  if (i > unit.from) {
    const from = clauseFrom[i - 1] ?? i - 1;
    const cue = cuesIn(from, i).at(-1);
    out.push(`pcue=${cue ?? '-'}`, `pcf=${cue ? 1 : 0} ${word}`, `pn=${stems[i - 2] ?? '#'}`);
    for (const verb of verbsIn(from, i).slice(0, 6)) out.push(`pv=${verb}`, `pvf=${verb} ${word}`);
  }
  if (to < unit.to) {
    const cue = cuesIn(to, clauseTo[to] ?? to)[0];
    out.push(`ncue=${cue ?? '-'}`, `nf=${tokens.lower[to]} ${classes[to]}`);
  }
  out.push(`${tag}cc=${cuesIn(i, to).join('/')}`);
  if (view === 'rules') out.push(`${tag}pu=${ruleOf(context, index - 1)}`);
  if (!first) return;
  const mine = context.moods[index] ?? '';
  const verbs = [...new Set(verbsIn(unit.from, unit.to))].slice(0, 24);
  const cues = cuesIn(unit.from, unit.to).slice(0, 12);
  out.push(
    `Um=${mine}`,
    `Ud=${context.doers[index] ? 1 : 0}`,
    `Ul=${Math.floor(Math.min(unit.to - unit.from, 40) / 5)}`,
    `Un=${Math.min(cues.length, 2)}`,
    `Ui=${Math.min(index, 3)}`,
    `Ub=${index > 0 && scene.units[index - 1]?.block !== unit.block ? 1 : 0}`,
  );
  for (const verb of verbs) out.push(`UV=${verb}`);
  for (const cue of cues) out.push(`Uc=${cue}`);
  if (view === 'words') return;
  const rule = ruleOf(context, index);
  const before = ruleOf(context, index - 1);
  out.push(
    `Uk=${rule}`,
    `Ukp=${rule}|${before}`,
    `Ukn=${rule}|${ruleOf(context, index + 1)}`,
    `Umk=${mine}|${rule}|${before}`,
  );
  for (const verb of verbs) out.push(`UVk=${verb}|${rule}`);
}
