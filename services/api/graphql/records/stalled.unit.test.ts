import { expect, it } from 'vitest';
import { isStalled } from './stalled.ts';

const deferred = { status: 'DEFERRED', deferredUntil: '2026-11-09' } as const;

it.each([
  ['on its last day, inclusive', deferred, '2026-11-09T22:59:59.999Z', false],
  ['from the local day after it', deferred, '2026-11-09T23:00:00.000Z', true],
  ['once it was taken', { ...deferred, status: 'TAKEN' } as const, '2026-12-01T00:00:00.000Z', false],
  ['while it is open', { status: 'OPEN', deferredUntil: null } as const, '2026-12-01T00:00:00.000Z', false],
])('whether a decision is stalled %s', (_, decision, readAt, stalled) => {
  expect(isStalled(decision, readAt, 'Europe/Amsterdam')).toBe(stalled);
});
