import { refusedAnswer } from '../input/answer-rules.ts';
import { organisationRecord } from '../organisation/state.ts';
import { projectRecord } from '../project/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { localDay } from '../time/local-day.ts';
import { themeForms } from './forms.ts';
import { themeRecord } from './state.ts';

const { begins, changes } = commandsOn(themeRecord);

export const openTheme = begins({
  name: 'openTheme',
  description: 'Opens a theme (thema): inputs that are answered together.',
  input: themeForms.openTheme,
  restsOn: (input) => need(projectRecord, input.project, 'project'),
  decide: (input, { facts }) => {
    const organisation = facts.of(projectRecord, input.project)?.organisation;
    if (organisation === undefined) throw new Error('openTheme was decided before its project was loaded');
    return [{ type: 'theme.opened', payload: { organisation, ...input } }];
  },
});

/** Sent anew under another id it stands a second time: it may answer inputs that were placed there since. */
export const answerTheme = changes({
  name: 'answerTheme',
  description: 'Answers every input placed in the theme and not yet answered (terugkoppeling).',
  input: themeForms.answerTheme,
  target: (input) => input.theme,
  restsOn: (_, theme) => need(organisationRecord, theme.organisation, 'theme'),
  decide: ({ theme: _, ...answer }, theme, { facts, occurredAt }) => {
    const timeZone = facts.of(organisationRecord, theme.organisation)?.timeZone;
    const today =
      occurredAt === undefined || timeZone === undefined ? undefined : localDay(occurredAt, timeZone);
    return refusedAnswer(answer, today) ?? [{ type: 'theme.answered', payload: answer }];
  },
});
