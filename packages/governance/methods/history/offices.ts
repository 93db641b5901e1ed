import { REPRESENTATIVE } from '../../organisation/events.ts';
import type { RuleContent } from '../../rule/content.ts';
import type { HistoryEvent } from './event.ts';

/** Who speaks for which party, at the place in the log up to which events were noted. */
export type Offices = {
  /** Takes in an event that was not disowned: a role counts from its recording. */
  readonly note: (event: HistoryEvent) => void;
  /** The party whose act the event is; undefined: an act of a person. */
  readonly partyActing: (event: HistoryEvent) => string | undefined;
  /** Represents the party, and no other party of the rule of that record. */
  readonly speaksOnlyFor: (person: string, party: string, stream: string) => boolean;
};

/** Nobody speaks for anybody until a role is noted (domain.md, "Authorship"). */
export const createOffices = (): Offices => {
  const represented = new Map<string, Set<string>>();
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
          const held = represented.get(person) ?? new Set<string>();
          if (event.type === 'organisation.roleGranted') held.add(group);
          else held.delete(group);
          represented.set(person, held);
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
      if (held?.has(party) !== true) return false;
      const others = parties.get(stream);
      return ![...held].some((group) => group !== party && others?.has(group) === true);
    },
  };
};
