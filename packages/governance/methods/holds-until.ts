import type { InputJudgement } from './answering.ts';

/**
 * The last moment at which `answering/1` surely says the same of an input without a new event; undefined: for good.
 *
 * @param now the moment judged, RFC 3339 UTC with milliseconds
 */
export const answeringHoldsUntil = (
  { overdueFrom }: Pick<InputJudgement, 'overdueFrom'>,
  now: string,
): string | undefined => (overdueFrom !== undefined && overdueFrom >= now ? overdueFrom : undefined);
