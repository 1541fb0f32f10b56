import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../src/link/claims.ts';
import { linkEntities } from '../../src/link/entities.ts';
import { digest } from './reports.ts';

type Language = 'de' | 'en' | 'ru';

/** What makes a report one of the story: who and where. */
const STORY: Readonly<Record<Language, string>> = {
  en: 'In Bergen Mayor Ragnhild Lundqvist visited the ferry terminal on Monday.',
  de: 'In Bergen besuchte Bürgermeisterin Ragnhild Lundqvist am Montag den Fährhafen.',
  ru: 'В понедельник мэр Рагнхильд Лундквист побывала на паромном причале в Бергене.',
};

interface Told {
  readonly language: Language;
  readonly text: string;
  readonly story?: string;
  readonly day?: string;
}

/** Whether some claim holds the sentences of both reports that stand behind what makes them one story. */
function areOne(...told: readonly [Told, Told]): boolean {
  const digests = told.map(({ language, text, story = STORY[language], day = '2025-06-02' }, index) =>
    digest(`r${index}`, language, `${story} ${text}`, {
      published: { value: `${day}T12:00`, basis: 'given' },
    }),
  );
  const ids = digests.map(({ statements }) => statements.at(-1)?.id ?? '');
  return linkClaims(digests, linkEntities(digests)).some(({ statements }) =>
    ids.every((id) => statements.includes(id)),
  );
}

describe('what reports of one story tell in other words', () => {
  it.each<readonly [Told, Told]>([
    [
      { language: 'en', text: 'A short circuit may have set off the blaze.' },
      { language: 'de', text: 'Auslöser des Brandes war ein Kurzschluss.' },
    ],
    [
      { language: 'de', text: 'Vermutlich war die Besatzung der Fähre betrunken.' },
      { language: 'en', text: 'The crew of the ferry was drunk.' },
    ],
    [
      { language: 'ru', text: 'Кабель, вероятно, перерезали диверсанты.' },
      { language: 'de', text: 'Saboteure haben das Kabel durchtrennt.' },
    ],
    [
      { language: 'en', text: 'Rotten mushrooms could be behind the poisonings.' },
      { language: 'ru', text: 'Причиной отравлений стали испорченные грибы.' },
    ],
  ])('is one claim: %o', (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each<readonly [Told, Told]>([
    // one word in common, and no cause
    [
      { language: 'en', text: 'The crew was probably drunk.' },
      { language: 'de', text: 'Die Besatzung wurde von einem Hubschrauber gerettet.' },
    ],
    // names alone
    [
      { language: 'en', text: 'Ragnhild Lundqvist apologised to the passengers of the Fjordlinje.' },
      { language: 'de', text: 'Ragnhild Lundqvist will die Fjordlinje verklagen.' },
    ],
    // how sure it is told is no part of what is told
    [
      { language: 'en', text: 'The captain was probably asleep.' },
      { language: 'de', text: 'Wahrscheinlich fehlte ein Signal.' },
    ],
    // much later
    [
      { language: 'en', text: 'A short circuit may have set off the blaze.' },
      { language: 'de', text: 'Auslöser des Brandes war ein Kurzschluss.', day: '2025-06-20' },
    ],
    // of another story
    [
      { language: 'en', text: 'The crew of the ferry was drunk.' },
      {
        language: 'de',
        text: 'Die Besatzung der Fähre war vermutlich betrunken.',
        story: 'In Porto lief am Montag der Frachter Almerinda aus.',
      },
    ],
  ])('is none: %o', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

describe('what is said and denied', () => {
  it('is one claim where two who are named set it against each other in one report', () => {
    const claims = (text: string): boolean => {
      const digests = [digest('r', 'en', text)];
      return linkClaims(digests, linkEntities(digests)).some(({ statements }) => statements.length > 1);
    };
    const story = 'In Bergen Mayor Ragnhild Lundqvist visited the ferry terminal on Monday.';
    expect(claims(`${story} No ransom was paid, the mayor said. A sailor said a ransom had been paid.`)).toBe(true);
  });

  it('is not one for two words about other doings', () => {
    expect(
      areOne(
        { language: 'en', text: 'There were no soldiers in the hospital, the mayor said.' },
        {
          language: 'de',
          text: 'Soldaten hätten das Krankenhaus in der Nacht mit einem schweren Mörser beschossen, sagte ein Matrose.',
        },
      ),
    ).toBe(false);
    expect(
      areOne(
        { language: 'en', text: 'There were no soldiers in the hospital, the mayor said.' },
        { language: 'de', text: 'Im Krankenhaus waren Soldaten, sagte ein Matrose.' },
      ),
    ).toBe(true);
  });
});
