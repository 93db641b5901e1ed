import { z } from 'zod';
import { longText } from '../../record/text.ts';
import { closedList } from '../../record/vocabulary.ts';
import type { Label } from '../../record/vocabulary.ts';
import { field } from './instrument.ts';

const directions = {
  BETTER: { nl: 'beter', en: 'better' },
  SAME: { nl: 'gelijk', en: 'the same' },
  WORSE: { nl: 'slechter', en: 'worse' },
  MIXED: { nl: 'deels beter, deels slechter', en: 'partly better, partly worse' },
  UNKNOWN: { nl: 'nog niet te zeggen', en: 'not known yet' },
} as const satisfies Record<string, Label>;

export const direction = closedList(
  'EffectDirection',
  'What an effect means for those whom it concerns.',
  directions,
);

export type Direction = z.output<typeof direction>;

/** An effect (gevolg): which way, and in words. */
export const effect = z.strictObject({
  direction: field(direction, 'richting', 'direction'),
  description: field(longText(), 'toelichting', 'description'),
});

export type Effect = z.output<typeof effect>;

/** The label of a direction. */
export const directionLabel = (of: Direction): Label => directions[of];

/**
 * What several effects come to: better or worse where all that differ agree, partly each where they do not, not
 * known as soon as one is not. Null: there are none.
 */
export const together = (
  effects: readonly ({ readonly direction: Direction } | undefined)[],
): Direction | null => {
  const found = new Set(effects.flatMap((one) => (one === undefined ? [] : [one.direction])));
  if (found.size === 0) return null;
  if (found.has('UNKNOWN')) return 'UNKNOWN';
  if (found.has('MIXED') || (found.has('BETTER') && found.has('WORSE'))) return 'MIXED';
  if (found.has('BETTER')) return 'BETTER';
  return found.has('WORSE') ? 'WORSE' : 'SAME';
};
