import { c8 } from './conformity/answers.ts';
import { c15 } from './conformity/carrying-out.ts';
import { c6 } from './conformity/condition.ts';
import { consenting } from './conformity/consent.ts';
import { c12 } from './conformity/criteria.ts';
import { c14 } from './conformity/dissent.ts';
import { c9 } from './conformity/frames.ts';
import { advising } from './conformity/hearing.ts';
import { c5 } from './conformity/quorum.ts';
import { rights } from './conformity/rights.ts';
import { c1, c2, c3 } from './conformity/rule.ts';
import { c4 } from './conformity/taking.ts';
import { c13 } from './conformity/telling.ts';
import { c10, c11 } from './conformity/weighing.ts';
import type { Example } from './example.ts';

const byCheck = {
  C1: c1,
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  C6: c6,
  C7: [...advising, ...consenting, ...rights],
  C8: c8,
  C9: c9,
  C10: c10,
  C11: c11,
  C12: c12,
  C13: c13,
  C14: c14,
  C15: c15,
};

/** The worked examples of conformity/1: each check with every status that it can have, one that narrowly misses among them. */
export const conformityExamples: readonly Example[] = Object.entries(byCheck).flatMap(([check, examples]) =>
  examples.map((example) => ({ check, ...example })),
);
