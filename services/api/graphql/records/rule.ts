import type { EndorsementRow, RuleRow, RuleVersionRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { Node, actor, event, groupField, occurredAt, recordFields, recordedAt } from '../fields.ts';
import { openOrganisation, openProject, openRule, openRuleVersion } from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Event, Organisation, Project, Rule, RuleVersion } from '../refs.ts';
import type { RuleVersionShape } from '../refs.ts';
import { shownId } from '../shown.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { ruleContentRef } from './rule-content.ts';

const versionStatus = builder.enumType('RuleVersionStatus', {
  description: 'How a version of a rule came into force, if it did.',
  values: {
    PROPOSED: { description: 'Proposed, not in force (voorgesteld).' },
    AGREED: { description: 'Agreed (afgesproken).' },
    IMPOSED: { description: 'Imposed without agreement (opgelegd).' },
    LAID_DOWN: { description: 'Laid down by law or ordinance (bij wet of verordening).' },
  },
});

const endorsement = builder.objectRef<Shown<EndorsementRow>>('Endorsement').implement({
  description: 'What a party said of a version of a rule (onderschrijving).',
  fields: (t) => ({
    party: groupField(t, 'The party.', (row) => row.party),
    endorsed: t.boolean({
      description: 'Whether it endorsed (true) or declined (false).',
      resolve: ({ row }) => row.endorsed,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it declined; null: it endorsed, or gave no reason.',
      resolve: ({ row }) => row.reason,
    }),
    givenAt: occurredAt(t, 'When it did.', ({ row }) => row.given),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.given),
    givenBy: actor(t, 'Who did it for the party.', (row) => row.given),
    event: event(t, 'The event that says so.', (row) => row.given),
  }),
});
const endorsementConnection = connectionOf('Endorsement', endorsement);
const endorsements = listOf<EndorsementRow>((queries, ids, _, page) => queries.endorsements(ids, page));

RuleVersion.implement({
  interfaces: [Node],
  description:
    'A version of a decision rule (versie van een besluitvormingsregel). A decision copies the one under which it opens.',
  fields: (t) => {
    const detail = (description: string, of: (row: RuleVersionRow) => string | null) =>
      t.string({
        nullable: true,
        description,
        resolve: async ({ reading, row }, _, context) => {
          const version = await openRuleVersion(context, reading, row.id);
          return version === null ? null : of(version.row);
        },
      });
    return {
      id: t.id({
        description: 'Its id, `rule-<uuid>.v<n>`; under `asOf` followed by `@<position>`.',
        resolve: ({ reading, row }) => shownId(reading, row.id),
      }),
      version: t.int({ description: 'Its number, from 1.', resolve: ({ row }) => row.version }),
      title: t.string({ description: 'The title of the rule.', resolve: ({ row }) => row.title }),
      method: t.field({
        type: enumNamed('DecisionMethod'),
        description: 'How a decision is reached under it.',
        resolve: ({ row }) => row.method,
      }),
      status: t.field({
        type: versionStatus,
        description: 'How it came into force; PROPOSED: it did not.',
        resolve: ({ row }) => row.status,
      }),
      agreedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When its agreement, imposition or laying down was recorded; null: not in force.',
        resolve: ({ row }) => row.agreedAt,
      }),
      content: t.field({
        type: ruleContentRef,
        description: 'Who decides how.',
        resolve: ({ reading, row }) => ({ reading, row: row.content }),
      }),
      reason: detail('Why it was amended or imposed; null: neither.', (row) => row.reason),
      article: detail('The article of the law or ordinance; null: not laid down.', (row) => row.article),
      wordingOnly: t.boolean({
        description: 'Whether its proposer said that only the wording changes.',
        resolve: async ({ reading, row }, _, context) =>
          (await openRuleVersion(context, reading, row.id))?.row.wordingOnly ?? false,
      }),
      proposed: t.field({
        type: Event,
        nullable: true,
        description: 'The event that proposed it.',
        resolve: async ({ reading, row }, _, context) => {
          const version = await openRuleVersion(context, reading, row.id);
          return version === null ? null : { reading, row: version.row.proposed };
        },
      }),
      cameIntoForce: t.field({
        type: Event,
        nullable: true,
        description: 'The event that brought it into force; null: none.',
        resolve: async ({ reading, row }, _, context) => {
          const fact = (await openRuleVersion(context, reading, row.id))?.row.cameIntoForce ?? null;
          return fact === null ? null : { reading, row: fact };
        },
      }),
      endorsements: plainList(
        t,
        endorsementConnection,
        'What the parties said of it.',
        endorsements,
        (row) => row.id,
      ),
      rule: t.field({
        type: Rule,
        nullable: true,
        description: 'The rule of which it is a version.',
        resolve: ({ reading, row }, _, context) => openRule(context, reading, row.rule),
      }),
    };
  },
});

/** A version as the rule itself tells it. */
export const versionShape = (row: RuleVersionRow): RuleVersionShape => ({
  id: row.id,
  rule: row.rule,
  version: row.version,
  title: row.title,
  method: row.method,
  content: row.content,
  status: row.status,
  agreedAt: row.cameIntoForce?.recordedAt ?? null,
});

const versionConnection = connectionOf('RuleVersion', RuleVersion);
const versions = listOf<RuleVersionShape>((queries, ids, _, page) => {
  const pages = queries.ruleVersions(ids, page);
  return new Map(
    [...pages].map(([rule, found]) => [
      rule,
      {
        ...found,
        edges: found.edges.map(({ cursor, node }) => ({ cursor, node: versionShape(node) })),
      },
    ]),
  );
});

Rule.implement({
  interfaces: [Node],
  description: 'A decision rule (besluitvormingsregel), agreed beforehand and versioned. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    title: t.string({ description: 'Its title, at most 300 characters.', resolve: ({ row }) => row.title }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation.',
      resolve: ({ reading, row }, _, context) => openOrganisation(context, reading, row.organisation),
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project; null: it holds for the whole organisation.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    latestVersion: t.int({
      description: 'Number of its last version, in force or not.',
      resolve: ({ row }) => row.latestVersion,
    }),
    inForce: t.field({
      type: RuleVersion,
      nullable: true,
      description: 'The version in force now; null: none, or the rule was retired.',
      resolve: async ({ reading, row }, _, context) => {
        if (row.versionInForce === null) return null;
        const version = await openRuleVersion(context, reading, `${row.id}.v${row.versionInForce}`);
        return version === null ? null : { reading, row: versionShape(version.row) };
      },
    }),
    versions: plainList(t, versionConnection, 'Its versions, latest first.', versions, (row) => row.id),
    retired: event(t, 'The event that retired it; null: not retired.', (row) => row.retired),
    retiredReason: t.string({
      nullable: true,
      description: 'Why it was retired; null: not retired.',
      resolve: ({ row }) => row.retiredReason,
    }),
    proposed: event(t, 'The event that proposed it.', (row) => row.began),
  }),
});

const connection = connectionOf('Rule', Rule);
const ofProject = listOf<
  RuleRow,
  { readonly ofOrganisation?: boolean | undefined; readonly inForce?: boolean | undefined },
  'NEWEST' | 'OLDEST'
>((queries, ids, filter, page) => queries.rulesOfProjects(ids, filter, page));
const ofOrganisation = listOf<RuleRow, { readonly inForce?: boolean | undefined }, 'NEWEST' | 'OLDEST'>(
  (queries, ids, filter, page) => queries.rulesOfOrganisations(ids, filter, page),
);

builder.objectField(Project, 'rules', (t) =>
  t.field({
    type: connection,
    description: 'Its rules, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      inForce: t.arg.boolean({
        required: false,
        description: 'Only rules of which a version is in force, or only the others.',
      }),
      ofOrganisation: t.arg.boolean({
        required: false,
        description: 'Also the rules of its organisation; left out: no.',
      }),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      ofProject(
        context,
        reading,
        row.id,
        { inForce: args.inForce ?? undefined, ofOrganisation: args.ofOrganisation ?? undefined },
        pageRequest(args, info, args.order),
      ),
  }),
);

builder.objectField(Organisation, 'rules', (t) =>
  t.field({
    type: connection,
    description: 'The rules of the whole organisation, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      inForce: t.arg.boolean({
        required: false,
        description: 'Only rules of which a version is in force, or only the others.',
      }),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      ofOrganisation(
        context,
        reading,
        row.id,
        { inForce: args.inForce ?? undefined },
        pageRequest(args, info, args.order),
      ),
  }),
);

builder.queryField('rule', (t) =>
  t.field({
    type: Rule,
    nullable: true,
    description: 'The decision rule of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`rule-<uuid>`' }) },
    resolve: (_, { id }, context) => openRule(context, context.reading, id),
  }),
);
