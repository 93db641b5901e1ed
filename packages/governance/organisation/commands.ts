import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { projectRecord } from '../project/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { isTimeZone } from '../time/local-day.ts';
import { REPRESENTATIVE } from './events.ts';
import { organisationForms } from './forms.ts';
import { holdsRole, organisationRecord } from './state.ts';

const { begins, changes } = commandsOn(organisationRecord);

export const registerOrganisation = begins({
  name: 'registerOrganisation',
  description: 'Registers an organisation (organisatie): a municipality or other employer.',
  input: organisationForms.registerOrganisation,
  restsOn: () => [],
  decide: (input) => [{ type: 'organisation.registered', payload: input }],
});

export const setOrganisationDefaults = changes({
  name: 'setOrganisationDefaults',
  description: 'Sets what holds where nothing narrower was agreed: terms, k, time zone, added holidays.',
  input: organisationForms.setOrganisationDefaults,
  target: (input) => input.organisation,
  decide: ({ organisation: _, ...payload }, { terms, k, timeZone, holidays }) => {
    if (payload.timeZone !== undefined && !isTimeZone(payload.timeZone)) {
      return refuse('TIME_ZONE_UNKNOWN', ['timeZone']);
    }
    const now = { terms, k, timeZone, holidays };
    return same(now, { ...now, ...payload, terms: { ...terms, ...payload.terms } })
      ? []
      : [{ type: 'organisation.defaultsSet', payload }];
  },
});

const roleNeeds = (input: {
  readonly person: string;
  readonly group?: string | undefined;
  readonly project?: string | undefined;
}): readonly Need[] => [
  ...need(personRecord, input.person, 'person'),
  ...need(groupRecord, input.group, 'group'),
  ...need(projectRecord, input.project, 'project'),
];

export const grantRole = changes({
  name: 'grantRole',
  description: 'Gives somebody a role (rol), for a party or a project where it says so.',
  input: organisationForms.grantRole,
  target: (input) => input.organisation,
  restsOn: roleNeeds,
  decide: ({ organisation: _, ...payload }, organisation, { facts }) => {
    if (payload.role === REPRESENTATIVE && payload.group === undefined) {
      return refuse('ROLE_NEEDS_GROUP', ['group']);
    }
    if (holdsRole(organisation, payload)) return refuse('ROLE_HELD', ['role']);
    return (
      elsewhere(facts, { organisation: organisation.id }, roleNeeds(payload)) ?? [
        { type: 'organisation.roleGranted', payload },
      ]
    );
  },
});

export const revokeRole = changes({
  name: 'revokeRole',
  description: 'Takes a role (rol) away from somebody.',
  input: organisationForms.revokeRole,
  target: (input) => input.organisation,
  decide: ({ organisation: _, ...payload }, organisation) =>
    holdsRole(organisation, payload)
      ? [{ type: 'organisation.roleRevoked', payload }]
      : refuse('ROLE_NOT_HELD', ['role']),
});

export const registerTemplatePhrase = changes({
  name: 'registerTemplatePhrase',
  description: 'Registers a standard phrase (standaardzin) that by itself is no reason for an answer.',
  input: organisationForms.registerTemplatePhrase,
  target: (input) => input.organisation,
  decide: (input, organisation) =>
    organisation.templatePhrases.includes(input.phrase)
      ? []
      : [{ type: 'organisation.templatePhraseRegistered', payload: { phrase: input.phrase } }],
});
