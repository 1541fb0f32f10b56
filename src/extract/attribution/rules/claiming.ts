import { Tag } from '../../../language/shared/tags.ts';
import { canSpeak, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { clauseStart, isUtterance } from '../clause.ts';
import { mainSubject } from '../subject.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';
import { perfectInfinitive } from './unframed.ts';

/** "Die Klinik will niemanden abgewiesen haben": a modal with a perfect infinitive, with which the subject claims it. */
export function claimedDeeds(scene: Scene, unit: Unit): readonly Candidate[] {
  const claims = unit.data.verbSecond?.claims;
  if (!claims?.size || !(unit.triggers & Trigger.claim)) return [];
  for (let at = unit.from; at < unit.last; at++) {
    if (!claims.has(scene.tokens.lower[at] ?? '') || (scene.tags[at] ?? 0) & Tag.noun) continue;
    const quote = scene.quoted[at] ?? -1;
    if ((quote >= 0 && isUtterance(scene, quote)) || !perfectInfinitive(scene, unit, at)) continue;
    // who claims a deed of his own is a person by that, whatever the noun; behind the verb may stand what he claims to have seen
    const own = mainSubject(scene, unit, clauseStart(scene, unit, at), unit.last);
    const claimer = own && own.to <= at && canSpeak(scene, unit, own) ? own : null;
    const subject = claimer ?? mainSubject(scene, unit, unit.from, unit.last);
    if (!subject || !(claimer ?? isSpeaker(scene, unit, subject))) return [];
    return [
      {
        kind: 'free-indirect',
        content: [{ from: unit.from, to: unit.to }],
        speaker: [{ from: subject.from, to: subject.to }],
        cue: [],
        frame: [],
        addressee: [],
        rule: 'modal-claim',
        score: 0.7,
        unit: unit.index,
      },
    ];
  }
  return [];
}
