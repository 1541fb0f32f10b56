import type { VerbSecondForms } from '../shared/verb-second-forms.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const verbSecondForms: VerbSecondForms = {
  to: set('zu'),
  holdsTo: /^[a-zäöüß]{2,}zu[a-zäöüß]{3,}n$/,
  particleTo:
    /^(?:ab|an|auf|aus|bei|da|durch|ein|fern|fest|fort|frei|her|hin|hoch|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zurecht|zurück|zusammen)[a-zäöüß]*?zu[a-zäöüß]{3,}n$/,
  infinitives: /(?:en|ern|eln|sein|tun)$/,
  determiners: /^(?:k?ein|[msd]ein|ihr|unser)e?[mnrs]?$/,
  subjects: set('er sie es wir man'),
  attributes: /t(?:e[nrsm]?)$/,
  declined: /t(?:en|er|es|em)$/,
  undeclined: /te$/,
  beforeVerbs: set(
    'das dies dieses alle viele einige mehrere andere manche beide zwei drei vier fünf ihr ihm ihnen ihn',
  ),
  pasts: /[a-zäöüß]{2}ten?$/,
  noPasts:
    /(?:seiten|letzten?|ersten?|weiten?|guten?|alten?|selten|mitten|unten|hinten|heute|rechten?|zweiten?|dritten?)$/,
  subjunctives: /[a-zäöüß]{3}e$/,
  noSubjunctives: /(?:te|nde|ne|weise|lange|ohne|gerne|heute|live|online|ide|äse|ive)$/,
  adverbs: set(
    'vage präzise leise müde böse träge feige öde trübe blöde spröde prüde irre mürbe nahe halbe beide solche welche andere pleite schade vitae',
  ),
};
