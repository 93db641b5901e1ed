import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many rows pass between two looks at the heap. */
const lookEvery = 250;

/**
 * Keeps a long import small: V8 lets garbage grow to several times what is alive while the machine has memory left,
 * and what 256 rows under way leave behind outlives its quick collections (docs/decisions/0033). To be told
 * what was done; collects, some 50 ms, when the heap has grown by a quarter over what was alive.
 *
 * @param fullUnlessMore where collecting begins, in bytes
 */
export const createTidying = (fullUnlessMore: number): ((rows: number) => void) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function')
    Reflect.apply(collect, undefined, [{ type: 'major', flavor: 'last-resort' }]);
  let unseen = 0;
  let full = fullUnlessMore;
  return (rows) => {
    unseen += rows;
    if (unseen < lookEvery) return;
    unseen = 0;
    if (getHeapStatistics().used_heap_size < full) return;
    if (typeof collect !== 'function') return;
    Reflect.apply(collect, undefined, []);
    full = Math.max(fullUnlessMore, 1.25 * getHeapStatistics().used_heap_size);
  };
};
