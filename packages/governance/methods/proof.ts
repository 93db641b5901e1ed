import { endOfLocalDay, localDay, startOfLocalDay } from '../time/local-day.ts';

/**
 * What may be said of an act: it is the author's own, it was recorded on another's behalf and not (yet) confirmed,
 * or the person or party said that it is not theirs (domain.md, "Authorship").
 */
export type Authorship = 'PROVEN' | 'CLAIMED' | 'DISOWNED';

/** A recorded fact as a judgement sees it: the evidence, when and by whom. */
export type Fact = {
  /** `event-<uuid>` */
  readonly event: string;
  readonly type: string;
  /** Order in the log: only larger or smaller means anything. */
  readonly place: number;
  /** RFC 3339 UTC, milliseconds; never decreases along the log. */
  readonly recordedAt: string;
  /** RFC 3339 UTC, milliseconds; left out: unknown. */
  readonly occurredAt?: string | undefined;
  readonly occurredPrecision?: 'DAY' | undefined;
  /** The person whose act it is. */
  readonly author: string;
  readonly role?: string | undefined;
  /** The group for which it was done. */
  readonly party?: string | undefined;
  /** The person or party on whose behalf it was recorded. */
  readonly onBehalfOf?: string | undefined;
  readonly authorship: Authorship;
  /** Whoever confirmed it, themselves. */
  readonly confirmedBy: readonly string[];
};

/** Whether one fact stood before another: shown by the log, only said, denied by it, or not to be told. */
export type Precedence = 'PROVEN' | 'CLAIMED' | 'CONTRADICTED' | 'UNDATED';

const ALLOWANCE = 5 * 60 * 1000;

/**
 * Whether A came before B (domain.md, "Time, proof and authorship"). Proven: A stands before B in the log and was
 * recorded no later than B occurred, five minutes allowed; a B of day precision counts from the start of its local
 * day. Claimed: only the claimed times say so, compared by day if either is a day. Else contradicted; without a
 * date on either side and not proven, undated.
 *
 * @param timeZone IANA name of the organisation's zone
 */
export const precedes = (before: Fact, after: Fact, timeZone: string): Precedence => {
  const start =
    after.occurredAt === undefined
      ? undefined
      : after.occurredPrecision === 'DAY'
        ? startOfLocalDay(localDay(after.occurredAt, timeZone), timeZone)
        : after.occurredAt;
  if (
    before.place < after.place &&
    start !== undefined &&
    (before.recordedAt <= start || Date.parse(before.recordedAt) <= Date.parse(start) + ALLOWANCE)
  ) {
    return 'PROVEN';
  }
  if (before.occurredAt === undefined || after.occurredAt === undefined) return 'UNDATED';
  const byDay = before.occurredPrecision === 'DAY' || after.occurredPrecision === 'DAY';
  const earlier = byDay
    ? localDay(before.occurredAt, timeZone) <= localDay(after.occurredAt, timeZone)
    : before.occurredAt <= after.occurredAt;
  return earlier ? 'CLAIMED' : 'CONTRADICTED';
};

/** The status of a check that asks "A before B": proven is met, contradicted is not, the rest is unproven. */
export const statusOfPrecedence = (precedence: Precedence): 'MET' | 'NOT_MET' | 'UNPROVEN' =>
  precedence === 'PROVEN' ? 'MET' : precedence === 'CONTRADICTED' ? 'NOT_MET' : 'UNPROVEN';

/**
 * Whether one fact counts as having come before another: proven always, only claimed (or undated) where claims are
 * counted too, contradicted never. Without a second fact everything came before.
 */
export const cameBefore = (
  before: Fact,
  after: Fact | undefined,
  timeZone: string,
  claimedToo: boolean,
): boolean => {
  if (after === undefined) return true;
  const precedence = precedes(before, after, timeZone);
  return precedence === 'PROVEN' || (claimedToo && precedence !== 'CONTRADICTED');
};

/**
 * The moment from which a fact can be held to have happened: what it claims, if that lies before its recording.
 * A day counts from its start.
 */
export const earliestMoment = (fact: Fact, timeZone: string): string => {
  if (fact.occurredAt === undefined) return fact.recordedAt;
  const claimed =
    fact.occurredPrecision === 'DAY'
      ? startOfLocalDay(localDay(fact.occurredAt, timeZone), timeZone)
      : fact.occurredAt;
  return claimed < fact.recordedAt ? claimed : fact.recordedAt;
};

/** The fact that happened first by its own word; of those of one moment one without a date, for it may have been earlier. */
export const firstOf = (facts: readonly Fact[], timeZone: string): Fact | undefined =>
  facts
    .map((fact) => ({ fact, moment: earliestMoment(fact, timeZone) }))
    .reduce<{ readonly fact: Fact; readonly moment: string } | undefined>(
      (found, one) =>
        found === undefined ||
        one.moment < found.moment ||
        (one.moment === found.moment &&
          one.fact.occurredAt === undefined &&
          found.fact.occurredAt !== undefined)
          ? one
          : found,
      undefined,
    )?.fact;

/**
 * Whether a fact came before the end of a local day, as of two facts: proven when it was recorded by then, five minutes
 * allowed; claimed when only its own date says so.
 *
 * @param day `yyyy-mm-dd`, itself included
 * @param timeZone IANA name of the organisation's zone
 */
export const precedesEndOf = (fact: Fact, day: string, timeZone: string): Precedence => {
  const end = endOfLocalDay(day, timeZone);
  if (Date.parse(fact.recordedAt) <= Date.parse(end) + ALLOWANCE) return 'PROVEN';
  if (fact.occurredAt === undefined) return 'UNDATED';
  return fact.occurredAt <= end ? 'CLAIMED' : 'CONTRADICTED';
};
