import type { assessmentEvents } from '../../assessment/events.ts';
import type { consultationEvents } from '../../consultation/events.ts';
import type { decisionEvents } from '../../decision/events.ts';
import type { groupEvents } from '../../group/events.ts';
import type { inputEvents } from '../../input/events.ts';
import type { organisationEvents } from '../../organisation/events.ts';
import type { pilotEvents } from '../../pilot/events.ts';
import type { projectEvents } from '../../project/events.ts';
import type { EventIn, Recorded } from '../../record/event.ts';
import type { ruleEvents } from '../../rule/events.ts';
import type { themeEvents } from '../../theme/events.ts';

/** An event of any record that a judgement can rest on. */
export type HistoryEvent =
  | Recorded<EventIn<typeof organisationEvents>>
  | Recorded<EventIn<typeof groupEvents>>
  | Recorded<EventIn<typeof projectEvents>>
  | Recorded<EventIn<typeof themeEvents>>
  | Recorded<EventIn<typeof ruleEvents>>
  | Recorded<EventIn<typeof consultationEvents>>
  | Recorded<EventIn<typeof inputEvents>>
  | Recorded<EventIn<typeof decisionEvents>>
  | Recorded<EventIn<typeof pilotEvents>>
  | Recorded<EventIn<typeof assessmentEvents>>;

/** A recorded event with its place in the log: only larger or smaller means anything. */
export type Placed = { readonly event: HistoryEvent; readonly place: number };
