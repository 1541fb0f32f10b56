import { tokenize } from '../../text/tokens.ts';
import { findDate, type StatedDate } from './dates.ts';

/** What an agency's dateline says: "ALMATY, Jan 8 (Reuters) -", "Berlin, 8. Januar 2022 (dpa) –", "/ТАСС/". */
export interface Dateline {
  readonly agency: string;
  /** Only where the dateline states the year too. */
  readonly date?: StatedDate;
}

/** News agencies as they sign (members of EANA, MINDS and OANA; the large Russian and Central Asian ones). */
const AGENCIES = new Set(
  [
    'Reuters, Rtr, AP, Associated Press, AFP, UPI, dpa, dpa-AFX, APA, sda, Keystone-SDA, epd, KNA, SID, ots, ANSA, EFE, Lusa, Belga, ANP, PAP',
    'CTK, ČTK, TASR, MTI, BTA, Tanjug, Hina, STA, Agerpres, TT, NTB, STT, Ritzau, BNS, ELTA, LETA, Anadolu, AA, DHA, IHA, Xinhua, Kyodo, Yonhap, IRNA',
    'PTI, Bernama, TASS, ITAR-TASS, RIA, RIA Novosti, Interfax, Sputnik, Kazinform, KazTAG, Ukrinform, UNIAN, BelTA, Armenpress, Azertac, Trend, AKIpress',
    'ТАСС, ИТАР-ТАСС, РИА, РИА Новости, РИАН, Интерфакс, Спутник, Казинформ, КазТАГ, Укринформ, УНИАН, БелТА, Арменпресс, Регнум, REGNUM, Росбалт',
  ].flatMap((line) => line.split(', ').map((name) => name.toLowerCase())),
);

const PLACE = /^\p{Lu}[\p{L} .'’-]{1,40}/u;
/** The signature: in brackets or slashes, or after a dash or full stop. */
const SIGNED = /[(/]\s*([\p{L}][\p{L} -]{1,24}?)\s*[)/]|[–—.-]\s+([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=[.\s])/gu;
const LONGEST = 110;

/** Reads the dateline with which a paragraph begins; undefined where no agency known by name signs it. */
export function readDateline(text: string, start: number, end: number): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (!PLACE.test(head)) return undefined;
  for (const match of head.matchAll(SIGNED)) {
    const agency = match[1] ?? match[2] ?? '';
    const known = agency.split('/').every((part) => AGENCIES.has(part.trim().toLowerCase()));
    if (!known || !isDatelineStart(head.slice(0, match.index))) continue;
    const found = findDate(tokenize(head.slice(0, match.index)));
    const date = found && { ...found, start: found.start + start, end: found.end + start };
    return { agency, ...(date && { date }) };
  }
  return undefined;
}

/** Before the signature stand a place, a name of at most three words, and perhaps a date: nothing in lower case else. */
function isDatelineStart(head: string): boolean {
  const [place = '', ...rest] = head.split(/[,.](?=\s|$)|\s[–—-]\s/);
  const names = place.trim().split(/[\s/]+/);
  return (
    head.length <= 60 &&
    names.length <= 3 &&
    names.every((name) => /^\p{Lu}/u.test(name)) &&
    rest.every((part) => part.trim() === '' || /\d/.test(part) || part.trim().length < 8)
  );
}
