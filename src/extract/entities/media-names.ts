import { media } from '../../language/shared/media.ts';
import { formFact } from '../../text/word-forms.ts';

/** Media whose names are no common words, by their first word. */
const mediaByWord = new Map<string, (readonly string[])[]>();
/** The name of a medium by a form of it. */
export const mediaName = new Map<string, string>();
for (const { kind, name, forms, ambiguous } of media)
  if (!ambiguous && (kind === 'agency' || kind === 'outlet'))
    for (const form of forms) {
      const parts = form.split(/\s+/);
      const first = parts[0] ?? '';
      mediaByWord.set(first, [...(mediaByWord.get(first) ?? []), parts]);
      mediaName.set(form, name);
    }

/** The names of media that begin with a word, each as its words; or null. */
export const mediaFrom = formFact(({ text }) => mediaByWord.get(text) ?? null);
