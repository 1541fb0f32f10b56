import { useState } from 'react';
import { Sheet, type SheetProps } from '../components/dialog.tsx';
import { LOCALES, useLanguage } from '../i18n/index.tsx';
import { keepAuthor, keptAuthor } from './author.ts';
import { ExportLinks } from './export-links.tsx';
import { Link } from './navigation.tsx';
import { hrefOf } from './routes.ts';
import { keepTheme, keptTheme, THEMES, type Theme } from './theme.ts';

const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

/** Language, appearance, the name beside judgements, all judgements, export and print. */
export function SettingsSheet({ open, onClose }: SheetProps) {
  const { messages, locale, choose } = useLanguage();
  const { app } = messages;
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const [author, setAuthor] = useState(keptAuthor);
  return (
    <Sheet open={open} onClose={onClose} title={app.settings}>
      <div className="stack">
        <label className="field">
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
        <label className="field">
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
        <label className="field">
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
        <p>
          <Link href={hrefOf('judgements')} onClick={onClose}>
            {app.views.judgements}
          </Link>
        </p>
        <ExportLinks onPrint={onClose} />
      </div>
    </Sheet>
  );
}
