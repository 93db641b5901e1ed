import { expect, test } from 'vitest';
import { given } from '../record/spec.ts';
import { running, scene } from '../record/scene.ts';
import { answerTheme, openTheme } from './commands.ts';
import { themeRecord } from './state.ts';

const theme = `theme-${scene.fresh}` as const;
const { organisation, project } = scene;
const opened = {
  record: themeRecord,
  id: theme,
  event: { type: 'theme.opened', payload: { organisation, project, name: 'Roosters' } },
};

test('a theme belongs to its project and that project to its organisation', () => {
  expect(given(...running).when(openTheme, { project, name: 'Roosters' }, { id: theme })).toEqual([
    { type: 'theme.opened', payload: { organisation, project, name: 'Roosters' } },
  ]);
});

test('an answer is recorded, also without a reason', () => {
  const answer = { theme, disposition: 'NOT_ADOPTED' };
  expect(given(...running, opened).when(answerTheme, answer)).toEqual([
    { type: 'theme.answered', payload: { disposition: 'NOT_ADOPTED' } },
  ]);
});

test.each([
  ['a deferral without a date', { disposition: 'DEFERRED' }, 'FIELD_REQUIRED', 'until'],
  ['a deferral to the past', { disposition: 'DEFERRED', until: '2026-03-01' }, 'DATE_IN_PAST', 'until'],
  [
    'out of scope without saying where it belongs',
    { disposition: 'OUT_OF_SCOPE' },
    'FIELD_REQUIRED',
    'belongsTo',
  ],
])('refuses %s', (_, answer, code, field) => {
  expect(given(...running, opened).when(answerTheme, { theme, ...answer })).toMatchObject({
    code,
    path: [field],
  });
});

test('a deferral counts from the day on which it was given, not on which it was recorded', () => {
  const answer = { theme, disposition: 'DEFERRED', until: '2026-03-01' };
  const late = given(...running, opened).when(answerTheme, answer, {
    occurredAt: '2026-02-20T10:00:00.000Z',
  });
  expect(late).toMatchObject([{ type: 'theme.answered' }]);
  expect(given(...running, opened).when(answerTheme, answer, { imported: 'PAM' })).toHaveLength(1);
});

test('the state keeps the answers in their order', () => {
  const answered = {
    record: themeRecord,
    id: theme,
    event: { type: 'theme.answered', payload: { disposition: 'ADOPTED' } },
  };
  expect(given(...running, opened, answered).stateOf(themeRecord, theme)?.answers).toMatchObject([
    { payload: { disposition: 'ADOPTED' } },
  ]);
});
