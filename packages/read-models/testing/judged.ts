import type { RecordId, RuleContent } from '@besluitspoor/governance';
import { answer, council, enforcers, management, rule, submit } from './case.ts';
import { idIn, organisation, project } from './history.ts';
import type { AnyEvent, By, History } from './history.ts';

/** One thing that may happen around decisions; what it names is named by small numbers. */
export type Step = {
  /** Which of `acts` happens. */
  readonly act: number;
  readonly one: number;
  readonly two: number;
  /** Recorded on somebody's behalf. */
  readonly claimed: boolean;
  /** Said to have happened hours earlier. */
  readonly late: boolean;
};

const groups = [enforcers, council, management] as const;
const groupOf = (number: number): RecordId<'group'> => groups[number % groups.length] ?? enforcers;
const personOf = (number: number): RecordId<'person'> => idIn('person', `person ${number % 4}`);
const decisionOf = (number: number): RecordId<'decision'> => idIn('decision', `decision ${number % 3}`);
const inputOf = (number: number): RecordId<'input'> => idIn('input', `input ${number % 4}`);
const consultationOf = (number: number): RecordId<'consultation'> =>
  idIn('consultation', `consultation ${number % 2}`);
const theme = idIn('theme', 'one');
const pilot = idIn('pilot', 'one');
const organisationRule = idIn('rule', 'of the organisation');

const content: RuleContent = {
  method: 'MAJORITY',
  chairRole: 'CHAIR',
  quorum: { percent: 50 },
  parties: [
    { group: enforcers, right: 'DECIDE' },
    { group: council, right: 'ADVICE' },
  ],
};

type Made = {
  readonly stream: RecordId;
  readonly event: AnyEvent;
  /** Must have begun: nothing happens on a record that is not there. */
  readonly begins?: true;
  /** A number within its record is given once. */
  readonly once?: string;
};

const on = (stream: RecordId, event: AnyEvent): Made => ({ stream, event });

/** What can happen, by the numbers that it is told with. */
const acts: readonly ((one: number, two: number) => Made)[] = [
  (one, two) => ({
    stream: decisionOf(one),
    begins: true,
    event: {
      type: 'decision.opened',
      payload: {
        organisation,
        project,
        title: `Besluit ${one}`,
        kind: (['SELECT', 'ADOPT', 'OTHER', 'GO_NO_GO'] as const)[two % 4] ?? 'SELECT',
        step: 'prepare',
        rule: { rule, version: 1, title: 'Meerderheid', content, basis: 'AGREED' },
        entitled: [{ group: enforcers, revision: '1', members: 2 }],
        entitledOverall: 2,
        affected: [enforcers, council],
        themes: [theme],
        alternatives: [
          { alternative: 1, title: 'Scanauto' },
          { alternative: 2, title: 'Niets doen', broughtBy: council },
        ],
        rights: [{ right: 1, applies: two % 2 === 0, reason: 'Daarom' }],
      },
    },
  }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.positionTaken',
      payload: {
        person: personOf(two),
        party: enforcers,
        alternative: 1,
        stance: two % 2 === 0 ? 'FOR' : 'AGAINST',
      },
      ...(two % 3 === 0 ? { personal: { of: personOf(two), fields: { reason: 'Te duur' } } } : {}),
    }),
  (one) =>
    on(decisionOf(one), {
      type: 'decision.taken',
      payload: {
        outcome: 1,
        rationale: 'Beter.',
        notChosen: [{ alternative: 2, reason: 'Helpt niet' }],
        frameUses: [{ kind: 'BUDGET', amount: 60 }],
      },
    }),
  (one) => on(decisionOf(one), { type: 'decision.rejected', payload: { rationale: 'Nee.' } }),
  (one) => on(decisionOf(one), { type: 'decision.withdrawn', payload: { reason: 'Anders.' } }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.told',
      payload: { group: groupOf(two), channel: 'Brief', about: two % 2 === 0 ? 'OUTCOME' : 'OPENING' },
    }),
  (one) => ({
    stream: decisionOf(one),
    once: `request of ${one % 3}`,
    event: {
      type: 'decision.adviceRequested',
      payload: {
        request: 1,
        party: council,
        proposal: 'Kopen',
        reasons: 'Nodig',
        effects: 'Weinig',
        measures: 'Opleiden',
        due: '2026-03-20T22:59:59.999Z',
      },
    },
  }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.adviceGiven',
      payload: { request: 1, party: council, advice: two % 2 === 0 ? 'POSITIVE' : 'NEGATIVE', text: 'Zo.' },
    }),
  (one, two) => on(decisionOf(one), { type: 'decision.inputConsidered', payload: { input: inputOf(two) } }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.dissentAnswered',
      payload: { person: personOf(two), answer: 'Gezien.' },
    }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.dissenterAsked',
      payload: { person: personOf(two) },
    }),
  (one) => on(decisionOf(one), { type: 'decision.carryingOutBegun', payload: { what: 'Kopen' } }),
  (one) =>
    on(decisionOf(one), { type: 'decision.nullityInvoked', payload: { party: council, text: 'Nietig' } }),
  (one) =>
    on(decisionOf(one), {
      type: 'decision.rightDisputed',
      payload: { right: 1, party: council, text: 'Wel waar' },
    }),
  (one, two) =>
    on(decisionOf(one), {
      type: 'decision.disputeSettled',
      payload: { right: 1, party: council, applies: two % 2 === 0, by: 'RULING', text: 'Uitspraak' },
    }),
  (one, two) => on(decisionOf(one), { type: 'decision.superseded', payload: { by: decisionOf(two) } }),
  (one) => on(decisionOf(one), { type: 'decision.escalated', payload: { reason: 'Te groot' } }),
  (one) => on(decisionOf(one), { type: 'decision.allowed', payload: {} }),
  () => on(rule, { type: 'rule.endorsed', payload: { version: 1, party: enforcers } }),
  () => on(rule, { type: 'rule.endorsed', payload: { version: 1, party: council } }),
  (one) => ({
    stream: rule,
    once: 'version 2',
    event: {
      type: 'rule.amended',
      payload: {
        version: 2,
        content: { ...content, quorum: { percent: 60 } },
        reason: 'Meer',
        wordingOnly: one > 2,
      },
    },
  }),
  () => on(rule, { type: 'rule.agreed', payload: { version: 2 } }),
  () => ({
    stream: organisationRule,
    begins: true,
    event: {
      type: 'rule.proposed',
      payload: { organisation, title: 'Overal', version: 1, content: { ...content, kinds: ['SELECT'] } },
    },
  }),
  () => on(organisationRule, { type: 'rule.agreed', payload: { version: 1 } }),
  (one, two) => on(groupOf(one), { type: 'group.memberJoined', payload: { person: personOf(two) } }),
  (one, two) => on(groupOf(one), { type: 'group.memberLeft', payload: { person: personOf(two) } }),
  (one) => on(council, { type: 'group.representationSet', payload: { represents: [groupOf(one)] } }),
  (one) =>
    on(organisation, {
      type: 'organisation.roleGranted',
      payload: { person: personOf(one), role: 'CHAIR' },
    }),
  (one) =>
    on(organisation, {
      type: 'organisation.roleGranted',
      payload: { person: personOf(one), role: 'REPRESENTATIVE', group: council },
    }),
  (one) =>
    on(organisation, {
      type: 'organisation.roleRevoked',
      payload: { person: personOf(one), role: 'CHAIR' },
    }),
  () => ({
    stream: organisation,
    once: 'right 1',
    event: {
      type: 'organisation.rightEstablished',
      payload: { right: 1, party: council, nature: 'ADVICE', basis: 'WOR 25', statutory: true },
    },
  }),
  (one) =>
    on(organisation, {
      type: 'organisation.defaultsSet',
      payload: {
        terms: { telling: { days: one + 1, kind: 'CALENDAR' } },
        timeZone: one % 2 === 0 ? 'Europe/Amsterdam' : 'Pacific/Auckland',
      },
    }),
  () =>
    on(project, {
      type: 'project.framesSet',
      payload: { frames: [{ kind: 'BUDGET', description: 'Budget', amount: 100, holder: management }] },
    }),
  (one, two) =>
    on(project, {
      type: 'project.informationShared',
      payload: {
        groups: [groupOf(one)],
        channel: 'Brief',
        about: 'Alles',
        ...(two % 2 === 0 ? { decision: decisionOf(two) } : { theme }),
        askAt: 'Loket',
      },
    }),
  (one, two) =>
    on(project, {
      type: 'project.stakeholderMapped',
      payload: { group: groupOf(one), interest: 'Werk', influence: 'HIGH', affected: two % 2 === 0 },
    }),
  (one, two) => ({
    stream: project,
    once: `promise ${one}`,
    event: {
      type: 'project.participationPromised',
      payload: { promise: one + 1, group: groupOf(two), rung: two, active: one % 2 === 0 },
    },
  }),
  (one, two) =>
    on(project, {
      type: 'project.participationEndorsed',
      payload: { promise: one + 1, group: groupOf(two) },
    }),
  (one) =>
    on(project, {
      type: 'project.supportMeasureRecorded',
      payload: { support: 'TRAINING', description: 'Cursus', decision: decisionOf(one) },
    }),
  () => on(project, { type: 'project.attentionPointWaived', payload: { point: '1.5', reason: 'Klein' } }),
  (one) =>
    on(project, { type: 'project.stepEntered', payload: { step: one % 2 === 0 ? 'generate' : 'select' } }),
  (one, two) => ({
    stream: consultationOf(one),
    begins: true,
    event: {
      type: 'consultation.opened',
      payload: {
        organisation,
        project,
        question: 'Wat vindt u?',
        groups: [enforcers],
        ...(two % 3 === 0 ? {} : two % 3 === 1 ? { decision: decisionOf(two) } : { theme }),
        closesOn: '2026-03-10',
        closesAt: '2026-03-10T22:59:59.999Z',
        anonymous: true,
      },
    },
  }),
  (one) => on(consultationOf(one), { type: 'consultation.invitationSent', payload: { group: enforcers } }),
  (one) => on(consultationOf(one), { type: 'consultation.closed', payload: {} }),
  (one, two) => on(inputOf(one), { type: 'input.linked', payload: { to: decisionOf(two) } }),
  (one, two) => on(inputOf(one), { type: 'input.linked', payload: { to: consultationOf(two) } }),
  (one, two) => on(inputOf(one), { type: 'input.unlinked', payload: { from: decisionOf(two) } }),
  (one) => on(inputOf(one), { type: 'input.placedInTheme', payload: { theme } }),
  (one) => on(inputOf(one), { type: 'input.takenFromTheme', payload: { theme } }),
  (one, two) =>
    on(inputOf(one), { type: 'input.merged', payload: { into: inputOf(two), reason: 'Hetzelfde' } }),
  () => on(theme, { type: 'theme.answered', payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur' } }),
  (one) => ({
    stream: pilot,
    begins: true,
    event: {
      type: 'pilot.planned',
      payload: {
        organisation,
        project,
        title: 'Proef',
        decision: decisionOf(one),
        variants: [{ variant: 1, title: 'Scanauto' }],
        testPlan: 'Een maand',
      },
    },
  }),
  () =>
    on(pilot, {
      type: 'pilot.criteriaAgreed',
      payload: {
        criteria: [{ criterion: 1, title: 'Uren', aspect: 'PRODUCTIVITY', hard: true }],
        agreedWith: [{ group: enforcers, person: personOf(0) }],
      },
    }),
  () => on(pilot, { type: 'pilot.started', payload: {} }),
  (one) =>
    on(pilot, { type: 'pilot.measurementRecorded', payload: { variant: 1, criterion: 1, value: one } }),
];

/** How many things can happen. */
export const actCount = acts.length + 3;

/** The records of these kinds that an event names: a command refuses what names one that is not there. */
const namedIn = ({ payload }: AnyEvent): readonly string[] =>
  Object.values<unknown>(payload).filter(
    (value): value is string => typeof value === 'string' && /^(?:decision|consultation|input)-/u.test(value),
  );

/** Records the steps after the case began; what happens on, or names, a record that is not there is left out. */
export const tellJudged = async (history: History, steps: readonly Step[]): Promise<void> => {
  const begun = new Set<string>([project, organisation, rule, enforcers, council, management, theme]);
  const claimed: { readonly stream: RecordId; readonly event: `event-${string}`; readonly of: By }[] = [];
  await history.record(theme, { type: 'theme.opened', payload: { organisation, project, name: 'Thema' } });
  for (const { act, one, two, ...how } of steps) {
    const actor = personOf(one + two);
    const by: By = {
      actor,
      ...(how.claimed ? { onBehalfOf: personOf(one + two + 1) } : {}),
      ...(how.late ? { occurredAt: '2026-03-02T09:05:00.000Z' } : {}),
    };
    if (act === acts.length) {
      const act = claimed.at(-1 - (one % Math.max(claimed.length, 1)));
      if (act === undefined) continue;
      const kind = act.stream.slice(0, act.stream.indexOf('-'));
      await settle(history, act.stream, kind, act.event, two % 2 === 0, act.of);
      continue;
    }
    if (act === acts.length + 1) {
      if (begun.has(inputOf(one))) continue;
      begun.add(inputOf(one));
      const consultation = consultationOf(two);
      await submit(
        history,
        `input ${one % 4}`,
        {
          kind: two % 2 === 0 ? 'IDEA' : 'QUESTION',
          ...(begun.has(consultation) ? { consultation } : {}),
          ...(two % 3 === 0 ? { theme } : {}),
          due: '2026-03-04T22:59:59.999Z',
        },
        { ...by, party: groupOf(two) },
      );
      continue;
    }
    if (act === acts.length + 2) {
      if (begun.has(inputOf(one)))
        await answer(history, inputOf(one), two % 2 === 0 ? 'NOT_ADOPTED' : 'DEFERRED', 'Te duur', by);
      continue;
    }
    const made = acts[act]?.(one, two);
    if (made === undefined || begun.has(made.stream) === (made.begins === true)) continue;
    if (made.once !== undefined && begun.has(made.once)) continue;
    if (namedIn(made.event).some((named) => !begun.has(named))) continue;
    begun.add(made.once ?? made.stream);
    begun.add(made.stream);
    const event = await history.record(made.stream, made.event, by);
    if (how.claimed) claimed.push({ stream: made.stream, event, of: by });
  }
};

const settle = async (
  history: History,
  stream: RecordId,
  kind: string,
  event: `event-${string}`,
  confirmed: boolean,
  of: By,
): Promise<void> => {
  const by = { actor: of.onBehalfOf ?? personOf(0) };
  const payload = { event };
  switch (kind) {
    case 'decision':
      await history.record(
        stream,
        { type: confirmed ? 'decision.actConfirmed' : 'decision.actDisowned', payload },
        by,
      );
      return;
    case 'rule':
      await history.record(
        stream,
        { type: confirmed ? 'rule.actConfirmed' : 'rule.actDisowned', payload },
        by,
      );
      return;
    case 'input':
      await history.record(
        stream,
        { type: confirmed ? 'input.actConfirmed' : 'input.actDisowned', payload },
        by,
      );
      return;
    case 'theme':
      await history.record(
        stream,
        { type: confirmed ? 'theme.actConfirmed' : 'theme.actDisowned', payload },
        by,
      );
      return;
    case 'group':
      await history.record(
        stream,
        { type: confirmed ? 'group.actConfirmed' : 'group.actDisowned', payload },
        by,
      );
      return;
    case 'pilot':
      await history.record(
        stream,
        { type: confirmed ? 'pilot.actConfirmed' : 'pilot.actDisowned', payload },
        by,
      );
      return;
    case 'consultation':
      await history.record(
        stream,
        { type: confirmed ? 'consultation.actConfirmed' : 'consultation.actDisowned', payload },
        by,
      );
      return;
    case 'organisation':
      await history.record(
        stream,
        { type: confirmed ? 'organisation.actConfirmed' : 'organisation.actDisowned', payload },
        by,
      );
      return;
    default:
      await history.record(
        stream,
        { type: confirmed ? 'project.actConfirmed' : 'project.actDisowned', payload },
        by,
      );
  }
};
