import { REPRESENTATIVE } from '../../organisation/events.ts';
import type { RuleContent } from '../../rule/content.ts';
import { isShortlyBefore, isTogetherWith } from '../shortly.ts';
import type { HistoryEvent } from './event.ts';

/** Who speaks for which party, at the place in the log up to which events were noted. */
export type Offices = {
  /** Takes in an event that was not disowned: a role counts from its recording. */
  readonly note: (event: HistoryEvent) => void;
  /** The party whose act the event is; undefined: an act of a person. */
  readonly partyActing: (event: HistoryEvent) => string | undefined;
  /**
   * Whether the actor of an event represents the party as one of its registered members, or was given the role by one,
   * and represents no other party of the rule of that record. Where no member was ever registered the role suffices.
   * Somebody who joined shortly before, into a group that had members, is nobody's voice by that.
   */
  readonly speaksOnlyFor: (act: HistoryEvent['at'], party: string) => boolean;
};

/** Nobody speaks for anybody until a role is noted (domain.md, "Authorship"). */
export const createOffices = (): Offices => {
  /** The groups that a person represents, each with whether one of its registered members gave the role. */
  const represented = new Map<string, Map<string, boolean>>();
  /** The members of a group, each with the recordedAt of joining; and when the first of them ever joined. */
  const members = new Map<string, Map<string, string>>();
  const founded = new Map<string, string>();
  const parties = new Map<string, ReadonlySet<string>>();
  /** Whose consent was requested, by decision and number of the request. */
  const asked = new Map<string, string>();
  /** Whose a right is, by its organisation and number. */
  const rights = new Map<string, string>();
  /** A member by then for longer than the 14 days, or from the group's first day. */
  const isSettledIn = (group: string, person: string, moment: string): boolean => {
    const joined = members.get(group)?.get(person);
    return (
      joined !== undefined &&
      (!isShortlyBefore(joined, moment) || isTogetherWith(joined, founded.get(group) ?? joined))
    );
  };
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
          const { actor, onBehalfOf, recordedAt } = event.at;
          const byMember =
            onBehalfOf === undefined && actor !== person && isSettledIn(group, actor, recordedAt);
          if (event.type === 'organisation.roleGranted') held.set(group, byMember);
          else held.delete(group);
          represented.set(person, held);
          return;
        }
        case 'group.memberJoined':
        case 'group.memberLeft': {
          const { stream, recordedAt } = event.at;
          const registered = members.get(stream) ?? new Map<string, string>();
          if (event.type === 'group.memberJoined') registered.set(event.payload.person, recordedAt);
          else registered.delete(event.payload.person);
          members.set(stream, registered);
          if (!founded.has(stream)) founded.set(stream, recordedAt);
          return;
        }
        case 'organisation.rightEstablished':
          rights.set(`${event.at.stream} ${event.payload.right}`, event.payload.party);
          return;
        case 'decision.consentRequested':
          asked.set(`${event.at.stream} ${event.payload.request}`, event.payload.party);
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
        // A ruling against a party that nobody can look up is what that party says that it is.
        case 'decision.disputeSettled':
          return event.payload.by === 'PARTY' ||
            (event.payload.reference === undefined && !event.payload.applies)
            ? event.payload.party
            : undefined;
        case 'decision.nullityLifted':
          return event.payload.by === 'PARTY' || event.payload.reference === undefined
            ? event.payload.party
            : undefined;
        case 'decision.consentReplaced':
          return event.payload.reference === undefined
            ? asked.get(`${event.at.stream} ${event.payload.request}`)
            : undefined;
        case 'project.participationEndorsed':
          return event.payload.group;
        // A right stands until its party agrees that it ended: nobody gives away another's.
        case 'organisation.rightEnded':
          return rights.get(`${event.at.stream} ${event.payload.right}`);
        default:
          return undefined;
      }
    },
    speaksOnlyFor: ({ actor, stream, recordedAt }, party) => {
      const held = represented.get(actor);
      const byMember = held?.get(party);
      if (held === undefined || byMember === undefined) return false;
      const chosen = byMember || !founded.has(party) || isSettledIn(party, actor, recordedAt);
      const others = parties.get(stream);
      return chosen && ![...held.keys()].some((group) => group !== party && others?.has(group) === true);
    },
  };
};
