import { expect, test } from 'vitest';
import { seenAnswering, seenDecision, seenPair, seenParticipation } from './seen.ts';
import { honestTown } from './town.ts';

// Every attempt is held against this: it cannot look caught because the history was bad to begin with.

test('an honest history gets the good verdict, keeps its promise and owes no answer', async () => {
  const played = await honestTown().play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  expect(seenPair(played)).toMatchObject({ agreed: 5, offered: 5, realised: 5, provisional: false });
  expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 1, denominator: 1 });
  expect(seenAnswering(played)).toMatchObject({
    requiringAnswer: 3,
    answered: 3,
    answeredWithReason: 3,
    inTime: 3,
    overdue: 0,
    contested: 0,
    standardPhrases: [],
  });
});

test('so does one in which the employees are consulted', async () => {
  const played = await honestTown('CONSULTED').play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  expect(seenPair(played)).toMatchObject({ agreed: 3, offered: 3, realised: 3, provisional: false });
});
