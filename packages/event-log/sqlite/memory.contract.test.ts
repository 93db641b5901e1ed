import { describe, expect, it } from 'vitest';
import { eventLogContract, runCase } from '../contract/contract.ts';
import { openMemoryLog } from './open.ts';

describe.each(Object.entries(eventLogContract))('event log in memory: %s', (_, cases) => {
  it.each(cases)('$name', async (each) => {
    await expect(runCase(each, openMemoryLog)).resolves.toBeUndefined();
  });
});
