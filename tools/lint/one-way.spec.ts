import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const modules = '@nx/enforce-module-boundaries';
const zones = 'import-x/no-restricted-paths';

const planted = [
  ['the domain leaning on access', 'libs/domain', 'src', "export { policy } from '@tiwizi/access';", modules],
  ['the web asking the policy', 'apps/web', 'src', "export { policy } from '@tiwizi/access';", modules],
  [
    'the API leaning on the screens’ parts',
    'apps/api',
    'src',
    "export { Button } from '@tiwizi/ui';",
    modules,
  ],
  [
    'the platform knowing a slice',
    'apps/api',
    'src/platform',
    "export * from '../slices/people/people.service';",
    zones,
  ],
  [
    'a slice looking forward',
    'apps/api',
    'src/slices/people',
    "export * from '../diagnostics/diagnostics.service';",
    zones,
  ],
  [
    'a slice looking past a port',
    'apps/api',
    'src/slices/diagnostics',
    "export * from '../people/people.service';",
    zones,
  ],
  [
    'a feature leaning on another',
    'apps/web',
    'src/features/sign-in',
    "export * from '../set-up/routes';",
    zones,
  ],
  [
    'a feature leaning on the app',
    'apps/web',
    'src/features/sign-in',
    "export * from '../../app/router';",
    zones,
  ],
] as const;

const allowed = {
  project: 'apps/api',
  path: 'src/slices/people/planted.ts',
  source: "import { Requires } from '../../platform/access/requires';\n\nexport const verb = Requires;\n",
};

describe('one way', () => {
  let verdicts: string[][];

  beforeAll(() => {
    // Without a project graph the rule on modules would pass everything with a mere warning.
    run([join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'show', 'projects']);
    const cases = planted.map(([, project, folder, source]) => ({
      project,
      path: `${folder}/planted.ts`,
      source,
    }));
    verdicts = JSON.parse(
      run([join(__dirname, 'verdicts.mjs')], JSON.stringify([...cases, allowed])),
    ) as string[][];
  }, 60_000);

  it.each(planted.map(([name, , , , rule], place) => ({ name, rule, place })))(
    'refuses $name',
    ({ rule, place }) => {
      expect(verdicts[place]).toContain(rule);
    },
  );

  it('lets a slice be', () => {
    expect(verdicts[planted.length]).toEqual([]);
  });
});

function run(args: string[], input = ''): string {
  return execFileSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
}
