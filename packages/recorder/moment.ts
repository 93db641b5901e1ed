import { localDay, organisationRecord, refuse, startOfLocalDay } from '@besluitspoor/governance';
import type { Refusal } from '@besluitspoor/governance';
import type { Held } from './facts.ts';

/** When it happened, as claimed: an instant in UTC with milliseconds, or a local day by its first instant. */
export type Occurred = {
  readonly at: string | undefined;
  readonly precision: 'DAY' | undefined;
  /** Given a day: the zone whose day it is. */
  readonly zone: string | undefined;
};

/** How much later than the recorder's clock something may claim to have happened, in milliseconds. */
const clocksMayDiffer = 5 * 60_000;
const zoneUnlessKnown = 'Europe/Amsterdam';
const unknown: Occurred = { at: undefined, precision: undefined, zone: undefined };

/** Reads the claimed moment; a day is one of the organisation's time zone, looked up where it is known. */
export const occurredOf = async (claimed: string | undefined, held: Held): Promise<Occurred> => {
  if (claimed === undefined) return unknown;
  if (claimed.length > 'YYYY-MM-DD'.length) {
    return { at: new Date(claimed).toISOString(), precision: undefined, zone: undefined };
  }
  const zone = await zoneOf(held);
  return { at: startOfLocalDay(claimed, zone), precision: 'DAY', zone };
};

const zoneOf = async (held: Held): Promise<string> => {
  const organisation = held.organisation();
  if (organisation !== undefined) await held.load(organisation);
  return held.facts.of(organisationRecord, organisation)?.timeZone ?? zoneUnlessKnown;
};

/** Refuses what claims to happen after it is recorded: a day later than today's, an instant over five minutes on. */
export const refuseFuture = (
  { at, zone }: Occurred,
  claimed: string | undefined,
  recordedAt: string,
): Refusal | undefined => {
  if (at === undefined) return undefined;
  const later =
    zone === undefined
      ? Date.parse(at) > Date.parse(recordedAt) + clocksMayDiffer
      : at > startOfLocalDay(localDay(recordedAt, zone), zone);
  return later ? refuse('DATE_IN_FUTURE', ['occurredAt'], { date: claimed ?? at }) : undefined;
};
