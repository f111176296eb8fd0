import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const manifest = {
  'index.html': { file: 'a.js', imports: ['_shared.js'], css: ['a.css'] },
  '_shared.js': { file: 'shared.js', imports: ['index.html'] },
  'page.tsx': { file: 'page.js', imports: ['_shared.js'], css: ['a.css', 'page.css'] },
  'other.tsx': { file: 'other.js' },
  '_work-B1C2.js': { file: 'work-B1C2.js', name: 'work' },
};

/** The module is plain JavaScript of Node's, so a Node of its own runs it. */
function filesOf(chunks: string[]) {
  const script = `
    import { filesOf } from ${JSON.stringify(join(__dirname, 'manifest.mjs'))};
    console.log(JSON.stringify(filesOf(${JSON.stringify(manifest)}, ${JSON.stringify(chunks)})));
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

describe('filesOf', () => {
  it('follows imports once, circles included, and takes styles along', () => {
    expect(JSON.parse(filesOf(['index.html', 'page.tsx']).stdout)).toEqual([
      'a.css',
      'a.js',
      'page.css',
      'page.js',
      'shared.js',
    ]);
  });

  it('finds a chunk by its name where its key holds a hash', () => {
    expect(JSON.parse(filesOf(['work']).stdout)).toEqual(['work-B1C2.js']);
  });

  it('refuses a chunk that the build does not have', () => {
    expect(filesOf(['gone.tsx']).stderr).toContain('The build has no chunk named gone.tsx.');
  });
});
