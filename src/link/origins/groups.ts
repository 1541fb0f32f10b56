import type { Message } from '../../model/index.ts';
import type { Beginning } from '../beginnings.ts';
import { Disjoint } from '../disjoint.ts';
import { Opposed } from '../opposed.ts';
import type { Graph } from './graph.ts';
import type { Telling } from './tellings.ts';

/** The tellings of a claim, joined where they have one beginning: certainly, or at least possibly. */
export class Groups {
  readonly certain: Disjoint;
  readonly probable: Disjoint;
  /** By telling: why it was joined to another. */
  readonly reasons = new Map<number, Message>();
  private readonly opposed: Opposed;

  constructor(tellings: readonly Telling[], beginnings: readonly Beginning[]) {
    this.certain = new Disjoint(tellings.length);
    this.probable = new Disjoint(tellings.length);
    this.opposed = new Opposed(tellings, beginnings);
  }

  joinCertain(a: number, b: number, why?: Message): void {
    if (why !== undefined && this.certain.find(a) !== this.certain.find(b)) this.reasons.set(Math.max(a, b), why);
    this.certain.join(a, b);
    this.join(a, b);
  }

  joinProbable(a: number, b: number, why: Message): void {
    const [x, y] = [this.probable.find(a), this.probable.find(b)];
    if (x === y || this.opposed.are(x, y, this.probable)) return;
    this.reasons.set(Math.max(a, b), why);
    this.join(a, b);
  }

  private join(a: number, b: number): void {
    const [x, y] = [this.probable.find(a), this.probable.find(b)];
    if (this.probable.join(a, b)) this.opposed.merge(x, y, this.probable.find(a));
  }
}

/** What is known of a claim while its tellings are joined. */
export interface Joining {
  readonly tellings: readonly Telling[];
  readonly beginnings: readonly Beginning[];
  readonly graph: Graph;
  readonly groups: Groups;
}
