import { buildPicture, type Digest, entityMentions, type Judgement, type Picture } from '../index.ts';
import type { ReportCase } from './open.ts';

/** What a picture is made from. */
export interface Material {
  readonly digests: readonly Digest[];
  readonly judgements: readonly Judgement[];
}

export async function materialOf(store: ReportCase): Promise<Material> {
  const digests: Digest[] = [];
  for await (const digest of store.digests()) digests.push(digest);
  return { digests, judgements: await store.judgements() };
}

/** The picture of a case, made when it is first asked for. */
export class CasePicture {
  private readonly store: ReportCase;
  private material: Promise<Material> | undefined;
  private made: Promise<Picture> | undefined;

  constructor(store: ReportCase) {
    this.store = store;
  }

  get(): Promise<Picture> {
    this.made ??= this.read().then(({ digests, judgements }) => buildPicture(digests, judgements));
    return this.made;
  }

  /** The names by which a judgement can name an entity: its mentions. */
  async mentionsOf(entity: string): Promise<readonly string[]> {
    const { digests, judgements } = await this.read();
    return entityMentions(digests, judgements).get(entity) ?? [];
  }

  private read(): Promise<Material> {
    this.material ??= materialOf(this.store);
    return this.material;
  }
}
