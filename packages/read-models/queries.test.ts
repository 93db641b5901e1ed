import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Queries } from './queries/queries.ts';
import { answer, council, enforcers, management, openDecision, rule, submit } from './testing/case.ts';
import { idIn, organisation, project, somebody } from './testing/history.ts';
import type { History } from './testing/history.ts';
import { nodes, viewedCase } from './testing/viewed.ts';
import type { Viewed } from './testing/viewed.ts';

let viewed: Viewed;
let history: History;

beforeEach(async () => {
  viewed = await viewedCase();
  ({ history } = viewed);
});

afterEach(() => viewed.close());

const asked = (now = '2026-03-10T09:00:00.000Z'): Promise<Queries> => viewed.asked(now);

describe('what is there', () => {
  test('projects with their step, and their names found by the beginning of a word', async () => {
    const { projects } = await asked();
    const found = projects({ search: 'scanau' }, { first: 10, total: true }).get('');
    expect(found?.total).toBe(1);
    expect(nodes(found)[0]).toMatchObject({
      id: project,
      title: 'Scanauto parkeerhandhaving',
      status: 'RUNNING',
      currentStep: 'prepare',
      revision: 1n,
      began: { type: 'project.initiated', actor: somebody, standing: 'OWN' },
    });
    expect(projects({ search: 'onbekend' }, { first: 10, total: true }).get('')?.total).toBe(0);
  });

  test('persons, groups and their members', async () => {
    await history.record(council, { type: 'group.memberJoined', payload: { person: somebody } });
    const { groups, members, personsById } = await asked();
    expect(
      nodes(groups([organisation], {}, { first: 10 }).get(organisation)).map((group) => group.name),
    ).toEqual(['Handhavers', 'Leiding', 'Ondernemingsraad']);
    expect(nodes(members([council], { first: 10 }).get(council))).toMatchObject([
      { person: somebody, left: null },
    ]);
    expect(personsById([somebody]).get(somebody)?.displayName).toBe('Anna de Vries');
  });

  test('a rule, its versions and what parties said of them', async () => {
    await history.record(rule, { type: 'rule.endorsed', payload: { version: 1, party: enforcers } });
    const { rulesOfProjects, ruleVersionsById, endorsements } = await asked();
    expect(nodes(rulesOfProjects([project], { inForce: true }, { first: 5 }).get(project))).toMatchObject([
      { title: 'Met instemming', versionInForce: 1 },
    ]);
    const version = `${rule}.v1`;
    expect(ruleVersionsById([version]).get(version)).toMatchObject({
      status: 'AGREED',
      method: 'CONSENT',
      cameIntoForce: { type: 'rule.agreed' },
    });
    expect(nodes(endorsements([version], { first: 5 }).get(version))).toMatchObject([
      { party: enforcers, endorsed: true },
    ]);
  });
});

describe('the decision log', () => {
  test('shows what is open first, then what was settled last', async () => {
    const first = await openDecision(history, 'first');
    const second = await openDecision(history, 'second');
    const third = await openDecision(history, 'third');
    await history.record(second, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Omdat.' } });
    await history.record(first, { type: 'decision.rejected', payload: { rationale: 'Nee.' } });
    const { decisionLog } = await asked();
    const log = decisionLog([project], {}, { first: 10, total: true }).get(project);
    expect(log?.total).toBe(3);
    expect(nodes(log).map((decision) => decision.id)).toEqual([third, first, second]);
    expect(nodes(log)[2]).toMatchObject({
      status: 'TAKEN',
      rationale: 'Omdat.',
      outcome: 1,
      rule: { id: `${rule}.v1`, method: 'CONSENT' },
    });
  });

  test('is filtered by kind, status, rule, time and text', async () => {
    const pilot = await openDecision(history, 'a', { kind: 'PILOT', title: 'Proef in Überwijk' });
    const taken = await openDecision(history, 'b');
    await history.record(taken, { type: 'decision.taken', payload: { outcome: 2, rationale: 'Beter.' } });
    const { decisionLog } = await asked();
    const ids = (filter: Parameters<typeof decisionLog>[1]): readonly string[] =>
      nodes(decisionLog([project], filter, { first: 10 }).get(project)).map((decision) => decision.id);
    expect(ids({ kind: ['PILOT'] })).toEqual([pilot]);
    expect(ids({ status: ['TAKEN', 'REJECTED'] })).toEqual([taken]);
    expect(ids({ rule: [`${rule}.v1`] })).toHaveLength(2);
    expect(ids({ rule: [`${rule}.v2`] })).toEqual([]);
    expect(ids({ takenFrom: '2026-03-02T00:00:00.000Z', takenUntil: '2026-03-03T00:00:00.000Z' })).toEqual([
      taken,
    ]);
    expect(ids({ takenUntil: '2026-03-02T00:00:00.000Z' })).toEqual([]);
    expect(ids({ search: 'uberwijk' })).toEqual([pilot]);
    expect(ids({ search: '"uberwijk" OR * NEAR(' })).toEqual([]);
    expect(ids({ search: '***' })).toEqual([]);
  });

  test('shows as dissent a consent that was withheld, also where a court replaced it, and an open objection', async () => {
    const decision = await openDecision(history, 'a');
    const request = {
      proposal: 'p',
      reasons: 'r',
      effects: 'e',
      measures: 'm',
      due: '2026-04-01T21:59:59.999Z',
    };
    for (const number of [1, 2]) {
      await history.record(decision, {
        type: 'decision.consentRequested',
        payload: { request: number, party: council, ...request },
      });
      await history.record(decision, {
        type: 'decision.consentWithheld',
        payload: { request: number, party: council, text: `Nee ${number}.` },
      });
    }
    await history.record(decision, {
      type: 'decision.consentReplaced',
      payload: { request: 1, court: 'De kantonrechter', text: 'Onredelijk.' },
    });
    await history.record(decision, {
      type: 'decision.consentGiven',
      payload: { request: 2, party: council, text: 'Toch.' },
    });
    await history.record(decision, {
      type: 'decision.objectionRaised',
      payload: { objection: 1, person: idIn('person', 'piet'), alternative: 1 },
      personal: { of: idIn('person', 'piet'), fields: { reason: 'Onveilig' } },
    });
    await history.record(decision, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Toch.' } });
    const { dissent, partyRequests } = await asked();
    expect(nodes(dissent([decision], { first: 5 }).get(decision))).toMatchObject([
      { stance: 'CONSENT_WITHHELD', reason: 'Nee 1.', party: council },
      { stance: 'OBJECT', reason: 'Onveilig', person: idIn('person', 'piet') },
    ]);
    expect(nodes(partyRequests([decision], {}, { first: 5 }).get(decision))).toMatchObject([
      { answer: 'REPLACED', text: 'Onredelijk.' },
      { answer: 'GIVEN' },
    ]);
  });

  test('shows alternatives, dissent on the outcome, and what was asked of parties', async () => {
    const decision = await openDecision(history, 'a');
    const position = (person: string, stance: 'AGAINST' | 'FOR', alternative: number): Promise<string> =>
      history.record(decision, {
        type: 'decision.positionTaken',
        payload: { person: idIn('person', person), party: enforcers, alternative, stance },
        personal: { of: idIn('person', person), fields: { reason: `Want ${person}` } },
      });
    await position('piet', 'AGAINST', 1);
    await position('jan', 'AGAINST', 2);
    await position('kees', 'FOR', 1);
    const stated = {
      proposal: 'p',
      reasons: 'r',
      effects: 'e',
      measures: 'm',
      due: '2026-04-01T21:59:59.999Z',
    };
    await history.record(decision, {
      type: 'decision.adviceRequested',
      payload: { request: 1, party: council, ...stated },
    });
    await history.record(decision, {
      type: 'decision.adviceGiven',
      payload: { request: 1, party: council, advice: 'NEGATIVE', text: 'Niet doen.' },
    });
    await history.record(decision, {
      type: 'decision.taken',
      payload: {
        outcome: 1,
        rationale: 'Toch.',
        notChosen: [{ alternative: 2, reason: 'Te duur.' }],
        advice: [{ request: 1, followed: false, reason: 'Elders bewezen.' }],
      },
    });
    const { alternatives, dissent, outcomes, partyRequests } = await asked();
    expect(outcomes([decision]).get(decision)?.title).toBe('Scanauto');
    expect(nodes(alternatives([decision], { first: 5 }).get(decision))).toMatchObject([
      { number: 1, chosen: true, notChosenBecause: null },
      { number: 2, chosen: false, notChosenBecause: 'Te duur.', broughtBy: enforcers },
    ]);
    expect(nodes(dissent([decision], { first: 5 }).get(decision))).toMatchObject([
      { stance: 'AGAINST', reason: 'Want piet', person: idIn('person', 'piet') },
      { stance: 'NEGATIVE_ADVICE', reason: 'Niet doen.', person: null, party: council },
    ]);
    expect(nodes(partyRequests([decision], {}, { first: 5 }).get(decision))).toMatchObject([
      { answer: 'NEGATIVE', followed: false, deviationReason: 'Elders bewezen.' },
    ]);
  });
});

describe('inputs', () => {
  test('say what is owed at the moment asked for', async () => {
    const open = await submit(history, 'open');
    const answered = await submit(history, 'answered');
    await answer(history, answered, 'NOT_ADOPTED');
    const { inputsById } = await asked('2026-03-20T09:00:00.000Z');
    expect(inputsById([open]).get(open)).toMatchObject({
      status: 'SUBMITTED',
      answerStates: ['OPEN', 'OVERDUE'],
      overdueDays: 4,
      text: 'Over open',
      answerDueFrom: 'ORGANISATION',
    });
    expect(inputsById([answered]).get(answered)?.answerStates).toEqual(['ANSWERED', 'WITHOUT_REASON']);
    const before = await asked('2026-03-10T09:00:00.000Z');
    expect(before.inputsById([open]).get(open)).toMatchObject({ answerStates: ['OPEN'], overdueDays: null });
  });

  test('that were called a comment say since when they owe an answer', async () => {
    const open = await submit(history, 'open');
    const comment = await submit(history, 'comment', { kind: 'COMMENT', parent: open });
    await history.record(comment, {
      type: 'input.reclassified',
      payload: {
        from: 'COMMENT',
        to: 'QUESTION',
        reason: 'Het is een vraag.',
        due: { at: '2026-03-16T22:59:59.999Z', from: 'RECLASSIFICATION' },
      },
    });
    const { inputsById } = await asked('2026-03-20T09:00:00.000Z');
    expect(inputsById([comment]).get(comment)).toMatchObject({
      answerStates: ['OPEN', 'OVERDUE'],
      overdueDays: 4,
      answerDueAt: '2026-03-16T22:59:59.999Z',
      answerDueFrom: 'RECLASSIFICATION',
    });
  });

  test('are filtered by what is owed, kind, group, theme, time and text', async () => {
    const question = await submit(history, 'a', {
      kind: 'QUESTION',
      text: 'Wie betaalt de scanauto’s?',
      showGroup: true,
    });
    const comment = await submit(history, 'b', { kind: 'COMMENT', parent: question });
    const dropped = await submit(history, 'c');
    await answer(history, dropped, 'NOT_ADOPTED');
    const { inputs, reactions } = await asked('2026-03-20T09:00:00.000Z');
    const ids = (filter: Parameters<typeof inputs>[1]): readonly string[] =>
      nodes(inputs([project], filter, { first: 10 }).get(project)).map((input) => input.id);
    expect(ids({})).toEqual([dropped, comment, question]);
    expect(ids({ answer: ['OVERDUE', 'WITHOUT_REASON'] })).toEqual([dropped, question]);
    expect(ids({ answer: ['NOT_REQUIRED'] })).toEqual([comment]);
    expect(ids({ answer: [] })).toEqual([]);
    expect(ids({ kind: ['COMMENT'] })).toEqual([comment]);
    expect(ids({ step: ['prepare'] })).toHaveLength(3);
    expect(ids({ group: [enforcers] })).toEqual([question]);
    expect(ids({ group: [council] })).toEqual([]);
    expect(ids({ search: 'betaalt scanauto' })).toEqual([question]);
    expect(ids({ submittedUntil: '2026-03-02T00:00:00.000Z' })).toEqual([]);
    expect(nodes(reactions([question], {}, { first: 5 }).get(question)).map((input) => input.id)).toEqual([
      comment,
    ]);
  });

  test('are answered through their theme and through the input that they were merged into', async () => {
    const theme = idIn('theme', 'safety');
    await history.record(theme, {
      type: 'theme.opened',
      payload: { organisation, project, name: 'Veiligheid' },
    });
    const themed = await submit(history, 'themed', { theme });
    const already = await submit(history, 'already', { theme });
    await answer(history, already, 'ADOPTED', 'Eerder al');
    await history.record(theme, {
      type: 'theme.answered',
      payload: { disposition: 'NOT_ADOPTED', reason: 'Te gevaarlijk' },
    });
    const target = await submit(history, 'target');
    const merged = await submit(history, 'merged');
    await history.record(merged, { type: 'input.merged', payload: { into: target, reason: 'Hetzelfde' } });
    await answer(history, target, 'ADOPTED', 'Goed idee');
    const { latestResponses, inputsById, responses } = await asked();
    const latest = latestResponses([themed, already, merged, target]);
    expect(latest.get(themed)).toMatchObject({ reason: 'Te gevaarlijk', givenOn: theme });
    expect(latest.get(already)).toMatchObject({ reason: 'Eerder al', givenOn: already });
    expect(latest.get(merged)).toMatchObject({ disposition: 'ADOPTED', givenOn: target });
    expect(inputsById([merged]).get(merged)).toMatchObject({ status: 'MERGED', mergedInto: target });
    expect(responses([already], { first: 5, total: true }).get(already)?.total).toBe(1);
  });

  test('are answered through a chain of merges, however long ago those were made', async () => {
    const [first, second, third] = [
      await submit(history, 'first'),
      await submit(history, 'second'),
      await submit(history, 'third'),
    ];
    await history.record(first, { type: 'input.merged', payload: { into: second, reason: 'Hetzelfde' } });
    await history.record(second, { type: 'input.merged', payload: { into: third, reason: 'Ook' } });
    await asked();
    await answer(history, third, 'ADOPTED', 'Goed idee');
    const { latestResponses } = await asked();
    expect([...latestResponses([first, second, third]).values()].map(({ givenOn }) => givenOn)).toEqual([
      third,
      third,
      third,
    ]);
  });

  test('show a contest beside the response that it contests, and its settling', async () => {
    const input = await submit(history, 'a');
    await answer(history, input, 'NOT_ADOPTED', 'Kan niet', { actor: idIn('person', 'piet') });
    await history.record(input, {
      type: 'input.contested',
      payload: { subject: 'ANSWER', response: 1, due: '2026-04-01T21:59:59.999Z' },
      personal: { of: somebody, fields: { text: 'Kan wel' } },
    });
    const open = await asked();
    expect(open.inputsById([input]).get(input)).toMatchObject({ status: 'CONTESTED' });
    expect(open.latestResponses([input]).get(input)?.contest).toMatchObject({
      reason: 'Kan wel',
      settled: null,
    });
    await history.record(input, {
      type: 'input.answerRevised',
      payload: { disposition: 'ADOPTED', reason: 'Het kan' },
    });
    const settled = await asked();
    expect(nodes(settled.contests([input], { first: 5 }).get(input))).toMatchObject([
      { settled: { type: 'input.answerRevised' } },
    ]);
    expect(settled.inputsById([input]).get(input)?.status).toBe('ANSWERED');
  });

  test('count supporters once, beside those counted without a name', async () => {
    const input = await submit(history, 'a');
    for (const name of ['piet', 'jan', 'piet']) {
      await history.record(input, { type: 'input.supported', payload: {} }, { actor: idIn('person', name) });
    }
    await history.record(input, { type: 'input.supportsCounted', payload: { count: 12 } });
    const { inputsById } = await asked();
    expect(inputsById([input]).get(input)?.supports).toBe(14);
  });

  test('are traced to decisions that considered them and to what was done', async () => {
    const decision = await openDecision(history, 'a');
    const input = await submit(history, 'a');
    await history.record(decision, { type: 'decision.inputConsidered', payload: { input, note: 'Gewogen' } });
    await history.record(input, {
      type: 'input.followUpReported',
      payload: { description: 'Gedaan', decision },
    });
    const { trace, consideredInputs, decisionsOfInputs, followUps, answeringOfProjects } = await asked();
    expect(nodes(trace([input], { first: 10 }).get(input)).map((event) => event.type)).toEqual([
      'input.submitted',
      'decision.inputConsidered',
      'input.followUpReported',
    ]);
    expect(nodes(consideredInputs([decision], {}, { first: 5 }).get(decision)).map(({ id }) => id)).toEqual([
      input,
    ]);
    expect(nodes(decisionsOfInputs([input], { first: 5 }).get(input)).map(({ id }) => id)).toEqual([
      decision,
    ]);
    expect(nodes(followUps([input], { first: 5 }).get(input))).toMatchObject([{ description: 'Gedaan' }]);
    expect(answeringOfProjects([project], {}).get(project)).toMatchObject({ followedUp: 1, unlinked: 0 });
  });

  test('recorded on behalf of somebody are claimed until they say so', async () => {
    const piet = idIn('person', 'piet');
    const input = await submit(history, 'a', {}, { onBehalfOf: piet });
    const before = await asked();
    const submission = before.inputsById([input]).get(input)?.began;
    expect(submission).toMatchObject({ standing: 'CLAIMED', onBehalfOf: piet });
    const event = (await history.events()).at(-1)?.header.id;
    if (event === undefined) throw new Error('nothing was recorded');
    await history.record(
      input,
      { type: 'input.actDisowned', payload: { event: `event-${event.slice(6)}` } },
      { actor: piet },
    );
    const after = await asked();
    expect(after.inputsById([input]).get(input)?.began.standing).toBe('DISOWNED');
    expect(after.answeringOfProjects([project], {}).get(project)?.requiringAnswer).toBe(0);
  });
});

describe('small groups', () => {
  test('inputs of a group too small to be shown appear without it', async () => {
    const hidden = await submit(history, 'hidden', {}, { party: management });
    const shown = await submit(history, 'shown', { showGroup: true }, { party: management });
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await submit(history, name, {}, { actor: idIn('person', name), party: enforcers });
      await submit(history, `council ${name}`, {}, { actor: idIn('person', name), party: council });
    }
    const { inputs, inputsById, trace, answeringOfProjects } = await asked();
    expect(inputsById([hidden]).get(hidden)).toMatchObject({ group: null, began: { party: null } });
    expect(inputsById([shown]).get(shown)).toMatchObject({ group: management, began: { party: management } });
    expect(nodes(trace([hidden], { first: 1 }).get(hidden))[0]?.party).toBeNull();
    const found = inputs([project], { group: [management] }, { first: 10 }).get(project);
    expect(nodes(found).map(({ id }) => id)).toEqual([shown]);
    // With one group withheld the next smallest is too, so that the one is not what is left over.
    const shownGroups = answeringOfProjects([project], {})
      .get(project)
      ?.byGroup.map(({ group }) => group);
    expect(new Set(shownGroups)).toEqual(new Set([enforcers, management, null]));
  });
});

test('figures over a project, by group and over a period', async () => {
  const inTime = await submit(history, 'in time');
  await answer(history, inTime, 'ADOPTED', 'Ja');
  await submit(history, 'overdue');
  await submit(history, 'comment', { kind: 'COMMENT' });
  const { answeringOfProjects } = await asked('2026-03-20T09:00:00.000Z');
  const figures = answeringOfProjects([project], {}).get(project);
  expect(figures).toMatchObject({
    requiringAnswer: 2,
    answered: 1,
    answeredWithReason: 1,
    inTime: 1,
    overdue: 1,
    medianDaysToAnswer: 0,
    timeKnown: 1,
    notRequired: [{ kind: 'COMMENT', count: 1 }],
    byDisposition: [{ disposition: 'ADOPTED', count: 1 }],
  });
  expect(answeringOfProjects([project], { submittedFrom: '2026-01-01T00:00:00.000Z' }).get(project)).toEqual(
    figures,
  );
  expect(
    answeringOfProjects([project], { submittedFrom: '2027-01-01T00:00:00.000Z' }).get(project)
      ?.requiringAnswer,
  ).toBe(0);
});

test('every list runs one statement, for one parent and for many', async () => {
  const decisions: string[] = [];
  for (let index = 0; index < 8; index += 1) decisions.push(await openDecision(history, `decision ${index}`));
  const queries = await asked();
  const ran: string[] = [];
  const stop = viewed.views.onStatement((sql) => ran.push(sql));
  queries.alternatives(decisions, { first: 10, total: true });
  queries.decisionLog([project], { search: 'decision' }, { first: 3, total: true });
  queries.answeringOfProjects([project], {});
  stop();
  expect(ran).toHaveLength(3);
});
