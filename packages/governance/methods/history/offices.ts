import { REPRESENTATIVE } from '../../organisation/events.ts';
import type { RuleContent } from '../../rule/content.ts';
import type { HistoryEvent } from './event.ts';

/** Who speaks for which party, at the place in the log up to which events were noted. */
export type Offices = {
  /** Takes in an event that was not disowned: a role counts from its recording. */
  readonly note: (event: HistoryEvent) => void;
  /** The party whose act the event is; undefined: an act of a person. */
  readonly partyActing: (event: HistoryEvent) => string | undefined;
  /**
   * Represents the party as one of its registered members, or was given the role by one, and represents no other
   * party of the rule of that record. Where no member is registered the role suffices.
   */
  readonly speaksOnlyFor: (person: string, party: string, stream: string) => boolean;
};

/** Nobody speaks for anybody until a role is noted (domain.md, "Authorship"). */
export const createOffices = (): Offices => {
  /** The groups that a person represents, each with whether one of its registered members gave the role. */
  const represented = new Map<string, Map<string, boolean>>();
  const members = new Map<string, Set<string>>();
  const parties = new Map<string, ReadonlySet<string>>();
  /** Whose a right is, by its organisation and number. */
  const rights = new Map<string, string>();
  const bind = (stream: string, content: RuleContent): void => {
    parties.set(stream, new Set(content.parties.map(({ group }) => group)));
  };
  return {
    note: (event) => {
      switch (event.type) {
        case 'organisation.roleGranted':
        case 'organisation.roleRevoked': {
          const { person, role, group } = event.payload;
          if (role !== REPRESENTATIVE || group === undefined) return;
          const held = represented.get(person) ?? new Map<string, boolean>();
          const { actor, onBehalfOf } = event.at;
          const byMember = onBehalfOf === undefined && members.get(group)?.has(actor) === true;
          if (event.type === 'organisation.roleGranted') held.set(group, byMember);
          else held.delete(group);
          represented.set(person, held);
          return;
        }
        case 'group.memberJoined':
        case 'group.memberLeft': {
          const registered = members.get(event.at.stream) ?? new Set<string>();
          if (event.type === 'group.memberJoined') registered.add(event.payload.person);
          else registered.delete(event.payload.person);
          members.set(event.at.stream, registered);
          return;
        }
        case 'organisation.rightEstablished':
          rights.set(`${event.at.stream} ${event.payload.right}`, event.payload.party);
          return;
        case 'rule.proposed':
        case 'rule.amended':
          bind(event.at.stream, event.payload.content);
          return;
        case 'decision.opened':
          if (event.payload.rule !== undefined) bind(event.at.stream, event.payload.rule.content);
          return;
        default:
          return;
      }
    },
    partyActing: (event) => {
      switch (event.type) {
        case 'rule.endorsed':
        case 'rule.declined':
        case 'decision.adviceGiven':
        case 'decision.consentGiven':
        case 'decision.consentWithheld':
        case 'decision.goingOnEndorsed':
        case 'decision.worksCouncilAgreed':
        case 'decision.nullityInvoked':
        case 'decision.rightDisputed':
          return event.payload.party;
        case 'decision.disputeSettled':
        case 'decision.nullityLifted':
          return event.payload.by === 'PARTY' ? event.payload.party : undefined;
        case 'project.participationEndorsed':
          return event.payload.group;
        // A right stands until its party agrees that it ended: nobody gives away another's.
        case 'organisation.rightEnded':
          return rights.get(`${event.at.stream} ${event.payload.right}`);
        default:
          return undefined;
      }
    },
    speaksOnlyFor: (person, party, stream) => {
      const held = represented.get(person);
      const byMember = held?.get(party);
      if (held === undefined || byMember === undefined) return false;
      const registered = members.get(party);
      const chosen = byMember || registered === undefined || registered.size === 0 || registered.has(person);
      const others = parties.get(stream);
      return chosen && ![...held.keys()].some((group) => group !== party && others?.has(group) === true);
    },
  };
};
