import type { Label } from '../record/vocabulary.ts';

/** A step (stap) of a process model: its key and its name. */
export type Step = { readonly key: string; readonly label: Label };

/** A process model (procesmodel): the steps that a project goes through, and may go back to. */
export type ProcessModel = {
  readonly key: string;
  readonly label: Label;
  /** In the order in which they follow each other. */
  readonly steps: readonly Step[];
};

/** The handbook, steps 1 to 5; the webinar shows PIM with the same five. */
const steps: readonly Step[] = [
  { key: 'prepare', label: { nl: 'voorbereiden', en: 'prepare' } },
  { key: 'generate', label: { nl: 'genereren', en: 'generate' } },
  { key: 'select', label: { nl: 'selecteren', en: 'select' } },
  { key: 'test', label: { nl: 'testen', en: 'test' } },
  { key: 'implement', label: { nl: 'implementeren & evalueren', en: 'implement & evaluate' } },
];

/** Every process model that a project can follow. */
export const processModels: readonly ProcessModel[] = [
  {
    key: 'SIM',
    label: { nl: 'Sociaal Innovatiemanagement (SIM)', en: 'Social Innovation Management (SIM)' },
    steps,
  },
  {
    key: 'PIM',
    label: {
      nl: 'Participatief InnovatieManagement (PIM)',
      en: 'Participative Innovation Management (PIM)',
    },
    steps,
  },
];

/** What a project follows unless it says otherwise. */
export const DEFAULT_PROCESS_MODEL = 'SIM';

/** The process model of that key, or undefined. */
export const processModel = (key: string): ProcessModel | undefined =>
  processModels.find((model) => model.key === key);

/** The step of that key in the process model of that key, or undefined. */
export const stepOf = (model: string, step: string): Step | undefined =>
  processModel(model)?.steps.find((candidate) => candidate.key === step);
