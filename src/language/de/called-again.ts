import { bodyKinds, type CalledAgain } from '../shared/called-again.ts';
import { words } from '../shared/places.ts';

const HEAD_OF_GOVERNMENT = words('ministerpräsident premierminister premier kanzler bundeskanzler');
const HEAD_OF_GOVERNMENT_FEMALE = words('ministerpräsidentin premierministerin kanzlerin');

/** Written from knowledge of German news. */
export const again: CalledAgain = {
  bare: false,
  persons: new Set(
    words(
      `mann frau politiker politikerin diplomat diplomatin beamter beamte beamtin offizier offizierin wissenschaftler
      wissenschaftlerin forscher forscherin experte expertin mediziner medizinerin jurist juristin geistlicher geistliche
      parlamentarier parlamentarierin gewerkschafter gewerkschafterin unternehmer unternehmerin manager managerin aktivist
      aktivistin menschenrechtler menschenrechtlerin sportler sportlerin künstler künstlerin rentner rentnerin seemann
      chirurg chirurgin landwirt landwirtin historiker historikerin pfarrer pfarrerin`,
    ),
  ),
  generic: new Set(),
  aged: (article, word) => {
    if (!/^\d+-jährigen?$/.test(word)) return undefined;
    if (article === 'die') return word.endsWith('n') ? undefined : 'female';
    return article === 'der' && word.endsWith('n') ? 'female' : 'male';
  },
  offices: new Map([
    ['staatschef', ['präsident', 'staatspräsident']],
    ['staatsoberhaupt', ['präsident', 'präsidentin']],
    ['regierungschef', HEAD_OF_GOVERNMENT],
    ['regierungschefin', HEAD_OF_GOVERNMENT_FEMALE],
    ['rathauschef', ['bürgermeister', 'oberbürgermeister']],
    ['rathauschefin', ['bürgermeisterin', 'oberbürgermeisterin']],
    ['stadtoberhaupt', ['bürgermeister', 'oberbürgermeister', 'bürgermeisterin', 'oberbürgermeisterin']],
    ['ressortchef', ['minister']],
    ['ressortchefin', ['ministerin']],
    ['leiter region', ['gouverneur']],
    ['leiter provinz', ['gouverneur']],
  ]),
  bodies: bodyKinds({
    firm: 'unternehmen konzern firma reederei fluggesellschaft airline',
    official: 'behörde amt',
    agency: '',
    medium: 'zeitung sender magazin',
    any: 'organisation',
  }),
  firms: new Set(
    words(
      'betreiber hersteller versorger auftragnehmer bauherr bauträger zulieferer lieferant subunternehmer netzbetreiber',
    ),
  ),
};
