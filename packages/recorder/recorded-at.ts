import { refuse } from '@besluitspoor/governance';
import type { Refusal } from '@besluitspoor/governance';

/** The recorder's clock: never earlier than anything it has seen recorded. */
export type RecordingClock = {
  /** Told the recordedAt of whatever is read. */
  readonly saw: (recordedAt: string) => void;
  /**
   * The moment for what is appended in this very turn of the event loop, so that it never decreases along the
   * log; or, when a demonstration gives it, that moment, refused when it would decrease or lies in the future.
   */
  readonly now: (given: string | undefined) => string | Refusal;
};

export const createRecordingClock = (clock: () => Date): RecordingClock => {
  // Instants in UTC with milliseconds compare as text.
  let last = '';
  const saw = (recordedAt: string): void => {
    if (recordedAt > last) last = recordedAt;
  };
  return {
    saw,
    now(given) {
      const now = clock().toISOString();
      if (given === undefined) return now > last ? now : last;
      const moment = new Date(given);
      if (Number.isNaN(moment.getTime())) return refuse('DATE_INVALID', ['recordedAt']);
      const simulated = moment.toISOString();
      if (simulated > now) return refuse('DATE_IN_FUTURE', ['recordedAt'], { date: given });
      if (simulated < last) return refuse('DATE_IN_PAST', ['recordedAt'], { date: given });
      return simulated;
    },
  };
};
