import type { Ids } from './play.ts';
import { honestTown, ruleOf } from './town.ts';
import type { Say, Town } from './town.ts';

// What several attempts do alike: each takes a town and gives another.

type Fields = (ids: Ids) => object;

/** The town in which the employees are asked, and do not decide. */
export const consulted = (): Town => honestTown('CONSULTED');

/** Under a rule that differs in those fields. */
export const ruledBy = (town: Town, over: Fields, say: Say = 'CO_DECIDE'): Town =>
  town.instead('rule', { over: (ids) => ({ content: ruleOf(say, over)(ids) }) });

/** The rule is proposed, endorsed and agreed on that day. */
export const agreedOn = (town: Town, at: string): Town =>
  ['rule', 'management endorses', 'council endorses', 'rule agreed'].reduce(
    (ruled, name, minute) => ruled.instead(name, { at: `${at}T09:0${minute}:00.000Z` }),
    town,
  );

/** The parties of a rule, each with its right. */
export const parties =
  (rights: Readonly<Record<string, string>>): Fields =>
  (ids) => ({
    parties: Object.entries(rights).map(([group, right]) => ({ group: ids.of(group), right })),
  });

/** A rule in which the works council has no part; nor is it asked anything. */
export const withoutCouncil = (): Town =>
  ruledBy(honestTown(), parties({ management: 'DECIDE', employees: 'CO_DECIDE' }))
    .without('council endorses', 'advice asked', 'advice')
    .instead('taken', { over: () => ({ advice: undefined }) });

/** Somebody is made a member of a group. */
export const joining = (
  town: Town,
  person: string,
  at: string,
  group = 'employees',
  name = `${person} joins`,
): Town =>
  town.also(name, at, 'leader', 'joinGroup', (ids) => ({ group: ids.of(group), person: ids.of(person) }));

/** Those who are against leave a group of which 70 % must vote. */
export const leaving = (at: string): Town =>
  ['carla', 'els', 'dirk'].reduce(
    (town, person) =>
      town.also(`${person} leaves`, at, 'leader', 'leaveGroup', (ids) => ({
        group: ids.of('employees'),
        person: ids.of(person),
      })),
    ruledBy(honestTown(), () => ({ quorum: { percent: 70 } })).without(
      'carla AGAINST 1',
      'dissent answered',
      'dirk FOR 1',
    ),
  );

/** Somebody takes a position for the employees. */
export const voting = (town: Town, person: string, name = `${person} FOR 1`): Town =>
  town.also(name, '2026-03-09', person, 'takePosition', (ids) => ({
    decision: ids.of('decision'),
    alternative: 1,
    stance: 'FOR',
    as: { party: ids.of('employees') },
  }));

/** The employees vote not at all. */
export const withoutVotes = (town: Town): Town =>
  town.without('anna FOR 1', 'bert FOR 1', 'dirk FOR 1', 'carla AGAINST 1', 'dissent answered');

/** The employees say nothing in the consultation. */
export const silenced = (town: Town): Town =>
  ['suggestion', 'concern', 'objection'].reduce(
    (silent, name) => silent.without(name, `${name} answered`),
    town,
  );

/** The decision leaves the employees out, with a reason. */
export const excusing = (town: Town): Town =>
  town.instead('decision', {
    over: (ids) => ({
      affected: [],
      excluded: [{ group: ids.of('employees'), reason: 'Het raakt hen niet.' }],
    }),
  });

/** And tells them that. */
export const toldWhy = (town: Town, at = '2026-02-02T10:30:00.000Z'): Town =>
  town.also('told why', at, 'leader', 'tellGroup', (ids) => ({
    decision: ids.of('decision'),
    group: ids.of('employees'),
    channel: 'Brief',
    about: 'EXCLUSION',
  }));

/** The works council is told of the outcome, or of something else about the decision. */
export const councilTold = (town: Town, at: string, about?: string): Town =>
  town.also('council told', at, 'leader', 'tellGroup', (ids) => ({
    decision: ids.of('decision'),
    group: ids.of('council'),
    channel: 'Brief',
    ...(about === undefined ? {} : { about }),
  }));

/** The works council advises against it, and it is taken with that reason, or none, for deviating. */
export const deviatingFrom = (reason: string | undefined): Town =>
  honestTown()
    .instead('advice', { over: () => ({ advice: 'NEGATIVE', conditions: undefined }) })
    .instead('taken', { over: () => ({ advice: [{ request: 1, followed: false, reason }] }) });

/** The works council disputes that its right does not apply. */
export const disputing = (town: Town, at: string, name = 'dispute'): Town =>
  town.also(name, at, 'ria', 'disputeRight', (ids) => ({
    decision: ids.of('decision'),
    right: 1,
    text: 'Het gaat om nieuwe techniek.',
    as: { party: ids.of('council') },
  }));

/** The works council confirms what was recorded in its name. */
export const councilConfirms = (town: Town, at: string, record: string, act: string): Town =>
  town.also('confirmed', at, 'ria', 'confirmAct', (ids) => ({
    record: ids.of(record),
    event: ids.event(act),
    as: { party: ids.of('council') },
  }));

/** Somebody is given a role. */
export const granting = (
  town: Town,
  name: string,
  at: string,
  by: string,
  person: string,
  role: string,
  group?: string,
): Town =>
  town.also(name, at, by, 'grantRole', (ids) => ({
    organisation: ids.of('organisation'),
    person: ids.of(person),
    role,
    ...(group === undefined ? {} : { group: ids.of(group) }),
  }));

/** A role is taken from somebody. */
export const revoking = (
  town: Town,
  at: string,
  by: string,
  person: string,
  role: string,
  group?: string,
): Town =>
  town.also(`${role} revoked`, at, by, 'revokeRole', (ids) => ({
    organisation: ids.of('organisation'),
    person: ids.of(person),
    role,
    ...(group === undefined ? {} : { group: ids.of(group) }),
  }));

/** The decision is given to the sponsor. */
export const escalating = (town: Town, at: string): Town =>
  town.also('escalated', at, 'leader', 'escalateDecision', (ids) => ({
    decision: ids.of('decision'),
    reason: 'Geen meerderheid te verwachten.',
  }));

/** A second decision of the project, opened and taken after the first. */
export const second = (town: Town, amount: number | undefined, over: object = {}): Town =>
  town
    .also('second', '2026-03-20', 'leader', 'openDecision', (ids) => ({
      project: ids.of('project'),
      rule: ids.of('rule'),
      title: 'De rest van de scanauto',
      kind: 'STOP',
      affected: [ids.of('employees')],
      alternatives: [{ title: 'Ook kopen' }],
      ...over,
    }))
    .also('second taken', '2026-04-20', 'chair', 'takeDecision', (ids) => ({
      decision: ids.of('second'),
      outcome: 1,
      rationale: 'Nodig.',
      ...(amount === undefined ? {} : { frameUses: [{ kind: 'BUDGET', amount }] }),
      as: { party: ids.of('management') },
    }));

/** The second replaces the first, which is put on record at that moment. */
export const superseding = (town: Town, at: string): Town =>
  town
    .instead('second', { over: (ids) => ({ replaces: [ids.of('decision')] }) })
    .also('superseded', at, 'leader', 'supersedeDecision', (ids) => ({
      decision: ids.of('decision'),
      by: ids.of('second'),
    }));
