/** What the server answers: the server's own schemas, types only. */
export interface CaseSummary {
  readonly name: string;
  readonly generation: number;
}
