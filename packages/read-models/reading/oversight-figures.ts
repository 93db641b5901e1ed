import type { JudgedAlike, Parts } from '../judging/overseen.ts';
import { bitOf, checkCodes } from '../judging/check-bits.ts';
import type { OversightFigures, Verdict } from '../queries/judgements.ts';
import { shareOf } from './share.ts';

const verdicts: readonly Verdict[] = ['CONFORM', 'NOT_CONFORM', 'UNPROVEN', 'PENDING'];

/** The figures over any number of parts. */
export const figuresOver = (parts: readonly Parts[]): OversightFigures => {
  const judged = parts.flatMap((part) => part.judged);
  const sum = (counts: (one: JudgedAlike) => boolean): number =>
    judged.reduce((total, one) => (counts(one) ? total + one.count : total), 0);
  const total = (valueOf: (part: Parts) => number): number =>
    parts.reduce((all, part) => all + valueOf(part), 0);
  return {
    decisions: sum(() => true),
    byVerdict: verdicts.map((verdict) => ({ verdict, count: sum((one) => one.verdict === verdict) })),
    byCheck: checkCodes.map((code) => {
      const bit = bitOf(code);
      return {
        code,
        notMet: sum((one) => (one.notMet & bit) !== 0),
        unproven: sum((one) => (one.unproven & bit) !== 0),
        pending: sum((one) => (one.pending & bit) !== 0),
      };
    }),
    answerDebt: {
      requiringAnswer: total(({ answers }) => answers.requiringAnswer),
      open: total(({ answers }) => answers.open),
      overdue: total(({ answers }) => answers.overdue),
      withoutReason: total(({ answers }) => answers.withoutReason),
      contested: total(({ answers }) => answers.contested),
    },
    promiseKept: shareOf(
      total(({ kept }) => kept),
      total(({ promised }) => promised),
    ),
    reportsOpen: total(({ reportsOpen }) => reportsOpen),
  };
};
