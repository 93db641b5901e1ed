import { judgingOf } from '@besluitspoor/read-models';
import type {
  CopiedRule,
  DecisionFilter,
  DecisionOrder,
  DecisionRow,
  InputFilter,
  InputRow,
} from '@besluitspoor/read-models';
import { asOfArguments, openAsOf } from '../as-of.ts';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { Node, actor, event, groupField, occurredAt, recordFields } from '../fields.ts';
import { filterOf } from '../filter.ts';
import type { Filter } from '../filter.ts';
import { conformityCheckEnum, verdictEnum } from '../judgements/conformity.ts';
import { openDecision, openEach, openGroup, openOrganisation, openProject, openTheme } from '../loaders.ts';
import { Decision, Group, Input, Organisation, Project, RuleVersion, Step, Theme } from '../refs.ts';
import type { RuleVersionShape } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { alternativeRef } from './alternative.ts';
import { frameUseRef } from './frame.ts';
import { isStalled } from './stalled.ts';
import { inputConnection, inputFilter, inputList, inputsBy } from './input-list.ts';

const decisionStatus = builder.enumType('DecisionStatus', {
  description: 'Where a decision (besluit) is in its life.',
  values: {
    OPEN: { description: 'Open for advice, positions and taking (open).' },
    DEFERRED: { description: 'Waits until a date (aangehouden).' },
    ESCALATED: { description: 'Lies with the sponsor (voorgelegd aan de opdrachtgever).' },
    TAKEN: { description: 'Taken: one alternative was chosen (genomen).' },
    REJECTED: { description: 'No alternative was chosen (verworpen).' },
    WITHDRAWN: { description: 'Withdrawn before it was taken (ingetrokken).' },
    SUPERSEDED: { description: 'A later decision took its place (vervangen).' },
    REVERSED: { description: 'A later decision undid it (teruggedraaid).' },
  },
});

const ruleBases = ['AGREED', 'IMPOSED', 'LAID_DOWN'] as const;

/** The rule version as the decision copied it. */
const copiedShape = (rule: CopiedRule): RuleVersionShape => ({
  id: rule.id,
  rule: rule.rule,
  version: rule.version,
  title: rule.title,
  method: rule.method,
  content: rule.content,
  status: ruleBases.find((basis) => basis === rule.basis) ?? 'PROPOSED',
  agreedAt: rule.agreedAt,
});

const excluded = builder
  .objectRef<Shown<{ readonly group: string; readonly reason: string }>>('ExcludedGroup')
  .implement({
    description: 'An affected group that a decision leaves out, with the reason.',
    fields: (t) => ({
      group: groupField(t, 'The group.', (row) => row.group),
      reason: t.string({ description: 'Why it is left out.', resolve: ({ row }) => row.reason }),
    }),
  });

const entitled = builder.objectRef<Shown<DecisionRow['entitled'][number]>>('EntitledParty').implement({
  description: 'Who was entitled when the decision opened, copied from the group at that revision.',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    revision: t.field({
      type: 'Position',
      description: 'The revision of the group that was read.',
      resolve: ({ row }) => row.revision,
    }),
    members: t.int({ description: 'Registered members then (people).', resolve: ({ row }) => row.members }),
    size: t.int({
      nullable: true,
      description: 'Number of people as stated then; null: not known.',
      resolve: ({ row }) => row.size,
    }),
  }),
});

const outcomes = batched((queries, ids) => queries.outcomes(ids));
const considered = listOf<InputRow, InputFilter>((queries, ids, filter, page) =>
  queries.consideredInputs(ids, filter, page),
);
const about = inputsBy((queries, ids, filter, page) => queries.inputsOfDecisions(ids, filter, page));

Decision.implement({
  interfaces: [Node],
  description:
    'A decision (besluit): opened under a rule version, weighed, taken or not. Anybody may see it.',
  fields: (t) => {
    const words = (description: string, of: (row: DecisionRow) => string | null) =>
      t.string({ nullable: true, description, resolve: ({ row }) => of(row) });
    return {
      ...recordFields(t),
      title: t.string({ description: 'Its title, at most 300 characters.', resolve: ({ row }) => row.title }),
      question: words('The question that is decided; null: not said.', (row) => row.question),
      kind: t.field({
        type: enumNamed('DecisionKind'),
        description: 'The kind, fixed at opening.',
        resolve: ({ row }) => row.kind,
      }),
      kindReason: words('OTHER: why none of the kinds fits.', (row) => row.kindReason),
      status: t.field({
        type: decisionStatus,
        description: 'Where it is in its life.',
        resolve: ({ row }) => row.status,
      }),
      statusReason: words(
        'Why it was deferred, escalated, allowed, withdrawn or replaced; null: none of these, or not said.',
        (row) => row.statusReason,
      ),
      project: t.field({
        type: Project,
        nullable: true,
        description: 'The project.',
        resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
      }),
      organisation: t.field({
        type: Organisation,
        nullable: true,
        description: 'The organisation.',
        resolve: ({ reading, row }, _, context) => openOrganisation(context, reading, row.organisation),
      }),
      step: t.field({
        type: Step,
        nullable: true,
        description: 'The step in which it opened; null: none.',
        resolve: async ({ reading, row }, _, context) => {
          if (row.step === null) return null;
          const project = await openProject(context, reading, row.project);
          return { model: project?.row.processModel ?? '', key: row.step };
        },
      }),
      rule: t.field({
        type: RuleVersion,
        nullable: true,
        description: 'The rule version that it copied when it opened; null: there was none.',
        resolve: ({ reading, row: { rule } }) => (rule === null ? null : { reading, row: copiedShape(rule) }),
      }),
      proposal: words('The proposal as it reads now; null: never amended.', (row) => row.proposal),
      affected: t.field({
        type: [Group],
        description: 'The groups that it affects, at most 100.',
        resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.affected),
      }),
      excluded: t.field({
        type: [excluded],
        description: 'Affected groups left out, each with the reason, at most 100.',
        resolve: ({ reading, row }) => row.excluded.map((each) => ({ reading, row: each })),
      }),
      entitled: t.field({
        type: [entitled],
        description: 'Who was entitled to take part in deciding when it opened, per party; at most 50.',
        resolve: ({ reading, row }) => row.entitled.map((each) => ({ reading, row: each })),
      }),
      entitledOverall: t.int({
        nullable: true,
        description: 'Persons entitled over all parties; null: no rule, or not counted.',
        resolve: ({ row }) => row.entitledOverall,
      }),
      themes: t.field({
        type: [Theme],
        description: 'Themes that it is about, at most 50.',
        resolve: ({ reading, row }, _, context) => openEach(openTheme, context, reading, row.themes),
      }),
      replaces: t.field({
        type: [Decision],
        description: 'Taken decisions that it means to supersede or reverse, at most 20.',
        resolve: ({ reading, row }, _, context) => openEach(openDecision, context, reading, row.replaces),
      }),
      round: t.int({
        description: 'The round of positions, from 1.',
        resolve: ({ row }) => row.round,
      }),
      outcome: t.field({
        type: alternativeRef,
        nullable: true,
        description: 'The alternative that was chosen; null: none.',
        resolve: async ({ reading, row }, _, context) => {
          if (row.outcome === null) return null;
          const found = await outcomes(context, reading, undefined, row.id);
          return found === undefined ? null : { reading, row: found };
        },
      }),
      rationale: words('Why it was taken or rejected (motivering); null: neither.', (row) => row.rationale),
      go: t.boolean({
        nullable: true,
        description: 'GO_NO_GO: whether to go on; null: another kind, or not taken.',
        resolve: ({ row }) => row.go,
      }),
      frameUses: t.field({
        type: [frameUseRef],
        description: 'What it takes of each frame, as stated in the taking; at most 20.',
        resolve: ({ row }) => row.frameUses,
      }),
      openedAt: occurredAt(t, 'When it was opened.', ({ row }) => row.began),
      openedBy: actor(t, 'Who opened it.', (row) => row.began),
      opened: event(t, 'The event that opened it.', (row) => row.began),
      takenAt: occurredAt(t, 'When it was taken.', ({ row }) => row.taken),
      takenBy: actor(t, 'Who took it; null: not taken.', (row) => row.taken),
      taken: event(t, 'The event that took it; null: not taken.', (row) => row.taken),
      recordedAt: t.field({
        type: 'DateTime',
        description: "When its taking was recorded, else its opening. By the recorder's clock.",
        resolve: ({ row }) => (row.taken ?? row.began).recordedAt,
      }),
      rejectedAt: occurredAt(t, 'When it was rejected.', ({ row }) => row.rejected),
      rejected: event(t, 'The event that rejected it; null: not rejected.', (row) => row.rejected),
      deferredUntil: t.field({
        type: 'Date',
        nullable: true,
        description: 'Local day until which it waits; null: never deferred.',
        resolve: ({ row }) => row.deferredUntil,
      }),
      stalled: t.boolean({
        description:
          'Whether it is deferred and the day until which it waits is past (ligt stil), at the moment for which it is read.',
        resolve: async ({ reading, row }, _, context) => {
          if (row.status !== 'DEFERRED') return false;
          const organisation = await openOrganisation(context, reading, row.organisation);
          return isStalled(row, reading.readAt.time, organisation?.row.timeZone ?? 'Europe/Amsterdam');
        },
      }),
      deferred: event(t, 'The event that deferred it last; null: none.', (row) => row.deferred),
      escalated: event(t, 'The event that escalated it last; null: none.', (row) => row.escalated),
      allowed: event(t, 'The event by which the sponsor gave it back; null: none.', (row) => row.allowed),
      publishedAt: occurredAt(t, 'When it was published.', ({ row }) => row.published),
      published: event(t, 'The event that published it; null: not published.', (row) => row.published),
      publishedWhere: words('Where it was published; null: not said.', (row) => row.publishedWhere),
      withdrawn: event(t, 'The event that withdrew it; null: not withdrawn.', (row) => row.withdrawn),
      replacedBy: t.field({
        type: Decision,
        nullable: true,
        description: 'The decision that superseded or reversed it; null: none.',
        resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.replacedBy),
      }),
      replaced: event(t, 'The event that superseded or reversed it; null: none.', (row) => row.replaced),
      consideredInputs: t.field({
        type: inputConnection,
        description: 'The inputs that it weighed, in the order in which it did.',
        args: {
          ...pageArguments(),
          filter: t.arg({ type: inputFilter, required: false, description: 'Which inputs.' }),
        },
        resolve: ({ reading, row }, args, context, info) =>
          considered(context, reading, row.id, filterOf(args.filter), pageRequest(args, info)),
      }),
      inputs: inputList(
        t,
        'The inputs that point at it themselves: named it when they were submitted, were linked to it, or were weighed. C8 and the ladder also count those that came in through a consultation about it, or stand in a theme that it names (`themes`).',
        about,
        (row) => row.id,
      ),
    };
  },
});

type SentFilter = Omit<DecisionFilter, 'failing'> & { readonly failingCheck?: readonly string[] };

const decisionFilter = builder.inputType('DecisionFilter', {
  description:
    'Which decisions: or within a list, and between fields. What is left out or null does not filter; times are half-open.',
  fields: (t) => ({
    kind: t.field({ type: [enumNamed('DecisionKind')], description: 'One of these kinds.' }),
    status: t.field({ type: [decisionStatus], description: 'One of these.' }),
    rule: t.idList({ description: 'Under one of these rules or rule versions.' }),
    step: t.stringList({ description: 'Opened in one of these steps, by key.' }),
    takenFrom: t.field({ type: 'DateTime', description: 'Taken at or after.' }),
    takenUntil: t.field({ type: 'DateTime', description: 'Taken before.' }),
    openedFrom: t.field({ type: 'DateTime', description: 'Opened at or after.' }),
    openedUntil: t.field({ type: 'DateTime', description: 'Opened before.' }),
    verdict: t.field({ type: [verdictEnum], description: 'Judged so by conformity/1.' }),
    failingCheck: t.field({
      type: [conformityCheckEnum],
      description: 'Of which at least one of these checks of conformity/1 is not met.',
    }),
    withoutPairs: t.boolean({
      description: 'Taken decisions that affect no group that counts on the ladder (ladder/1).',
    }),
    search: t.string({
      description:
        'Words that must all occur, at most 200 characters; accents and case do not matter. Refused under asOf.',
    }),
  }),
});
const decisionOrder = builder.enumType('DecisionOrder', {
  description: 'The order of decisions; the id breaks ties.',
  values: {
    LOG: {
      description:
        'Open, deferred and escalated first by opening, then by taking, rejection or withdrawal; newest first (besluitenlijst).',
    },
    OPENED_NEWEST: { description: 'By opening, newest first (nieuwste eerst).' },
    OPENED_OLDEST: { description: 'By opening, oldest first (oudste eerst).' },
  },
});
const connection = connectionOf('Decision', Decision);
const logOfProject = listOf<DecisionRow, DecisionFilter, DecisionOrder>(
  (queries, ids, filter, page) => queries.decisionLog(ids, filter, page),
  (projects, filter) => {
    const judging = judgingOf(filter);
    return judging === undefined ? undefined : { ...judging, projects };
  },
);
const logOfOrganisation = listOf<DecisionRow, DecisionFilter, DecisionOrder>(
  (queries, ids, filter, page) => queries.decisionsOfOrganisations(ids, filter, page),
  (organisations, filter) => {
    const judging = judgingOf(filter);
    return judging === undefined ? undefined : { ...judging, organisations };
  },
);
/** The filter as the queries take it. */
const queried = ({ failingCheck, ...filter }: Filter<SentFilter>): DecisionFilter => ({
  ...filter,
  ...(failingCheck === undefined ? {} : { failing: failingCheck }),
});
const ofInput = listOf<DecisionRow>((queries, ids, _, page) => queries.decisionsOfInputs(ids, page));

const decisionArguments = () =>
  builder.args((t) => ({
    filter: t.field({ type: decisionFilter, required: false, description: 'Which decisions.' }),
    order: t.field({ type: decisionOrder, required: false, description: 'Left out: LOG.' }),
  }));

builder.objectField(Project, 'decisionLog', (t) =>
  t.field({
    type: connection,
    description: 'Its decision log (besluitenlijst).',
    args: { ...pageArguments(), ...decisionArguments() },
    resolve: ({ reading, row }, args, context, info) =>
      logOfProject(
        context,
        reading,
        row.id,
        queried(filterOf(args.filter)),
        pageRequest(args, info, args.order),
      ),
  }),
);

builder.objectField(Organisation, 'decisionLog', (t) =>
  t.field({
    type: connection,
    description: 'The decisions of all its projects (besluitenlijst).',
    args: { ...pageArguments(), ...decisionArguments() },
    resolve: ({ reading, row }, args, context, info) =>
      logOfOrganisation(
        context,
        reading,
        row.id,
        queried(filterOf(args.filter)),
        pageRequest(args, info, args.order),
      ),
  }),
);

builder.objectField(Input, 'decisions', (t) =>
  plainList(t, connection, 'Decisions linked to it, or that weighed it.', ofInput, (row) => row.id),
);

builder.queryField('decision', (t) =>
  t.field({
    type: Decision,
    nullable: true,
    description: 'The decision of that id, now or as the log read at a moment; null: there was none.',
    args: asOfArguments('decision'),
    resolve: (_, { asOf, id }, context, info) => openAsOf(openDecision, context, id, asOf, info),
  }),
);
