import type { ModeRules } from '../shared/mode.ts';
import { type Endings, wordSet } from '../shared/phrases.ts';

const endings: Endings = { v: ['', 's', 'ed', 'ing'], e: ['e', 'es', 'ed', 'ing'] };

/** Written from knowledge of the language. Words that leave it open ("according", "announced") are in none. */
export const mode: ModeRules = {
  speech: wordSet(
    'say says said saying tell tells told telling ask~v answer~v repl~e replied replies spoke speaks remark~v shout~v recall~v exclaim~v joke joked quipp~v stress stressed stresses testif~e testified add~v',
    endings,
  ),
  writing: wordSet('write writes wrote written writing tweet~v post~v publish~v published publishes blogg~v', endings),
  thought: wordSet(
    'think thinks thought thinking believ~e hop~e fear~v expect~v suspect~v doubt~v assum~e know knows knew feel feels felt convinced consider~v belief fears hopes',
    endings,
  ),
};
