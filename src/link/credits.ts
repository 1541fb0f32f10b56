import { analyse, type Sentence, sentenceAt } from '../extract/analysis.ts';
import type { Carrier } from '../extract/media.ts';
import { phraseAt } from '../extract/phrases.ts';
import type { CreditRules } from '../language/shared/credits.ts';
import { type Document, type Message, type Span, say, type Via } from '../model/index.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { CreditScan, HEAD, isMedium, PLATFORMS } from './credit-scan.ts';
import type { Credit } from './digest.ts';
import { linkCredits } from './link-credits.ts';
import { asMessage } from './said.ts';

/** Words between a word of credit and the name: article, adjectives, class noun. */
const NEAR = 5;

/** Words of a name that no table knows. */
const LONGEST_NAME = 4;

/** Characters behind a note of translation in which a link leads to the original. */
const NOTE = 60;

/** More credits than this are a list of media. */
const MOST = 40;

const KINDS = { outlet: 'outlet', agency: 'agency', channel: 'channel', person: 'person' } as const;

const kindOf = (kind: Via['kind']): Credit['kind'] => (kind in KINDS ? (kind as keyof typeof KINDS) : 'outlet');

const DASHES = new Set(['-', '–', '—', '--', ':']);

const isHost = (lower: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8}$/.test(lower);

const isNameToken = (kind: number | undefined): boolean =>
  kind === TokenKind.word || kind === TokenKind.handle || kind === TokenKind.url;

/**
 * Whom a report says it took something from: the channel it was forwarded from, agencies in datelines, brackets and
 * sign-offs, lines of source, media that its sentences report from, links to other pages, and that it is a translation.
 * Names of who made a picture are none. In the order of the text, each name once for what it covers. Linear.
 * `analysis`: its sentences and tokens, where they are at hand.
 */
export function creditsOf(document: Document, analysis = analyse(document)): readonly Credit[] {
  const found: Credit[] = [];
  const { forwardedFrom } = document;
  if (forwardedFrom)
    found.push({
      name: forwardedFrom,
      kind: 'channel',
      start: 0,
      end: 0,
      statements: 'all',
      because: say('forwarded-from-channel', { who: forwardedFrom }),
    });
  const scan = new CreditReader(analysis, document);
  found.push(...scan.marked(), ...scan.named());
  const translations = found.filter(({ kind }) => kind === 'translation');
  for (const link of linkCredits(document)) {
    const original = translations.some(({ end }) => link.start >= end && link.start - end < NOTE);
    found.push(
      original ? { ...link, statements: 'all', because: say('as-original', { link: asMessage(link.because) }) } : link,
    );
  }
  return unrepeated(found);
}

/** Each name once for what it covers, the widest first found; in the order of the text. */
function unrepeated(credits: readonly Credit[]): readonly Credit[] {
  const kept = new Map<string, Credit>();
  const covered = new Map<string, Set<string>>();
  const whole = new Set(credits.filter(({ statements }) => statements === 'all').map(({ name }) => name));
  for (const credit of credits) {
    const key = `${credit.kind === 'link' ? credit.url : credit.name}\n${credit.kind === 'translation' ? 't' : ''}`;
    if (credit.statements !== 'all' && whole.has(credit.name)) continue;
    const known = kept.get(key);
    if (!known) kept.set(key, credit);
    else if (known.statements !== 'all' && credit.statements !== 'all') {
      const statements = covered.get(key) ?? new Set(known.statements);
      for (const statement of credit.statements) statements.add(statement);
      covered.set(key, statements);
    } else if (credit.statements === 'all' && known.statements !== 'all') {
      kept.set(key, credit);
      covered.delete(key);
    }
  }
  return [...kept]
    .map(([key, credit]) => {
      const statements = covered.get(key);
      return statements ? { ...credit, statements: [...statements] } : credit;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

class CreditReader extends CreditScan {
  /** Credits by their place and marks: dateline, brackets, sign-off, line of source, note of translation. */
  marked(): Credit[] {
    const { tokens, sentences } = this.analysis;
    const found: Credit[] = [];
    for (const sentence of sentences) {
      const rules = sentence.language.credits;
      for (let i = sentence.from; i < sentence.to && found.length < MOST; i++) {
        const word = tokens.word[i] ?? '';
        if (word === '(' || word === '[' || word === '|') found.push(...this.bracketed(i, sentence));
        else if (word === ':' && rules.sources.has(tokens.lower[i - 1] ?? '')) found.push(...this.sourced(i, sentence));
        else if (tokens.kind[i] === TokenKind.word) {
          const translated = phraseAt(rules.translated, tokens, i, sentence.to);
          const piece = translated?.pieces[0];
          if (translated && piece && this.isNote(sentence))
            found.push(
              this.made({
                name: this.text(piece.from, piece.to),
                kind: 'translation',
                from: piece.from,
                to: piece.to,
                statements: 'all',
                because: say('says-translation', { words: this.text(piece.from, piece.to) }),
                ...(translated.end.sense.from && { language: translated.end.sense.from }),
              }),
            );
        }
      }
      found.push(...this.signedOff(sentence));
    }
    return found;
  }

  /** Credits in running text: through what a statement came, media that speak, media beside a word of credit. */
  named(): Credit[] {
    const found: Credit[] = [];
    const through = new Map<string, { credit: Credit; statements: string[] }>();
    const add = (name: string, kind: Via['kind'], span: Span, statement: string, because: Message): void => {
      const known = through.get(name);
      if (known) known.statements.push(statement);
      else
        through.set(name, {
          credit: { name, kind: kindOf(kind), start: span.start, end: span.end, statements: [], because },
          statements: [statement],
        });
    };
    for (const { id, attribution } of this.document.statements) {
      if (!attribution) continue;
      for (const { kind, name, spans } of attribution.via) {
        const span = spans[0];
        if (isMedium(kind) && span && this.isNews(name))
          add(name, kind, span, id, say('came-through', { words: this.document.text.slice(span.start, span.end) }));
      }
      const span = attribution.speaker?.spans[0];
      const speaker = span && this.carrierIn(span);
      if (span && speaker)
        add(speaker.name, speaker.kind, span, id, say('credit-speaker', { words: attribution.speaker?.text ?? '' }));
    }
    for (const { credit, statements } of through.values())
      found.push({ ...credit, statements: this.covers(statements, credit) });
    found.push(...this.besideWords());
    return found;
  }

  /** Media beside a word of credit, and those that a list joins to them. */
  private besideWords(): Credit[] {
    const { tokens, sentences } = this.analysis;
    const found: Credit[] = [];
    const all = [...this.carriers, ...this.hosts()]
      .filter(({ name }) => !PLATFORMS.has(name))
      .sort((a, b) => a.from - b.from);
    for (let i = 0; i < all.length; ) {
      const first = all[i];
      if (!first) break;
      const sentence = sentences[sentenceAt(this.analysis, tokens.start[first.from] ?? 0)];
      let to = i + 1;
      if (!sentence) {
        i = to;
        continue;
      }
      const rules = sentence.language.credits;
      for (let next = all[to]; next && this.joins(all[to - 1]?.to ?? 0, next.from, rules); next = all[to]) to++;
      const list = all.slice(i, to);
      i = to;
      let word: string | undefined;
      for (const carrier of list) word ??= this.wordOfCredit(carrier, sentence, rules);
      if (word === undefined) continue;
      const statements = this.around(sentence);
      for (const { name, kind, from, to } of list) {
        const because = say('credit-beside', { word, who: this.text(from, to) });
        found.push(this.made({ name, kind: kindOf(kind), from, to, statements, because }));
      }
    }
    return found;
  }

  /** Sites named by their address behind a word of credit: «передает kloop.kg». */
  private hosts(): Carrier[] {
    const { tokens, sentences } = this.analysis;
    const found: Carrier[] = [];
    for (const { from, to } of sentences)
      for (let i = from; i < to; i++) {
        const lower = tokens.lower[i] ?? '';
        const handle = tokens.kind[i] === TokenKind.handle && lower.startsWith('@');
        if (!handle && (tokens.kind[i] !== TokenKind.word || !lower.includes('.') || !isHost(lower))) continue;
        if (this.byToken.has(i)) continue;
        found.push({
          kind: handle ? 'channel' : 'outlet',
          name: tokens.word[i] ?? '',
          from: i,
          to: i + 1,
          as: 'named',
          quotes: false,
          placed: false,
        });
      }
    return found;
  }

  /** The word that credits a medium named at tokens `from` to `to`. */
  private wordOfCredit({ from, to }: Carrier, sentence: Sentence, rules: CreditRules): string | undefined {
    const { tokens } = this.analysis;
    const next = tokens.kind[to] === TokenKind.quote ? to + 1 : to;
    if (next < sentence.to && rules.after.has(tokens.lower[next] ?? '')) return tokens.word[next];
    const lowest = Math.max(sentence.from, from - NEAR);
    for (let i = from - 1; i >= lowest; i--) {
      const lower = tokens.lower[i] ?? '';
      if (rules.pictures.has(lower)) return undefined;
      if (rules.before.has(lower)) return tokens.word[i];
      if (tokens.kind[i] === TokenKind.punctuation && lower !== '-' && lower !== '.') return undefined;
      if (tokens.kind[i] === TokenKind.number) return undefined;
    }
    return undefined;
  }

  /** Whether nothing but a comma, "and", articles and class nouns lies between two names. */
  private joins(from: number, to: number, rules: CreditRules): boolean {
    if (to - from > NEAR) return false;
    const { tokens } = this.analysis;
    let joined = false;
    for (let i = from; i < to; i++) {
      const lower = tokens.lower[i] ?? '';
      if (lower === ',' || lower === '/' || rules.and.has(lower)) joined = true;
      else if (tokens.kind[i] === TokenKind.punctuation) return false;
      else if (lower.length > 3 && tokens.word[i] === lower) return false;
    }
    return joined;
  }

  /** "(dpa)", "(AFP, dpa)", "| dpa"; at the head before a dash also what no table knows: "Nur-Sultan (ddm) -". */
  private bracketed(open: number, sentence: Sentence): Credit[] {
    const { tokens, sentences } = this.analysis;
    const close = tokens.word[open] === '(' ? ')' : tokens.word[open] === '[' ? ']' : '';
    const names: { name: string; kind: Via['kind']; from: number; to: number }[] = [];
    let i = open + 1;
    const rules = sentence.language.credits;
    const reporters = phraseAt(rules.reporters, tokens, i, sentence.to)?.pieces[0];
    if (reporters) return this.reporters(reporters.to, close);
    while (i < tokens.count && i - open < HEAD && tokens.word[i] !== close) {
      const carrier = this.byToken.get(i) ?? this.tableAt(i);
      if (carrier) {
        names.push({ name: carrier.name, kind: carrier.kind, from: carrier.from, to: carrier.to });
        i = carrier.to;
      } else if (tokens.word[i] === ',' || tokens.word[i] === '/' || rules.and.has(tokens.lower[i] ?? '')) i++;
      else break;
      if (close === '' && tokens.gap[i] !== Gap.none && tokens.gap[i] !== Gap.space) break;
    }
    const closed = close === '' ? i >= tokens.count || (tokens.gap[i] ?? 0) >= Gap.newline : tokens.word[i] === close;
    if (!closed || (close === '' && !this.isTail(sentence))) {
      if (close !== ')' || !this.isHead(open, sentence)) return [];
      const end = this.dateline(open);
      if (end < 0) return [];
      const name = this.text(open + 1, end);
      this.headNames.add(name.toLowerCase());
      names.splice(0, names.length, { name, kind: 'agency', from: open + 1, to: end });
    }
    const all = this.isHead(open, sentence) || sentence === sentences.at(-1) || this.isTail(sentence);
    return names.map(({ name, kind, from, to }) =>
      this.made({
        name,
        kind: kindOf(kind),
        from,
        to,
        statements: all ? 'all' : this.inBlock(sentence),
        because: say('credit-marks', { words: this.text(open, Math.min(i + 1, tokens.count)).trim() }),
      }),
    );
  }

  /** End of a short name in brackets with a dash behind them; -1 where there is none. */
  private dateline(open: number): number {
    const { tokens } = this.analysis;
    let end = open + 1;
    while (end - open <= LONGEST_NAME && (tokens.kind[end] === TokenKind.word || tokens.word[end] === '-')) end++;
    if (end === open + 1 || tokens.word[end] !== ')') return -1;
    return DASHES.has(tokens.word[end + 1] ?? '') ? end : -1;
  }

  /** "Reporting by A and B; editing by C": persons. */
  private reporters(from: number, close: string): Credit[] {
    const { tokens } = this.analysis;
    let end = from;
    while (end < tokens.count && end - from < HEAD && tokens.word[end] !== close && tokens.word[end] !== ';') end++;
    if (end === from) return [];
    const name = this.text(from, end);
    const carrier = this.byToken.get(from);
    const kind = carrier ? kindOf(carrier.kind) : 'person';
    return [
      this.made({
        name: carrier?.name ?? name,
        kind,
        from,
        to: end,
        statements: 'all',
        because: say('credit-reporter', { words: this.text(from - 2, end) }),
      }),
    ];
  }

  /** "Quelle: AFP", "Источник: kovyl.example, …". */
  private sourced(colon: number, sentence: Sentence): Credit[] {
    const { tokens } = this.analysis;
    const label = tokens.word[colon - 1] ?? '';
    const rules = sentence.language.credits;
    if (rules.pictures.has(tokens.lower[colon - 2] ?? '')) return [];
    const found: Credit[] = [];
    const because = say('credit-label', { label });
    let i = colon + 1;
    while (i < sentence.to && i - colon < 3 * LONGEST_NAME && found.length < LONGEST_NAME) {
      const carrier = this.byToken.get(i);
      let to = carrier?.to ?? i;
      if (!carrier)
        while (
          to < sentence.to &&
          to - i < LONGEST_NAME &&
          isNameToken(tokens.kind[to]) &&
          !(to > i && tokens.gap[to] === Gap.newline)
        )
          to++;
      if (to === i) break;
      if (tokens.kind[i] !== TokenKind.url) {
        const name = carrier?.name ?? this.text(i, to);
        const statements = this.isNote(sentence) ? 'all' : this.inBlock(sentence);
        found.push(
          this.made({ name, kind: carrier ? kindOf(carrier.kind) : 'outlet', from: i, to, statements, because }),
        );
      }
      const next = tokens.word[to] ?? '';
      const listed =
        next === '/' || rules.and.has(tokens.lower[to] ?? '') || (next === ',' && this.byToken.has(to + 1));
      if (!listed) break;
      i = to + 1;
    }
    return found;
  }

  /** "rt/dpa", "dpa/AFP", "ddm/07.01.2022": a last line that begins with agencies joined by strokes. */
  private signedOff(sentence: Sentence): Credit[] {
    const { tokens } = this.analysis;
    if (!this.isTail(sentence) || sentence.to - sentence.from > HEAD) return [];
    const parts: { name: string; kind: Via['kind']; from: number; to: number; known: boolean }[] = [];
    let i = sentence.from;
    let strokes = 0;
    while (i < sentence.to) {
      const carrier = this.byToken.get(i) ?? this.tableAt(i);
      const word = tokens.word[i] ?? '';
      if (carrier) parts.push({ ...carrier, known: true });
      else if (tokens.kind[i] === TokenKind.word && word.length <= 5)
        parts.push({
          name: word,
          kind: 'agency',
          from: i,
          to: i + 1,
          known: this.headNames.has(word.toLowerCase()),
        });
      else break;
      i = carrier?.to ?? i + 1;
      const next = tokens.word[i] ?? '';
      if (i >= sentence.to || (next !== '/' && next !== ',')) break;
      if (next === '/') strokes++;
      i++;
    }
    if (strokes === 0 && !(i >= sentence.to && parts.every(({ known }) => known))) return [];
    return parts
      .filter(({ known }) => known)
      .map(({ name, kind, from, to }) =>
        this.made({
          name,
          kind: kindOf(kind),
          from,
          to,
          statements: 'all',
          because: say('credit-signs', { words: this.text(sentence.from, i) }),
        }),
      );
  }
}
