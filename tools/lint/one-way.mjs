import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const foldersOf = (path) => {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
};

/** The slices in the order of the chain: a slice looks back along it only. */
export const chain = [
  'people',
  'territories',
  'cooperatives',
  'programmes',
  'diagnostics',
  'action-plans',
  'training',
  'sessions',
  'attendance',
  'certificates',
  'follow-ups',
  'indicators',
  'networks',
  'supports',
  'practices',
  'reports',
  'notifications',
];

const slices = 'apps/api/src/slices';

const sliceZones = chain.map((slice, position) => ({
  target: `${slices}/${slice}`,
  from: [slices],
  // Its own files, and the ports of the slices before it. A module names other modules to have their ports injected.
  except: [
    `${slices}/${slice}`,
    ...chain
      .slice(0, position)
      .map((earlier) => `${slices}/${earlier}/${earlier}`)
      .flatMap((earlier) => [`${earlier}.port.ts`, `${earlier}.module.ts`]),
  ],
  message: 'A slice looks back along the chain only, and only through a *.port.ts.',
}));

const features = 'apps/web/src/features';

const featureZones = foldersOf(features).map((feature) => ({
  target: `${features}/${feature}`,
  from: [features],
  except: [`${features}/${feature}`],
  message: 'No feature imports another: what several need lives in shared/.',
}));

/** Which project leans on which libs: the one way of docs/architecture.md. */
export const projects = {
  'libs/domain': [],
  'libs/access': [],
  'libs/i18n': [],
  'libs/api-client': [],
  'libs/ui': [],
  'apps/api': ['@tiwizi/domain', '@tiwizi/access', '@tiwizi/i18n'],
  'apps/web-e2e': ['@tiwizi/domain', '@tiwizi/access', '@tiwizi/i18n'],
  'apps/web': ['@tiwizi/domain', '@tiwizi/api-client', '@tiwizi/i18n', '@tiwizi/ui'],
  tools: ['@tiwizi/domain', '@tiwizi/api-client', '@tiwizi/i18n'],
};

/** What files below `target` may not import `from`, but for `except`. An unknown slice folder fails: it has no place in the chain yet. */
export const oneWayZones = [
  {
    target: 'apps/api/src/platform',
    from: [slices],
    message: 'The platform knows no slice.',
  },
  ...sliceZones,
  ...foldersOf(slices)
    .filter((slice) => !chain.includes(slice))
    .map((slice) => ({
      target: 'apps/api/src',
      from: [`${slices}/${slice}`],
      message: `Give ${slice} its place in the chain.`,
    })),
  ...featureZones,
  { target: features, from: ['apps/web/src/app'], message: 'app → features → shared.' },
  {
    target: 'apps/web/src/shared',
    from: ['apps/web/src/app', features],
    message: 'app → features → shared.',
  },
  {
    target: 'apps/web/src/offline',
    from: ['apps/web/src/app', features],
    message: 'offline/ serves the features and knows none.',
  },
];
