import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { LOCALES, useLanguage } from '../i18n/index.tsx';
import { keepAuthor, keptAuthor } from './author.ts';
import { ExportLinks } from './export-links.tsx';
import { keepTheme, keptTheme, THEMES, type Theme } from './theme.ts';

const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

/** Language, appearance, the name beside judgements, export and print. */
export function Settings() {
  const { messages, locale, choose } = useLanguage();
  const { app } = messages;
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const [author, setAuthor] = useState(keptAuthor);
  return (
    <Popover.Root>
      <Popover.Trigger className="quiet-button" aria-label={app.settings} title={app.settings}>
        <span aria-hidden="true">⚙︎</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="popup-place">
          <Popover.Popup className="popup" aria-label={app.settings}>
            <label>
              {app.language}
              <select
                value={locale}
                onChange={(event) => {
                  const next = LOCALES.find((known) => known === event.target.value);
                  if (next) choose(next);
                }}
              >
                {LOCALES.map((known) => (
                  <option key={known} value={known} lang={known}>
                    {LANGUAGES[known]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {app.theme}
              <select
                value={theme}
                onChange={(event) => {
                  const next = THEMES.find((known) => known === event.target.value);
                  if (!next) return;
                  keepTheme(next);
                  setTheme(next);
                }}
              >
                {THEMES.map((known) => (
                  <option key={known} value={known}>
                    {app.themes[known]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {app.author}
              <input
                value={author}
                maxLength={80}
                autoComplete="name"
                onChange={(event) => {
                  setAuthor(event.target.value);
                  keepAuthor(event.target.value);
                }}
              />
            </label>
            <ExportLinks />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
