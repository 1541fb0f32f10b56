import { describe, expect, it } from 'vitest';
import { topics } from '../../src/language/shared/topics.ts';
import { labelOf } from '../../src/link/claims/labels.ts';
import type { ClaimNaming } from '../../src/model/index.ts';
import { wordingIn } from '../../src/wording/index.ts';

const claimName = wordingIn('de').claim;

const naming = (more: Partial<ClaimNaming>): ClaimNaming => ({ figure: true, what: [], names: [], ...more });

describe('what a claim is called', () => {
  it.each([
    [
      naming({ what: ['people-dead'], population: 'children', place: { id: '726050', name: 'Varna' } }),
      'people dead (children), Varna',
      'Tote (Kinder), Varna',
    ],
    [
      naming({ what: ['people-detained'], part: true, extent: 'flow', place: { id: 'BG', name: 'Bulgaria' } }),
      'people detained, a part, Bulgaria, in a period',
      'Festgenommene, ein Teil, Bulgarien, in einem Zeitraum',
    ],
    [naming({ what: ['Tonnen'] }), 'Tonnen', 'Tonnen'],
    [
      naming({ figure: false, what: ['coup', 'denial'], names: ['Mira Doneva'] }),
      'coup, denial: Mira Doneva',
      'Umsturz, Dementi: Mira Doneva',
    ],
    [naming({ figure: false, words: 'es brannte' }), '“es brannte”', '„es brannte“'],
    [naming({ figure: false, what: ['coup'], words: 'es brannte' }), 'coup: “es brannte”', 'Umsturz: „es brannte“'],
  ])('in English and in German (%#)', (name, english, german) => {
    expect(labelOf(name)).toBe(english);
    expect(claimName({ label: labelOf(name), naming: name })).toBe(german);
  });

  it('is a German word for every topic that a figure can count or an event can be', () => {
    for (const [topic, entry] of Object.entries(topics)) {
      const { kind, role }: { readonly kind?: string; readonly role: string } = entry;
      if (kind !== undefined) expect(claimName({ label: '', naming: naming({ what: [kind] }) })).not.toBe(kind);
      if (role === 'event' || role === 'state')
        expect(claimName({ label: '', naming: naming({ figure: false, what: [topic] }) })).not.toBe(topic);
    }
  });

  it('is the label where a case was written before there were names', () => {
    expect(claimName({ label: 'people dead, Varna' })).toBe('people dead, Varna');
  });
});
