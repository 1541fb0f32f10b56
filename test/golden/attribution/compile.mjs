// Compiles the annotated texts of this folder into one JSONL file a language, with offsets (README.md tells the format).
//   node test/golden/attribution/compile.mjs           writes {de,en,ru,ru-unseen,ru-fresh,en-fresh,de-fresh,ru-late}.jsonl
//   node test/golden/attribution/compile.mjs --check   fails where a file written before is not what the texts say
//   node test/golden/attribution/compile.mjs --agree   compares second/ with the first annotations
// Every word an annotation quotes must stand in its sentence exactly once; anything else is an error with file and line.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const SETS = ['de', 'en', 'ru', 'ru-unseen', 'ru-fresh', 'en-fresh', 'de-fresh', 'ru-late'];
const languageOf = (set) => set.slice(0, 2);
const TYPES = {
  direct: 'Direct',
  indirect: 'Indirect',
  unframed: 'IndirectFreeIndirect',
  'free-indirect': 'FreeIndirect',
  reported: 'Reported',
};
const MODES = { speech: 'Speech', writing: 'Writing', thought: 'Thought', SW: 'SW', ST: 'ST', TW: 'TW' };
const AS = ['name', 'description', 'pronoun', 'collective', 'anonymous'];
const LEVELS = ['boosted', 'unmarked', 'probable', 'possible', 'doubtful', 'denied'];
const MARKERS = ['booster', 'hedge', 'preliminary', 'hearsay', 'doubt', 'denial'];
const TOKEN = /[\p{L}\p{N}]+(?:[-.,:'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const PAIRS = /„[^„“”]*[“”]|«[^«»]*»|“[^“”]*”|"[^"]*"/gu;

/** The header, sentences and annotation lines of one source file. */
function parse(path) {
  const meta = {};
  const sentences = [];
  const lines = [];
  let text = '';
  let glue = '';
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const where = `${path}:${i + 1}`;
      if (line.startsWith('% ')) {
        const [, key, value] = /^% ([a-z]+): (.*)$/.exec(line) ?? fail(where, 'a header line is "% key: value"');
        meta[key] = value;
      } else if (line.startsWith('  ')) lines.push({ where, sentence: sentences.length - 1, line: line.trim() });
      else if (!line.trim()) glue = text ? '\n\n' : '';
      else {
        const hard = line.endsWith('\\');
        const words = hard ? line.slice(0, -1) : line;
        text += glue;
        sentences.push([text.length, text.length + words.length]);
        text += words;
        glue = hard ? '\n' : ' ';
      }
    });
  return { meta, text, sentences, lines };
}

function fail(where, why) {
  throw new Error(`${where}: ${why}`);
}

/** The only place of `words` in a sentence; "words#2" is the second of several. */
function find(source, where, sentence, words, from = 0) {
  const range = source.sentences[sentence] ?? fail(where, `there is no sentence for "${words}"`);
  const [, needle, which] = /^(.*?)(?:#(\d+))?$/s.exec(words);
  const text = source.text.slice(0, range[1]);
  const hits = [];
  for (let at = text.indexOf(needle, Math.max(range[0], from)); at >= 0; at = text.indexOf(needle, at + 1)) {
    const whole = (i) => !(/[\p{L}\p{N}]/u.test(text[i - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[i] ?? ' '));
    if (whole(at) && whole(at + needle.length)) hits.push(at);
  }
  if (!hits.length) fail(where, `"${needle}" is not in sentence ${sentence + 1}`);
  if (!which && hits.length > 1) fail(where, `"${needle}" stands ${hits.length} times in sentence ${sentence + 1}: write #1, #2 …`);
  const start = hits[Number(which ?? 1) - 1] ?? fail(where, `"${needle}" does not stand ${which} times`);
  return [start, start + needle.length];
}

/** "words", "first [..] last", "*" for the sentence, "-1:…" for a sentence before; several joined by " + ". */
function spans(source, where, sentence, value) {
  return value.split(' + ').map((piece) => {
    const ends = piece.split(' [..] ').map((end) => {
      const [, step, words] = /^([+-]\d+:)?(.*)$/s.exec(end);
      return { sentence: sentence + (step ? Number.parseInt(step, 10) : 0), words };
    });
    if (ends.length > 2) fail(where, 'one [..] a span');
    const at = ({ sentence: s, words }, from) =>
      words === '*' ? (source.sentences[s] ?? fail(where, 'no such sentence')) : find(source, where, s, words, from);
    const first = at(ends[0]);
    const last = ends[1] ? at(ends[1], ends[1].words === '*' ? 0 : first[1]) : first;
    if (last[1] < first[1]) fail(where, `"${piece}" ends before it begins`);
    return [first[0], last[1]];
  });
}

function certainty(source, where, sentence, value) {
  const [level, ...rest] = value.split(' ; ');
  if (!LEVELS.includes(level)) fail(where, `no such level: ${level}`);
  const markers = rest.map((one) => {
    const [, words, kind, holder] = /^(.*) \/(\w+)\/(report|speaker)$/.exec(one) ?? fail(where, `"${one}" is no marker`);
    if (!MARKERS.includes(kind)) fail(where, `no such marker: ${kind}`);
    const [[start, end]] = spans(source, where, sentence, words);
    return { start, end, kind, holder };
  });
  return { level, markers };
}

function annotate(source, { where, sentence, line }, before) {
  const [, head, rest] = /^\[([^\]]+)\] (.*)$/s.exec(line) ?? fail(where, 'an annotation begins with [kind mode]');
  const [content, ...fields] = rest.split(' | ');
  const [kind, mode] = head.split(' ');
  if (kind === 'none') return { none: spans(source, where, sentence, content) };
  const type = TYPES[kind] ?? fail(where, `no such kind: ${kind}`);
  const medium = MODES[mode] ?? fail(where, `no such mode: ${mode}`);
  const out = { type, medium, nested: false, quote: spans(source, where, sentence, content) };
  Object.assign(out, { speaker: [], cue: [], frame: [], addressee: [], as: null, who: null });
  out.certainty = { level: 'unmarked', markers: [] };
  for (const field of fields) {
    if (field === '^') {
      if (!before) fail(where, 'nothing stands before ^');
      for (const key of ['speaker', 'cue', 'frame', 'addressee', 'as', 'who']) out[key] = before[key];
      continue;
    }
    const [, key, value] = /^([a-z ]+): (.*)$/s.exec(field) ?? fail(where, `"${field}" is no field`);
    if (key.startsWith('speaker ')) {
      out.as = key.slice(8);
      if (!AS.includes(out.as)) fail(where, `no such speaker: ${out.as}`);
      out.speaker = spans(source, where, sentence, value);
    } else if (key === 'cue' || key === 'frame') out[key] = spans(source, where, sentence, value);
    else if (key === 'to') out.addressee = spans(source, where, sentence, value);
    else if (key === 'who') out.who = value;
    else if (key === 'sure') out.certainty = certainty(source, where, sentence, value);
    else fail(where, `no such field: ${key}`);
  }
  return out;
}

const inside = ([a, b], outer) => outer.some(([c, d]) => c <= a && b <= d);

/** One document in the format of the evaluation sets. Fails where a pair of quotation marks was left out. */
export function compile(path, language) {
  const source = parse(path);
  const annotations = [];
  const none = [];
  for (const line of source.lines) {
    const one = annotate(source, line, annotations.at(-1));
    if (one.none) none.push(...one.none);
    else annotations.push(one);
  }
  for (const a of annotations)
    a.nested = a.type === 'Direct' && annotations.some((b) => b !== a && b.type !== 'Direct' && a.quote.every((s) => inside(s, b.quote)));
  for (const match of source.text.matchAll(PAIRS)) {
    const pair = [match.index, match.index + match[0].length];
    const told = annotations.some((a) => a.type === 'Direct' && a.quote.some(([start, end]) => start < pair[1] && pair[0] < end));
    if (!told && !inside(pair, none)) fail(path, `nothing is said of ${match[0]}`);
  }
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/, '');
  const tokens = [...source.text.matchAll(TOKEN)].map((m) => [m.index, m.index + m[0].length]);
  const { text, sentences, meta } = source;
  return { name, language, ...meta, text, tokens, sentences, annotations };
}

const folder = (path, language) =>
  readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => compile(join(path, file), language));

const overlap = (a, b) => {
  const set = new Set(b);
  const shared = a.filter((x) => set.has(x)).length;
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 1;
};

/** Pairs both annotations of each text by the overlap of their contents, the best first, and prints how far they agree. */
function agree() {
  for (const set of SETS) {
    const path = join(here, 'second', set);
    if (!existsSync(path)) continue;
    const language = languageOf(set);
    const first = new Map(folder(join(here, set), language).map((d) => [d.name, d]));
    const total = { texts: 0, statements: 0, other: 0, paired: 0, content: 0, speaker: 0, cue: 0, frame: 0, kind: 0, who: 0 };
    for (const d of folder(path, language)) {
      const gold = first.get(d.name) ?? fail(path, `${d.name} has no first annotation`);
      if (gold.text !== d.text) fail(path, `${d.name} is another text`);
      const ids = (list) =>
        d.tokens.flatMap(([s, e], i) => (list.some(([a, b]) => (s + e) / 2 > a && (s + e) / 2 < b) ? [i] : []));
      const pairs = gold.annotations
        .flatMap((a) => d.annotations.map((b) => ({ a, b, f: overlap(ids(a.quote), ids(b.quote)) + (a.type === b.type ? 0.01 : 0) })))
        .filter(({ f }) => f > 0.01)
        .sort((x, y) => y.f - x.f);
      const used = new Set();
      total.texts++;
      total.statements += gold.annotations.length;
      total.other += d.annotations.length;
      for (const { a, b } of pairs) {
        if (used.has(a) || used.has(b)) continue;
        used.add(a).add(b);
        total.paired++;
        for (const [key, part] of [['content', 'quote'], ['speaker', 'speaker'], ['cue', 'cue'], ['frame', 'frame']])
          total[key] += overlap(ids(a[part]), ids(b[part]));
        total.kind += a.type === b.type ? 1 : 0;
        total.who += a.who === b.who ? 1 : 0;
      }
    }
    const percent = (x, n) => ((100 * x) / n).toFixed(1);
    const messages = percent(2 * total.content, total.statements + total.other);
    const parts = ['speaker', 'cue', 'frame', 'kind', 'who'].map((key) => `${key} ${percent(total[key], total.paired)}`);
    console.log(
      `${set}: ${total.texts} texts, ${total.statements} and ${total.other} statements, ${total.paired} paired; message F1 ${messages}; of those paired: content ${percent(total.content, total.paired)}, ${parts.join(', ')}`,
    );
  }
}

if (process.argv.includes('--agree')) agree();
else
  for (const set of SETS) {
    const documents = folder(join(here, set), languageOf(set));
    const out = documents.map((d) => `${JSON.stringify(d)}\n`).join('');
    const file = join(here, `${set}.jsonl`);
    if (process.argv.includes('--check')) {
      if (readFileSync(file, 'utf8') !== out) fail(file, 'the texts say something else: run compile.mjs');
    } else writeFileSync(file, out);
    const statements = documents.reduce((n, d) => n + d.annotations.length, 0);
    console.log(`${set}: ${documents.length} texts, ${statements} statements`);
  }
