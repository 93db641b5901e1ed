import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { key, longText, shortText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';
import { day } from '../time/moment.ts';

const consultation = idOf('consultation').describe('The consultation (raadpleging).');
const channel = shortText().describe('How: the channel, such as e-mail or a meeting.');

export const consultationForms = {
  openConsultation: z.strictObject({
    project: idOf('project').describe('The project.'),
    question: longText().describe('What is asked.'),
    groups: z
      .array(idOf('group'))
      .min(1, { error: 'LIST_EMPTY' })
      .max(100)
      .describe('The groups that are asked, at least one.'),
    channel: channel.optional(),
    step: key().optional().describe('The step of the process model; left out: the current one.'),
    decision: idOf('decision').optional().describe('The decision that it is about.'),
    theme: idOf('theme').optional().describe('The theme that it is about.'),
    closesOn: day().optional().describe('The last local day; left out: the consultation term from now.'),
    answerBy: day().optional().describe('The local day by which every input will be answered: a promise.'),
    anonymous: z.boolean().optional().describe('Whether anonymous input is allowed; left out: no.'),
    confidant: idOf('person').optional().describe('The confidant (vertrouwenspersoon).'),
  }),
  inviteGroup: z.strictObject({
    consultation,
    group: idOf('group').describe('The group that is invited.'),
    channel: channel.optional(),
    message: longText().optional().describe('The invitation.'),
  }),
  extendConsultation: z.strictObject({
    consultation,
    closesOn: day().describe('The new last local day, later than the present one.'),
    reason: longText().optional().describe('Why.'),
  }),
  closeConsultation: z.strictObject({
    consultation,
    attendance: z
      .array(
        named(
          'Attendance',
          'How many people of a group took part.',
          z.strictObject({
            group: idOf('group').describe('The group.'),
            count: z.int().min(0).max(20_000_000).describe('Number of people who took part.'),
          }),
        ),
      )
      .max(100)
      .optional()
      .describe('Attendance per group (opkomst).'),
  }),
  summariseConsultation: z.strictObject({
    consultation,
    summary: longText().describe('What came in, in short.'),
  }),
};
