import type { SentenceRules } from '../../text/sentences.ts';

/** Abbreviations after Duden's list of the common ones; offices and military ranks as agencies write them. */
export const sentences: SentenceRules = {
  abbreviations: new Set(
    `abs allg anm aufl bd bez bzgl bzw ca chr dgl dr dipl ebd ehem einschl engl etc evtl exkl fa ff fr franz geb gen ggf
 griech hl hr hrsg inkl insb inkl jh jhd jr kap lat lt lfd mind mio mrd mr mrs ms nr o phil
 pfd pol präs prof rel resp röm russ s sen sog st std stellv str tel tsd u ukr u.a usw v vgl vs wg z z.b zit zt
 z.t d.h u.a i.d.r o.ä s.o u.u v.a bspw jew jur `.split(/\s+/),
  ),
  closing: new Set('a etc jr mio mrd o.ä str tsd u.a usw'.split(' ')),
  ordinals: true,
  afterOrdinal: new Set(
    `folge januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun
 jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderte jh bezirk armee division brigade regiment tag
 woche monat jahrestag geburtstag todestag mal platz runde minute stunde stock etage klasse spieltag sitzung legislaturperiode
 amtszeit verfassungszusatz weltkrieg weltkriegs internationale konferenz gipfel parteitag kammer senat zivilsenat strafsenat`.split(
      /\s+/,
    ),
  ),
  beforeOrdinal: new Set(
    'der die das des dem den zum zur im vom beim jeder jede jedes jedem jeden ihr sein ihren seinen ihrem seinem ihrer seiner'.split(
      ' ',
    ),
  ),
  openers: new Set(
    `der die das ein eine er sie es wir ich ihr dies diese dieser dieses dort hier dann danach darauf dabei damit dazu davon
 dadurch daraufhin auch am im in an auf bei mit nach seit vor von zu zum zur aus für um unter über während wegen trotz als wenn
 weil da wie und aber doch jedoch allerdings zudem außerdem so laut bis nun jetzt`.split(/\s+/),
  ),
};
