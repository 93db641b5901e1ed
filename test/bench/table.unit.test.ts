import { describe, expect, it } from 'vitest';
import { shown, table } from './table.ts';

describe('the table', () => {
  it('shows figure, baseline, ratio, target and verdict of each line, and the notes beneath', () => {
    const drawn = table([
      {
        name: 'append',
        what: 'append',
        outcome: {
          lines: [
            {
              what: 'append, serial',
              figure: { value: 2800.4, unit: 'events/s' },
              baseline: { value: 3600, unit: 'events/s' },
              ratio: 0.7777,
              target: [
                { of: 'ratio', atLeast: 0.85 },
                { of: 'figure', atLeast: 2000 },
              ],
              notes: ['2,000 events'],
            },
          ],
        },
      },
      { name: 'read', what: 'read all', outcome: { fault: 'the disk is full' } },
    ]);
    expect(drawn.split('\n').map(squeezed)).toEqual([
      '| what | figure | baseline | ratio | target | |',
      '| - | - | - | - | - | - |',
      '| append, serial | 2,800 events/s | 3,600 events/s | 0.78 | >= 0.85 and >= 2,000 events/s | missed |',
      '| read all | | | | | fault |',
      '',
      'append, serial: 2,000 events',
      'fault in read all: the disk is full',
    ]);
    const widths = drawn.split('\n').slice(0, 4);
    expect(new Set(widths.map(({ length }) => length)).size).toBe(1);
  });

  it('shows no more digits than a figure is worth', () => {
    expect(shown({ value: 1234.56, unit: 'ms' })).toBe('1,235 ms');
    expect(shown({ value: 12.345, unit: 'MB' })).toBe('12.3 MB');
    expect(shown({ value: 0.987_65, unit: 's' })).toBe('0.99 s');
  });
});

/** The same cells, however wide their columns. */
function squeezed(row: string): string {
  return row.replaceAll(/ +/gu, ' ').replaceAll(/-+/gu, '-');
}
