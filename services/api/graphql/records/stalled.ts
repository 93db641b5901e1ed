import { localDay } from '@besluitspoor/governance';
import type { DecisionRow } from '@besluitspoor/read-models';

/**
 * Whether a decision is stalled (domain.md, "Status of a decision"): deferred, and the day until which it waits is
 * past at the moment for which it is read.
 *
 * @param readAt RFC 3339
 * @param timeZone IANA name: the organisation's, in which the day ends
 */
export const isStalled = (
  { status, deferredUntil }: Pick<DecisionRow, 'status' | 'deferredUntil'>,
  readAt: string,
  timeZone: string,
): boolean => status === 'DEFERRED' && deferredUntil !== null && localDay(readAt, timeZone) > deferredUntil;
