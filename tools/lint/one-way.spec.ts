import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const oneWay = 'tiwizi/one-way';

const planted = [
  ['the domain leaning on access', 'libs/domain', 'src', "export { policy } from '@tiwizi/access';"],
  ['the web asking the policy', 'apps/web', 'src', "export { policy } from '@tiwizi/access';"],
  ['the API leaning on the screens’ parts', 'apps/api', 'src', "export { Button } from '@tiwizi/ui';"],
  [
    'the platform knowing a slice',
    'apps/api',
    'src/platform',
    "export * from '../slices/people/people.service';",
  ],
  [
    'a slice looking forward',
    'apps/api',
    'src/slices/people',
    "export * from '../diagnostics/diagnostics.service';",
  ],
  [
    'a slice looking past a port',
    'apps/api',
    'src/slices/diagnostics',
    "export * from '../people/people.service';",
  ],
  ['a feature leaning on another', 'apps/web', 'src/features/sign-in', "export * from '../set-up/routes';"],
  ['a feature leaning on the app', 'apps/web', 'src/features/sign-in', "export * from '../../app/router';"],
  [
    'a lib reaching into another project’s files',
    'libs/ui',
    'src',
    "export * from '../../../apps/web/src/shared/api';",
  ],
  [
    'a slice loading a later one when asked',
    'apps/api',
    'src/slices/people',
    "export const later = () => import('../reports/reports.port');",
  ],
  [
    'a slice naming a type of a later one',
    'apps/api',
    'src/slices/people',
    "export type Later = import('../reports/reports.service').ReportsService;",
  ],
] as const;

const allowed = {
  project: 'apps/api',
  path: 'src/slices/reports/planted.ts',
  source: `export { Requires } from '../../platform/access/requires';
export * from '../diagnostics/diagnostics.port';
export { policy } from '@tiwizi/access';
`,
};

describe('one way', () => {
  let verdicts: string[][];

  beforeAll(() => {
    const cases = planted.map(([, project, folder, source]) => ({
      project,
      path: `${folder}/planted.ts`,
      source,
    }));
    verdicts = JSON.parse(
      run([join(__dirname, 'verdicts.mjs')], JSON.stringify([...cases, allowed])),
    ) as string[][];
  }, 60_000);

  it.each(planted.map(([name], place) => ({ name, place })))('refuses $name', ({ place }) => {
    expect(verdicts[place]).toContain(oneWay);
  });

  it('lets a slice be', () => {
    expect(verdicts[planted.length]).toEqual([]);
  });
});

function run(args: string[], input = ''): string {
  return execFileSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
}
