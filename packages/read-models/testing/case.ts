import type { RecordId } from '@besluitspoor/governance';
import type { By, History } from './history.ts';
import { idIn, organisation, project, somebody } from './history.ts';

export const enforcers = idIn('group', 'enforcers');
export const council = idIn('group', 'works council');
export const management = idIn('group', 'management');
export const rule = idIn('rule', 'consent');

/** An organisation with three groups, a project in its first step and a rule that was agreed. */
export const begin = async (history: History): Promise<void> => {
  await history.record(organisation, {
    type: 'organisation.registered',
    payload: { name: 'Gemeente Utrecht' },
  });
  await history.record(somebody, {
    type: 'person.registered',
    payload: { organisation },
    personal: { of: somebody, fields: { displayName: 'Anna de Vries', contact: 'anna@example.org' } },
  });
  await history.record(enforcers, {
    type: 'group.defined',
    payload: { organisation, name: 'Handhavers', groupKind: 'EMPLOYEES', size: 40 },
  });
  await history.record(council, {
    type: 'group.defined',
    payload: { organisation, name: 'Ondernemingsraad', groupKind: 'WORKS_COUNCIL', size: 9 },
  });
  await history.record(management, {
    type: 'group.defined',
    payload: { organisation, name: 'Leiding', groupKind: 'MANAGEMENT', size: 3 },
  });
  await history.record(project, {
    type: 'project.initiated',
    payload: {
      organisation,
      title: 'Scanauto parkeerhandhaving',
      assignment: 'Onderzoek of scannen het werk beter maakt.',
      sponsor: somebody,
      processModel: 'SIM',
    },
  });
  await history.record(project, { type: 'project.stepEntered', payload: { step: 'prepare' } });
  await history.record(rule, {
    type: 'rule.proposed',
    payload: {
      organisation,
      project,
      title: 'Met instemming',
      version: 1,
      content: { method: 'CONSENT', parties: [{ group: enforcers, right: 'DECIDE' }] },
    },
  });
  await history.record(rule, { type: 'rule.agreed', payload: { version: 1 } });
};

/** Opens a decision under the rule, with two alternatives. */
export const openDecision = async (
  history: History,
  name: string,
  more: { readonly title?: string; readonly kind?: 'SELECT' | 'PILOT' } = {},
  by: By = {},
): Promise<RecordId<'decision'>> => {
  const decision = idIn('decision', name);
  await history.record(
    decision,
    {
      type: 'decision.opened',
      payload: {
        organisation,
        project,
        title: more.title ?? name,
        kind: more.kind ?? 'SELECT',
        step: 'prepare',
        rule: {
          rule,
          version: 1,
          title: 'Met instemming',
          content: { method: 'CONSENT', parties: [{ group: enforcers, right: 'DECIDE' }] },
          basis: 'AGREED',
          agreedAt: '2026-03-02T09:09:00.000Z',
        },
        affected: [enforcers],
        alternatives: [
          { alternative: 1, title: 'Scanauto' },
          { alternative: 2, title: 'Niets doen', broughtBy: enforcers },
        ],
      },
    },
    by,
  );
  return decision;
};

/** Submits an input that is due two weeks after the case began. */
export const submit = async (
  history: History,
  name: string,
  more: {
    readonly kind?: 'IDEA' | 'QUESTION' | 'COMMENT' | 'CONCERN';
    readonly text?: string;
    readonly theme?: RecordId<'theme'>;
    readonly consultation?: RecordId<'consultation'>;
    readonly decision?: RecordId<'decision'>;
    readonly parent?: RecordId<'input'>;
    readonly showGroup?: true;
    readonly due?: string;
  } = {},
  by: By = {},
): Promise<RecordId<'input'>> => {
  const input = idIn('input', name);
  const { text, due, kind = 'IDEA', ...rest } = more;
  const author = by.actor ?? somebody;
  await history.record(
    input,
    {
      type: 'input.submitted',
      payload: {
        organisation,
        project,
        kind,
        step: 'prepare',
        ...rest,
        ...(kind === 'COMMENT'
          ? {}
          : { due: { at: due ?? '2026-03-16T22:59:59.999Z', from: 'ORGANISATION' as const } }),
        answerTerm: { days: 30, kind: 'CALENDAR' },
      },
      personal: { of: author, fields: { text: text ?? `Over ${name}` } },
    },
    { party: enforcers, ...by },
  );
  return input;
};

/** Answers an input. */
export const answer = (
  history: History,
  input: RecordId<'input'>,
  disposition: 'ADOPTED' | 'NOT_ADOPTED' | 'DEFERRED',
  reason?: string,
  by: By = {},
): Promise<`event-${string}`> =>
  history.record(
    input,
    {
      type: 'input.answered',
      payload: {
        disposition,
        ...(reason === undefined ? {} : { reason }),
        ...(disposition === 'DEFERRED' ? { until: '2026-04-01' } : {}),
      },
    },
    by,
  );
