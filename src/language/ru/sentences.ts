import type { SentenceRules } from '../../text/sentences.ts';

/** Abbreviations after GOST R 7.0.12-2011 and as Russian agencies write them. */
export const sentences: SentenceRules = {
  abbreviations: new Set(
    `акад адм б в вв вкл г гг гл гр д деп доп др ж зам им и ил изд кв км корп м мин млн млрд н напр нач о об обл оз ок п пер пл пос
    пр проф просп р р-н руб с см ср ст стр т тел тыс т.е т.д т.п т.к т.н у ул ум ч чел экз янв февр авг сент окт нояб дек`.split(
      /\s+/,
    ),
  ),
  ordinals: false,
  afterOrdinal: new Set(),
  beforeOrdinal: new Set(),
  openers: new Set(),
};
