import type { Label } from '../../record/vocabulary.ts';
import { afterwardsFindings } from './findings/afterwards.ts';
import { answersFindings } from './findings/answers.ts';
import { framesFindings } from './findings/frames.ts';
import { generalFindings } from './findings/general.ts';
import { hearingFindings } from './findings/hearing.ts';
import { ruleFindings } from './findings/rule.ts';
import { takingFindings } from './findings/taking.ts';
import { voteFindings } from './findings/vote.ts';
import { weighingFindings } from './findings/weighing.ts';

/**
 * The sentences of conformity/1, written for a works-council member. `{name}` stands for a value of the finding.
 */
export const conformityFindings = {
  ...generalFindings,
  ...ruleFindings,
  ...takingFindings,
  ...voteFindings,
  ...hearingFindings,
  ...answersFindings,
  ...framesFindings,
  ...weighingFindings,
  ...afterwardsFindings,
} as const satisfies Record<string, Label>;

export type ConformityCode = keyof typeof conformityFindings;
