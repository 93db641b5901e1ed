import { instruments } from '@besluitspoor/governance';
import type { Instrument, InstrumentField, Label } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import { inLanguage } from '../language.ts';
import { languageArgument } from './process-model.ts';

const choice = builder
  .objectRef<{ readonly value: string; readonly label: Label }>('InstrumentChoice')
  .implement({
    description: 'A value that a field of an instrument can take.',
    fields: (t) => ({
      value: t.exposeString('value', { description: 'The value as it is sent.' }),
      label: t.string({
        description: 'Its label.',
        args: languageArgument(),
        resolve: ({ label }, { language }, context) => inLanguage(label, language ?? context.language),
      }),
    }),
  });

const field = builder.objectRef<InstrumentField>('InstrumentField').implement({
  description: 'A field of an instrument, as a form shows it.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Names from the root of the values, `[]` behind a list: `personGroups[].tasks.direction`.',
    }),
    label: t.string({
      description: 'What it asks.',
      args: languageArgument(),
      resolve: ({ label }, { language }, context) => inLanguage(label, language ?? context.language),
    }),
    required: t.exposeBoolean('required', {
      description: 'Whether it must be filled in where the object around it is.',
    }),
    choices: t.field({
      type: [choice],
      nullable: true,
      description: 'The values that it can take, at most 50; null: it takes words, a number or a list.',
      resolve: ({ choices }) =>
        choices === undefined ? null : Object.entries(choices).map(([value, label]) => ({ value, label })),
    }),
  }),
});

/** One version of an instrument. */
export const instrumentRef = builder.objectRef<Instrument>('Instrument').implement({
  description:
    'An instrument (instrument) that an assessment fills in, in one version; a version never changes.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, such as quality-of-work.' }),
    version: t.exposeInt('version', { description: 'Its version, from 1.' }),
    label: t.string({
      description: 'Its name.',
      args: languageArgument(),
      resolve: ({ label }, { language }, context) => inLanguage(label, language ?? context.language),
    }),
    description: t.string({
      description: 'What it is for.',
      args: languageArgument(),
      resolve: ({ description }, { language }, context) =>
        inLanguage(description, language ?? context.language),
    }),
    source: t.exposeString('source', { description: 'Document and place in which it is described.' }),
    fields: t.field({
      type: [field],
      description: 'Its fields in order, at most 300.',
      resolve: ({ fields }) => fields,
    }),
  }),
});

builder.queryField('instruments', (t) =>
  t.field({
    type: [instrumentRef],
    description: 'Every version of every instrument, at most 100.',
    args: { key: t.arg.string({ required: false, description: 'Only those of this key.' }) },
    resolve: (_, { key }) =>
      key === null || key === undefined ? instruments : instruments.filter((each) => each.key === key),
  }),
);
