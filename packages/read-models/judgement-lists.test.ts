import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Queries } from './queries/queries.ts';
import { council, enforcers, openDecision, submit } from './testing/case.ts';
import { idIn, organisation, project, somebody } from './testing/history.ts';
import type { By, History } from './testing/history.ts';
import { nodes, viewedCase } from './testing/viewed.ts';
import type { Viewed } from './testing/viewed.ts';

let viewed: Viewed;
let history: History;

beforeEach(async () => {
  viewed = await viewedCase();
  ({ history } = viewed);
});

afterEach(() => viewed.close());

const asked = (now = '2026-06-01T09:00:00.000Z'): Promise<Queries> => viewed.asked(now);
const page = { first: 10, total: true } as const;

describe('what was judged', () => {
  test('is found by verdict and by the check that fails', async () => {
    const taken = await openDecision(history, 'taken');
    await history.record(taken, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Omdat.' } });
    const withdrawn = await openDecision(history, 'withdrawn');
    await history.record(withdrawn, { type: 'decision.withdrawn', payload: { reason: 'Anders.' } });
    const { conformityOf, decisionLog } = await asked();
    const conformity = conformityOf([taken, withdrawn]);
    expect(conformity.has(withdrawn)).toBe(false);
    expect(conformity.get(taken)).toMatchObject({ method: 'conformity/1', verdict: 'NOT_CONFORM' });
    expect(conformity.get(taken)?.checks.map(({ code }) => code)).toHaveLength(15);
    const failing = conformity.get(taken)?.checks.find(({ status }) => status === 'NOT_MET')?.code ?? '';
    const ids = (filter: Parameters<typeof decisionLog>[1]): readonly string[] =>
      nodes(decisionLog([project], filter, page).get(project)).map(({ id }) => id);
    expect(ids({ verdict: ['NOT_CONFORM'] })).toEqual([taken]);
    expect(ids({ verdict: ['CONFORM'] })).toEqual([]);
    expect(ids({ failing: [failing] })).toEqual([taken]);
    expect(ids({ failing: ['C99'] })).toEqual([]);
  });

  test('changes by itself when a date passes, also back', async () => {
    const decision = await openDecision(history, 'open');
    await history.record(decision, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Omdat.' } });
    await viewed.views.catchUp(history.log);
    const told = (now: string): string | undefined =>
      viewed.views
        .reading(now)
        .queries.conformityOf([decision])
        .get(decision)
        ?.checks.find(({ code }) => code === 'C13')?.status;
    expect(told('2026-03-03T09:00:00.000Z')).toBe('PENDING');
    expect(told('2026-06-01T09:00:00.000Z')).toBe('NOT_MET');
    expect(told('2026-03-03T09:00:00.000Z')).toBe('PENDING');
  });

  test('shows people by fixed cells: small groups without their number, anonymous ones apart', async () => {
    const decision = await openDecision(history, 'taken');
    for (let person = 0; person < 7; person += 1) {
      await submit(history, `input ${person}`, { decision }, { actor: idIn('person', `person ${person}`) });
    }
    await submit(history, 'small', { decision }, { actor: somebody, party: council });
    await submit(
      history,
      'anonymous',
      { decision },
      { actor: 'anonymous-00000000-0000-4000-8000-000000000001' },
    );
    await history.record(decision, { type: 'decision.rejected', payload: { rationale: 'Nee.' } });
    const { participationOf, pairs } = await asked();
    const found = participationOf([project], {}).get(project);
    expect(found?.byGroup.map(({ group }) => group)).toEqual([enforcers, council]);
    expect(found?.byGroup[0]).toMatchObject({ pairs: 1, suppressed: true, contributors: null, rate: null });
    expect(found?.byGroup[1]).toMatchObject({ suppressed: true, contributors: null });
    expect(found?.pairs).toBe(1);
    expect(found?.byStep).toMatchObject([{ step: 'prepare', pairs: 1 }]);
    expect(found?.promiseKept).toEqual({ numerator: 0, denominator: 0, share: null });
    expect(nodes(pairs([project], {}, page).get(project))).toMatchObject([{ decision, group: enforcers }]);
    expect(participationOf([project], { kind: ['PILOT'] }).get(project)?.medianRealised).toBeNull();
  });

  test('counts as contributors whose input it is: not the recorder, nor of what was disowned', async () => {
    const decision = await openDecision(history, 'taken');
    const give = (name: string, by: By): Promise<unknown> => submit(history, name, { decision }, by);
    for (let person = 0; person < 4; person += 1)
      await give(`input ${person}`, { actor: idIn('person', `person ${person}`) });
    const fifth = idIn('person', 'person 4');
    const claimed = await submit(history, 'claimed', { decision }, { actor: somebody, onBehalfOf: fifth });
    const act = (await history.events()).at(-1)?.header.id ?? '';
    const submission: `event-${string}` = `event-${act.slice('event-'.length)}`;
    await give('of the group', { actor: somebody, onBehalfOf: enforcers });
    const shown = async (): Promise<unknown> =>
      (await asked()).participationOf([project], {}).get(project)?.byGroup[0]?.contributors;
    expect(await shown()).toBe(5);
    await history.record(
      claimed,
      { type: 'input.actDisowned', payload: { event: submission } },
      { actor: fifth },
    );
    expect(await shown()).toBeNull();
    await give('own words', { actor: fifth });
    expect(await shown()).toBe(5);
  });

  test('adds up over projects and periods, and names the worst first', async () => {
    const decision = await openDecision(history, 'taken');
    await submit(history, 'late', { decision });
    await history.record(decision, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Omdat.' } });
    await history.record(project, {
      type: 'project.decisionReportedMissing',
      payload: { report: 1, description: 'De aanbesteding' },
    });
    const { oversightOf, oversightByPeriod, oversightByProject } = await asked();
    const whole = oversightOf([organisation], {}).get(organisation);
    expect(whole).toMatchObject({
      decisions: 1,
      reportsOpen: 1,
      answerDebt: { requiringAnswer: 1, overdue: 1 },
    });
    expect(whole?.byVerdict.find(({ verdict }) => verdict === 'NOT_CONFORM')?.count).toBe(1);
    expect(whole?.concerns.map(({ kind }) => kind).toSorted()).toEqual(['ANSWERS', 'DECISION', 'REPORTS']);
    const oldest = nodes((await asked()).inputs([project], { answer: ['OVERDUE'] }, page).get(project))[0];
    expect(oldest?.overdueDays).toBeGreaterThan(0);
    const answers = whole?.concerns.find(({ kind }) => kind === 'ANSWERS');
    expect(JSON.stringify(answers?.reasons)).toContain(`"days":${oldest?.overdueDays}`);
    const weights = whole?.concerns.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    const { concerns: _, organisation: __, ...figures } = whole ?? {};
    const byProject = nodes(oversightByProject([organisation], {}, page).get(organisation));
    expect(byProject).toEqual([{ project, ...figures }]);
    expect(oversightByPeriod([organisation], 'QUARTER', {}).get(organisation)).toEqual([
      {
        period: '2026-Q1',
        from: '2025-12-31T23:00:00.000Z',
        until: '2026-03-31T22:00:00.000Z',
        ...figures,
      },
    ]);
    const later = { from: '2026-04-01T00:00:00.000Z' };
    expect(oversightOf([organisation], later).get(organisation)).toMatchObject({
      decisions: 0,
      reportsOpen: 0,
      concerns: [],
    });
  });
});

describe('the records of this kind', () => {
  test('mandates and rights of an organisation, and what was said of a right', async () => {
    await history.record(organisation, {
      type: 'organisation.mandateGiven',
      payload: { mandate: 1, person: somebody, amount: 5000, delegation: false, writtenIn: 'Besluit 12' },
    });
    await history.record(organisation, {
      type: 'organisation.mandateWithdrawn',
      payload: { mandate: 1, reason: 'Vertrokken' },
    });
    await history.record(organisation, {
      type: 'organisation.rightEstablished',
      payload: {
        right: 1,
        party: council,
        nature: 'ADVICE',
        basis: 'WOR 25',
        statutory: true,
        kinds: ['SELECT'],
      },
    });
    const decision = await openDecision(history, 'a');
    await history.record(decision, {
      type: 'decision.rightDisputed',
      payload: { right: 1, party: council, text: 'Wel waar' },
    });
    await history.record(decision, {
      type: 'decision.nullityInvoked',
      payload: { party: council, text: 'Zonder instemming' },
    });
    const queries = await asked();
    expect(nodes(queries.mandates([organisation], {}, page).get(organisation))).toMatchObject([
      { number: 1, person: somebody, amount: 5000, withdrawnReason: 'Vertrokken' },
    ]);
    expect(queries.mandates([organisation], { standing: true }, page).get(organisation)?.total).toBe(0);
    const rights = (kind: string): number | undefined =>
      queries.rights([organisation], { kind }, page).get(organisation)?.total;
    expect(rights('SELECT')).toBe(1);
    expect(rights('PILOT')).toBe(0);
    expect(nodes(queries.rightsSaid([decision], page).get(decision))).toMatchObject([
      { right: 1, applies: null, disputedBecause: 'Wel waar', settled: null },
    ]);
    expect(nodes(queries.nullities([decision], page).get(decision))).toMatchObject([
      { party: council, text: 'Zonder instemming', lifted: null },
    ]);
  });

  test('the facts of a project that attention points read', async () => {
    for (const affected of [false, true]) {
      await history.record(project, {
        type: 'project.stakeholderMapped',
        payload: { group: enforcers, interest: 'Werk', influence: 'LOW', affected, dependsOn: [council] },
      });
    }
    await history.record(project, { type: 'project.planRecorded', payload: { plan: 'PROJECT', text: 'Zo' } });
    await history.record(project, {
      type: 'project.decisionReportedMissing',
      payload: { report: 1, description: 'De aanbesteding' },
    });
    await history.record(project, {
      type: 'project.reportSettled',
      payload: { report: 1, reason: 'Ingevoerd' },
    });
    const queries = await asked();
    expect(nodes(queries.stakeholders([project], { affected: true }, page).get(project))).toMatchObject([
      { group: enforcers, affected: true, dependsOn: [council] },
    ]);
    expect(nodes(queries.plans([project], { plan: ['PROJECT'] }, page).get(project))).toMatchObject([
      { text: 'Zo' },
    ]);
    expect(queries.plans([project], { plan: ['COMMUNICATION'] }, page).get(project)?.total).toBe(0);
    expect(nodes(queries.missingReports([project], {}, page).get(project))).toMatchObject([
      { number: 1, description: 'De aanbesteding', settledReason: 'Ingevoerd' },
    ]);
  });

  test('pilots with criteria and measurements, and assessments of them', async () => {
    const pilot = idIn('pilot', 'one');
    const decision = await openDecision(history, 'a', { kind: 'PILOT' });
    await history.record(pilot, {
      type: 'pilot.planned',
      payload: {
        organisation,
        project,
        title: 'Proef',
        decision,
        variants: [{ variant: 1, title: 'Scanauto' }],
        testPlan: 'Een maand',
      },
    });
    await history.record(pilot, {
      type: 'pilot.criteriaAgreed',
      payload: {
        criteria: [
          {
            criterion: 1,
            title: 'Controles',
            aspect: 'PRODUCTIVITY',
            hard: true,
            requirement: { kind: 'AT_LEAST', value: 100 },
          },
        ],
        agreedWith: [{ group: enforcers }],
      },
    });
    await history.record(pilot, { type: 'pilot.started', payload: {} });
    await history.record(pilot, {
      type: 'pilot.measurementRecorded',
      payload: { variant: 1, criterion: 1, value: 120 },
    });
    await history.record(pilot, {
      type: 'pilot.personsAcquainted',
      payload: { group: enforcers, count: 13 },
    });
    const assessment = idIn('assessment', 'one');
    await history.record(assessment, {
      type: 'assessment.recorded',
      payload: {
        organisation,
        project,
        instrument: 'quality-of-work',
        instrumentVersion: 1,
        subject: { decision, alternative: 1, pilot },
        values: { content: 'Beter' },
        participants: [{ group: enforcers }],
      },
    });
    const queries = await asked();
    expect(queries.pilotsById([pilot]).get(pilot)).toMatchObject({
      status: 'STARTED',
      decision,
      criteria: [{ criterion: 1, requirement: { kind: 'AT_LEAST', value: 100, unit: null } }],
      criteriaAgreedWith: [{ person: null, group: enforcers }],
      researcher: null,
    });
    expect(nodes(queries.pilotsOnDecisions([decision], page).get(decision))).toHaveLength(1);
    expect(nodes(queries.measurements([pilot], page).get(pilot))).toMatchObject([{ value: 120 }]);
    expect(nodes(queries.acquaintances([pilot], page).get(pilot))).toMatchObject([
      { group: enforcers, count: 10, suppressed: false },
    ]);
    expect(nodes(queries.assessmentsOnPilots([pilot], page).get(pilot))).toMatchObject([
      { id: assessment, values: { content: 'Beter' }, subject: { alternative: 1, step: null } },
    ]);
  });
});
