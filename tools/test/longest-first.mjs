import Sequencer from '@jest/test-sequencer';

// The office's tour takes longest and has the demonstration loaded. Meanwhile the main job needs none; then comes the other
// tour, and what loads nothing and is short fills both to the end.
const first = ['/screens-office', '/main-job', '/screens-field', '/cuts', '/airplane'];

/** Jest by itself would leave the longest stories to the end: they stand in the shortest files. */
export default class LongestFirst extends Sequencer {
  /** @param {Parameters<Sequencer['sort']>[0]} tests */
  sort(tests) {
    /** @param {{ path: string }} test */
    const placeOf = ({ path }) => {
      const place = first.findIndex((name) => path.includes(name));
      return place < 0 ? first.length : place;
    };
    return [...super.sort([...tests])].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
