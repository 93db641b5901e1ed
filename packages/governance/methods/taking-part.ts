import { membersAt, kindOfGroup } from './conformity/case.ts';
import { only } from './history/history.ts';
import type { History } from './history/history.ts';
import type { Fact } from './proof.ts';
import { isShortlyBefore, isTogetherWith } from './shortly.ts';

/** Key of the instrument for quality of work (`catalog/instruments`). */
export const QUALITY_OF_WORK = 'quality-of-work';
/** Its four A's (content, conditions, terms, relations): keys of its values. */
export const fourAs = ['content', 'conditions', 'terms', 'relations'] as const;

type Participants = readonly { readonly person?: string | undefined; readonly group: string }[];

const employeeKinds: readonly (string | undefined)[] = ['EMPLOYEES', 'WORKS_COUNCIL'];

/** Whether the group is one of employees, or their works council. */
export const isEmployees = (history: History, group: string): boolean =>
  employeeKinds.includes(kindOfGroup(history, group));

/**
 * Whether employees took part in an assessment, agreement or evaluation (domain.md, "Authorship"): proven when one of
 * them recorded it, or one of those named confirmed it; claimed when others say so.
 */
export const employeesTookPart = (history: History, participants: Participants, fact: Fact): TakingPart =>
  tookPart(history, participants, fact, (group) => isEmployees(history, group));

type TakingPart = 'PROVEN' | 'CLAIMED' | 'NONE';

/** The same of whichever groups are asked about. */
export const tookPart = (
  history: History,
  participants: Participants,
  fact: Fact,
  isAsked: (group: string) => boolean,
): TakingPart => {
  const asked = participants.filter(({ group }) => isAsked(group));
  if (asked.length === 0) return 'NONE';
  const sure = [...(fact.authorship === 'PROVEN' ? [fact.author] : []), ...fact.confirmedBy];
  return sure.some((person) => asked.some((one) => isOne(history, one, person, fact))) ? 'PROVEN' : 'CLAIMED';
};

/**
 * The person named, or where only the group is anybody, who was its member by then: for longer than 14 days or from
 * its first day, else whoever leads could join on the eve to have taken part. Of a group that never had registered
 * members the person named will do.
 */
const isOne = (
  history: History,
  { person, group }: Participants[number],
  whoever: string,
  fact: Fact,
): boolean => {
  if (person !== undefined && person !== whoever) return false;
  const first = only(history.of(group), 'group.memberJoined')[0];
  if (first === undefined) return person === whoever;
  const joined = membersAt(history, group, fact.place).get(whoever);
  return (
    joined !== undefined &&
    (!isShortlyBefore(joined.recordedAt, fact.recordedAt) ||
      isTogetherWith(joined.recordedAt, first.fact.recordedAt))
  );
};

/** Whether something was filled in: not nothing, nor an empty text, list or object, nor one of such only. */
export const filledIn = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(filledIn);
  return typeof value === 'object' ? Object.values(value).some(filledIn) : true;
};
