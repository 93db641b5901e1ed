import type { Rung } from '../../catalog/ladder.ts';
import { consulted } from './ladder/consultation.ts';
import { consultedDoubted, functionalDoubted, informedDoubted, interactiveDoubted } from './ladder/doubts.ts';
import { functional } from './ladder/functional.ts';
import { informed } from './ladder/information.ts';
import { interactive } from './ladder/interactive.ts';
import { passive } from './ladder/passive.ts';
import { selfMobilisation } from './ladder/self-mobilisation.ts';
import type { RungStory } from './ladder/stories.ts';

/** A worked example of a rung: what differs from the story of that rung, and what the employees then realised. */
export type RungExample = RungStory & { readonly rung: Rung };

const of = (rung: Rung, stories: readonly RungStory[]): readonly RungExample[] =>
  stories.map((story) => ({ rung, ...story }));

/** Each rung with a story that reaches it and one that narrowly does not. */
export const rungExamples: readonly RungExample[] = [
  ...of(6, selfMobilisation),
  ...of(5, [...interactive, ...interactiveDoubted]),
  ...of(4, [...functional, ...functionalDoubted]),
  ...of(3, [...consulted, ...consultedDoubted]),
  ...of(2, [...informed, ...informedDoubted]),
  ...of(1, passive),
];
