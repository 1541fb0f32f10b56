import type { SentenceRules } from '../../text/sentences.ts';

/** Abbreviations as the AP and Reuters style books write them. */
export const sentences: SentenceRules = {
  abbreviations: new Set(
    `adm apr asst aug ave brig capt cf cmdr co col corp dec dept dr e.g est etc feb fig fri gen gov hon i.e inc jan jr lt ltd maj
    mar messrs mr mrs ms mt mon nov no oct op p.m a.m ph.d pp prof pvt rep rev rs sat sen sept sgt sr st sun thu tue u.k u.n u.s
    u.s.a viz vs wed`.split(/\s+/),
  ),
  closing: new Set('a.m p.m co corp etc inc jr ltd no ph.d sat sr sun u.k u.n u.s u.s.a'.split(' ')),
  ordinals: false,
  afterOrdinal: new Set(),
  beforeOrdinal: new Set(),
  openers: new Set(
    `a an the this that these those it he she they we i you his her its their our my there here then now in on at by for from
 with after before under over during since until to as when while if although though because but and so however according about
 around between among both neither no not none another other some many most more several all one later earlier meanwhile what
 who why how`.split(/\s+/),
  ),
};
