import { type Answers, answering } from '../shared/answers.ts';

/** How English answers what was said before. Written from knowledge of English news prose. */
export const answers: Answers = {
  verbs: answering('deny dispute reject refute contradict dismiss', '', 'confirm corroborate'),
  calls: new Set(['call', 'label', 'brand', 'dub', 'term', 'describe', 'dismiss']),
  falsehoods: new Set(
    'lie lies false untrue fake fakes fabrication fabrications fabricated falsehood falsehoods nonsense baseless unfounded disinformation misinformation hoax invention fiction'.split(
      ' ',
    ),
  ),
  pointers: new Set(['this', 'that', 'it', 'them', 'these', 'those', 'both']),
  relatives: new Set(['which']),
  said: /^(?:claims?|allegations?|accusations?|charges?|reports?|assertions?|accounts?|rumou?rs?|suggestions?|figures?|numbers?|tolls?|versions?|statements?)$/,
  blame: /^(?:allegations?|accusations?|charges?)$/,
  beside: new Set(['strongly', 'flatly', 'categorically', 'vehemently', 'as']),
};
