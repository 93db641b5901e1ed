import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { defaultTerms } from '../time/term.ts';
import type { Term } from '../time/term.ts';
import { organisationEvents, REPRESENTATIVE } from './events.ts';
import type { MandateGiven, RightEstablished } from './standing-events.ts';

/** A role that somebody holds. */
export type RoleHeld = {
  readonly person: RecordId<'person'>;
  readonly role: string;
  readonly group: RecordId<'group'> | undefined;
  readonly project: RecordId<'project'> | undefined;
};

/** A mandate or right by its number; once ended it keeps that number and holds no longer. */
export type Standing<Given> = Given & {
  readonly stands: boolean;
  /** The event that gave or established it. */
  readonly event: string;
  /** The event that ended it last. */
  readonly ending: string | undefined;
  /** Whether whose it is ended it: the giver of a mandate, the party of a right. Another's word does not stop theirs. */
  readonly endedByOwner: boolean;
};

const standing = { stands: true, ending: undefined, endedByOwner: false } as const;

/** The organisation as its events have made it. */
export type OrganisationState = {
  readonly kind: 'organisation';
  readonly id: RecordId<'organisation'>;
  readonly name: string;
  readonly terms: Readonly<Record<keyof typeof defaultTerms, Term>>;
  /** The smallest group that is shown by itself (domain.md, "Small groups"). */
  readonly k: number;
  readonly timeZone: string;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  readonly roles: readonly RoleHeld[];
  readonly templatePhrases: readonly string[];
  /** By number: the first is mandate 1. */
  readonly mandates: readonly Standing<MandateGiven>[];
  /** By number: the first is right 1. */
  readonly rights: readonly Standing<RightEstablished>[];
};

const sameRole = (one: Partial<RoleHeld>, other: Partial<RoleHeld>): boolean =>
  one.person === other.person &&
  one.role === other.role &&
  one.group === other.group &&
  one.project === other.project;

/** Whether that very role is held. */
export const holdsRole = (organisation: OrganisationState, role: Partial<RoleHeld>): boolean =>
  organisation.roles.some((held) => sameRole(held, role));

/** Whether the person speaks for the party: makes an act of that party proven (domain.md, "Authorship"). */
export const represents = (organisation: OrganisationState, person: string, party: string): boolean =>
  organisation.roles.some(
    (held) => held.role === REPRESENTATIVE && held.person === person && held.group === party,
  );

export const organisationRecord = defineRecord({
  kind: 'organisation',
  events: organisationEvents,
  scope: (state: OrganisationState) => ({ organisation: state.id }),
  evolve: (state, event): OrganisationState => {
    if (event.type === 'organisation.registered') {
      return {
        kind: 'organisation',
        id: `organisation-${event.at.stream.slice('organisation-'.length)}`,
        name: event.payload.name,
        terms: defaultTerms,
        k: 5,
        timeZone: 'Europe/Amsterdam',
        holidays: [],
        roles: [],
        templatePhrases: [],
        mandates: [],
        rights: [],
      };
    }
    if (state === undefined)
      throw new Error(`${event.at.stream} does not begin with organisation.registered`);
    switch (event.type) {
      case 'organisation.defaultsSet':
        return {
          ...state,
          terms: { ...state.terms, ...definedOnly(event.payload.terms ?? {}) },
          k: event.payload.k ?? state.k,
          timeZone: event.payload.timeZone ?? state.timeZone,
          holidays: event.payload.holidays ?? state.holidays,
        };
      case 'organisation.roleGranted': {
        const { person, role, group, project } = event.payload;
        return { ...state, roles: [...state.roles, { person, role, group, project }] };
      }
      case 'organisation.roleRevoked':
        return { ...state, roles: state.roles.filter((held) => !sameRole(held, event.payload)) };
      case 'organisation.templatePhraseRegistered':
        return { ...state, templatePhrases: [...state.templatePhrases, event.payload.phrase] };
      case 'organisation.mandateGiven': {
        const given = { ...event.payload, ...standing, event: event.at.id };
        return { ...state, mandates: [...state.mandates, given] };
      }
      case 'organisation.mandateWithdrawn': {
        const { mandate } = event.payload;
        const { actor, onBehalfOf } = event.at;
        return {
          ...state,
          mandates: state.mandates.map((held) =>
            held.mandate === mandate
              ? endedBy(held, event.at.id, onBehalfOf === undefined && actor === held.by)
              : held,
          ),
        };
      }
      case 'organisation.rightEstablished': {
        const established = { ...event.payload, ...standing, event: event.at.id };
        return { ...state, rights: [...state.rights, established] };
      }
      case 'organisation.rightEnded': {
        const { right } = event.payload;
        const { actor, onBehalfOf } = event.at;
        return {
          ...state,
          rights: state.rights.map((held) =>
            held.right === right
              ? endedBy(held, event.at.id, onBehalfOf === undefined && represents(state, actor, held.party))
              : held,
          ),
        };
      }
      case 'organisation.actDisowned':
      case 'organisation.actConfirmed': {
        const settled = <Given>(held: Standing<Given>): Standing<Given> =>
          settledBy(held, event.payload.event, event.type === 'organisation.actConfirmed');
        return { ...state, mandates: state.mandates.map(settled), rights: state.rights.map(settled) };
      }
    }
  },
});

const endedBy = <Given>(held: Standing<Given>, ending: string, endedByOwner: boolean): Standing<Given> => ({
  ...held,
  stands: false,
  ending,
  endedByOwner,
});

/** A giving that was disowned is none, and so is an ending. */
const settledBy = <Given>(held: Standing<Given>, event: string, confirmed: boolean): Standing<Given> => {
  if (held.event === event) return confirmed ? held : { ...held, stands: false, endedByOwner: true };
  if (held.ending !== event) return held;
  return confirmed ? { ...held, endedByOwner: true } : { ...held, ...standing };
};

// A term left out must not overwrite one that was set.
const definedOnly = (terms: { readonly [name in keyof typeof defaultTerms]?: Term | undefined }) => ({
  ...(terms.answer === undefined ? {} : { answer: terms.answer }),
  ...(terms.advice === undefined ? {} : { advice: terms.advice }),
  ...(terms.consent === undefined ? {} : { consent: terms.consent }),
  ...(terms.consultation === undefined ? {} : { consultation: terms.consultation }),
  ...(terms.telling === undefined ? {} : { telling: terms.telling }),
});
