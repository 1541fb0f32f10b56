import type { Claim, Finding, Lineage, PictureEntity } from '../../index.ts';
import type { ClaimTold, EntityTold, FindingTold, LineageTold } from '../schemas/index.ts';

// As messages: the English that stands beside them in a picture is not sent.

export const claimTold = ({
  because: _because,
  possibly: _possibly,
  origins: { roots, ...bounds },
  ...claim
}: Claim): ClaimTold => ({ ...claim, origins: { ...bounds, roots: roots.map(({ why: _why, ...root }) => root) } });

export const findingTold = ({ says: _says, because: _because, ...finding }: Finding): FindingTold => finding;

export const edgeTold = ({ because: _because, ...edge }: Lineage): LineageTold => edge;

export const entityTold = ({ joins, ...entity }: PictureEntity): EntityTold => ({
  ...entity,
  joins: joins.map(({ because: _because, ...join }) => join),
});
