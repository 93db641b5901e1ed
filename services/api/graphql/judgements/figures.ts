import { rungs } from '@besluitspoor/governance';
import type { PairFigures, ShareRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import type { Fields } from '../fields.ts';
import { inLanguage } from '../language.ts';
import { languageArgument } from '../records/process-model.ts';
import type { Shown } from '../shown.ts';

/** A part of something. */
export const shareRef = builder.objectRef<ShareRow>('Share').implement({
  description: 'A part of something, with what it is a part of.',
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { description: 'The part.' }),
    denominator: t.exposeInt('denominator', { description: 'The whole.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Part over whole, 0 to 1; null: the whole is 0.',
    }),
  }),
});

const rungRef = builder.objectRef<PairFigures['rungs'][number]>('LadderRung').implement({
  description:
    'A rung (trede) of the participation ladder, 0 (not involved) to 6, with the pairs of a decision and a group on it.',
  fields: (t) => ({
    rung: t.exposeInt('rung', { description: 'The rung, 0 to 6.' }),
    name: t.string({
      description: 'Its name.',
      args: languageArgument(),
      resolve: ({ rung }, { language }, context) => {
        const known = rungs.find((each) => each.rung === rung);
        return known === undefined ? String(rung) : inLanguage(known.name, language ?? context.language);
      },
    }),
    role: t.string({
      description: 'The role of the group on it.',
      args: languageArgument(),
      resolve: ({ rung }, { language }, context) => {
        const known = rungs.find((each) => each.rung === rung);
        return known === undefined ? '' : inLanguage(known.role, language ?? context.language);
      },
    }),
    style: t.string({
      nullable: true,
      description: 'The style of the professional on it; null: none.',
      args: languageArgument(),
      resolve: ({ rung }, { language }, context) => {
        const style = rungs.find((each) => each.rung === rung)?.style;
        return style === undefined ? null : inLanguage(style, language ?? context.language);
      },
    }),
    agreed: t.exposeInt('agreed', { description: 'Pairs to which it was promised (toegezegd).' }),
    offered: t.exposeInt('offered', { description: 'Pairs to which it was offered (geboden).' }),
    realised: t.exposeInt('realised', { description: 'Pairs that reached it (bereikt).' }),
  }),
});

/** The figures over pairs of a decision and a group, whatever they are taken together by. */
export const figureFields = <Row extends PairFigures>(t: Fields<Shown<Row>>) => {
  const rung = (description: string, of: (row: Row) => number | null) =>
    t.int({ nullable: true, description: `${description}; null: no pairs.`, resolve: ({ row }) => of(row) });
  return {
    rungs: t.field({
      type: [rungRef],
      description: 'The seven rungs, 0 to 6, with the pairs on each.',
      resolve: ({ row }) => row.rungs,
    }),
    pairCount: t.int({
      description: 'Pairs of a decision and a group that count in the figures.',
      resolve: ({ row }) => row.pairs,
    }),
    provisional: t.int({
      description: 'Pairs left out because answers are not yet due (voorlopig).',
      resolve: ({ row }) => row.provisional,
    }),
    medianOffered: rung('Lower median of the rungs offered', (row) => row.medianOffered),
    medianRealised: rung('Lower median of the rungs reached', (row) => row.medianRealised),
    lowestRealised: rung('The lowest rung reached', (row) => row.lowestRealised),
    agreed: t.int({
      nullable: true,
      description: 'The lowest rung promised; null: nothing was promised.',
      resolve: ({ row }) => row.lowestAgreed,
    }),
    promiseKept: t.field({
      type: shareRef,
      description:
        'Pairs that reached at least what was promised, of those with a promise (belofte gehouden).',
      resolve: ({ row }) => row.promiseKept,
    }),
  };
};
