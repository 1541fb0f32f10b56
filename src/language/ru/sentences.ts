import type { SentenceRules } from '../../text/sentences.ts';

/** Abbreviations after GOST R 7.0.12-2011 and as Russian agencies write them. */
export const sentences: SentenceRules = {
  abbreviations: new Set(
    `акад адм б в вв вкл г гг гл гр д деп доп др ж зам им и ил изд кв км корп м мин млн млрд н напр нач о об обл оз ок п пер пл пос
    пр проф просп р р-н руб с см ср ст стр т тел тыс т.е т.д т.п т.к т.н у ул ум ч чел экз янв февр авг сент окт нояб дек`.split(
      /\s+/,
    ),
  ),
  closing: new Set('г гг др кв км м млн млрд мин обл руб см стр т.д т.п тел тыс ч чел экз'.split(' ')),
  ordinals: false,
  afterOrdinal: new Set(),
  beforeOrdinal: new Set(),
  openers: new Set(
    `в во на по при об о от из к с со у за для до без под над после между среди через он она оно они мы я вы его её ее их это этот
 эта эти этого этому там тут здесь тогда теперь сейчас затем потом позже ранее также кроме однако но а и как так если когда пока
 хотя что все всего всё еще ещё уже не ни никто никого нет`.split(/\s+/),
  ),
};
