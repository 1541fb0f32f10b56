import { wordSet as set } from '../shared/phrases.ts';
import type { VerbClusterWords } from '../shared/verb-clusters.ts';

/** Auxiliaries, modals and separable particles after Duden, Die Grammatik. */
export const verbClusters: VerbClusterWords = {
  participles: set('worden gewesen'),
  passiveParticiple: set('worden'),
  infinitives: set('sein'),
  being: set('ist sind war waren sei seien bin wäre wären'),
  becoming: set('wird werden wurde wurden werde würde würden'),
  toBecome: set('werden'),
  governing: set('wird werden werde würde würden lässt ließ'),
  real: set(
    'musste mussten muss müssen will wollen wollte wollten konnte konnten kann können möchte möchten darf durfte',
  ),
  particles: set(
    'ab an auf aus bei ein fest fort heraus hervor hin mit nach nieder statt teil vor vorbei weg zu zurück zusammen',
  ),
  attributes: /ten?$/,
  verbs: /(?:t|te|ten|en)$/,
  ordinals: /\p{L}te[nmrs]?$/u,
};
