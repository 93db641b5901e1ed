import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startServer } from '@besluitspoor/api';
import { playInto } from '../gaming/play.ts';
import type { Ids } from '../gaming/play.ts';
import { inFolder } from '../running/folder.ts';
import { everythingShown } from './everything.ts';
import { townWith } from './town.ts';
import type { Known, Secret } from './town.ts';

// A suppressed group cannot be computed from what is shown, nor from two moments or two filters: two towns in which
// other people of the hidden groups spoke, and came, are told through the real recorder, and everything that the API
// shows of them is the same. Who cannot tell the towns apart can compute nothing in which they differ.

const records = [
  'organisation',
  'project',
  'theme',
  'decision',
  'consultation',
  'pilot',
  'ploeg',
  'kring',
  'employees',
  'residents',
] as const;

/** Moments of the past: while the inputs come, and after the taking. */
const moments = ['2026-02-05T06:50:00.000Z', '2026-03-11T00:00:00.000Z'] as const;

const counted =
  '{ requiringAnswer answered overdue contested byGroup { group { id } requiringAnswer answered } }';
const rung =
  '{ pairCount medianRealised byGroup { group { id } contributors { count anonymous suppressed } rate medianRealised } pairs(first: 5) { nodes { realised because { code message values { name value } evidenceCount evidence { id } } } } }';

/** The same figures and lists under every filter that names a group, a step, a kind, a state or a period. */
const filters = (ids: Ids, project: string): readonly string[] => {
  const of = (fields: readonly string[]): string[] =>
    fields.map((field) => `{ project(${project}) { ${field} } }`);
  const group = (name: string): string => `group: ["${ids.of(name)}"]`;
  const period = 'submittedFrom: "2026-02-05T00:00:00.000Z", submittedUntil: "2026-02-05T07:30:00.000Z"';
  return of([
    ...['ploeg', 'kring', 'employees'].flatMap((name) => [
      `answering(filter: { ${group(name)} }) ${counted}`,
      `answering(filter: { ${group(name)}, ${period} }) ${counted}`,
      `participation(filter: { ${group(name)} }) ${rung}`,
      `inputs(filter: { ${group(name)} }, first: 50) { totalCount nodes { id } }`,
      `inputs(filter: { ${group(name)}, kind: [IDEA], answer: [ANSWERED] }, first: 50) { totalCount nodes { id } }`,
      `consultations(filter: { ${group(name)} }, first: 5) { nodes { answering(filter: { ${group(name)} }) ${counted} } }`,
    ]),
    `answering(filter: { step: ["prepare"] }) ${counted}`,
    `answering(filter: { ${period} }) ${counted}`,
    `participation(filter: { step: ["prepare"], kind: [SELECT] }) ${rung}`,
    'inputs(filter: { answer: [OPEN, OVERDUE] }, order: DUE, first: 50) { totalCount nodes { id group { id } } }',
  ]);
};

/** What a board sees of the town, in periods and by them. */
const overseen = (organisation: string): readonly string[] => {
  const debt = 'decisions answerDebt { requiringAnswer open overdue contested } promiseKept { numerator }';
  const period = 'from: "2026-02-05T00:00:00.000Z", until: "2026-02-05T07:30:00.000Z"';
  return [
    `{ organisation(${organisation}) { oversight { byPeriod(by: MONTH) { period ${debt} } } } }`,
    `{ organisation(${organisation}) { oversight(${period}) { ${debt} byProject(first: 5) { nodes { ${debt} } } } } }`,
  ];
};

/** What the API shows of a town, now and as of past moments. */
const shownOf = async (known: Known, secret: Secret): Promise<object> => {
  const shown: object[] = [];
  await inFolder(async (folder) => {
    const acts = [...townWith(known, secret)];
    const ids = await playInto(folder, acts);
    const server = await startServer({
      dataDirectory: folder,
      port: 0,
      identity: 'loopback',
      logLevel: 'silent',
    });
    try {
      const { origin } = new URL(server.url);
      const inputs = acts.filter(([, { does }]) => does === 'submitInput').map(([name]) => ids.of(name));
      const project = ids.of('project');
      const search = `{ project(id: "${project}") { inputs(filter: { search: "ploeg" }) { totalCount } } }`;
      shown.push(
        await everythingShown(
          origin,
          [...records.map(ids.of), ...inputs],
          [...filters(ids, `id: "${project}"`), ...overseen(`id: "${ids.of('organisation')}"`), search],
        ),
      );
      for (const moment of moments) {
        const asOf = `id: "${project}", asOf: "${moment}"`;
        const ofTown = `id: "${ids.of('organisation')}", asOf: "${moment}"`;
        // These build that moment up, of the project and of the whole town; the others then find it.
        const opened = await everythingShown(
          origin,
          [],
          [`{ project(${asOf}) { id } }`, `{ organisation(${ofTown}) { id oversight { decisions } } }`],
        );
        const then = JSON.stringify(opened).match(/(?:project|organisation)-[0-9a-f-]+@\d+/gu);
        expect(then).toHaveLength(2);
        shown.push(await everythingShown(origin, then ?? [], [...filters(ids, asOf), ...overseen(ofTown)]));
      }
    } finally {
      await server.close();
    }
  });
  return shown;
};

const secrets = (known: Known) =>
  fc.record({
    from: fc.array(fc.constantFrom(0 as const, 1 as const), {
      minLength: known.said.length,
      maxLength: known.said.length,
    }),
    attended: fc.tuple(fc.nat({ max: known.sizes[0] }), fc.nat({ max: known.sizes[1] })),
    acquainted: fc.integer({ min: 1, max: known.sizes[0] }),
  });

const townsOf = (sizes: Known['sizes']): fc.Arbitrary<Known> =>
  fc.record({
    sizes: fc.constant(sizes),
    employees: fc.integer({ min: 1, max: 6 }),
    answers: fc.constantFrom('ADOPTED' as const, 'NOT_ADOPTED' as const, 'NONE' as const),
    said: fc.array(
      fc.record({
        person: fc.nat({ max: 5 }),
        kind: fc.constantFrom('IDEA' as const, 'QUESTION' as const, 'COMMENT' as const),
        about: fc.constantFrom(
          'DECISION' as const,
          'CONSULTATION' as const,
          'THEME' as const,
          'NOTHING' as const,
        ),
        afterwards: fc.constantFrom(
          'NOTHING' as const,
          'CLARIFIED' as const,
          'SUPPORTED' as const,
          'CONTESTED' as const,
          'WITHDRAWN' as const,
        ),
        claimed: fc.boolean(),
      }),
      { minLength: 3, maxLength: 8 },
    ),
  });

/** Twice as slow on a machine that does other work besides. */
const patience = 240_000;

test.each([
  ['two groups of fewer than five', [3, 4]],
  ['a group of fewer than five, and the next smallest as its company', [2, 9]],
] as const)(
  'which words came from which of %s, and how many people, cannot be told from anything that is shown',
  async (_, sizes) => {
    const twins = townsOf(sizes).chain((known) =>
      fc.tuple(fc.constant(known), secrets(known), secrets(known)),
    );
    await fc.assert(
      fc.asyncProperty(twins, async ([known, one, other]) => {
        expect(await shownOf(known, one)).toEqual(await shownOf(known, other));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  },
  patience,
);

test(
  'of groups that are not hidden it can be told',
  async () => {
    const word = { kind: 'IDEA', about: 'CONSULTATION', afterwards: 'NOTHING', claimed: false } as const;
    const said = [0, 1, 2, 3, 4, 5].flatMap((person) => [
      { ...word, person },
      { ...word, person },
    ]);
    const known: Known = { sizes: [20, 30], employees: 5, answers: 'ADOPTED', said };
    const people = { attended: [10, 10], acquainted: 10 } as const;
    const half = said.map((_, index): 0 | 1 => (index % 2 === 0 ? 0 : 1));
    const one = await shownOf(known, { ...people, from: half });
    const other = await shownOf(known, { ...people, from: half.with(3, 0) });
    expect(one).not.toEqual(other);
  },
  patience,
);
