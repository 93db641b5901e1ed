import type { Terms } from '../../time/term.ts';
import { counting, only } from '../history/history.ts';
import { once } from '../history/once.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import { boundParties } from './case.ts';
import type { DecisionCase } from './case.ts';
import { contentOf } from './rule-checks.ts';

type Opened = Pick<DecisionCase, 'history' | 'opened'>;

/** A rule of the eve: what brought it into force, and the terms of the version that had stood longer, if one had. */
export type RuledShortly = { readonly by: Fact; readonly before: Terms };

/** The rule of the eve of a decision; undefined: its rule came into force longer than 14 days before the opening. */
export const ruledShortly = once(({ history, opened }: Opened): RuledShortly | undefined => {
  const copied = opened.payload.rule;
  if (copied === undefined) return undefined;
  const forces = only(history.of(copied.rule), 'rule.agreed', 'rule.imposed', 'rule.laidDown').filter(
    ({ fact }) => fact.place < opened.fact.place,
  );
  const force = forces.findLast(({ payload }) => payload.version === copied.version);
  if (force === undefined || !isShortlyBefore(force.fact.recordedAt, opened.fact.recordedAt))
    return undefined;
  const earlier = counting(forces, false).findLast(
    ({ fact }) => !isShortlyBefore(fact.recordedAt, opened.fact.recordedAt),
  );
  const content =
    earlier === undefined ? undefined : contentOf(history, copied.rule, earlier.payload.version);
  return { by: force.fact, before: content?.terms ?? {} };
});

/** The same, where the rule does not bind a group: others agreed to its terms. Nobody in particular is bound by none. */
export const ruledShortlyFor = (of: Opened, group: string | undefined): RuledShortly | undefined => {
  const content = of.opened.payload.rule?.content;
  const bound = content !== undefined && group !== undefined && boundParties(content).includes(group);
  return bound ? undefined : ruledShortly(of);
};
