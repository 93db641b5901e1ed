import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { answer } from '../input/answer.ts';

/** A theme (thema): inputs that are answered together. */
export const themeEvents = {
  opened: event(
    'theme.opened',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      name: z.string(),
      description: z.string().optional(),
    }),
  ),
  /** Answers each input placed in the theme at this place in the log and not yet answered. */
  answered: event('theme.answered', answer),
  ...actEvents('theme'),
};
