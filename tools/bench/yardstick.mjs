/** What the loop below takes in a page at full speed on the machine of the figures in docs/operations.md, in milliseconds. */
const atHome = 48;

/**
 * How fast this very page is now: the same piece of work each time, at the page's own throttle, so that a figure can be
 * read beside it on any machine and at any load. The median of nine, since a neighbour may take the processor away.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} milliseconds
 */
export async function yardstick(page) {
  return page.evaluate(async () => {
    const work = () => {
      const words = new Map();
      for (let turn = 0; turn < 200_000; turn += 1) {
        const word = `w${(turn * 7919) % 9973}`;
        words.set(word, (words.get(word) ?? 0) + word.length);
      }
      return [...words].sort(([, one], [, other]) => one - other).length;
    };
    for (let turn = 0; turn < 2; turn += 1) work();
    const times = [];
    for (let turn = 0; turn < 9; turn += 1) {
      await new Promise((done) => setTimeout(done, 20));
      const start = performance.now();
      work();
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other)[4];
  });
}

/**
 * The line that is printed beside a figure: how much slower the page is than one at full speed where the figures of
 * docs/operations.md were taken. With a processor ÷ 4, 4.0 is a machine as fast as that one.
 *
 * @param {number} milliseconds of the yardstick
 */
export const slowness = (milliseconds) =>
  `yardstick ${milliseconds.toFixed(0)} ms: ${(milliseconds / atHome).toFixed(1)} times the work of a page at full speed`;
