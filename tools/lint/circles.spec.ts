import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe('the look for import circles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiwizi-circle-'));
    writeFileSync(join(folder, 'one.ts'), "import { two } from './two';\nexport const one = () => two;\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const node = (args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const look = () => {
    const program = `import { circleCheck } from './tools/lint/circles.mjs';
      process.stdout.write(JSON.stringify(circleCheck([process.argv[1]])));`;
    return node(JSON.parse(node(['--input-type=module', '-e', program, folder]).stdout) as string[]);
  };

  it('refuses two files that import each other', () => {
    writeFileSync(join(folder, 'two.ts'), "import { one } from './one';\nexport const two = () => one;\n");
    expect(look()).toMatchObject({ status: 1, stdout: expect.stringContaining('no-cycle') as string });
  });

  it('lets a straight line be', () => {
    writeFileSync(join(folder, 'two.ts'), 'export const two = 2;\n');
    expect(look().status).toBe(0);
  });
});
