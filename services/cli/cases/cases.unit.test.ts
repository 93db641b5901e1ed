import { readFileSync } from 'node:fs';
import { envelope, forms } from '@besluitspoor/governance';
import { expect, test } from 'vitest';
import { linesOf, tellCases } from './author/cases.ts';
import { handbook } from './author/handbook.ts';
import { caseFiles, caseIds } from './index.ts';

const { files, enforcement, wink, utrecht } = tellCases();
const lines = files.flatMap(({ lines }) => lines);

test('the case files are what their source writes', () => {
  expect(files.map(({ file }) => file)).toEqual(caseFiles);
  for (const { file, lines } of files) expect(readFileSync(file, 'utf8') === linesOf(lines), `${file}: run write.ts`).toBe(true);
});

test('every line passes the envelope and the form of its command', () => {
  for (const { command, input } of lines) {
    const { commandId, occurredAt, as, ifRevision, ...form } = input;
    expect(envelope.safeParse({ commandId, occurredAt, as, ifRevision }).error, JSON.stringify(input)).toBeUndefined();
    expect(forms[command].safeParse(form).error, JSON.stringify(input)).toBeUndefined();
  }
});

test('recorded times never decrease over the files in order, and the cases end before November 2026', () => {
  const times = lines.map(({ recordedAt }) => recordedAt);
  expect(times).toEqual(times.toSorted());
  expect(times.at(-1)?.slice(0, 7)).toBe('2026-10');
});

test('no command id is used twice', () => {
  expect(new Set(lines.map(({ input }) => input['commandId'])).size).toBe(lines.length);
});

test('every kind of input, answer, decision, method, stance and advice is shown', () => {
  const shown = (commands: readonly string[], field: string): readonly string[] => {
    const values = lines.filter(({ command }) => commands.includes(command)).map(({ input }) => valueOf(input, field));
    return [...new Set(values)].filter((value) => value !== undefined).toSorted();
  };
  const all = (schema: { readonly options: readonly string[] }): readonly string[] => schema.options.toSorted();
  const { submitInput, answerInput, openDecision, takePosition, giveAdvice, proposeRule, defineGroup } = forms;
  expect(shown(['submitInput'], 'kind')).toEqual(all(submitInput.shape.kind));
  expect(shown(['answerInput'], 'disposition')).toEqual(all(answerInput.shape.disposition));
  expect(shown(['openDecision'], 'kind')).toEqual(all(openDecision.shape.kind));
  expect(shown(['takePosition'], 'stance')).toEqual(all(takePosition.shape.stance));
  expect(shown(['giveAdvice'], 'advice')).toEqual(all(giveAdvice.shape.advice));
  expect(shown(['proposeRule'], 'method')).toEqual(all(proposeRule.shape.content.shape.method));
  expect(shown(['defineGroup'], 'kind')).toEqual(all(defineGroup.shape.kind));
});

const valueOf = (input: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const content = field === 'method' ? input['content'] : input;
  const value: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, field) : undefined;
  return typeof value === 'string' ? value : undefined;
};

// Every text that somebody reads; the rest are ids, keys, numbers, dates and values of closed lists.
const read = new Set([
  'name', 'displayName', 'phrase', 'title', 'assignment', 'employer', 'employees', 'description', 'text', 'question', 'channel', 'about', 'askAt', 'where',
  'message', 'summary', 'reason', 'kindReason', 'rationale', 'note', 'how', 'interest', 'proposal', 'reasons', 'effects', 'measures', 'conditions', 'mandate',
  'changed', 'belongsTo', 'article', 'court', 'reference', 'affectedHow', 'basis', 'writtenIn', 'testPlan', 'variantsReason', 'findings', 'conclusion', 'judgement',
  'answer', 'what', 'problem', 'provisional', 'who', 'view', 'floorKnowledge', 'systemFigures', 'tensions', 'directions', 'solution', 'input', 'discussion',
  'explanation', 'people', 'technology', 'socialPressure', 'sideEffects',
]);

// `about` is a text where information is shared and a value of a closed list where a group is told.
const closed = /^[A-Z_]+$/;

// A name can be that of a text here and of a reference there: `input` is what a business case needs, or an input's id.
const reference = /^[a-z]+-[0-9a-f]{8}-/u;

const textsOf = (value: unknown, field = ''): readonly string[] => {
  if (typeof value === 'string') return read.has(field) && !closed.test(value) && !reference.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => textsOf(entry, name));
};

test('every text retells the handbook, or says that it is invented', () => {
  const facts: readonly string[] = Object.values(handbook).flatMap((texts) => Object.values(texts));
  const unmarked = lines.flatMap(({ input }) => textsOf(input)).filter((text) => !text.endsWith(' [verzonnen]'));
  const withoutFacts = unmarked.map((text) => facts.toSorted((one, other) => other.length - one.length).reduce((rest, fact) => rest.replaceAll(fact, ''), text).trim());
  expect(withoutFacts.filter((rest) => rest !== '')).toEqual([]);
});

test('every fact of the handbook is told in its case', () => {
  for (const [name, told] of [['enforcement', enforcement], ['wink', wink], ['utrecht', utrecht]] as const) {
    const texts = told.lines.flatMap(({ input }) => textsOf(input)).join('\n');
    expect(Object.entries(handbook[name]).filter(([, fact]) => !texts.includes(fact)).map(([key]) => key)).toEqual([]);
  }
});

test('the ids that the documentation names are those of the source', () => {
  expect(caseIds).toEqual({
    enforcement: { organisation: enforcement.cast.organisation, project: enforcement.prepared.project, decision: enforcement.built.adopt, input: enforcement.analysed.bulky },
    wink: { organisation: wink.cast.organisation, project: wink.prepared.project, decision: wink.sprints.login, input: wink.sprints.dances },
    utrecht: {
      organisation: utrecht.cast.organisation, project: utrecht.prepared.project, decision: utrecht.selected.desk, goNoGo: utrecht.tested.goOn, input: utrecht.generated.clamp,
      anonymousInput: utrecht.generated.jobs, consultation: utrecht.generated.frustrations, rule: utrecht.prepared.rules.projectRule, theme: utrecht.living.routesTheme,
      manager: utrecht.cast.people.manager, controllers: utrecht.cast.groups.controllers,
    },
  });
});
