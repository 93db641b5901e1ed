import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { key, shortText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';
import { day } from '../time/moment.ts';
import { terms } from '../time/term.ts';

const organisation = idOf('organisation').describe('The organisation (organisatie).');

const timeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, { error: 'TIME_ZONE_UNKNOWN' })
  .describe('IANA name of the time zone in which days are counted; Europe/Amsterdam unless set.');

const roleForm = z.strictObject({
  organisation,
  person: idOf('person').describe('Who holds the role.'),
  role: key().describe('The role (rol), such as REPRESENTATIVE, CHAIR, SPONSOR.'),
  group: idOf('group').optional().describe('REPRESENTATIVE: the party that the person speaks for.'),
  project: idOf('project').optional().describe('The project to which the role is limited; left out: all.'),
});

export const organisationForms = {
  registerOrganisation: z.strictObject({ name: shortText().describe('Name, at most 300 characters.') }),
  setOrganisationDefaults: z.strictObject({
    organisation,
    terms: terms.optional().describe('Terms that hold where a project or rule says none.'),
    k: z
      .int()
      .min(2)
      .max(100)
      .optional()
      .describe('The smallest group that is shown by itself, 2 to 100; 5 unless set.'),
    timeZone: timeZone.optional(),
    holidays: z
      .array(
        named(
          'AddedHoliday',
          'A day that this organisation counts as a public holiday besides the legal ones.',
          z.strictObject({
            date: day().describe('The local day.'),
            name: shortText().describe('Its name.'),
          }),
        ),
      )
      .max(100)
      .optional()
      .describe(
        'Days counted as public holidays besides those of the Algemene termijnenwet; replaces the list.',
      ),
  }),
  grantRole: roleForm,
  revokeRole: roleForm,
  registerTemplatePhrase: z.strictObject({
    organisation,
    phrase: shortText().describe('A standard phrase that by itself is no reason for an answer.'),
  }),
};
