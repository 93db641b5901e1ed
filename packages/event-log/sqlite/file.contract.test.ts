import { describe, expect, it } from 'vitest';
import { eventLogContract, runCase } from '../contract/contract.ts';
import { openSqliteLog } from './open.ts';
import { withDirectory } from '../durability/temporary-directory.ts';

describe.each(Object.entries(eventLogContract))('event log on a file: %s', (_, cases) => {
  it.each(cases)('$name', async (each) => {
    const run = withDirectory((directory) => runCase(each, () => openSqliteLog({ directory })));
    await expect(run).resolves.toBeUndefined();
  });
});
