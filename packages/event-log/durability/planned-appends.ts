import type { ExpectedRevision, NewEvent } from '../port.ts';
import { sampleEvent, personalText } from '../contract/case.ts';

/** What the writer to be killed appends, so that whoever looks afterwards can send the very same again. */
export const eventsInAppend = 3;

export function callerStream(round: number, caller: number): string {
  return `input-${round}-${caller}`;
}

/** The events of a caller's nth append, from 0. */
export function eventsOfAppend(stream: string, turn: number): readonly NewEvent[] {
  return Array.from({ length: eventsInAppend }, (_, index) =>
    sampleEvent(`${stream}-${turn}`, index, {
      payload: { turn, filler: 'x'.repeat((turn * 37) % 900) },
      personal: { 'person-1': personalText(`said in turn ${turn}`) },
    }),
  );
}

/** The revision at which a caller's nth append is expected to find the stream. */
export function expectedBefore(turn: number): ExpectedRevision {
  return turn === 0 ? 'none' : BigInt(turn * eventsInAppend - 1);
}
