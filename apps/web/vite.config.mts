import { join } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { acyclicChunks } from './acyclic-chunks.mjs';
import { callsInPlace } from './calls-in-place.mjs';
import { compiledOnArrival } from './compiled-on-arrival.mjs';
import { firstFiles } from './first-files.mjs';
import { precompressed } from './precompressed.mjs';
import { serviceWorker } from './service-worker.mjs';

const productionRouter = join(
  import.meta.dirname,
  '../../node_modules/react-router/dist/production/index.mjs',
);
const api = process.env['TIWIZI_API_URL'] ?? 'http://127.0.0.1:3001';

/** What the door needs: the lightest visit. */
const door = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|react-router|openapi-fetch|uuidv7)/',
    'libs/(?:api-client/src/(?!generated/form-rules)|i18n/src/)',
    'libs/ui/src/(?:[\\w-]+\\.|icons/|actions/button|fields/(?:field|form|text-fields)|feedback/(?:banner|toast))',
    'web/src/shared/(?:api|brand|doorway|first-asked|installation|lazy-page|locale|problem-text|reach|room|session|texts|title|weave)\\.',
    'web/src/main\\.|web/src/features/(?:sign-in/|(?:set-up|verify)/routes\\.|notifications/open-routes\\.)',
    'web/src/app/(?:arabic|broken-screen|first-texts|open-routes|providers)\\.',
    'vite/preload-helper|rolldown/runtime',
  ].join('|'),
);

/** What the frame around every screen needs, and a trainer's day. */
const work = new RegExp(
  [
    'node_modules/@tanstack/(?!.*/(?:infiniteQueryObserver|mutationObserver|queriesObserver|useInfinite|useMutation|useQueries))',
    'libs/domain/src/calendar\\.',
    'libs/ui/src/(?:layout/page|data/(?:state-sign|waiting)|actions/|feedback/|fields/choices)',
    'web/src/shared/(?:format|loaded|screen|use-narrow)\\.',
    'web/src/app/(?:account|ask-who|device|first-picture|navigation|new-version|news-link|open-device|place-link|places|query-client|router|routes-to|session|settle|shell|show-sent|sign-out|theme|use-sign-out)',
    'web/src/features/my-day/(?:queries|.*\\.css)|web/src/features/[\\w-]+/routes\\.',
    'node_modules/idb/|web/src/offline/(?!worker)',
  ].join('|'),
);

/** What most screens share, and a roll, and what a trainer's day does without. */
const screens = new RegExp(
  [
    'libs/domain/src/(?:action-plan|attendance|diagnostic-grid|grid-applicability|people-count|registry|roll-merge|roll-tally|sectors|shared-gaps|text-folding)\\.',
    'libs/ui/src/(?:layout|data|fields)/|web/src/shared/use-pages\\.',
    'node_modules/@tanstack/',
  ].join('|'),
);

const forms =
  /node_modules\/react-hook-form\/|api-client\/src\/generated\/form-rules|web\/src\/shared\/(?:draft|use-problem-form)\./;

/** A trainer's day: what was once three small files is one. */
const day = /web\/src\/features\/my-day\/(?!queries|routes|.*\.css)/;

export default defineConfig({
  plugins: [
    callsInPlace(),
    react(),
    acyclicChunks(),
    firstFiles(),
    compiledOnArrival('door', 'work', 'day'),
    serviceWorker(),
    precompressed(),
  ],
  resolve: {
    conditions: ['@tiwizi/source', ...defaultClientConditions],
    // The package names only the build for developers, whose warnings nobody reads here.
    alias: [{ find: /^react-router$/, replacement: productionRouter }],
  },
  server: { proxy: { '/api': api } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // A font stays a file: it is fetched in one language only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A module of the domain does nothing by itself: whoever uses none of it does not wait for it.
      treeshake: { moduleSideEffects: [{ test: /libs\/domain\/src\//, sideEffects: false }] },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Texts stand apart by language: a phone carries those that are read on it.
        chunkFileNames: ({ facadeModuleId }) => {
          const locale = /(?:locales|first-texts)\/([a-z]{2})[./]/.exec(facadeModuleId ?? '')?.[1];
          return locale ? `assets/texts-${locale}/[name]-[hash].js` : 'assets/[name]-[hash].js';
        },
        // Few files, each for one occasion: a request costs more than a kilobyte on a village network.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'door', test: door, priority: 4 },
            { name: 'forms', test: forms, priority: 3 },
            { name: 'work', test: work, priority: 2 },
            { name: 'screens', test: screens, priority: 1 },
            { name: 'day', test: day, priority: 1 },
          ],
        },
      },
    },
  },
});
