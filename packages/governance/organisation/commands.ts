import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { projectRecord } from '../project/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
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
  decide: ({ organisation: _, ...payload }) => {
    if (payload.timeZone !== undefined && !isTimeZone(payload.timeZone)) {
      return refuse('TIME_ZONE_UNKNOWN', ['timeZone']);
    }
    return Object.keys(payload).length === 0 ? [] : [{ type: 'organisation.defaultsSet', payload }];
  },
});

export const grantRole = changes({
  name: 'grantRole',
  description: 'Gives somebody a role (rol), for a party or a project where it says so.',
  input: organisationForms.grantRole,
  target: (input) => input.organisation,
  restsOn: (input) => [
    ...need(personRecord, input.person, 'person'),
    ...need(groupRecord, input.group, 'group'),
    ...need(projectRecord, input.project, 'project'),
  ],
  decide: ({ organisation: _, ...payload }, organisation) => {
    if (payload.role === REPRESENTATIVE && payload.group === undefined) {
      return refuse('ROLE_NEEDS_GROUP', ['group']);
    }
    if (holdsRole(organisation, payload)) return refuse('ROLE_HELD', ['role']);
    return [{ type: 'organisation.roleGranted', payload }];
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
