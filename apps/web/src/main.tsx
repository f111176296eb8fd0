import '@tiwizi/ui/styles.css';
import './app/arabic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { fromFiles } from './app/first-texts';
import { keptLocale } from './shared/locale';
import { startTexts } from './shared/texts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

void startTexts(fromFiles, keptLocale(), 'app', 'offline', 'problems', 'states', 'sign-in').then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  ),
);
