import type { InputRow, PairRow } from '@besluitspoor/read-models';
import { expect } from 'vitest';
import type { Played } from './play.ts';

/** When the histories are judged, unless a test says otherwise: after every term in them. */
export const afterwards = '2026-06-01T10:00:00.000Z';

const page = { first: 100 } as const;

/** What a board sees of a decision. */
export type SeenDecision = {
  readonly verdict: string;
  /** Code of each check that is neither met nor not applicable, with its status and what it found. */
  readonly trouble: Readonly<Record<string, string>>;
  /** Status of every check. */
  readonly statuses: Readonly<Record<string, string>>;
};

/**
 * Conformity of a decision as the decision log shows it; a check that is not met must find the decision in the log
 * filtered by it, and in the ten worst things to look at.
 */
export const seenDecision = (played: Played, name = 'decision', now = afterwards): SeenDecision => {
  const queries = played.queries(now);
  const decision = played.of(name);
  const conformity = queries.conformityOf([decision]).get(decision);
  if (conformity === undefined) throw new Error(`${name} is not judged`);
  const bad = conformity.checks.filter(({ status }) => status !== 'MET' && status !== 'NOT_APPLICABLE');
  for (const { code } of bad.filter(({ status }) => status === 'NOT_MET')) {
    const failing = queries.decisionLog([played.of('project')], { failing: [code] }, page);
    expect(failing.get(played.of('project'))?.edges.map(({ node }) => node.id)).toContain(decision);
  }
  if (conformity.verdict === 'NOT_CONFORM' || conformity.verdict === 'UNPROVEN') {
    const oversight = queries.oversightOf([played.of('organisation')], {}).get(played.of('organisation'));
    expect(oversight?.concerns.map((concern) => concern.decision)).toContain(decision);
  }
  return {
    verdict: conformity.verdict,
    trouble: Object.fromEntries(
      bad.map(({ code, status, findings }) => [
        code,
        [status, ...new Set(findings.filter((one) => one.status === status).map((one) => one.code))].join(
          ' ',
        ),
      ]),
    ),
    statuses: Object.fromEntries(conformity.checks.map(({ code, status }) => [code, status])),
  };
};

/** One check of a decision, with what it found. */
export const seenCheck = (played: Played, code: string, name = 'decision') => {
  const decision = played.of(name);
  const checks = played.queries(afterwards).conformityOf([decision]).get(decision)?.checks;
  const found = checks?.find((check) => check.code === code);
  if (found === undefined) throw new Error(`${name} is not judged by ${code}`);
  return found;
};

/** The influence of a group on a decision. */
export const seenPair = (played: Played, group = 'employees', now = afterwards): PairRow => {
  const decision = played.of('decision');
  const pair = played
    .queries(now)
    .pairsOfDecisions([decision], page)
    .get(decision)
    ?.edges.find(({ node }) => node.group === played.of(group))?.node;
  if (pair === undefined) throw new Error(`no pair of the decision with ${group}`);
  return pair;
};

/** Why a pair reached its rung, and what was missing, as codes. */
export const reasonsOf = (pair: PairRow): readonly string[] => pair.because.map(({ code }) => code);

/** Figures of the project by `ladder/1`. */
export const seenParticipation = (played: Played, now = afterwards) => {
  const project = played.of('project');
  const found = played.queries(now).participationOf([project], {}).get(project);
  if (found === undefined) throw new Error('the project has no participation figures');
  return found;
};

/** Figures of the project by `answering/1`. */
export const seenAnswering = (played: Played, now = afterwards) => {
  const project = played.of('project');
  const found = played.queries(now).answeringOfProjects([project], {}).get(project);
  if (found === undefined) throw new Error('the project has no answering figures');
  return found;
};

/** An input as the works council finds it in the list. */
export const seenInput = (played: Played, name: string, now = afterwards): InputRow => {
  const input = played
    .queries(now)
    .inputsById([played.of(name)])
    .get(played.of(name));
  if (input === undefined) throw new Error(`${name} is not in the list`);
  return input;
};
