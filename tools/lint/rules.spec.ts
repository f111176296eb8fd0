import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

const shown = (body: string) => `import { useEffect, useRef, useState } from 'react';
let seen = 0;
export function Shown({ n }: { n: number }) {
  ${body}
}
`;

/** Faults by the rule that finds each, the file it is planted in, and what stands there. */
const planted: [rule: string, file: string, source: string][] = [
  ['one-way', 'libs/domain/src/access.ts', "export { policy } from '@tiwizi/access';"],
  ['one-way', 'apps/web/src/access.ts', "export { policy } from '@tiwizi/access';"],
  ['one-way', 'apps/api/src/screens.ts', "export { Button } from '@tiwizi/ui';"],
  ['one-way', 'apps/api/src/platform/slice.ts', "export * from '../slices/people/people.service';"],
  ['one-way', 'apps/api/src/slices/people/forward.ts', "export * from '../diagnostics/diagnostics.service';"],
  ['one-way', 'apps/api/src/slices/diagnostics/past-a-port.ts', "export * from '../people/people.service';"],
  ['one-way', 'apps/web/src/features/sign-in/other.ts', "export * from '../set-up/routes';"],
  ['one-way', 'apps/web/src/features/sign-in/app.ts', "export * from '../../app/router';"],
  ['one-way', 'libs/ui/src/files.ts', "export * from '../../../apps/web/src/shared/api';"],
  [
    'one-way',
    'apps/api/src/slices/people/asked.ts',
    "export const later = () => import('../reports/reports.port');",
  ],
  [
    'one-way',
    'apps/api/src/slices/people/type.ts',
    "export type Later = import('../reports/reports.service').ReportsService;",
  ],
  ['one-way', 'libs/nobody-knows/src/index.ts', 'export const lonely = 1;'],
  ['no-cycle', 'libs/domain/src/one.ts', "import { two } from './two';\nexport const one = () => two;"],
  [
    'static-components',
    'libs/ui/src/inner.tsx',
    shown('const Inner = () => <p>{n}</p>;\n  return <Inner />;'),
  ],
  ['purity', 'libs/ui/src/pure.tsx', shown('return <p>{n + Math.random()}</p>;')],
  ['refs', 'libs/ui/src/refs.tsx', shown('const last = useRef(n);\n  return <p>{last.current}</p>;')],
  [
    'set-state-in-effect',
    'libs/ui/src/effect.tsx',
    shown('const [x, setX] = useState(0);\n  useEffect(() => setX(n), [n]);\n  return <p>{x}</p>;'),
  ],
  [
    'set-state-in-render',
    'libs/ui/src/render.tsx',
    shown('const [x, setX] = useState(0);\n  setX(n);\n  return <p>{x}</p>;'),
  ],
  [
    'rules-of-hooks',
    'libs/ui/src/hooks.tsx',
    shown('if (n > 1) useEffect(() => undefined);\n  return <p>{n}</p>;'),
  ],
  [
    'exhaustive-deps',
    'libs/ui/src/deps.tsx',
    shown('useEffect(() => void fetch(`/${n}`), []);\n  return <p>{n}</p>;'),
  ],
  ['no-unused-vars', 'libs/ui/src/unused.tsx', shown('const unused = n;\n  return <p>{n}</p>;')],
  ['globals', 'libs/ui/src/globals.tsx', shown('seen = n;\n  return <p>{seen}</p>;')],
  [
    'error-boundaries',
    'libs/ui/src/errors.tsx',
    shown('try {\n    return <p>{n}</p>;\n  } catch {\n    return null;\n  }'),
  ],
  ['no-explicit-any', 'libs/domain/src/any.ts', 'export const loose = (value: any) => String(value);'],
  ['ban-ts-comment', 'libs/domain/src/ignored.ts', "// @ts-ignore\nexport const wrong: number = 'one';"],
  ['eqeqeq', 'libs/domain/src/equal.ts', 'export const same = (a: number, b: number) => a == b;'],
  ['no-console', 'apps/api/src/console.ts', "console.log('here');"],
  ['max-lines', 'libs/domain/src/long.ts', 'export {};\n'.repeat(301)],
  [
    'consistent-type-imports',
    'libs/domain/src/type.ts',
    "import { Seal } from './seal';\nexport const name = (seal: Seal) => seal.name;",
  ],
  ['alt-text', 'libs/ui/src/image.tsx', 'export const Picture = () => <img src="/map.png" />;'],
  [
    'label-has-associated-control',
    'apps/web/src/label.tsx',
    'export const Label = () => <label>Nom</label>;',
  ],
  [
    'click-events-have-key-events',
    'apps/web/src/click.tsx',
    'export const Tap = () => <div role="button" tabIndex={0} onClick={() => undefined} />;',
  ],
  [
    'no-static-element-interactions',
    'apps/web/src/static.tsx',
    'export const Tap = () => <div onClick={() => undefined} />;',
  ],
  [
    'tabindex-no-positive',
    'libs/ui/src/tab.tsx',
    'export const First = () => <button tabIndex={3}>1</button>;',
  ],
];

const allowed = [
  [
    'apps/api/src/slices/reports/allowed.ts',
    `import { Injectable } from '@nestjs/common';
import { ProblemFilter } from '../../platform/http/problem.filter';
export * from '../diagnostics/diagnostics.port';
export { policy } from '@tiwizi/access';
@Injectable()
export class Reader {
  constructor(readonly filter: ProblemFilter) {}
}
`,
  ],
  ['tools/start/allowed.mjs', "console.log('ready');\n"],
  ['libs/domain/src/long.spec.ts', 'export {};\n'.repeat(301)],
] as const;

/** The other half of a circle. */
const other = ['libs/domain/src/two.ts', "import { one } from './one';\nexport const two = () => one;\n"];

interface Diagnostic {
  code?: string;
  message: string;
  filename: string;
}

describe('what is not taken', () => {
  let folder: string;
  let found: Diagnostic[];

  /** What the check says of a repository of its own, with our rules. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiwizi-lint-'));
    const rules = readFileSync(join(root, '.oxlintrc.json'), 'utf8')
      .replace('./tools/lint/plugin.mjs', join(__dirname, 'plugin.mjs'))
      .replace('"tiwizi/one-way": "error"', `"tiwizi/one-way": ["error", { "root": "${folder}" }]`);
    const files = [
      ['.oxlintrc.json', rules],
      ...planted.map(([, file, source]) => [file, source]),
      ...allowed,
      other,
    ];
    for (const [file = '', source = ''] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const program = `import { check } from '${join(__dirname, 'check.mjs')}';
      process.stdout.write(JSON.stringify(check(['--format=json', 'apps', 'libs', 'tools'])));`;
    const node = (args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const looked = node(JSON.parse(node(['--input-type=module', '-e', program]).stdout) as string[]);
    expect(looked.status).toBe(1);
    ({ diagnostics: found } = JSON.parse(looked.stdout) as { diagnostics: Diagnostic[] });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const rulesAgainst = (file: string) =>
    found.flatMap(({ filename, code }) =>
      filename.endsWith(file) ? [/\((.+)\)/.exec(code ?? '')?.[1]] : [],
    );

  it.each(planted)('%s in %s', (rule, file) => {
    expect(rulesAgainst(file)).toContain(rule);
  });

  it.each(allowed.map(([file]) => file))('lets %s be', (file) => {
    expect(rulesAgainst(file)).toEqual([]);
  });
});
