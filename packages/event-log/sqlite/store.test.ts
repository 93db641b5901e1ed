import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withDirectory } from '../durability/temporary-directory.ts';
import { openStore } from './store.ts';

it('leaves a file that could not be opened again alone for ten times as long as that took, then tries anew', async () => {
  await withDirectory(async (directory) => {
    const path = join(directory, 'events.db');
    let moment = 0;
    // Every look at the clock is 5 ms after the last one, so an opening takes as long.
    const store = openStore({ path, readOnly: false }, () => (moment += 5));
    store.discard();
    renameSync(path, join(directory, 'elsewhere'));
    mkdirSync(path);
    const failing: unknown = expect.objectContaining({ code: 'LOG_UNAVAILABLE' });
    expect(() => store.connection()).toThrow(failing);
    rmdirSync(path);
    renameSync(join(directory, 'elsewhere'), path);

    const ended = moment;
    expect(() => store.connection()).toThrow(failing);
    moment = ended + 50 - 5 - 1;
    expect(() => store.connection()).toThrow(failing);
    moment = ended + 50 - 5;
    expect(store.connection().row('PRAGMA user_version')).toEqual([1n]);
    store.close();
  });
});
