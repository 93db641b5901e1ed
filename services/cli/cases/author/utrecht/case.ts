import { castOfUtrecht } from './cast.ts';
import { generateInUtrecht, selectInUtrecht } from './choosing.ts';
import { liveInUtrecht } from './living.ts';
import { prepareUtrecht } from './preparation.ts';
import { testInUtrecht } from './testing.ts';

/** Parking enforcement in Utrecht, with the scan car and desk control: March to October 2026. */
export const tellUtrecht = () => {
  const cast = castOfUtrecht();
  const prepared = prepareUtrecht(cast);
  const generated = generateInUtrecht(cast, prepared);
  const selected = selectInUtrecht(cast, prepared, generated);
  const tested = testInUtrecht(cast, prepared, selected);
  const living = liveInUtrecht(cast, prepared, tested);
  return { lines: cast.story.lines, cast, prepared, generated, selected, tested, living };
};
