import { processModel, stepOf } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import { inLanguage } from '../language.ts';
import type { Language } from '../language.ts';
import { ProcessModel, Step } from '../refs.ts';

export const languageEnum = builder.enumType('Language', {
  description: 'A language of the product.',
  values: { NL: { description: 'Dutch (Nederlands).' }, EN: { description: 'English (Engels).' } },
});

/** The argument of every `label` and `message`. */
export const languageArgument = () =>
  builder.args((t) => ({
    language: t.field({
      type: languageEnum,
      required: false,
      description: 'Left out: the language that Accept-Language asks for, else Dutch.',
    }),
  }));

export type LanguageArgument = { readonly language?: Language | null | undefined };

Step.implement({
  description: 'A step (stap) of a process model. Steps may be revisited: the process is iterative.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key within the process model.' }),
    label: t.string({
      description: 'Its name; its key where the process model does not know it.',
      args: languageArgument(),
      resolve: ({ key, model }, { language }, context) => {
        const step = stepOf(model, key);
        return step === undefined ? key : inLanguage(step.label, language ?? context.language);
      },
    }),
  }),
});

ProcessModel.implement({
  description: 'A process model (procesmodel): the steps of an innovation project.',
  fields: (t) => ({
    key: t.string({ description: 'Its key, such as SIM.', resolve: (key) => key }),
    label: t.string({
      description: 'Its name; its key where it is not known here.',
      args: languageArgument(),
      resolve: (key, { language }, context) => {
        const model = processModel(key);
        return model === undefined ? key : inLanguage(model.label, language ?? context.language);
      },
    }),
    steps: t.field({
      type: [Step],
      description: 'Its steps in their order, at most 20.',
      resolve: (key) => (processModel(key)?.steps ?? []).map((step) => ({ model: key, key: step.key })),
    }),
  }),
});
