import { largestPage } from '@besluitspoor/read-models';
import type { CriterionRow, MeasurementRow, PilotRow, Reading } from '@besluitspoor/read-models';
import { listOf } from '../connection.ts';
import type { RequestContext } from '../context.ts';

/** What was last measured of one variant against a criterion. */
export type Result = {
  readonly variant: number;
  readonly last: MeasurementRow | undefined;
  /** Whether that keeps the requirement; null: nothing measured, or no requirement. */
  readonly kept: boolean | null;
};

/** Of each variant, the measurement that was recorded last, held against the requirement. Disowned ones do not count. */
export const resultsOf = (
  variants: PilotRow['variants'],
  { criterion, requirement }: CriterionRow,
  measured: readonly MeasurementRow[],
): readonly Result[] =>
  variants.map(({ variant }) => {
    const last = measured.findLast(
      (one) => one.variant === variant && one.criterion === criterion && one.measured.standing !== 'DISOWNED',
    );
    const kept =
      last === undefined || requirement === null
        ? null
        : requirement.kind === 'AT_LEAST'
          ? last.value >= requirement.value
          : last.value <= requirement.value;
    return { variant, last, kept };
  });

const pages = listOf<MeasurementRow>((queries, ids, _, page) => queries.measurements(ids, page));

/** Everything measured in a pilot, in the order recorded: page by page, so that a long pilot is told whole. */
export const measurementsOf = async (
  context: RequestContext,
  reading: Reading,
  pilot: string,
): Promise<readonly MeasurementRow[]> => {
  const measured: MeasurementRow[] = [];
  let after: string | undefined;
  do {
    const { page } = await pages(context, reading, pilot, undefined, { first: largestPage, after });
    measured.push(...page.edges.map(({ node }) => node));
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return measured;
};
