import type { ModeRules } from '../shared/mode.ts';
import { type Endings, wordSet } from '../shared/phrases.ts';

const endings: Endings = {
  l: ['л', 'ла', 'ло', 'ли'],
  yu: ['ет', 'ют', 'л', 'ла', 'ло', 'ли'],
  it: ['ит', 'ят', 'ил', 'ила', 'ило', 'или'],
};

/** Written from knowledge of the language. Words that leave it open ("сообщил", "по данным") are in none. */
export const mode: ModeRules = {
  speech: wordSet(
    'сказа~l рассказа~l рассказыва~yu говор~it ответ~it ответил ответила отвеча~yu спрос~it спросил подчеркну~l произнес произнесла воскликну~l поясни~l словам слова',
    endings,
  ),
  writing: wordSet(
    'написа~l пишет пишут писал писала писали опубликова~l публику~yu твитнул твитнула запостил',
    endings,
  ),
  thought: wordSet(
    'счита~yu полага~yu дума~yu надеется надеются верит верят уверен уверена уверены предполага~yu предположи~l опасается опасаются сомневается сомневаются подозрева~yu убеждён убежден убеждена убеждены зна~yu мнению мнение',
    endings,
  ),
};
