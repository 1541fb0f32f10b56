import { compilePhrases } from '../../language/shared/phrases.ts';
import { languageFact, perLanguage } from '../per-language.ts';
import { countryOfNationals } from '../places/nationals.ts';
import { topicOf } from '../topics.ts';
import { PERSONS } from './scope.ts';

/** The words that say of whom a figure is ("Kleinkind", "patient", «пассажирка»). */
const groupsOf = perLanguage(({ figures }) =>
  compilePhrases(
    Object.values(figures.populations).map((phrases) => [phrases, true as const]),
    figures.endings,
  ),
);

/** Whether a word names a person: by its topic, as one of a group, or by the country that they belong to. */
export const namesPerson = languageFact((form, language) => {
  const { text, lower } = form;
  if (language.places.capitalNouns && text === lower) return false;
  const topic = topicOf(form, language);
  if (topic !== undefined) return PERSONS.has(topic);
  return groupsOf(language).next.get(lower)?.end != null || countryOfNationals(lower, language) !== undefined;
});
