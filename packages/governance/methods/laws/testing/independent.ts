import type { HistoryEvent, Placed } from '../../history/event.ts';

/**
 * The log with neighbours told in the other order, where neither rests on the other.
 *
 * @param seed which neighbours
 */
export const swapped = (log: readonly Placed[], seed: number): readonly Placed[] => {
  const events: HistoryEvent[] = log.map(({ event }) => event);
  for (let index = seed % 3; index + 1 < events.length; index += 2) {
    const [one, other] = [events[index], events[index + 1]];
    if (one === undefined || other === undefined || !areIndependent(one, other)) continue;
    events[index] = other;
    events[index + 1] = one;
  }
  return events.map((event, place) => ({ event, place }));
};

/**
 * Recorded at one moment, of the same sort, about different things: no one of them rests on the other. Whatever asks
 * what came before what (an opening, an agreement, a taking, a role) is of no sort.
 */
export const areIndependent = (one: HistoryEvent, other: HistoryEvent): boolean => {
  const [a, b] = [sortOf(one), sortOf(other)];
  return (
    one.at.recordedAt === other.at.recordedAt &&
    a !== undefined &&
    b !== undefined &&
    a.sort === b.sort &&
    a.about !== b.about
  );
};

type Sort = { readonly sort: string; readonly about: string };

const sortOf = (event: HistoryEvent): Sort | undefined => {
  switch (event.type) {
    case 'decision.positionTaken':
    case 'decision.positionChanged':
      return { sort: 'position', about: event.payload.person };
    case 'rule.endorsed':
    case 'rule.declined':
      return { sort: 'voice', about: event.payload.party };
    case 'group.memberJoined':
    case 'group.memberLeft':
      return { sort: 'membership', about: event.payload.person };
    case 'organisation.roleGranted':
      return { sort: 'role', about: event.payload.person };
    case 'group.defined':
      return { sort: 'group', about: event.at.stream };
    // What is said in the project and asked of its groups: none of it comes before another by rule.
    case 'project.stakeholderMapped':
      return { sort: 'said', about: `map ${event.payload.group}` };
    case 'project.planShared':
      return { sort: 'said', about: `plan ${event.payload.plan}` };
    case 'project.goalsStated':
    case 'project.planRecorded':
    case 'project.decisionReportedMissing':
    case 'assessment.recorded':
      return { sort: 'said', about: `${event.type} ${event.at.stream}` };
    case 'pilot.measurementRecorded':
      return { sort: 'said', about: `measurement ${event.payload.variant} ${event.payload.criterion}` };
    case 'decision.told':
      return { sort: 'said', about: `told ${event.payload.group} ${event.payload.about}` };
    case 'consultation.invitationSent':
      return { sort: 'said', about: `invited ${event.at.stream} ${event.payload.group}` };
    case 'project.informationShared':
      return { sort: 'said', about: `information ${event.at.id}` };
    case 'decision.inputConsidered':
      return { sort: 'said', about: `considered ${event.payload.input}` };
    case 'input.submitted':
    case 'input.answered':
    case 'input.acknowledged':
    case 'input.supported':
      return { sort: 'said', about: event.at.stream };
    default:
      return undefined;
  }
};
