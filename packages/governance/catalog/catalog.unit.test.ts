import { expect, test } from 'vitest';
import { refusals } from './refusals.ts';
import { namesIn } from './template.ts';
import { DEFAULT_PROCESS_MODEL, processModel, processModels, stepOf } from './process-models.ts';

const valuesOf = (sentence: string): readonly string[] => namesIn(sentence).toSorted();

test.each(Object.entries(refusals))('%s says the same in both languages', (code, { nl, en }) => {
  expect(code).toMatch(/^[A-Z][A-Z_]*$/u);
  expect(valuesOf(nl)).toEqual(valuesOf(en));
  expect([nl.trim(), en.trim()]).toEqual([nl, en]);
  expect([nl.at(-1), en.at(-1)]).toEqual(['.', '.']);
});

test('SIM and PIM have the five steps of the handbook, with their names in both languages', () => {
  expect(processModels.map((model) => model.key)).toEqual(['SIM', 'PIM']);
  for (const { steps } of processModels) {
    expect(steps.map((step) => step.label.nl)).toEqual([
      'voorbereiden',
      'genereren',
      'selecteren',
      'testen',
      'implementeren & evalueren',
    ]);
  }
  expect(processModel(DEFAULT_PROCESS_MODEL)?.steps.map((step) => step.key)).toEqual([
    'prepare',
    'generate',
    'select',
    'test',
    'implement',
  ]);
});

test('a model and a step are found by their keys, and nothing by another', () => {
  expect(stepOf('PIM', 'select')?.label.en).toBe('select');
  expect(stepOf('PIM', 'dream')).toBeUndefined();
  expect(stepOf('WATERFALL', 'select')).toBeUndefined();
  expect(processModel('sim')).toBeUndefined();
});
