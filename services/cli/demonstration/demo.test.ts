import { expect, test } from 'vitest';
import { eventsOf, inFolder, killAt, run, start } from '../running.ts';

test('demo loads the cases, all of them, as a demonstration; again changes nothing', async () => {
  await inFolder(async (folder) => {
    const first = await run('demo', '--data', folder);
    expect([first.status, first.complained]).toEqual([0, expect.not.stringContaining('refused')]);
    const events = await eventsOf(folder);
    expect(events.length).toBeGreaterThan(900);
    expect(events.filter(({ header }) => header.simulated !== true)).toEqual([]);
    const again = await run('demo', '--data', folder);
    expect([again.status, again.complained]).toEqual([0, expect.stringContaining('Cases: 0 recorded,')]);
    expect(await eventsOf(folder)).toEqual(events);
    expect((await run('info', '--data', folder)).said).toContain('demonstration  yes');
  });
});

test('a demo that was killed is completed by the next', async () => {
  await inFolder(async (folder) => {
    await killAt(start('demo', '--data', folder), folder, 100n);
    expect((await eventsOf(folder)).length).toBeLessThan(900);
    expect((await run('demo', '--data', folder)).status).toBe(0);
    expect((await eventsOf(folder)).length).toBeGreaterThan(900);
    expect((await run('verify', '--data', folder)).status).toBe(0);
  });
});
