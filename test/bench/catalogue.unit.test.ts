import { describe, expect, it } from 'vitest';
import { rows, select } from './catalogue.ts';

const names = (words: readonly string[]): readonly string[] => {
  const selection = select(words);
  return 'selected' in selection ? selection.selected.map(({ name }) => name) : [];
};

describe('selecting rows', () => {
  it('takes all without words, in the order of the table', () => {
    expect(names([])).toEqual(rows.map(({ name }) => name));
  });

  it('takes a name, or the beginning of names', () => {
    expect(names(['read'])).toEqual(['read']);
    expect(names(['append'])).toEqual(['append-serial', 'append-32-streams', 'append-one-stream']);
    expect(names(['read', 'append-serial'])).toEqual(['append-serial', 'read']);
  });

  it('says which words name nothing', () => {
    expect(select(['append', 'apend', 'rea'])).toEqual({ unknown: ['apend', 'rea'] });
  });

  it('finds the code of every row', async () => {
    const loaded = await Promise.all(rows.map((row) => row.load()));
    expect(loaded.every(({ run }) => typeof run === 'function')).toBe(true);
  });
});
