import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeToken } from './api/client.ts';
import { Shell } from './app/shell.tsx';
import { applyTheme, keptTheme } from './app/theme.ts';
import { LanguageProvider } from './i18n/index.tsx';

takeToken();
applyTheme(keptTheme());
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <Shell />
      </LanguageProvider>
    </StrictMode>,
  );
