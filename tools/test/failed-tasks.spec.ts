import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The module is plain JavaScript of Node's, so a Node of its own runs it. */
function failedTasks(output: string): unknown {
  const script = `
    import { failedTasks } from ${JSON.stringify(join(__dirname, 'failed-tasks.mjs'))};
    console.log(JSON.stringify(failedTasks(${JSON.stringify(output)})));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

describe('failedTasks', () => {
  it('keeps what the failed tasks said', () => {
    const output = [
      '> nx run a:test',
      'all is well',
      '> nx run b:test',
      'this is wrong',
      ' NX   Running target test for 2 projects failed',
      'Failed tasks:',
      '- b:test',
    ].join('\n');
    expect(failedTasks(output)).toBe('> nx run b:test\nthis is wrong');
  });

  it('keeps everything when it knows no better', () => {
    expect(failedTasks('nx broke')).toBe('nx broke');
  });
});
