import type {
  Claim,
  Document,
  Entity,
  Finding,
  Judgement,
  Lineage,
  PictureEntity,
  PictureReport,
  PictureStatement,
} from '../../../src/model/index.ts';

export interface CaseSummary {
  readonly name: string;
  readonly generation: number;
  readonly reports: number;
  readonly statements: number;
  readonly claims: number;
  readonly findings: { readonly open: number; readonly all: number };
  readonly entities: number;
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  readonly first?: string;
  readonly last?: string;
}
export interface ChainLink {
  readonly role: 'speaker' | 'via' | 'outlet';
  readonly name: string;
  readonly entity?: string;
}
export interface StatementRow extends PictureStatement {
  readonly speakerName?: string;
  readonly reportTitle: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly language?: string;
}
export interface ReportAnswer {
  readonly document: Document;
  readonly statements: readonly {
    readonly id: string;
    readonly claim?: string;
    readonly alsoSaidBy: number;
    readonly chain: readonly ChainLink[];
    readonly origins?: { readonly low: number; readonly high: number };
  }[];
  readonly lineage: readonly (Lineage & { readonly title: string; readonly isReport: boolean })[];
  readonly versions: readonly unknown[];
  readonly judgements: readonly Judgement[];
}
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly statements: readonly StatementRow[];
}
export type { Entity, Finding, Judgement, PictureEntity, PictureReport };

type Amount = {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~';
};
export interface OverviewAnswer {
  readonly figures: readonly {
    readonly claim: Claim;
    readonly sources: Readonly<Record<string, string>>;
    readonly withdrawn: readonly Amount[];
    readonly conflicts: readonly (readonly Amount[])[];
  }[];
  readonly findings: readonly Finding[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly statements: number;
    readonly reports: number;
  }[];
  readonly relayed: readonly {
    readonly id: string;
    readonly name: string;
    readonly reports: number;
    readonly isReport: boolean;
  }[];
  readonly newest: readonly PictureReport[];
}
export interface FindingRow extends Omit<Finding, 'judgements'> {
  readonly judgements: readonly Judgement[];
}
export interface FindingAnswer {
  readonly finding: Finding;
  readonly statements: readonly StatementRow[];
}
export type ReportRow = PictureReport;
export interface JudgementRow extends Judgement {
  readonly undone?: string;
}
export interface JobStarted {
  readonly job: string;
}
export type AddEvent =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'file';
      readonly name: string;
      readonly status: 'added' | 'same' | 'refused';
      readonly reason?: string;
    }
  | { readonly type: 'done'; readonly added: number; readonly same: number };
export interface EntityAnswer {
  readonly entity: PictureEntity;
  readonly judgements: readonly Judgement[];
}
