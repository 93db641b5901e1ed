import { z } from 'zod';

/** A measured value with its unit. */
export const figure = z.strictObject({
  value: z.number(),
  unit: z.enum(['events/s', 'commands/s', 'requests/s', 's', 'ms', 'MB']),
});
export type Figure = z.output<typeof figure>;

/** What is asked of a line, in its own unit or of its ratio. Which way is better says which of the two is given. */
const bound = z.union([
  z.strictObject({ of: z.enum(['ratio', 'figure']), atLeast: z.number() }),
  z.strictObject({ of: z.enum(['ratio', 'figure']), atMost: z.number() }),
]);
export type Bound = z.output<typeof bound>;

/** One line of the table. Without bounds it is reported, not judged. */
export const line = z.strictObject({
  what: z.string(),
  figure,
  baseline: figure.optional(),
  ratio: z.number().optional(),
  target: z.array(bound),
  /** What both sides reached in each counted round. */
  rounds: z.array(z.strictObject({ baseline: z.number(), subject: z.number() })).optional(),
  /** What somebody must know to read the figure: sizes, mixes, what was counted. */
  notes: z.array(z.string()),
});
export type Line = z.output<typeof line>;

export type Verdict = 'met' | 'missed' | 'reported';

/** `met` when every bound holds. A bound on a ratio that was not measured is missed, not passed over. */
export function verdictOf({ target, figure, ratio }: Line): Verdict {
  if (target.length === 0) return 'reported';
  const holds = (each: Bound): boolean => {
    const value = each.of === 'ratio' ? ratio : figure.value;
    if (value === undefined || Number.isNaN(value)) return false;
    return 'atLeast' in each ? value >= each.atLeast : value <= each.atMost;
  };
  return target.every(holds) ? 'met' : 'missed';
}
