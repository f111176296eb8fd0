import Sequencer from '@jest/test-sequencer';

/** @param {{ path: string }} test */
const isTour = ({ path }) => path.includes('/screens-');

/** The tours of all screens take longest and stand in the shortest files, which Jest by itself would leave to the end. */
export default class ToursFirst extends Sequencer {
  /** @param {Parameters<Sequencer['sort']>[0]} tests */
  sort(tests) {
    return [...super.sort([...tests])].sort((a, b) => Number(isTour(b)) - Number(isTour(a)));
  }
}
