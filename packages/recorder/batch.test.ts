import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginTrial, someone } from './trial.ts';

/** Any act of a small world, among them impossible ones and repeats under one id. */
const act = fc.oneof(
  fc.record({ command: fc.constant('resizeGroup'), size: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ command: fc.constant('joinGroup'), person: fc.constantFrom('a', 'b') }),
  fc.record({ command: fc.constant('leaveGroup'), person: fc.constantFrom('a', 'b') }),
  fc.record({ command: fc.constant('retireGroup') }),
);

const ids = ['a', 'b'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);

test('any commands, sent twice in any order and all at once, are recorded once each', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ act, id: fc.integer({ min: 0, max: 12 }), group: fc.boolean() }), {
        maxLength: 25,
      }),
      fc.boolean(),
      async (acts, soleWriter) => {
        const trial = await beginTrial({ soleWriter });
        const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
        const define = (name: string) =>
          trial.done('defineGroup', { organisation, name, kind: 'EMPLOYEES', size: 1 });
        const groups = [await define('Een'), await define('Twee')];
        const requests = acts.map(({ act: { command, ...fields }, id, group }) => ({
          command,
          actor: someone,
          input: {
            commandId: `10000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
            group: groups[group ? 0 : 1],
            ...fields,
            ...('person' in fields && { person: `person-${fields.person === 'a' ? ids[0] : ids[1]}` }),
          },
        }));
        const first = await Promise.all(requests.map((request) => trial.recorder.record(request)));
        const stored = await trial.events();
        // In the order in which they came, each of those that were recorded is answered as before.
        const again = await Promise.all(requests.map((request) => trial.recorder.record(request)));
        expect((await trial.events()).slice(0, stored.length)).toEqual(stored);
        const repeats = first.map((answer, index) =>
          answer.kind === 'recorded' ? { ...answer, repeated: true } : again[index],
        );
        expect(again).toEqual(repeats);
        const seen = (await trial.events()).map(({ header }) => header.id);
        expect(new Set(seen).size).toBe(seen.length);
        // What was refused or changed nothing may be decided anew; another recorder then answers all from the log.
        const fresh = trial.another();
        const recorded = requests.filter((_, index) => again[index]?.kind === 'recorded');
        const fromLog = await Promise.all(recorded.map((request) => fresh.record(request)));
        expect(fromLog).toEqual(
          again.flatMap((answer) => (answer.kind === 'recorded' ? [{ ...answer, repeated: true }] : [])),
        );
        await trial.log.close();
      },
    ),
    { numRuns: 60 },
  );
});
