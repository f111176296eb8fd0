import '@tiwizi/ui/styles.css';
import './app/arabic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bringFirst } from './app/open-routes';
import { Providers } from './app/providers';
import { fromFiles } from './app/first-texts';
import { keptLocale } from './shared/locale';
import { startTexts } from './shared/texts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

const texts = startTexts(fromFiles, keptLocale(), 'app', 'offline', 'problems', 'states', 'sign-in');

// What cannot be brought ahead is asked for by the screen, which says what went wrong.
const first = bringFirst(location.pathname).catch(() => undefined);

void Promise.all([texts, first]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  ),
);
