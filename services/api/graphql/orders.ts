import { builder } from './builder.ts';

/** Newest or oldest first. */
export const ageOrder = builder.enumType('AgeOrder', {
  description: 'The order of a list by age; what has no known time comes last, the id breaks ties.',
  values: {
    NEWEST: { description: 'Newest first (nieuwste eerst).' },
    OLDEST: { description: 'Oldest first (oudste eerst).' },
  },
});

/** By name or newest first. */
export const nameOrder = builder.enumType('NameOrder', {
  description: 'The order of a list with names; the id breaks ties.',
  values: {
    NAME: { description: 'By name (op naam).' },
    NEWEST: { description: 'Newest first (nieuwste eerst).' },
  },
});
