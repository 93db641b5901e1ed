import { organisationRecord } from '../organisation/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { personForms } from './forms.ts';
import { personRecord } from './state.ts';

const { begins, changes } = commandsOn(personRecord);

/** The names of a person as the personal part of an event: that person's own, whoever records them. */
const personalNames = (
  of: string,
  names: { readonly displayName?: string | undefined; readonly contact?: string | undefined },
): { personal?: { of: string; fields: { displayName?: string; contact?: string } } } => {
  const fields = {
    ...(names.displayName === undefined ? {} : { displayName: names.displayName }),
    ...(names.contact === undefined ? {} : { contact: names.contact }),
  };
  return Object.keys(fields).length === 0 ? {} : { personal: { of, fields } };
};

export const registerPerson = begins({
  name: 'registerPerson',
  description: 'Registers a person (persoon); everywhere else the person is known by its id only.',
  input: personForms.registerPerson,
  personal: ['displayName', 'contact'],
  target: (input, actor) => (input.self === true ? actor : 'new'),
  restsOn: (input) => need(organisationRecord, input.organisation, 'organisation'),
  decide: ({ organisation, displayName, contact }, { id, facts }) =>
    facts.of(personRecord, id) === undefined
      ? [
          {
            type: 'person.registered',
            payload: organisation === undefined ? {} : { organisation },
            ...personalNames(id, { displayName, contact }),
          },
        ]
      : refuse('ALREADY_EXISTS', ['self'], { id }),
});

export const renamePerson = changes({
  name: 'renamePerson',
  description: "Changes a person's display name or contact.",
  input: personForms.renamePerson,
  personal: ['displayName', 'contact'],
  target: (input) => input.person,
  decide: ({ person, displayName, contact }) =>
    displayName === undefined && contact === undefined
      ? refuse('FIELD_REQUIRED', ['displayName'])
      : [{ type: 'person.renamed', payload: {}, ...personalNames(person, { displayName, contact }) }],
});
