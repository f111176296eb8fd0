import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe('the swift rules', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiwizi-swift-'));
    writeFileSync(join(folder, 'one.ts'), "import { two } from './two';\nexport const one = () => two;\n");
    writeFileSync(join(folder, 'two.ts'), 'export const two = 2;\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const node = (args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const look = () => {
    const program = `import { swiftCheck } from './tools/lint/swift-rules.mjs';
      process.stdout.write(JSON.stringify(swiftCheck([process.argv[1]])));`;
    return node(JSON.parse(node(['--input-type=module', '-e', program, folder]).stdout) as string[]);
  };

  it('lets a straight line be', () => {
    expect(look().status).toBe(0);
  });

  it('refuses two files that import each other', () => {
    writeFileSync(join(folder, 'two.ts'), "import { one } from './one';\nexport const two = () => one;\n");
    expect(look()).toMatchObject({ status: 1, stdout: expect.stringContaining('no-cycle') as string });
  });

  it.each([
    ['static-components', 'const Inner = () => <p>{n}</p>;\n  return <Inner />;'],
    ['purity', 'return <p>{n + Math.random()}</p>;'],
    ['refs', 'const last = useRef(n);\n  return <p>{last.current}</p>;'],
    [
      'set-state-in-effect',
      'const [x, setX] = useState(0);\n  useEffect(() => setX(n), [n]);\n  return <p>{x}</p>;',
    ],
    ['set-state-in-render', 'const [x, setX] = useState(0);\n  setX(n);\n  return <p>{x}</p>;'],
    ['rules-of-hooks', 'if (n > 1) useEffect(() => undefined);\n  return <p>{n}</p>;'],
    ['exhaustive-deps', 'useEffect(() => console.log(n), []);\n  return <p>{n}</p>;'],
    ['no-unused-vars', 'const unused = n;\n  return <p>{n}</p>;'],
    ['globals', 'seen = n;\n  return <p>{seen}</p>;'],
    ['error-boundaries', 'try {\n    return <p>{n}</p>;\n  } catch {\n    return null;\n  }'],
  ])('refuses what breaks the rule of React %s', (rule, body) => {
    const component = `import { useEffect, useRef, useState } from 'react';
let seen = 0;
export function Shown({ n }: { n: number }) {
  ${body}
}
`;
    writeFileSync(join(folder, 'shown.tsx'), component);
    expect(look()).toMatchObject({ status: 1, stdout: expect.stringContaining(rule) as string });
  });
});
