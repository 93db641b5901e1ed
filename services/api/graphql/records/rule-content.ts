import type { RuleContent } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import { openEach, openGroup, openPerson } from '../loaders.ts';
import { Group, Person } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { termsRef } from './organisation.ts';
import { groupField } from '../fields.ts';

type QuorumShape = NonNullable<RuleContent['quorum']>;
type MajorityShape = NonNullable<RuleContent['majority']>;
type PartyShape = RuleContent['parties'][number];

const quorum = builder.objectRef<QuorumShape>('Quorum').implement({
  description: 'A quorum: a share (rounded up) or a number of those entitled; exactly one of the two.',
  fields: (t) => ({
    percent: t.float({
      nullable: true,
      description: 'Share in percent, above 0 up to 100; null: a number.',
      resolve: ({ percent }) => percent,
    }),
    count: t.int({
      nullable: true,
      description: 'Number of persons; null: a share.',
      resolve: ({ count }) => count,
    }),
  }),
});

const majority = builder.objectRef<MajorityShape>('Majority').implement({
  description: 'Which majority (meerderheid), of which base.',
  fields: (t) => ({
    kind: t.field({
      type: enumNamed('MajorityKind'),
      description: 'Which majority.',
      resolve: ({ kind }) => kind,
    }),
    numerator: t.int({
      nullable: true,
      description: 'QUALIFIED: n of n/m.',
      resolve: ({ numerator }) => numerator,
    }),
    denominator: t.int({
      nullable: true,
      description: 'QUALIFIED: m of n/m.',
      resolve: ({ denominator }) => denominator,
    }),
    base: t.field({
      type: enumNamed('MajorityBase'),
      nullable: true,
      description: 'The base; null: CAST.',
      resolve: ({ base }) => base,
    }),
  }),
});

const party = builder.objectRef<Shown<PartyShape>>('RuleParty').implement({
  description: 'A party (partij) of a rule: a group and its right.',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    right: t.field({
      type: enumNamed('PartyRight'),
      description: 'Its right.',
      resolve: ({ row }) => row.right,
    }),
    quorum: t.field({
      type: quorum,
      nullable: true,
      description: 'The quorum among its own members; null: none.',
      resolve: ({ row }) => row.quorum,
    }),
  }),
});

/** Who decides how: the content of a rule version. */
export const ruleContentRef = builder.objectRef<Shown<RuleContent>>('RuleContent').implement({
  description: 'The content of a decision rule (besluitvormingsregel): who decides how.',
  fields: (t) => {
    const role = (description: string, of: (row: RuleContent) => string | undefined) =>
      t.string({ nullable: true, description, resolve: ({ row }) => of(row) });
    const fallback = (description: string, of: (row: RuleContent) => string | undefined) =>
      t.field({
        type: enumNamed('RuleFallback'),
        nullable: true,
        description,
        resolve: ({ row }) => of(row),
      });
    return {
      text: role('The rule in words; null: none.', (row) => row.text),
      kinds: t.field({
        type: [enumNamed('DecisionKind')],
        description: 'Kinds of decision covered, at most 10; empty: all.',
        resolve: ({ row }) => row.kinds ?? [],
      }),
      steps: t.stringList({
        description: 'Steps covered, by key, at most 20; empty: all.',
        resolve: ({ row }) => row.steps ?? [],
      }),
      openerGroups: t.field({
        type: [Group],
        description: 'Groups that may open decisions, at most 50.',
        resolve: ({ reading, row }, _, context) =>
          openEach(openGroup, context, reading, row.openerGroups ?? []),
      }),
      openerRoles: t.stringList({
        description: 'Roles that may open decisions, at most 20.',
        resolve: ({ row }) => row.openerRoles ?? [],
      }),
      method: t.field({
        type: enumNamed('DecisionMethod'),
        description: 'How the decision is reached.',
        resolve: ({ row }) => row.method,
      }),
      mandatedPerson: t.field({
        type: Person,
        nullable: true,
        description: 'SOLE: the person who decides.',
        resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.mandatedPerson),
      }),
      mandatedGroup: groupField(t, 'DELEGATED: the group that decides.', (row) => row.mandatedGroup),
      majority: t.field({
        type: majority,
        nullable: true,
        description: 'MAJORITY: which one; null: simple, of the votes cast.',
        resolve: ({ row }) => row.majority,
      }),
      chairRole: role(
        'The role that takes the decision for the parties (voorzitter); null: none.',
        (row) => row.chairRole,
      ),
      parties: t.field({
        type: [party],
        description: 'The parties and their rights, 1 to 50.',
        resolve: ({ reading, row }) => row.parties.map((each) => ({ reading, row: each })),
      }),
      quorum: t.field({
        type: quorum,
        nullable: true,
        description: 'The quorum overall; null: none.',
        resolve: ({ row }) => row.quorum,
      }),
      onTie: fallback('What happens on a tie; null: nothing provided.', (row) => row.onTie),
      withoutQuorum: fallback(
        'What happens without quorum; null: nothing provided.',
        (row) => row.withoutQuorum,
      ),
      newRoundQuorum: t.field({
        type: quorum,
        nullable: true,
        description: 'The quorum of a new round, if lower; null: the same.',
        resolve: ({ row }) => row.newRoundQuorum,
      }),
      overrulingRole: role(
        'The role that may overrule an objection; null: nobody.',
        (row) => row.overrulingRole,
      ),
      terms: t.field({
        type: termsRef,
        nullable: true,
        description: 'Terms for consultation, advice, consent, answer and telling; null: none said.',
        resolve: ({ row }) => row.terms,
      }),
      qualityOfWorkKinds: t.field({
        type: [enumNamed('DecisionKind')],
        description: 'Kinds, besides SELECT and ADOPT, that need an assessment of quality of work.',
        resolve: ({ row }) => row.qualityOfWorkKinds ?? [],
      }),
    };
  },
});
