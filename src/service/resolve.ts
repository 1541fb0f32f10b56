import type { Stored } from '../case/case.ts';
import type { Claim, Finding, Judgement, Mention, PictureEntity, Statement } from '../index.ts';
import type { CasePicture } from './material.ts';
import type { ReportCase } from './open.ts';

/** What an id names. */
export type Thing =
  | { readonly kind: 'report'; readonly stored: Stored }
  /** `stored` is the latest version that has it: not the current one where it vanished. */
  | { readonly kind: 'statement'; readonly stored: Stored; readonly statement: Statement }
  | { readonly kind: 'mention'; readonly stored: Stored; readonly mention: Mention }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'entity'; readonly entity: PictureEntity }
  | { readonly kind: 'finding'; readonly finding: Finding };

const PART = /^(?<report>.+)\/(?<part>[sm])\d+$/s;

/**
 * What the id names in the case: a report before all else, then a statement (a/s7) or mention (a/m3) of one, a judgement
 * (J1), and of the picture a claim (C1), an entity (E1) or a finding (F1).
 */
export async function resolve(id: string, store: ReportCase, picture: CasePicture): Promise<Thing | undefined> {
  const stored = await store.report(id);
  if (stored) return { kind: 'report', stored };
  const part = PART.exec(id)?.groups;
  if (part?.['report'] !== undefined) {
    const found = await partOf(id, part['report'], part['part'] === 's', store);
    if (found) return found;
  }
  if (/^J\d+$/.test(id)) {
    const judgement = (await store.judgements()).find((each) => each.id === id);
    return judgement && { kind: 'judgement', judgement };
  }
  if (!/^[CEF]\d+$/.test(id)) return undefined;
  const parts = await picture.reader();
  const claim = parts.claim(id);
  if (claim) return { kind: 'claim', claim };
  const entity = parts.entity(id);
  if (entity) return { kind: 'entity', entity };
  const finding = parts.finding(id);
  return finding && { kind: 'finding', finding };
}

/** A statement or a mention of a report, in the latest version that has it. */
async function partOf(id: string, report: string, isStatement: boolean, store: ReportCase): Promise<Thing | undefined> {
  const versions = await store.versions(report);
  // The current version first, then the others from the last to the first.
  const order = [...versions].sort((a, b) => Number(b.current) - Number(a.current) || b.number - a.number);
  for (const { number } of order) {
    const stored = await store.report(report, number);
    if (!stored) continue;
    const { statements, mentions } = stored.document;
    if (isStatement) {
      const statement = statements.find((each) => each.id === id);
      if (statement) return { kind: 'statement', stored, statement };
    } else {
      const mention = mentions.find((each) => `${report}/${each.id}` === id);
      if (mention) return { kind: 'mention', stored, mention };
    }
  }
  return undefined;
}
