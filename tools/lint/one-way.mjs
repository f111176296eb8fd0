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
  target: `./${slices}/${slice}`,
  from: `./${slices}`,
  // Its own files, and the ports of the slices before it. A module names other modules to have their ports injected.
  except: [
    `./${slice}`,
    ...chain
      .slice(0, position)
      .flatMap((earlier) => [`./${earlier}/${earlier}.port.ts`, `./${earlier}/${earlier}.module.ts`]),
  ],
  message: 'A slice looks back along the chain only, and only through a *.port.ts.',
}));

const features = 'apps/web/src/features';

const featureZones = foldersOf(features).map((feature) => ({
  target: `./${features}/${feature}`,
  from: `./${features}`,
  except: [`./${feature}`],
  message: 'No feature imports another: what several need lives in shared/.',
}));

/** Zones for import-x/no-restricted-paths. An unknown slice folder fails: it has no place in the chain yet. */
export const oneWayZones = [
  {
    target: './apps/api/src/platform',
    from: './apps/api/src/slices',
    message: 'The platform knows no slice.',
  },
  ...sliceZones,
  ...foldersOf(slices)
    .filter((slice) => !chain.includes(slice))
    .map((slice) => ({
      target: './apps/api/src',
      from: `./${slices}/${slice}`,
      message: `Give ${slice} its place in the chain.`,
    })),
  ...featureZones,
  { target: './apps/web/src/features', from: './apps/web/src/app', message: 'app → features → shared.' },
  {
    target: './apps/web/src/shared',
    from: ['./apps/web/src/app', './apps/web/src/features'],
    message: 'app → features → shared.',
  },
  {
    target: './apps/web/src/offline',
    from: ['./apps/web/src/app', './apps/web/src/features'],
    message: 'offline/ serves the features and knows none.',
  },
];
