/** One side of a comparison: does its work once and answers how much it did a second, setting up not counted. */
export type Side = () => Promise<number> | number;

/** What both sides reached in the same round, in the same unit. */
export type Round = { readonly baseline: number; readonly subject: number };

/** Medians over the rounds; `ratio` is the median of the rounds' own ratios, never a ratio of medians. */
export type Comparison = {
  readonly baseline: number;
  readonly subject: number;
  readonly ratio: number;
  readonly rounds: readonly Round[];
};

/**
 * Measures both sides in every round, so that whatever else the machine does meets both, and changes which goes
 * first, so that neither always finds what the other left behind. The first `warmUp` rounds are not counted.
 */
export async function alternate(options: {
  readonly baseline: Side;
  readonly subject: Side;
  readonly rounds: number;
  readonly warmUp: number;
  readonly say?: (line: string) => void;
}): Promise<Comparison> {
  const rounds: Round[] = [];
  for (let number = 1 - options.warmUp; number <= options.rounds; number += 1) {
    const round = await measureRound(options.baseline, options.subject, number % 2 === 0);
    if (number < 1) continue;
    rounds.push(round);
    options.say?.(
      `round ${number}: baseline ${Math.round(round.baseline)}, subject ${Math.round(round.subject)}`,
    );
  }
  return compare(rounds);
}

/** The comparison that rounds amount to; throws a RangeError without rounds. */
export function compare(rounds: readonly Round[]): Comparison {
  return {
    baseline: median(rounds.map(({ baseline }) => baseline)),
    subject: median(rounds.map(({ subject }) => subject)),
    ratio: median(rounds.map(({ baseline, subject }) => subject / baseline)),
    rounds,
  };
}

/** The middle value, or the mean of the two middle ones; throws a RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** How many a second: runs `work`, which does `amount` of them. */
export async function rate(amount: number, work: () => Promise<unknown> | void): Promise<number> {
  const start = performance.now();
  await work();
  return amount / ((performance.now() - start) / 1000);
}

async function measureRound(baseline: Side, subject: Side, subjectFirst: boolean): Promise<Round> {
  if (subjectFirst) {
    const second = await measure(subject);
    return { baseline: await measure(baseline), subject: second };
  }
  const first = await measure(baseline);
  return { baseline: first, subject: await measure(subject) };
}

async function measure(side: Side): Promise<number> {
  // One side's garbage is not collected on the other's time; the row's process runs with --expose-gc.
  globalThis.gc?.();
  return side();
}
