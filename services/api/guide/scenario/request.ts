import { later } from './calendar.ts';

/** What is put before the works council when its advice or consent is asked. */
export const request = {
  proposal: 'A scanning car by day.',
  reasons: 'Less aggression.',
  effects: 'Fewer walks, more desk work.',
  measures: 'Training, and a desk in turns.',
  by: later.closesOn,
};
