import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { shortText } from '../record/text.ts';

const displayName = shortText().describe('The name shown; personal, can be erased.');
const contact = shortText().describe('How to reach the person; personal, can be erased.');

export const personForms = {
  registerPerson: z.strictObject({
    self: z
      .boolean()
      .optional()
      .describe('Registers the actor itself, under the id that it acts with; left out: a new person.'),
    organisation: idOf('organisation').optional().describe('The organisation that the person belongs to.'),
    displayName: displayName.optional(),
    contact: contact.optional(),
  }),
  renamePerson: z.strictObject({
    person: idOf('person').describe('The person (persoon).'),
    displayName: displayName.optional(),
    contact: contact.optional(),
  }),
};
