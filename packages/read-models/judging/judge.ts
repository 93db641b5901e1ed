import {
  conformityOf,
  decisionCase,
  judgeProject,
  pairsOf,
  readHistory,
  readingForJudging,
} from '@besluitspoor/governance';
import type { JudgingScope } from '../queries/judgements.ts';
import type { Database } from '../store/database.ts';
import { overseenIn } from './overseen.ts';
import { staleAfter, staleIn, staleOversight, staleOversightAfter, staleScorecards } from './stale.ts';
import type { Stale, StaleProject } from './stale.ts';
import { openJudgements } from './stored.ts';
import { checkpointOf, eventsFor, trailOf } from './trail.ts';
import type { ProjectTrail } from './trail.ts';

/** Judges what is stale in a database, and keeps what it found. */
export type Judge = {
  /** At once, holding the thread for as long as it takes. */
  now(scope: JudgingScope, now: string): void;
  /** The same in steps, none of them long; others may write and judge in between. Undefined: nothing is stale. */
  steps(scope: JudgingScope, now: string): Generator<void, void, undefined> | undefined;
  /** What of a scope is to be judged: decisions, and projects of which oversight is. Undefined: nothing is stale. */
  stale(
    scope: JudgingScope,
    now: string,
  ): { readonly decisions: readonly string[]; readonly overseen: readonly string[] } | undefined;
  /** Everything that is stale, in steps. */
  sweep(now: () => string): Generator<void, void, undefined>;
  /** The scorecards of projects. */
  scorecards(projects: readonly string[], now: string): void;
};

/** Decisions whose judgements are written together. */
const writtenAtOnce = 10;
/** Events of trails that are kept in memory, by each that judges. */
const mostKept = 20_000;
/** Decisions, and then projects, looked at in one step of a sweep. */
const sweptAtOnce = 200;

export const judgeOn = (database: Database): Judge => {
  const judgements = openJudgements(database);
  const trails = new Map<string, ProjectTrail>();

  const keep = (project: string, trail: ProjectTrail): void => {
    trails.delete(project);
    trails.set(project, trail);
    let kept = 0;
    for (const { events } of trails.values()) kept += events.length;
    for (const [oldest, { events }] of trails) {
      if (kept <= mostKept || trails.size === 1) break;
      trails.delete(oldest);
      kept -= events.length;
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
      yield;
      const events = eventsFor(read, new Set(decisions.map(({ decision }) => decision)));
      yield;
      const judged = yield* readingForJudging(events, organisation);
      const at = { position: read.position, now };
      for (let start = 0; start < decisions.length; start += writtenAtOnce) {
        const found: (() => void)[] = [];
        for (const decision of decisions.slice(start, start + writtenAtOnce)) {
          const of = decisionCase(judged, decision.decision, now);
          if (decision.conformity) {
            const conformity = of === undefined ? undefined : conformityOf(of);
            found.push(() => judgements.writeConformity(decision, at, conformity));
          }
          if (decision.pairs) {
            const pairs = of === undefined ? [] : pairsOf(of);
            found.push(() => judgements.writePairs(decision, at, of, pairs));
          }
          yield;
        }
        judgements.together(() => {
          for (const write of found) write();
        });
        yield;
      }
    }
  };

  const oversee = function* (
    projects: readonly StaleProject[],
    now: string,
  ): Generator<void, void, undefined> {
    for (const { project } of projects) {
      // Taken before anything is judged: what is recorded meanwhile makes it stale again.
      const position = checkpointOf(database);
      yield* judgeDecisions(staleIn(database, { projects: [project] }, now), now);
      const seen = overseenIn(database, [project], now, {}).get(project);
      if (seen !== undefined) judgements.writeOversight(project, { position, now }, seen);
      yield;
    }
  };

  const staleOf = (
    scope: JudgingScope,
    now: string,
  ): { readonly decisions: readonly Stale[]; readonly projects: readonly StaleProject[] } | undefined => {
    const { organisations = [] } = scope;
    const projects = organisations.length === 0 ? [] : staleOversight(database, organisations, now);
    const decisions = staleIn(database, scope, now);
    return projects.length + decisions.length === 0 ? undefined : { decisions, projects };
  };
  const judgeAll = function* (
    { decisions, projects }: NonNullable<ReturnType<typeof staleOf>>,
    now: string,
  ): Generator<void, void, undefined> {
    yield* judgeDecisions(decisions, now);
    yield* oversee(projects, now);
  };

  return {
    stale(scope, now) {
      const stale = staleOf(scope, now);
      return stale === undefined
        ? undefined
        : {
            decisions: stale.decisions.map(({ decision }) => decision),
            overseen: stale.projects.map(({ project }) => project),
          };
    },
    steps(scope, now) {
      const stale = staleOf(scope, now);
      return stale === undefined ? undefined : judgeAll(stale, now);
    },
    now(scope, now) {
      const stale = staleOf(scope, now);
      if (stale !== undefined) judgements.together(() => exhaust(judgeAll(stale, now)));
    },
    *sweep(clock) {
      for (let after = -1; ;) {
        const now = clock();
        const found = staleAfter(database, after, now, sweptAtOnce);
        if (found === undefined) break;
        yield;
        yield* judgeDecisions(found.stale, now);
        after = found.last;
      }
      for (let after = -1; ;) {
        const now = clock();
        const found = staleOversightAfter(database, after, now, sweptAtOnce);
        if (found === undefined) return;
        yield;
        yield* oversee(found.stale, now);
        after = found.last;
      }
    },
    scorecards(projects, now) {
      const stale = staleScorecards(database, projects, now);
      if (stale.length === 0) return;
      judgements.together(() => {
        for (const { project, organisation } of stale) {
          const read = exhausted(trail(project, organisation));
          const history = readHistory(eventsFor(read, new Set()));
          const found = judgeProject({ history, inputs: new Map() }, project);
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
