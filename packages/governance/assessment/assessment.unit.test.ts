import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../catalog/instruments/instruments.ts';
import { decision, opened } from '../decision/decision-history.ts';
import { pilot, planned } from '../pilot/pilot-history.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { refusalsOf } from '../record/zod-refusals.ts';
import { recordAssessment } from './commands.ts';
import { assessmentRecord } from './state.ts';

const { organisation, project, employees, strangers, employee } = scene;
const id = `assessment-${scene.fresh}` as const;
const better = { direction: 'BETTER', description: 'Minder agressie.' };
const values = { content: { objective: better }, relations: { subjective: { ...better, satisfaction: 7 } } };
const input = {
  project,
  instrument: 'quality-of-work',
  values,
  participants: [{ person: employee, group: employees }],
};
const recorded = {
  type: 'assessment.recorded',
  payload: { ...input, organisation, instrumentVersion: 1, subject: {} },
};

const record = (fields: object, ...history: readonly Given[]) =>
  given(...running, ...history).when(recordAssessment, { ...input, ...fields }, { id });
const faults = (fields: object) => {
  const said = { ...input, ...fields };
  const ready = recordAssessment.read(said);
  if ('decide' in ready) throw new Error('the form accepts this');
  return refusalsOf(ready, said).map(({ code, path }) => [code, path.join('.')]);
};

test('an assessment is recorded with the latest version of its instrument, as it was filled in', () => {
  expect(record({})).toEqual([recorded]);
  expect(record({ instrumentVersion: 1, judgement: 'Ten goede.' })).toMatchObject([
    { payload: { instrumentVersion: 1, judgement: 'Ten goede.' } },
  ]);
});

test('its state says what was recorded, and whether it was disowned', () => {
  const history: readonly Given[] = [...running, { record: assessmentRecord, id, event: recorded }];
  expect(given(...history).stateOf(assessmentRecord, id)).toMatchObject({ id, values, disowned: false });
  const event = `event-00000000-0000-4000-8000-${String(history.length).padStart(12, '0')}`;
  const disowned = {
    record: assessmentRecord,
    id,
    event: { type: 'assessment.actDisowned', payload: { event } },
  };
  expect(given(...history, disowned).stateOf(assessmentRecord, id)).toMatchObject({ disowned: true });
});

describe('the values fit the instrument', () => {
  test.each<[string, object, readonly (readonly [string, string])[]]>([
    [
      'a field left out',
      { content: { objective: { direction: 'SAME' } } },
      [['FIELD_REQUIRED', 'values.content.objective.description']],
    ],
    [
      'no such choice',
      { content: { objective: { ...better, direction: 'UP' } } },
      [['VALUE_NOT_ALLOWED', 'values.content.objective.direction']],
    ],
    [
      'no such field',
      { content: { objective: better, mood: 1 } },
      [['FIELD_UNKNOWN', 'values.content.mood']],
    ],
    [
      'a number out of range',
      { terms: { subjective: { ...better, satisfaction: 11 } } },
      [['NUMBER_OUT_OF_RANGE', 'values.terms.subjective.satisfaction']],
    ],
    ['an empty A', { content: {} }, [['INSTRUMENT_EMPTY', 'values.content']]],
    ['nothing at all', {}, [['INSTRUMENT_EMPTY', 'values']]],
    [
      'several at once',
      { content: { objective: { ...better, description: ' ' } }, extra: 1 },
      [
        ['TEXT_EMPTY', 'values.content.objective.description'],
        ['FIELD_UNKNOWN', 'values.extra'],
      ],
    ],
  ])('%s is refused where it stands', (_, said, expected) => {
    expect(faults({ values: said })).toEqual(expected);
  });

  test('a list says where its faulty entry stands', () => {
    const perspectives = [{ who: 'handhavers', view: 'Zo.' }, { who: 'analisten' }];
    const analysis = { problem: 'Vuil.', how: ['INTERVIEW'], perspectives };
    expect(faults({ instrument: 'problem-analysis', values: analysis })).toEqual([
      ['FIELD_REQUIRED', 'values.perspectives.1.view'],
    ]);
  });

  test('what is nested without end is not read', () => {
    let nested: unknown = {};
    for (let depth = 0; depth < 50_000; depth += 1) nested = { content: nested };
    expect(faults({ instrument: 'horoscope', values: { content: nested } })).toEqual([
      ['FIELD_INVALID', 'values'],
    ]);
  });

  test('whatever is filled in is stored as it was, or refused under values', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (said) => {
        const ready = recordAssessment.read({ ...input, values: said });
        const fits = instrumentOf('quality-of-work')?.schema.safeParse(said).success;
        expect('decide' in ready).toBe(fits);
        if ('decide' in ready) return;
        expect(refusalsOf(ready, { ...input, values: said }).every(({ path }) => path[0] === 'values')).toBe(
          true,
        );
      }),
    );
  });
});

test('an instrument or version that does not exist is refused, with those that do', () => {
  expect(record({ instrument: 'horoscope' })).toMatchObject({
    code: 'INSTRUMENT_UNKNOWN',
    path: ['instrument'],
    values: { allowed: 'problem-analysis, impact-analysis, business-case-q4, quality-of-work' },
  });
  expect(record({ instrumentVersion: 2 })).toMatchObject({
    code: 'INSTRUMENT_VERSION_UNKNOWN',
    path: ['instrumentVersion'],
    values: { version: 2, allowed: '1' },
  });
});

describe('what it is about', () => {
  test('is an alternative, a pilot or a step of its project', () => {
    const subject = { decision, alternative: 2, pilot, step: 'select' };
    expect(record({ subject }, opened(), planned)).toMatchObject([{ payload: { subject } }]);
  });

  test.each<[object, string, readonly string[]]>([
    [{ alternative: 1 }, 'FIELD_REQUIRED', ['subject', 'decision']],
    [{ decision, alternative: 3 }, 'ALTERNATIVE_UNKNOWN', ['subject', 'alternative']],
    [{ step: 'dromen' }, 'STEP_UNKNOWN', ['subject', 'step']],
  ])('%j is refused', (subject, code, path) => {
    expect(record({ subject }, opened())).toMatchObject({ code, path });
  });

  test('is not of another project, nor were its participants of another organisation', () => {
    const other = opened({ project: `project-${scene.fresh}` });
    expect(record({ subject: { decision } }, other)).toMatchObject({
      code: 'ANOTHER_PROJECT',
      path: ['subject', 'decision'],
    });
    expect(record({ participants: [{ group: strangers }] })).toMatchObject({
      code: 'ANOTHER_ORGANISATION',
      path: ['participants', '0', 'group'],
    });
  });
});
