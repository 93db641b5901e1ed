import { methods, rungs } from '@besluitspoor/governance';
import type { Label, Method } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import { inLanguage } from '../language.ts';
import { languageArgument } from '../records/process-model.ts';

/** One thing that a method judges: a check, a rung, a state or an attention point. */
type MethodCheck = Method['checks'][number];

/** The name of a rung of the ladder; its number where there is no such rung. */
export const rungLabel = (rung: number): Label =>
  rungs.find((each) => each.rung === rung)?.name ?? { nl: String(rung), en: String(rung) };

const checkRef = builder.objectRef<MethodCheck>('MethodCheck').implement({
  description: 'One thing that a method judges: a check, a rung, a state or an attention point.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, as judgements name it.' }),
    label: t.string({
      description: 'What it is, in a few words.',
      args: languageArgument(),
      resolve: ({ label }, { language }, context) => inLanguage(label, language ?? context.language),
    }),
    definition: t.string({
      description: 'When it is met, so that it can be recomputed by hand from the evidence.',
      args: languageArgument(),
      resolve: ({ definition }, { language }, context) =>
        inLanguage(definition, language ?? context.language),
    }),
  }),
});

const methodRef = builder.objectRef<Method>('Method').implement({
  description: 'A method (methode) by which something is judged; a version never changes what it says.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name and version: send it as `method`.' }),
    title: t.string({
      description: 'The question that it answers.',
      args: languageArgument(),
      resolve: ({ title }, { language }, context) => inLanguage(title, language ?? context.language),
    }),
    source: t.exposeString('source', { description: 'Where it comes from.' }),
    definition: t.string({
      description: 'What it computes.',
      args: languageArgument(),
      resolve: ({ definition }, { language }, context) =>
        inLanguage(definition, language ?? context.language),
    }),
    checks: t.field({
      type: [checkRef],
      description: 'What it judges, in order, at most 50.',
      resolve: ({ checks }) => [...checks],
    }),
  }),
});

builder.queryField('methods', (t) =>
  t.field({
    type: [methodRef],
    description: 'Every method by which something is judged, with what it computes; at most 20.',
    resolve: () => methods,
  }),
);
