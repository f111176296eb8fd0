import { type Plugin } from 'vite';

/**
 * Refuses a build whose files wait for each other: such a page breaks on some browsers only, when it starts. It happens
 * when something shared in `door` or `work` comes to need something that is not.
 */
export function acyclicChunks(): Plugin {
  return {
    name: 'acyclic-chunks',
    apply: 'build',
    generateBundle(_, bundle) {
      const settled = new Set<string>();
      const follow = (file: string, path: string[]): void => {
        if (path.includes(file)) this.error(`Files that wait for each other: ${[...path, file].join(' → ')}`);
        const chunk = bundle[file];
        if (settled.has(file) || chunk?.type !== 'chunk') return;
        chunk.imports.forEach((next) => follow(next, [...path, file]));
        settled.add(file);
      };
      Object.keys(bundle).forEach((file) => follow(file, []));
    },
  };
}
