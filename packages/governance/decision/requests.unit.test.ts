import { describe, expect, test } from 'vitest';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { inputRecord } from '../input/state.ts';
import {
  addAlternative,
  amendProposal,
  considerInput,
  giveAdvice,
  giveConsent,
  replaceConsent,
  requestAdvice,
  requestConsent,
  withholdConsent,
} from './commands.ts';
import { content, decision, happened, opened, rule, taken, withdrawn } from './decision-history.ts';

const { organisation, project, worksCouncil, employees, strangers, representative } = scene;
const said = { proposal: 'Scanauto', reasons: 'Sneller', effects: 'Ander rooster', measures: 'Scholing' };
const due = '2026-04-01T21:59:59.999Z';
const adviceAsked = happened({
  type: 'decision.adviceRequested',
  payload: { request: 1, party: worksCouncil, ...said, due },
});
const consentAsked = happened({
  type: 'decision.consentRequested',
  payload: { request: 1, party: worksCouncil, ...said, due },
});
const acting = { actor: representative, party: worksCouncil };

describe.each([
  ['advice', requestAdvice, 'decision.adviceRequested'],
  ['consent', requestConsent, 'decision.consentRequested'],
] as const)('asking for %s', (name, command, type) => {
  const ask = (fields: Readonly<Record<string, unknown>>, ...history: readonly Given[]) =>
    given(...running, ...history).when(command, { decision, party: worksCouncil, ...said, ...fields });

  test('has the term of the rule, else of the project, else of the organisation', () => {
    const terms = { [name]: { days: 14, kind: 'CALENDAR' } } as const;
    const byRule = opened({ rule: { rule, version: 1, title: 'Regel', content: { ...content, terms } } });
    const byProject = happenedTo.project({
      type: 'project.termsSet',
      payload: { [name]: { days: 5, kind: 'WORKING' } },
    });
    const asked = { request: 1, party: worksCouncil, ...said };
    expect(ask({}, opened())).toEqual([{ type, payload: { ...asked, due } }]);
    expect(ask({}, opened(), byProject)).toMatchObject([{ payload: { due: '2026-03-09T22:59:59.999Z' } }]);
    expect(ask({}, byRule, byProject)).toMatchObject([{ payload: { due: '2026-03-16T22:59:59.999Z' } }]);
  });

  test('or the day that it names, not in the past', () => {
    expect(ask({ by: '2026-03-20' }, opened())).toMatchObject([
      { payload: { due: '2026-03-20T22:59:59.999Z' } },
    ]);
    expect(ask({ by: '2026-03-01' }, opened())).toMatchObject({ code: 'DATE_IN_PAST', path: ['by'] });
  });

  test('requests are numbered together, until there is an outcome', () => {
    expect(ask({}, opened(), adviceAsked)).toMatchObject([{ payload: { request: 2 } }]);
    expect(ask({}, opened(), taken())).toMatchObject({ code: 'DECISION_NOT_OPEN' });
    expect(ask({ party: strangers }, opened())).toMatchObject({ code: 'ANOTHER_ORGANISATION' });
  });
});

describe('advice', () => {
  const give = (
    fields: Readonly<Record<string, unknown>>,
    history: readonly Given[] = [adviceAsked],
    circumstances: { readonly acting?: object; readonly occurredAt?: string } = {},
  ) =>
    given(...running, opened(), ...history).when(
      giveAdvice,
      { decision, request: 1, advice: 'POSITIVE', text: 'Doen.', ...fields },
      { acting, ...circumstances },
    );
  const positive = { request: 1, party: worksCouncil, advice: 'POSITIVE', text: 'Doen.' } as const;

  test('is given once on a request', () => {
    expect(give({})).toEqual([{ type: 'decision.adviceGiven', payload: positive }]);
    const given1 = happened({ type: 'decision.adviceGiven', payload: positive });
    expect(give({}, [adviceAsked, { ...given1, acting }])).toMatchObject({
      code: 'REQUEST_ANSWERED',
      values: { request: 1 },
    });
    // What another said in its name keeps the party from nothing, and nobody else may say it again.
    expect(give({}, [adviceAsked, given1])).toHaveLength(1);
    const again = { acting: { actor: scene.manager, party: worksCouncil } };
    expect(give({}, [adviceAsked, given1], again)).toMatchObject({ code: 'REQUEST_ANSWERED' });
  });

  test('after its term, or after the taking, is recorded as late', () => {
    expect(give({}, [adviceAsked], { occurredAt: due })).toMatchObject([{ payload: { late: undefined } }]);
    expect(give({}, [adviceAsked], { occurredAt: '2026-04-01T22:00:00.000Z' })).toMatchObject([
      { payload: { late: true } },
    ]);
    expect(give({}, [adviceAsked, taken()])).toMatchObject([{ payload: { late: true } }]);
  });

  test('is the party’s that was asked', () => {
    const of = (party?: string) => give({}, [adviceAsked], { acting: { actor: representative, party } });
    expect(of()).toMatchObject({ code: 'PARTY_REQUIRED', path: ['as', 'party'] });
    expect(of(employees)).toMatchObject({ code: 'NOT_THE_PARTY', path: ['as', 'party'] });
  });

  test('conditional names the conditions', () => {
    expect(give({ advice: 'CONDITIONAL' })).toMatchObject({ code: 'FIELD_REQUIRED', path: ['conditions'] });
    const conditions = ['Eerst scholing.'];
    expect(give({ advice: 'CONDITIONAL', conditions })).toMatchObject([{ payload: { conditions } }]);
  });

  test('answers a request for advice that was made, of a decision that stands', () => {
    expect(give({ request: 2 })).toMatchObject({ code: 'REQUEST_UNKNOWN', path: ['request'] });
    expect(give({}, [consentAsked])).toMatchObject({ code: 'REQUEST_UNKNOWN' });
    expect(give({}, [adviceAsked, withdrawn])).toMatchObject({ code: 'DECISION_NOT_OPEN' });
  });
});

describe('consent', () => {
  const answer = (
    command: typeof giveConsent,
    fields: Readonly<Record<string, unknown>>,
    ...history: readonly Given[]
  ) =>
    given(...running, opened(), consentAsked, ...history).when(
      command,
      { decision, request: 1, ...fields },
      { acting },
    );
  const given1 = { type: 'decision.consentGiven', payload: { request: 1, party: worksCouncil } } as const;
  const withheld = {
    type: 'decision.consentWithheld',
    payload: { request: 1, party: worksCouncil, text: 'Nee.' },
  } as const;
  const court = { court: 'Rechtbank', text: 'Toegestaan.' };
  const replaced = { type: 'decision.consentReplaced', payload: { request: 1, ...court } } as const;

  test('is given or withheld; a party may come back on it, not repeat it', () => {
    expect(answer(giveConsent, {})).toEqual([given1]);
    expect(answer(withholdConsent, { text: 'Nee.' })).toEqual([withheld]);
    expect(answer(giveConsent, {}, happened(withheld))).toEqual([given1]);
    expect(answer(withholdConsent, { text: 'Nee.' }, happened(given1))).toEqual([withheld]);
    const own = { acting };
    expect(answer(giveConsent, {}, { ...happened(given1), ...own })).toMatchObject({
      code: 'REQUEST_ANSWERED',
    });
    expect(answer(withholdConsent, { text: 'Nee.' }, { ...happened(withheld), ...own })).toMatchObject({
      code: 'REQUEST_ANSWERED',
    });
    expect(answer(giveConsent, {}, happened(given1))).toEqual([given1]);
  });

  test('is replaced by the court where it was not given', () => {
    expect(answer(replaceConsent, court)).toEqual([replaced]);
    expect(answer(replaceConsent, court, happened(withheld))).toEqual([replaced]);
    expect(answer(replaceConsent, court, happened(given1))).toMatchObject({ code: 'REQUEST_ANSWERED' });
    expect(answer(replaceConsent, court, happened(replaced))).toMatchObject({ code: 'REQUEST_ANSWERED' });
    expect(answer(giveConsent, {}, happened(replaced))).toMatchObject({ code: 'REQUEST_ANSWERED' });
    expect(answer(replaceConsent, { ...court, request: 9 })).toMatchObject({ code: 'REQUEST_UNKNOWN' });
  });

  test('is the party’s that was asked', () => {
    const other = { acting: { actor: representative, party: employees } };
    const history = given(...running, opened(), consentAsked);
    for (const command of [giveConsent, withholdConsent]) {
      const input = { decision, request: 1, text: 'Zo.' };
      expect(history.when(command, input, other)).toMatchObject({ code: 'NOT_THE_PARTY' });
      expect(history.when(command, input)).toMatchObject({ code: 'PARTY_REQUIRED' });
    }
  });
});

describe('what is weighed', () => {
  const input = 'input-00000000-0000-4000-8000-000000000051';
  const submitted = (of: `project-${string}`): Given => ({
    record: inputRecord,
    id: input,
    event: {
      type: 'input.submitted',
      payload: { organisation, project: of, kind: 'IDEA', answerTerm: { days: 30, kind: 'CALENDAR' } },
    },
  });

  test('an amended proposal and an added alternative, before there is an outcome', () => {
    const amend = { decision, text: 'Een proef eerst.' };
    const amended = happened({ type: 'decision.proposalAmended', payload: { text: amend.text } });
    expect(given(...running, opened()).when(amendProposal, amend)).toEqual([amended.event]);
    expect(given(...running, opened(), amended).when(amendProposal, amend)).toEqual([]);
    expect(given(...running, opened(), taken()).when(amendProposal, amend)).toMatchObject({
      code: 'DECISION_NOT_OPEN',
      values: { status: 'TAKEN' },
    });
    const add = { decision, title: 'Een proef', broughtBy: employees };
    expect(given(...running, opened()).when(addAlternative, add)).toEqual([
      {
        type: 'decision.alternativeAdded',
        payload: { alternative: 3, title: 'Een proef', broughtBy: employees },
      },
    ]);
    const titled = (title: string) =>
      given(...running, opened()).when(addAlternative, { ...add, title: ` ${title.toUpperCase()} ` });
    expect(titled('Scanauto')).toMatchObject({ code: 'LIST_REPEATS', path: ['title'] });
    expect(titled('Scanauto’s')).toHaveLength(1);
    expect(given(...running, opened(), taken()).when(addAlternative, add)).toMatchObject({ refusal: true });
  });

  test('an input of the same project, also entered after the taking', () => {
    const consider = (of: `project-${string}`, ...history: readonly Given[]) =>
      given(...running, submitted(of), opened(), ...history).when(considerInput, { decision, input });
    const considered = happened({ type: 'decision.inputConsidered', payload: { input } });
    expect(consider(project)).toEqual([considered.event]);
    expect(consider(project, taken())).toEqual([considered.event]);
    expect(consider(project, considered)).toEqual([]);
    expect(consider(project, withdrawn)).toMatchObject({ code: 'DECISION_NOT_OPEN' });
    expect(consider('project-00000000-0000-4000-8000-000000000032')).toMatchObject({
      code: 'ANOTHER_PROJECT',
      path: ['input'],
    });
  });
});
