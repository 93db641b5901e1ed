import { calendarIn, caseOf, conformityOf, judgeProject, pairsOf, settingOf } from '@besluitspoor/governance';
import type { JudgingScope } from '../queries/judgements.ts';
import type { Database } from '../store/database.ts';
import { judgedInputs } from './inputs.ts';
import { staleAfter, staleIn, staleScorecards } from './stale.ts';
import type { Stale } from './stale.ts';
import { openJudgements } from './stored.ts';
import { historyFor, trailOf } from './trail.ts';
import type { ProjectTrail } from './trail.ts';

/** Judges what is stale in a database, and keeps what it found. */
export type Judge = {
  /** At once, holding the thread for as long as it takes. */
  now(scope: JudgingScope, now: string): void;
  /** The same in steps, none of them long; others may write and judge in between. */
  steps(scope: JudgingScope, now: string): Generator<void, void, undefined>;
  /** Everything that is stale, in steps. */
  sweep(now: () => string): Generator<void, void, undefined>;
  /** The scorecards of projects. */
  scorecards(projects: readonly string[], now: string): void;
};

/** Decisions of a project whose inputs are read together. */
const inputsAtOnce = 40;
/** Events of trails that are kept in memory. */
const mostKept = 100_000;
/** Decisions looked at in one step of a sweep. */
const sweptAtOnce = 200;

export const judgeOn = (database: Database): Judge => {
  const judgements = openJudgements(database);
  const trails = new Map<string, ProjectTrail>();

  const keep = (project: string, trail: ProjectTrail): void => {
    trails.delete(project);
    trails.set(project, trail);
    let kept = 0;
    for (const { size } of trails.values()) kept += size;
    for (const [oldest, { size }] of trails) {
      if (kept <= mostKept || trails.size === 1) break;
      trails.delete(oldest);
      kept -= size;
    }
  };

  const trail = function* (project: string, organisation: string): Generator<void, ProjectTrail, undefined> {
    const read = yield* trailOf(database, project, organisation, trails.get(project));
    keep(project, read);
    return read;
  };

  const judgeDecisions = function* (stale: readonly Stale[], now: string): Generator<void, void, undefined> {
    const byProject = Map.groupBy(stale, ({ project }) => project);
    for (const [project, decisions] of byProject) {
      const organisation = decisions[0]?.organisation ?? '';
      const read = yield* trail(project, organisation);
      const history = historyFor(read, new Set(decisions.map(({ decision }) => decision)));
      const { timeZone } = calendarIn(history, organisation);
      yield;
      for (let start = 0; start < decisions.length; start += inputsAtOnce) {
        const some = decisions.slice(start, start + inputsAtOnce);
        const inputs = judgedInputs(
          database,
          read,
          history,
          some.map(({ decision }) => decision),
          timeZone,
        );
        yield;
        for (const one of some) {
          const setting = settingOf(history, one.decision, now);
          const of =
            setting === undefined ? undefined : caseOf(one.decision, history, inputs(one.decision), setting);
          const at = { position: read.position, now };
          if (of === undefined) judgements.write(one, at, undefined, []);
          else judgements.write(one, at, { of, conformity: conformityOf(of) }, pairsOf(of));
          yield;
        }
      }
    }
  };

  return {
    steps: (scope, now) => judgeDecisions(staleIn(database, scope, now), now),
    now(scope, now) {
      const stale = staleIn(database, scope, now);
      if (stale.length > 0) judgements.together(() => exhaust(judgeDecisions(stale, now)));
    },
    *sweep(clock) {
      let after = -1;
      for (;;) {
        const now = clock();
        const found = staleAfter(database, after, now, sweptAtOnce);
        if (found === undefined) return;
        yield;
        yield* judgeDecisions(found.stale, now);
        after = found.last;
      }
    },
    scorecards(projects, now) {
      const stale = staleScorecards(database, projects, now);
      if (stale.length === 0) return;
      judgements.together(() => {
        for (const { project, organisation } of stale) {
          const read = exhausted(trail(project, organisation));
          const found = judgeProject({ history: historyFor(read, new Set()), inputs: new Map() }, project);
          judgements.writeScorecard(project, { position: read.position, now }, found);
        }
      });
    },
  };
};

const exhaust = (steps: Generator<void, void, undefined>): void => {
  while (steps.next().done !== true);
};

const exhausted = <T>(steps: Generator<void, T, undefined>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
