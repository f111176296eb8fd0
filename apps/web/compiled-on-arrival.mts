import { type Plugin } from 'vite';

/**
 * Has these files compiled whole while they arrive, beside the main thread: Chromium would else leave each function for
 * its first call, and on a slow phone the first picture is a thousand first calls. Other browsers read a comment.
 */
export function compiledOnArrival(...names: string[]): Plugin {
  return {
    name: 'compiled-on-arrival',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite has put its own line first: the comment counts only where it is the first thing in a file.
      order: 'post',
      handler(_, bundle) {
        for (const name of names) {
          const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
          if (chunk?.type !== 'chunk') this.error(`The build has no chunk ${name}.`);
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
