import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';
import { groupKind, sector } from './events.ts';

const group = idOf('group').describe('The stakeholder group (belanghebbendengroep).');
const size = z.int().min(0).max(20_000_000).describe('Number of people in the group, 0 to 20,000,000.');

export const groupForms = {
  defineGroup: z.strictObject({
    organisation: idOf('organisation').describe('The organisation (organisatie).'),
    name: shortText().describe('Name, at most 300 characters.'),
    kind: groupKind.describe('The kind of group.'),
    size: size.optional(),
    sector: sector.optional().describe('The sector, for the quadruple helix.'),
  }),
  resizeGroup: z.strictObject({ group, size }),
  retireGroup: z.strictObject({ group, reason: longText().optional().describe('Why the group ends.') }),
  setRepresentation: z.strictObject({
    group,
    represents: z
      .array(idOf('group'))
      .max(100)
      .describe('The groups that this one represents, whole; empty: none.'),
  }),
  joinGroup: z.strictObject({ group, person: idOf('person').describe('Who becomes a member.') }),
  leaveGroup: z.strictObject({ group, person: idOf('person').describe('Who is a member no longer.') }),
};
