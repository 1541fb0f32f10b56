import type { SentenceRules } from '../../text/sentences.ts';

/** Abbreviations as the AP and Reuters style books write them. */
export const sentences: SentenceRules = {
  abbreviations: new Set(
    `adm apr asst aug ave brig capt cf cmdr co col corp dec dept dr e.g est etc feb fig fri gen gov hon i.e inc jan jr lt ltd maj
    mar messrs mr mrs ms mt mon nov no oct op p.m a.m ph.d pp prof pvt rep rev sat sen sept sgt sr st sun thu tue u.k u.n u.s
    u.s.a viz vs wed`.split(/\s+/),
  ),
  ordinals: false,
  afterOrdinal: new Set(),
  beforeOrdinal: new Set(),
  openers: new Set(),
};
