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
   * Somebody who joined shortly before, into a group that had members, is nobody's voice by that. Nor does who is
   * neither that person nor a member silence them: a role or membership that another took stands for 14 days more.
   */
  readonly speaksOnlyFor: (act: HistoryEvent['at'], party: string) => boolean;
};

/** Nobody speaks for anybody until a role is noted (domain.md, "Authorship"). */
export const createOffices = (): Offices => {
  const represented = new Map<string, Map<string, Voice>>();
  /** The members of each group; and when the first of them ever joined. */
  const members = new Map<string, Map<string, Membership>>();
  const founded = new Map<string, string>();
  const parties = new Map<string, ReadonlySet<string>>();
  /** Whose consent was requested, by decision and number of the request. */
  const asked = new Map<string, string>();
  /** Whose a right is, by its organisation and number. */
  const rights = new Map<string, string>();
  /** A member by then for longer than the 14 days, or from the group's first day. */
  const isSettledIn = (group: string, person: string, moment: string): boolean => {
    const membership = members.get(group)?.get(person);
    if (membership === undefined || isOver(membership, moment)) return false;
    const { joined } = membership;
    return !isShortlyBefore(joined, moment) || isTogetherWith(joined, founded.get(group) ?? joined);
  };
  /** Whether taking a role or membership in the group from somebody is theirs, or its members', to do. */
  const isOwnMatter = (
    group: string,
    person: string,
    { actor, onBehalfOf, recordedAt }: HistoryEvent['at'],
  ) => onBehalfOf === undefined && (actor === person || isSettledIn(group, actor, recordedAt));
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
          const held = represented.get(person) ?? new Map<string, Voice>();
          const before = held.get(group);
          const ofGroup = isOwnMatter(group, person, event.at);
          if (event.type === 'organisation.roleGranted') {
            held.set(group, { byMember: ofGroup && event.at.actor !== person, takenAt: undefined });
          } else if (before !== undefined && !ofGroup && founded.has(group)) {
            held.set(group, { ...before, takenAt: before.takenAt ?? event.at.recordedAt });
          } else held.delete(group);
          represented.set(person, held);
          return;
        }
        case 'group.memberJoined':
        case 'group.memberLeft': {
          const { stream, recordedAt } = event.at;
          const registered = members.get(stream) ?? new Map<string, Membership>();
          const { person } = event.payload;
          const before = registered.get(person);
          if (event.type === 'group.memberJoined') {
            // Who is taken out and put back is no newcomer by that.
            const joined = before === undefined || isOver(before, recordedAt) ? recordedAt : before.joined;
            registered.set(person, { joined, takenAt: undefined });
          } else if (before !== undefined && !isOwnMatter(stream, person, event.at)) {
            registered.set(person, { ...before, takenAt: recordedAt });
          } else registered.delete(person);
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
      const voice = held?.get(party);
      if (held === undefined || voice === undefined || isOver(voice, recordedAt)) return false;
      const chosen = voice.byMember || !founded.has(party) || isSettledIn(party, actor, recordedAt);
      const others = parties.get(stream);
      return (
        chosen &&
        ![...held].some(
          ([group, { takenAt }]) => group !== party && takenAt === undefined && others?.has(group) === true,
        )
      );
    },
  };
};

type Taken = {
  /** When somebody else took it away, who neither holds it nor is a member; undefined: nobody did. */
  readonly takenAt: string | undefined;
};

/** That a person represents a group: whether one of its registered members gave the role. */
type Voice = Taken & { readonly byMember: boolean };

/** When somebody joined, by its recording. */
type Membership = Taken & { readonly joined: string };

const isOver = ({ takenAt }: Taken, moment: string): boolean =>
  takenAt !== undefined && !isShortlyBefore(takenAt, moment);
