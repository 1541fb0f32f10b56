export const ATTACHING = new Set([
  'von',
  'vom',
  'der',
  'des',
  'für',
  'aus',
  'in',
  'im',
  'bei',
  'beim',
  'zu',
  'zum',
  'zur',
  'über',
  'an',
  'am',
  'auf',
  'um',
  'gegen',
  'mit',
  'nach',
  'unter',
  'of',
  'for',
  'at',
  'from',
  'in',
  'the',
]);
/** Prepositions that rather begin an adverbial when they stand behind a name: "sagte Merkel in Berlin". */
export const LOOSE = new Set([
  'in',
  'im',
  'an',
  'am',
  'auf',
  'bei',
  'beim',
  'mit',
  'nach',
  'zu',
  'zum',
  'zur',
  'über',
  'unter',
  'gegen',
  'um',
  'aus',
  'vor',
]);
export const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'del',
  'di',
  'da',
  'al',
  'bin',
  'ibn',
  'zu',
  'der',
  'la',
  'le',
  'el',
  'und',
  'of',
]);

/** What a speaker speaks in or at, which is no part of who it is: "sagte der Minister in einem Interview". */
export const OCCASION =
  /(?:interview|erklärung|mitteilung|bericht|rede|ansprache|gespräch|pressekonferenz|sitzung|brief|schreiben|stellungnahme|sendung|beitrag|fernsehen|radio|rundfunk|twitter|facebook|telegram|zusammenhang|angesicht|anschluss)$/;

/** Participles, and adjectives that govern a phrase before them: "der für die Küste zuständige". */
export const GOVERNING =
  /(?:t|n|nd|zuständig|verantwortlich|ansässig|tätig|wohnhaft|üblich|typisch|nötig|notwendig|erforderlich|gültig|fähig)(?:e|en|er|es|em)$/;

/** Words that end names of bodies: "Apotheker ohne Grenzen". */
export const NAME_TAILS: ReadonlyMap<string, string> = new Map([['ohne', 'grenzen']]);
