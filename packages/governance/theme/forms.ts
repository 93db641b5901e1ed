import { z } from 'zod';
import { answerFields } from '../input/answer-form.ts';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';

export const themeForms = {
  openTheme: z.strictObject({
    project: idOf('project').describe('The project.'),
    name: shortText().describe('Name of the theme (thema), at most 300 characters.'),
    description: longText().optional().describe('What belongs in it.'),
  }),
  answerTheme: z.strictObject({
    theme: idOf('theme').describe('The theme: each input placed in it and not yet answered is answered.'),
    ...answerFields,
  }),
};
