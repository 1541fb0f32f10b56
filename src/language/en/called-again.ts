import { bodyKinds, type CalledAgain } from '../shared/called-again.ts';
import { words } from '../shared/places.ts';

/** Written from knowledge of English news. */
export const again: CalledAgain = {
  bare: false,
  persons: new Set(
    words(
      `man woman politician diplomat official officer scientist researcher academic expert doctor physician medic cleric
      clergyman lawmaker legislator executive activist campaigner businessman businesswoman economist analyst pensioner
      banker soldier elder nurse surgeon pastor priest teacher farmer fisherman historian entrepreneur`,
    ),
  ),
  generic: new Set(),
  aged: (_, word) => (/^\d+-year-old$/.test(word) ? 'either' : undefined),
  offices: new Map([['governor', ['head region']]]),
  bodies: bodyKinds({
    firm: 'company firm corporation',
    official: 'authority watchdog regulator',
    agency: 'agency',
    medium: 'newspaper paper outlet broadcaster magazine',
    any: 'organization organisation charity group',
  }),
  firms: new Set(
    words(
      'operator utility contractor subcontractor developer builder supplier manufacturer carrier airline shipper refinery',
    ),
  ),
};
