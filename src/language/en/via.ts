import { compilePhrases, wordSet } from '../shared/phrases.ts';
import type { ViaRules } from '../shared/via.ts';

const kinds = (...rows: readonly (readonly ['outlet' | 'agency' | 'channel' | 'document' | 'event', string])[]) =>
  new Map(rows.flatMap(([kind, words]) => [...wordSet(words)].map((word) => [word, kind] as const)));

/** Written from knowledge of how English news names its sources. */
export const via: ViaRules = {
  classNouns: kinds(
    [
      'outlet',
      'newspaper newspapers daily weekly magazine broadcaster broadcasters television tv radio media press station network portal website newsroom',
    ],
    ['agency', 'agency agencies newswire'],
    ['channel', 'channel channels'],
  ),
  classEndings: [],
  nameOpeners: wordSet('radio tv television channel'),
  nameClosers: wordSet(
    'post times herald tribune gazette journal chronicle mail courier observer mirror telegraph bulletin echo examiner inquirer dispatch argus enquirer monitor',
  ),
  titleEndings: [],
  bodyNouns: wordSet('agency agencies network networks station'),
  newsWords: wordSet('news press media broadcasting television tv radio wire'),
  nameBefore: true,
  forms: kinds(
    [
      'document',
      'statement statements release communique communiqué letter report memo memorandum filing email e-mail post article op-ed essay bulletin document documents video message study affidavit complaint indictment memoir book transcript',
    ],
    [
      'event',
      'interview interviews speech address conference briefing hearing session debate rally call conversation testimony lecture forum podcast sermon remarks appearance broadcast program programme',
    ],
  ),
  prepositions: wordSet('in on at during by from through via to with citing over'),
  placing: wordSet('in on during via with over at'),
  determiners: wordSet('a an the his her its their this that these our my'),
  adjective: (lower) => /^[a-z-]+$/.test(lower),
  credits: wordSet(
    'told tells citing by reported reports via on with to according said source sources magazine newspaper',
  ),
  quotedBy: compilePhrases(
    [
      [
        'as quoted by, quoted by, as cited by, cited by, carried by, as reported by, reported by, published by, released by, relayed by, quoted in, cited in, quoted on',
        true,
      ],
    ],
    {},
  ),
  sources: wordSet('source sources via'),
  citing: compilePhrases(
    [
      [
        'citing, with reference to, in reference to, attributing it to, attributing this to, which cited, who cited',
        true,
      ],
    ],
    {},
  ),
  press: wordSet('journalists journalist reporters reporter correspondents correspondent outlets bloggers'),
  knowledge: {
    nouns: wordSet('data figures information estimates counts results indications findings tallies'),
    called: wordSet(
      'preliminary initial first early latest new current other unconfirmed various available updated provisional further some',
      {},
    ),
  },
};
