import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, tellExamples } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'examples', `${name}.graphql`), 'utf8');

const evidence = z.array(z.object({ id: z.string(), type: z.string(), recordedAt: z.string() })).max(20);
const status = z.enum(['MET', 'NOT_MET', 'NOT_APPLICABLE', 'UNPROVEN', 'PENDING']);
const check = z.object({ code: z.string(), status, message: z.string().min(10), evidence });
const conformity = z.object({
  method: z.literal('conformity/1'),
  verdict: z.enum(['CONFORM', 'NOT_CONFORM', 'UNPROVEN', 'PENDING']),
  checks: z.array(check).length(15),
});
const log = z.object({
  project: z.object({
    decisionLog: z.object({
      totalCount: z.number(),
      nodes: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          status: z.string(),
          recordedAt: z.string(),
          conformity: conformity.nullable(),
        }),
      ),
    }),
  }),
});

let server: TestServer;
let project = '';
let organisation = '';
let judged: z.output<typeof log>['project']['decisionLog']['nodes'] = [];

const decisionLog = async (variables: Readonly<Record<string, unknown>> = {}) => {
  const answer = await server.send(example('decision-log'), { project, ...variables });
  expect(answer.errors).toBeUndefined();
  return log.parse(answer.data).project.decisionLog.nodes;
};
const codeOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  (await server.send(query, { project, ...variables })).errors?.map(({ extensions }) => extensions.code);

beforeAll(async () => {
  server = await startTestServer();
  await tellExamples(server);
  const found = await server.send('{ projects { nodes { id organisation { id } } } }');
  const ids = z.object({
    projects: z.object({
      nodes: z.tuple([z.object({ id: z.string(), organisation: z.object({ id: z.string() }) })]),
    }),
  });
  const [only] = ids.parse(found.data).projects.nodes;
  project = only.id;
  organisation = only.organisation.id;
  judged = await decisionLog();
});
afterAll(() => server.remove());

describe('the decision log', () => {
  it('tells of each decision whether it followed its rule, and of a withdrawn one nothing', () => {
    expect(judged.length).toBe(6);
    for (const { conformity: said, status: life } of judged) {
      expect(said === null).toBe(life === 'WITHDRAWN');
    }
    const trial = judged.find(({ title }) => title === 'Try the scanning car in two districts');
    expect(trial?.conformity?.verdict).toBe('NOT_CONFORM');
    const condition = trial?.conformity?.checks.find(({ code }) => code === 'C6');
    expect(condition?.status).toBe('NOT_MET');
    expect(condition?.message).toContain('1 for, 1 against');
  });

  it('shows evidence that opens, and that the trace of its record holds', async () => {
    const shown = judged.flatMap((decision) => decision.conformity?.checks ?? []);
    const ids = new Set(shown.flatMap((each) => each.evidence.map(({ id }) => id)));
    expect(ids.size).toBeGreaterThan(15);
    for (const id of ids) {
      const opened = await server.send(
        'query($id: ID!) { node(id: $id) { id ... on Event { type record } } }',
        { id },
      );
      expect(opened).toMatchObject({ data: { node: { id } } });
    }
  });

  it('speaks the language of the request or of the argument', async () => {
    const query =
      'query($project: ID!) { project(id: $project) { decisionLog { nodes { conformity { checks { label message(language: EN) nl: message(language: NL) } } } } } }';
    const english = JSON.stringify(await server.send(query, { project }, { 'accept-language': 'en' }));
    expect(english).toContain('"label":"Rule agreed beforehand"');
    expect(english).toContain('1 for, 1 against');
    expect(english).toContain('1 voor, 1 tegen');
  });

  it('is filtered by verdict and by failing check', async () => {
    const query =
      'query($project: ID!, $filter: DecisionFilter) { project(id: $project) { decisionLog(filter: $filter) { totalCount nodes { id } } } }';
    const filtered = async (filter: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
      const answer = await server.send(query, { project, filter });
      expect(answer.errors).toBeUndefined();
      const shape = z.object({
        project: z.object({ decisionLog: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
      });
      return shape.parse(answer.data).project.decisionLog.nodes.map(({ id }) => id);
    };
    const those = (test: (said: z.output<typeof conformity>) => boolean): readonly string[] =>
      judged.filter((each) => each.conformity !== null && test(each.conformity)).map(({ id }) => id);
    const failing = (code: string) =>
      those(({ checks }) => checks.some((each) => each.code === code && each.status === 'NOT_MET'));
    expect(await filtered({ verdict: ['NOT_CONFORM'] })).toEqual(
      those(({ verdict }) => verdict === 'NOT_CONFORM'),
    );
    expect(await filtered({ failingCheck: ['C7'] })).toEqual(failing('C7'));
    expect(await filtered({ failingCheck: ['C15'] })).toEqual(failing('C15'));
    expect(failing('C15').length).toBeGreaterThan(0);
    expect(await codeOf(query, { filter: { failingCheck: ['C16'] } })).toEqual(['BAD_USER_INPUT']);
  });

  it('tells as of a moment what the log said then, under ids of its own that open', async () => {
    const opening = judged.find(({ title }) => title === 'Try the scanning car in two districts');
    const recorded = await server.send(
      'query($id: ID!) { node(id: $id) { ... on Decision { opened { recordedAt } } } }',
      { id: opening?.id },
    );
    const shape = z.object({ node: z.object({ opened: z.object({ recordedAt: z.string() }) }) });
    const then = await decisionLog({ asOf: shape.parse(recorded.data).node.opened.recordedAt });
    const trial = then.find(({ title }) => title === opening?.title);
    expect(trial?.status).toBe('OPEN');
    expect(trial?.conformity?.checks.find(({ code }) => code === 'C4')?.status).toBe('PENDING');
    const shown = then.flatMap((each) => each.conformity?.checks.flatMap((one) => one.evidence) ?? []);
    expect(shown.length).toBeGreaterThan(3);
    for (const { id } of shown.slice(0, 5)) {
      expect(id).toMatch(/^event-.*@\d+$/);
      const opened = await server.send('query($id: ID!) { node(id: $id) { id } }', { id });
      expect(opened).toMatchObject({ data: { node: { id } } });
    }
  });
});

describe('participation', () => {
  const pair = z.object({
    agreed: z.number().nullable(),
    offered: z.number(),
    realised: z.number(),
    provisional: z.boolean(),
    because: z.array(z.object({ code: z.string(), message: z.string().min(10), evidence })).min(1),
  });
  const shape = z.object({
    project: z.object({
      participation: z.object({
        method: z.literal('ladder/1'),
        rungs: z.array(z.object({ rung: z.number(), name: z.string(), realised: z.number() })).length(7),
        lowestRealised: z.number().nullable(),
        promiseKept: z.object({
          numerator: z.number(),
          denominator: z.number(),
          share: z.number().nullable(),
        }),
        byGroup: z.array(
          z.object({
            group: z.object({ name: z.string() }),
            contributors: z.object({ count: z.number().nullable(), suppressed: z.boolean() }),
          }),
        ),
        pairs: z.object({ totalCount: z.number(), nodes: z.array(pair).min(1) }),
      }),
    }),
  });

  it('tells promised, offered and reached, with why, and adds up', async () => {
    const answer = await server.send(example('participation'), { project, first: 100 });
    expect(answer.errors).toBeUndefined();
    const { pairs, promiseKept, rungs } = shape.parse(answer.data).project.participation;
    const settled = pairs.nodes.filter(({ provisional }) => !provisional);
    expect(pairs.totalCount).toBe(pairs.nodes.length);
    expect(rungs.reduce((sum, { realised }) => sum + realised, 0)).toBe(settled.length);
    for (const { offered, realised } of pairs.nodes) expect(realised).toBeLessThanOrEqual(offered);
    const promised = settled.filter(({ agreed }) => agreed !== null);
    expect(promiseKept.denominator).toBe(promised.length);
    expect(promiseKept.numerator).toBe(
      promised.filter(({ agreed, realised }) => realised >= (agreed ?? 0)).length,
    );
  });

  it('shows no number of people of a small group', async () => {
    const answer = await server.send(example('participation'), { project });
    const { byGroup } = shape.parse(answer.data).project.participation;
    const withheld = byGroup.filter(({ contributors }) => contributors.suppressed);
    expect(withheld.map(({ contributors }) => contributors.count)).toEqual(withheld.map(() => null));
    expect(byGroup.every(({ contributors }) => (contributors.count ?? 0) % 5 === 0)).toBe(true);
  });

  it('gives reasons for a small group without numbers of inputs and without their events', async () => {
    const answer = await server.send(
      'query($project: ID!) { project(id: $project) { participation { byGroup { group { id } contributors { suppressed } } pairs(first: 100) { nodes { group { id } because { code values { name } message evidenceCount evidence { type } } } } } } }',
      { project },
    );
    const reason = z.object({
      code: z.string(),
      values: z.array(z.object({ name: z.string() })),
      message: z.string(),
      evidenceCount: z.number(),
      evidence: z.array(z.object({ type: z.string() })),
    });
    const shown = z.object({
      project: z.object({
        participation: z.object({
          byGroup: z.array(
            z.object({
              group: z.object({ id: z.string() }),
              contributors: z.object({ suppressed: z.boolean() }),
            }),
          ),
          pairs: z.object({
            nodes: z.array(z.object({ group: z.object({ id: z.string() }), because: z.array(reason) })),
          }),
        }),
      }),
    });
    const { byGroup, pairs } = shown.parse(answer.data).project.participation;
    const small = new Set(
      byGroup.filter(({ contributors }) => contributors.suppressed).map(({ group }) => group.id),
    );
    const reasons = pairs.nodes
      .filter(({ group }) => small.has(group.id))
      .flatMap(({ because }) => because)
      .filter(({ code }) => code !== 'THROUGH_REPRESENTATIVE');
    const counts = ({ values, evidence }: z.infer<typeof reason>) =>
      values.some(({ name }) => ['said', 'honoured', 'questions', 'unanswered', 'adopted'].includes(name)) ||
      evidence.some(({ type }) => type.startsWith('input.') || type === 'theme.answered');
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter(counts)).toEqual([]);
    expect(reasons.map(({ evidenceCount }) => evidenceCount)).toEqual(
      reasons.map(({ evidence: listed }) => listed.length),
    );
    const ofInputs = reasons.filter(({ code }) => /^(?:REALISED|NOT_USED)_[23]$/u.test(code));
    expect(ofInputs.map(({ message }) => message).join(' ')).not.toMatch(/\d+ (?:van|inbr)/u);
  });

  it('is told of a decision too, and of one kind of pairs', async () => {
    const answer = await server.send(
      'query($project: ID!) { project(id: $project) { participation(filter: { kind: [ADOPT] }) { pairCount pairs { totalCount } } decisionLog { nodes { participation { totalCount nodes { realisedName(language: NL) } } } } } }',
      { project },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({
      data: { project: { participation: { pairCount: 0, pairs: { totalCount: 0 } } } },
    });
    expect(JSON.stringify(answer)).toContain('passieve participatie');
  });
});

describe('the scorecard', () => {
  it('judges each attention point of the process model', async () => {
    const answer = await server.send(example('scorecard'), { project });
    expect(answer.errors).toBeUndefined();
    const point = check.extend({ label: z.string().min(3) });
    const codes = z.object({ attentionPoints: z.array(z.object({ code: z.string() })) });
    const shape = z.object({
      project: z.object({
        processModel: z.object({ key: z.literal('SIM'), steps: z.array(codes) }),
        scorecard: z.object({
          method: z.literal('sim/1'),
          steps: z.array(z.object({ points: z.array(point).min(1) })).length(5),
        }),
      }),
    });
    const { processModel, scorecard } = shape.parse(answer.data).project;
    const points = scorecard.steps.flatMap((step) => step.points);
    expect(points.map(({ code }) => code)).toEqual(
      processModel.steps.flatMap((step) => step.attentionPoints.map(({ code }) => code)),
    );
    expect(points.length).toBe(22);
    expect(new Set(points.map((each) => each.status)).size).toBeGreaterThan(1);
  });

  it('is null by the method of another process model', async () => {
    const answer = await server.send(
      'query($project: ID!) { project(id: $project) { scorecard(method: "pim/1") { method } } }',
      { project },
    );
    expect(answer).toEqual({ data: { project: { scorecard: null } } });
  });
});

describe('methods', () => {
  it('are named with what they compute and when each check is met', async () => {
    const answer = await server.send(
      '{ methods { id title source definition(language: EN) checks { code label definition(language: NL) } } }',
    );
    expect(answer.errors).toBeUndefined();
    const ids = z.object({ methods: z.array(z.object({ id: z.string() })) });
    expect(
      ids
        .parse(answer.data)
        .methods.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['answering/1', 'conformity/1', 'ladder/1', 'pim/1', 'sim/1']);
  });

  it.each([
    ['decisionLog { nodes { conformity(method: "conformity/9") { verdict } } }'],
    ['participation(method: "sim/1") { method }'],
    ['scorecard(method: "") { method }'],
  ])('that are not known to %s are refused with those that are', async (field) => {
    const answer = await server.send(`query($project: ID!) { project(id: $project) { ${field} } }`, {
      project,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('METHOD_UNKNOWN');
    expect(answer.errors?.[0]?.message).toMatch(/\w+\/1/);
  });

  it('judge no future', async () => {
    for (const name of ['decision-log', 'participation', 'scorecard']) {
      expect(await codeOf(example(name), { asOf: '2999-01-01T00:00:00Z' })).toEqual(['AS_OF_IN_FUTURE']);
    }
    const future = { organisation, asOf: '2999-01-01T00:00:00Z' };
    expect(await codeOf(example('oversight'), future)).toEqual(['AS_OF_IN_FUTURE']);
  });
});

describe('oversight', () => {
  it('counts every judged decision and names the worst first, with why', async () => {
    const answer = await server.send(example('oversight'), { organisation });
    expect(answer.errors).toBeUndefined();
    const shape = z.object({
      organisation: z.object({
        oversight: z.object({
          decisions: z.number(),
          byVerdict: z.array(z.object({ verdict: z.string(), count: z.number() })),
          byCheck: z.array(z.object({ code: z.string(), notMet: z.number() })).length(15),
          worst: z
            .array(
              z.object({
                weight: z.number(),
                reasons: z.array(z.object({ message: z.string().min(10) })).min(1),
              }),
            )
            .min(1)
            .max(10),
        }),
      }),
    });
    const { byCheck, byVerdict, decisions, worst } = shape.parse(answer.data).organisation.oversight;
    const said = judged.flatMap((each) => each.conformity ?? []);
    expect(decisions).toBe(said.length);
    expect(byVerdict.reduce((sum, { count }) => sum + count, 0)).toBe(decisions);
    for (const { code, notMet } of byCheck) {
      const failing = said.filter(({ checks }) =>
        checks.some((each) => each.code === code && each.status === 'NOT_MET'),
      );
      expect(notMet, code).toBe(failing.length);
    }
    const weights = worst.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(JSON.stringify(worst)).not.toMatch(/\{\w+\}/);
  });
});

describe('explain', () => {
  it('tells a decision on one page, from the rule to the verdict, in nl and en', async () => {
    const shape = z.object({
      project: z.object({
        decisionLog: z.object({ nodes: z.array(z.object({ nl: z.string(), en: z.string() })) }),
      }),
    });
    const answer = await server.send(
      'query($project: ID!) { project(id: $project) { decisionLog { nodes { nl: explain(language: NL) en: explain(language: EN) } } } }',
      { project },
    );
    const { nodes } = shape.parse(answer.data).project.decisionLog;
    const trial = nodes.find(({ en }) => en.startsWith('DECISION: Try the scanning car'));
    expect(trial?.en).toContain('“How we choose”, version 1: majority. Agreed on ');
    expect(trial?.en).toContain('Verdict (conformity/1): NOT CONFORM.');
    expect(trial?.en).toContain('1 x against (Parking wardens)');
    expect(trial?.nl).toContain('Oordeel (conformity/1): NIET VOLGENS DE REGEL.');
    expect(trial?.nl).toMatch(/Parking wardens: toegezegd 4 \(functionele participatie\), geboden \d/);
    for (const { en, nl } of nodes) {
      for (const page of [en, nl]) {
        expect(page.length).toBeLessThan(6_000);
        expect(page).not.toMatch(/[{}]|undefined|null|NaN/);
        // Nobody's name, and nothing that somebody said as a person: minutes cannot be emptied.
        expect(page).not.toMatch(/Sanne|Fatima|Noor|Bram|person-|I like to walk|headaches/);
      }
    }
  });

  it('gives every reason of the rungs of those whom it affects', async () => {
    const shape = z.object({
      project: z.object({
        decisionLog: z.object({
          nodes: z.array(
            z.object({
              explain: z.string(),
              participation: z.object({
                nodes: z.array(z.object({ because: z.array(z.object({ message: z.string() })) })),
              }),
            }),
          ),
        }),
      }),
    });
    const answer = await server.send(
      'query($project: ID!) { project(id: $project) { decisionLog { nodes { explain(language: EN) participation(first: 5) { nodes { because { message(language: EN) } } } } } } }',
      { project },
    );
    const { nodes } = shape.parse(answer.data).project.decisionLog;
    const reasons = nodes.flatMap(({ explain, participation }) =>
      participation.nodes.flatMap(({ because }) => because.map(({ message }) => ({ explain, message }))),
    );
    expect(reasons.length).toBeGreaterThan(2);
    for (const { explain, message } of reasons) expect(explain).toContain(message);
  });
});

describe('what judgements rest on', () => {
  it('is read back: mandates, rights, plans, a pilot against its criteria, an assessment', async () => {
    const answer = await server.send(
      `query($project: ID!) { project(id: $project) {
        organisation { mandates(standing: true) { nodes { number } } rights(standing: false) { nodes { number } } }
        plans(plan: [COMMUNICATION]) { totalCount } stakeholders(affected: true) { totalCount } missingReports(settled: true) { totalCount }
        pilots(status: [CONCLUDED]) { nodes { id trace { totalCount } criteria { number results { variant kept } }
          acquaintances { nodes { count suppressed event { values { name } } } } assessments { nodes { id values derived { code because } } } } }
        assessments(filter: { instrument: ["quality-of-work"] }) { totalCount } } }`,
      { project },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({
      data: {
        project: {
          organisation: { mandates: { nodes: [{ number: 2 }] }, rights: { nodes: [{ number: 2 }] } },
          plans: { totalCount: 1 },
          stakeholders: { totalCount: 1 },
          missingReports: { totalCount: 1 },
          assessments: { totalCount: 1 },
          pilots: {
            nodes: [
              {
                criteria: [
                  {
                    number: 1,
                    results: [
                      { variant: 1, kept: true },
                      { variant: 2, kept: null },
                    ],
                  },
                  { number: 2 },
                ],
                acquaintances: { nodes: [{ count: null, suppressed: true }] },
                assessments: { nodes: [{ values: { relations: { subjective: { satisfaction: 7 } } } }] },
              },
            ],
          },
        },
      },
    });
    // The exact number of people is nowhere to be read.
    expect(JSON.stringify(answer)).not.toContain('"name":"count"');
    const ids = /"id":"((?:pilot|assessment)-[^"]+)"/g;
    for (const [, id] of JSON.stringify(answer).matchAll(ids)) {
      const opened = await server.send('query($id: ID!) { node(id: $id) { id } }', { id });
      expect(opened).toEqual({ data: { node: { id } } });
    }
  });

  it('refuses an assessment that does not fit its instrument, with the path, and records nothing', async () => {
    const before = await server.tail();
    const record = async (input: Readonly<Record<string, unknown>>) =>
      server.send(
        'mutation($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename ... on UserError { code path } } }',
        { input: { commandId: crypto.randomUUID(), project, participants: [], ...input } },
        { 'x-besluitspoor-actor': 'person-5a1d3c0e-7d51-4a39-9a0e-6c1f0a2b3c4d' },
      );
    const misfit = await record({
      instrument: 'quality-of-work',
      values: { content: { objective: { direction: 'UP' } } },
    });
    expect(misfit).toMatchObject({ data: { recordAssessment: { __typename: 'InvalidInputError' } } });
    expect(JSON.stringify(misfit)).toContain('"path":["values","content","objective"');
    expect(await record({ instrument: 'horoscope', values: {} })).toMatchObject({
      data: { recordAssessment: { __typename: 'InvalidInputError', code: 'INSTRUMENT_UNKNOWN' } },
    });
    let deep: unknown = {};
    for (let depth = 0; depth < 500; depth += 1) deep = { content: deep };
    const tooDeep = await record({ instrument: 'quality-of-work', values: deep });
    expect(tooDeep.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await server.tail()).toBe(before);
  });

  it('lists the instruments with their fields in both languages', async () => {
    const answer = await server.send(
      '{ instruments { key version label fields { path label(language: EN) required choices { value label } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toContain('"key":"business-case-q4"');
  });
});
