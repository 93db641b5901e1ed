import { describe, expect, it } from 'vitest';
import { verdictOf, type Line } from './line.ts';

const measured = (change: Partial<Line>): Line => ({
  what: 'append',
  figure: { value: 40_000, unit: 'events/s' },
  target: [],
  notes: [],
  ...change,
});

describe('the verdict on a line', () => {
  it('is met at the very bound, and missed just beyond it', () => {
    const target = [{ of: 'ratio', atLeast: 0.7 }] as const;
    expect(verdictOf(measured({ target: [...target], ratio: 0.7 }))).toBe('met');
    expect(verdictOf(measured({ target: [...target], ratio: 0.699 }))).toBe('missed');
  });

  it('needs every bound', () => {
    const target: Line['target'] = [
      { of: 'ratio', atLeast: 0.5 },
      { of: 'figure', atLeast: 30_000 },
    ];
    expect(verdictOf(measured({ target, ratio: 0.6 }))).toBe('met');
    expect(verdictOf(measured({ target, ratio: 0.4 }))).toBe('missed');
    expect(verdictOf(measured({ target, ratio: 0.6, figure: { value: 29_999, unit: 'events/s' } }))).toBe(
      'missed',
    );
  });

  it('knows bounds from above', () => {
    const target: Line['target'] = [{ of: 'figure', atMost: 250 }];
    expect(verdictOf(measured({ target, figure: { value: 250, unit: 'ms' } }))).toBe('met');
    expect(verdictOf(measured({ target, figure: { value: 251, unit: 'ms' } }))).toBe('missed');
  });

  it('is missed when what is asked was not measured', () => {
    const target: Line['target'] = [{ of: 'ratio', atLeast: 0.5 }];
    expect(verdictOf(measured({ target }))).toBe('missed');
    expect(verdictOf(measured({ target, ratio: Number.NaN }))).toBe('missed');
  });

  it('is only reported without a target', () => {
    expect(verdictOf(measured({ ratio: 0.1 }))).toBe('reported');
  });
});
