import { type Judgement, say } from '../../model/index.ts';
import type { EntityJoin } from '../linked.ts';
import type { Member, Node } from './nodes.ts';

interface Group {
  readonly members: Member[];
  readonly nodes: readonly Node[];
  readonly joins: EntityJoin[];
}

/** "<report>/m3" or "<report>/e2" as report and id; a report's id may hold slashes. */
function subjectOf(subject: string): { readonly report: string; readonly id: string } {
  const cut = subject.lastIndexOf('/');
  return { report: subject.slice(0, Math.max(cut, 0)), id: subject.slice(cut + 1) };
}

const names = (member: Member, id: string): boolean => member.entity.id === id || member.entity.mentions.includes(id);

/**
 * The groups with what persons decided about them: merged where two were said to be one, parted where one was said to be
 * two. The first subject of a split leaves the group of the others, with all that is named as it is, unless one of the
 * others is named so too.
 */
export function splitMembers<Kind extends Group>(
  inferred: readonly Kind[],
  judgements: readonly Judgement[],
): { readonly groups: readonly Group[]; readonly splits: readonly EntityJoin[] } {
  const decided = judgements.filter(({ about, kind }) => about === 'entity' && (kind === 'merge' || kind === 'split'));
  if (decided.length === 0) return { groups: inferred, splits: [] };
  const groups: Group[] = inferred.map(({ members, nodes, joins }) => ({
    members: [...members],
    nodes: [...nodes],
    joins: [...joins],
  }));
  const byReport = new Map<string, { readonly group: Group; readonly member: Member }[]>();
  const file = (group: Group): void => {
    for (const member of group.members) {
      const list = byReport.get(member.report) ?? [];
      byReport.set(member.report, [...list.filter((item) => item.member !== member), { group, member }]);
    }
  };
  for (const group of groups) file(group);
  const find = (subject: string): { readonly group: Group; readonly member: Member } | undefined => {
    const { report, id } = subjectOf(subject);
    return byReport.get(report)?.find(({ member }) => names(member, id));
  };
  const splits: EntityJoin[] = [];
  for (const { kind, subjects, by } of decided) {
    const found = subjects.map(find).filter((item) => item !== undefined);
    const [first, ...others] = found;
    if (!first) continue;
    for (const other of others) {
      const pair = { a: first.member.entity.name, b: other.member.entity.name, judged: true as const };
      if (kind === 'merge') {
        const [into, from] = [find(subjects[0] ?? '')?.group ?? first.group, other.group];
        if (into === from) continue;
        into.members.push(...from.members.splice(0));
        into.joins.push(...from.joins.splice(0), { ...pair, score: 1, because: [say('decided-one', { who: by })] });
        file(into);
      } else {
        splits.push({ ...pair, score: 0, because: [say('decided-two', { who: by })] });
        const { group } = first;
        if (group !== other.group || first.member === other.member) continue;
        const alike = first.member.entity.name !== other.member.entity.name;
        const leaving = group.members.filter(
          (member) => member === first.member || (alike && member.entity.name === first.member.entity.name),
        );
        group.members.splice(0, group.members.length, ...group.members.filter((member) => !leaving.includes(member)));
        const fresh: Group = { members: leaving, nodes: group.nodes, joins: [] };
        groups.push(fresh);
        file(fresh);
      }
    }
  }
  return { groups: groups.filter(({ members }) => members.length > 0), splits };
}
