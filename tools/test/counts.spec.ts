import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tiwizi-counts-'));
  mkdirSync(join(root, 'coverage'));
});

afterAll(() => rmSync(root, { recursive: true }));

const clean = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

/** The module is plain JavaScript of Node's, so a Node of its own runs it. */
function countsOf(project: string): unknown {
  const script = `
    import { countsOf } from ${JSON.stringify(join(__dirname, 'counts.mjs'))};
    console.log(JSON.stringify(countsOf(${JSON.stringify(root)}, ${JSON.stringify(project)})));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

describe('countsOf', () => {
  it.each([
    ['passes', { numPassedTests: 3 }, { passed: 3, failed: 0 }],
    ['fails', { numPassedTests: 3, numFailedTests: 2 }, { passed: 3, failed: 2 }],
    ['cannot run a file', { numPassedTests: 3, numRuntimeErrorTestSuites: 1 }, { passed: 3, failed: 1 }],
    ['skips', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, { passed: 3, failed: 2 }],
    ['holds nothing', {}, { passed: 0, failed: 1 }],
  ])('of a report that %s', (name, report, expected) => {
    writeFileSync(join(root, 'coverage', `${name}.json`), JSON.stringify({ ...clean, ...report }));
    expect(countsOf(name)).toEqual(expected);
  });

  it('of a report that was never written', () => {
    expect(countsOf('absent')).toEqual({ passed: 0, failed: 1 });
  });
});
