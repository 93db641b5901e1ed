import { assessmentRecord } from '../assessment/state.ts';
import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { pilotRecord } from '../pilot/state.ts';
import { need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';

/** The records that a list of participants in a plan, evaluation or assessment names, each at its place in `field`. */
export const participantNeeds = (
  field: string,
  participants: readonly { readonly person?: string | undefined; readonly group: string }[],
): readonly Need[] =>
  participants.flatMap(({ person, group }, index) => [
    ...need(personRecord, person, field, String(index), 'person'),
    ...need(groupRecord, group, field, String(index), 'group'),
  ]);

/** Somebody who is said to have taken part: a person, or any member of a group. */
type Participant = { readonly person?: string | undefined; readonly group: string };

/** Who is said to have taken part in what an event of a pilot or an assessment tells, and who confirmed it so far. */
export type TakingPart = {
  readonly participants: readonly Participant[];
  readonly confirmedBy: readonly string[];
};

/** The participants that the event names; undefined: it names none, or stands on another kind of record. */
export const takingPartOf = (facts: Facts, record: string, event: string): TakingPart | undefined => {
  const assessment = facts.of(assessmentRecord, record);
  if (assessment?.event === event) return assessment;
  const pilot = facts.of(pilotRecord, record);
  const participants =
    pilot?.agreed?.event === event
      ? pilot.agreed.agreedWith
      : pilot?.evaluations.find((evaluation) => evaluation.event === event)?.participants;
  if (participants === undefined) return undefined;
  return { participants, confirmedBy: pilot?.confirmedBy.get(event) ?? [] };
};

/** The groups whose members are meant where no person is named. */
export const namedGroups = (taking: TakingPart | undefined): readonly Need[] =>
  (taking?.participants ?? []).flatMap(({ person, group }) =>
    person === undefined ? need(groupRecord, group, 'event') : [],
  );

/** Whether the person is one of those named, or a member of a group that is named without a person. */
export const tookPart = (facts: Facts, { participants }: TakingPart, whoever: string): boolean =>
  participants.some(({ person, group }) => {
    const members: ReadonlySet<string> | undefined = facts.of(groupRecord, group)?.members;
    return person === undefined ? members?.has(whoever) === true : person === whoever;
  });
