import { describe, expect, it } from 'vitest';
import { alternate, compare, median } from './rounds.ts';

describe('the median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([5, 1, 3])).toBe(3);
  });

  it('is the mean of the two middle ones of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('is refused for nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('a comparison', () => {
  it("takes the median of the rounds' ratios, not the ratio of the medians", () => {
    const { ratio, baseline, subject } = compare([
      { baseline: 100, subject: 90 },
      { baseline: 50, subject: 40 },
      { baseline: 10, subject: 1 },
    ]);
    expect(ratio).toBe(0.8);
    expect([baseline, subject]).toEqual([50, 40]);
  });

  it('measures both sides in every round, each first in turn, and leaves the warm-up out', async () => {
    const calls: string[] = [];
    const compared = await alternate({
      baseline: () => calls.push('b'),
      subject: () => calls.push('s'),
      rounds: 3,
      warmUp: 1,
    });
    expect(calls.join('')).toBe('sbbssbbs');
    expect(compared.rounds).toEqual([
      { baseline: 3, subject: 4 },
      { baseline: 6, subject: 5 },
      { baseline: 7, subject: 8 },
    ]);
  });

  it('hands on what a side throws', async () => {
    const fault = new Error('the store is gone');
    const run = alternate({
      baseline: () => 1,
      subject: () => Promise.reject(fault),
      rounds: 1,
      warmUp: 0,
    });
    await expect(run).rejects.toBe(fault);
  });
});
