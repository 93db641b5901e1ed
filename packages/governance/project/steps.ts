import { processModel, stepOf } from '../catalog/process-models.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';

/** Refuses, at `step`, a step that the project's process model does not know, with those that it does. */
export const unknownStep = (
  project: { readonly processModel: string },
  step: string | undefined,
): Refusal | undefined =>
  step === undefined || stepOf(project.processModel, step) !== undefined
    ? undefined
    : refuse('STEP_UNKNOWN', ['step'], {
        allowed: (processModel(project.processModel)?.steps ?? []).map(({ key }) => key).join(', '),
      });
