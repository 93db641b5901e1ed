import type { RecordId } from '../../../record/id.ts';
import { who } from '../../examples/scan-car.ts';
import type { HistoryEvent, Placed } from '../../history/event.ts';

const { decision, employees, management, worksCouncil } = who;

/** The index of the taking or rejection of the decision; -1: there is none. */
export const closing = (log: readonly Placed[]): number =>
  log.findIndex(
    ({ event }) =>
      event.at.stream === decision && (event.type === 'decision.taken' || event.type === 'decision.rejected'),
  );

/** Who may speak for whom in the story: everybody for themselves, and for a party nobody but whom it chose. */
export const voices: ReadonlyMap<string, RecordId<'person'>> = new Map<string, RecordId<'person'>>([
  [employees, who.anna],
  [management, who.chair],
  [worksCouncil, who.council],
  ...[who.manager, who.sponsor, who.chair, who.head, who.anna, who.bert, who.carla, who.council].map(
    (person) => [person, person] as const,
  ),
]);

/**
 * The three facts that mend, told from the log alone: the confirmation, by the person or party itself, of an act
 * that stood in the log in time; the settlement of a dispute, by the party that disputed or by a ruling; what shows
 * the kind of an OTHER. Beside them what they are about (the dispute), and disowning, the counterpart of confirming.
 */
export const isNamed = (log: readonly Placed[], stood: readonly Placed[], { event }: Placed): boolean => {
  const isTheirs = (whose: string | undefined): boolean =>
    event.at.onBehalfOf === undefined && whose !== undefined && voices.get(whose) === event.at.actor;
  switch (event.type) {
    case 'decision.rightDisputed':
      return true;
    case 'decision.disputeSettled':
      return (
        event.payload.by === 'RULING' ||
        isTheirs(event.payload.party) ||
        // Settled in its name, and confirmed by it.
        event.at.onBehalfOf === event.payload.party
      );
    case 'pilot.planned':
    case 'project.supportMeasureRecorded':
    case 'project.customisationRecorded':
      return (
        event.payload.decision === decision &&
        log.some(
          ({ event: opened }) =>
            opened.type === 'decision.opened' &&
            opened.at.stream === decision &&
            opened.payload.kind === 'OTHER',
        )
      );
    // What it replaces is superseded by the taking itself; C9 waits for the record of that.
    case 'decision.superseded':
    case 'decision.reversed':
      return event.payload.by === decision;
    case 'decision.actDisowned':
    case 'assessment.actDisowned':
    case 'rule.actDisowned':
      return true;
    case 'decision.actConfirmed':
    case 'rule.actConfirmed':
    case 'organisation.actConfirmed':
    case 'project.actConfirmed':
    case 'group.actConfirmed':
    case 'pilot.actConfirmed':
    case 'assessment.actConfirmed':
    case 'consultation.actConfirmed': {
      const act = stood.find(({ event: one }) => one.at.id === event.payload.event)?.event;
      return act !== undefined && (isTheirs(act.at.onBehalfOf) || tookPart(act, event.at.actor));
    }
    default:
      return false;
  }
};

/** That somebody took part is confirmed by whoever is named (domain.md, "Authorship"). */
const tookPart = (act: HistoryEvent, person: string): boolean =>
  act.type === 'assessment.recorded' &&
  act.payload.participants.some((one) => one.person === undefined || one.person === person);
