import { statusLabels } from '../decision/status.ts';
import type { Refusal } from '../record/refusal.ts';
import { filledIn } from './template.ts';
import { labelsAmong } from '../record/vocabulary.ts';
import type { Label } from '../record/vocabulary.ts';
import { refusals } from './refusals.ts';

/** The languages in which the product speaks. */
export type Language = 'nl' | 'en';

/**
 * The sentence of a refusal, its values filled in: a status by its label, and beside each word that the caller may
 * choose from, and has to type as it stands, what it means.
 */
export const message = ({ code, values }: Pick<Refusal, 'code' | 'values'>, language: Language): string =>
  filledIn(refusals[code][language], values, (name, value) =>
    value === undefined ? undefined : worded(name, String(value), language),
  );

const worded = (name: string, value: string, language: Language): string => {
  if (name === 'status') return labelled(statusLabels, value)?.[language] ?? value;
  if (name !== 'allowed') return value;
  const choices = value.split(', ');
  // One word alone may stand in many lists, with another meaning in each.
  const labels = choices.length < 2 ? undefined : labelsAmong(choices);
  return labels === undefined
    ? value
    : choices.map((choice) => `${choice} (${labelled(labels, choice)?.[language] ?? choice})`).join(', ');
};

const labelled = (labels: Readonly<Record<string, Label>>, value: string): Label | undefined =>
  Object.hasOwn(labels, value) ? labels[value] : undefined;
