import { CONFORMITY, unnumbered } from '@besluitspoor/governance';
import type { Check, Conformity, Fact, PairJudgement, Scorecard } from '@besluitspoor/governance';
import { bitOf } from './check-bits.ts';
import type { BecauseRow } from '../queries/judgements.ts';
import type { StoredBecause, StoredCheck } from './small-groups.ts';
import { number } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import type { Stale } from './stale.ts';
import type { Overseen } from './overseen.ts';
import { judgementsVersion, judgementTables, withoutJudgements } from './tables.ts';

/** By what and when something was judged. */
export type JudgedAt = {
  /** The last position that was known. */
  readonly position: number;
  readonly now: string;
};

/** The decision as its pairs are kept. */
export type PairedCase = {
  readonly closing?: { readonly fact: Fact } | undefined;
  readonly opened: {
    readonly payload: { readonly kind: string; readonly step?: string | undefined };
  };
  readonly withdrawn: boolean;
};

/** Writes what was judged. */
export type Judgements = {
  /** Undefined: there is nothing to judge. */
  writeConformity(decision: Stale, at: JudgedAt, conformity: Conformity | undefined): void;
  /** @param of undefined: there is nothing to judge */
  writePairs(
    decision: Stale,
    at: JudgedAt,
    of: PairedCase | undefined,
    pairs: readonly PairJudgement[],
  ): void;
  writeScorecard(project: string, at: JudgedAt, scorecard: Scorecard | undefined): void;
  writeOversight(project: string, at: JudgedAt, seen: Overseen): void;
  /** In one transaction. */
  together(work: () => void): void;
};

/** The most events that a check shows (domain.md, "Conformity of a decision"). */
const mostEvidence = 20;

/** Makes the tables where there are none, or none of this version. */
export const openJudgements = (database: Database): Judgements => {
  const { connection } = database;
  connection.exec(judgementTables);
  const by = database.row('SELECT version FROM judged_by');
  if (by !== undefined && number(by, 'version') !== judgementsVersion) {
    connection.exec(`${withoutJudgements} ${judgementTables}`);
  }
  database.run('INSERT OR IGNORE INTO judged_by (one, version) VALUES (1, ?)', judgementsVersion);

  const together = (work: () => void): void => {
    if (connection.isTransaction) return work();
    // At once: another thread may be writing too, and a reading that turns into writing cannot wait for it.
    connection.exec('BEGIN IMMEDIATE');
    try {
      work();
      connection.exec('COMMIT');
    } catch (error) {
      connection.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    together,
    writeConformity({ place, decision, project, organisation }, at, conformity) {
      const checks = conformity?.checks ?? [];
      database.run(
        replaceJudgement,
        place,
        decision,
        project,
        organisation,
        at.position,
        at.now,
        conformity?.holdsUntil,
        conformity?.method ?? CONFORMITY,
        conformity?.verdict,
        bits(checks, 'NOT_MET'),
        bits(checks, 'UNPROVEN'),
        bits(checks, 'PENDING'),
        JSON.stringify(checks.map(checkRow)),
      );
    },
    writePairs: ({ place, decision, project }, at, of, pairs) =>
      together(() => {
        const holdsUntil = earliest(pairs.map((pair) => pair.holdsUntil));
        database.run(
          replacePaired,
          place,
          at.position,
          at.now,
          holdsUntil,
          of?.withdrawn !== false,
          pairs.length,
        );
        database.run('DELETE FROM pair WHERE place = ?', place);
        for (const pair of pairs) {
          database.run(
            insertPair,
            place,
            pair.group,
            decision,
            project,
            of?.opened.payload.kind ?? '',
            of?.opened.payload.step,
            of?.closing?.fact.occurredAt ?? '',
            pair.agreed,
            pair.offered,
            pair.realised,
            pair.provisional,
            JSON.stringify(pair.because.map(storedBecause)),
          );
        }
      }),
    writeScorecard(project, at, scorecard) {
      const steps = scorecard?.steps ?? [];
      database.run(
        replaceScorecard,
        project,
        at.position,
        at.now,
        earliest(steps.flatMap(({ points }) => points.map(({ holdsUntil }) => holdsUntil))),
        scorecard?.method,
        JSON.stringify(steps.map(({ step, points }) => ({ step, points: points.map(checkRow) }))),
      );
    },
    writeOversight(project, at, seen) {
      database.run(replaceOversight, project, at.position, at.now, seen.holdsUntil, JSON.stringify(seen));
    },
  };
};

const replaceJudgement = `INSERT OR REPLACE INTO judgement (place, decision, project, organisation, position, judged_at,
  holds_until, method, verdict, not_met, unproven, pending, checks)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const replacePaired = `INSERT OR REPLACE INTO paired (place, position, judged_at, holds_until, withdrawn, pairs)
  VALUES (?, ?, ?, ?, ?, ?)`;
const insertPair = `INSERT INTO pair (place, party, decision, project, kind, step, decided, agreed, offered, realised,
  provisional, because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const replaceScorecard = `INSERT OR REPLACE INTO scorecard (project, position, judged_at, holds_until, method, steps)
  VALUES (?, ?, ?, ?, ?, ?)`;

const replaceOversight = `INSERT OR REPLACE INTO project_oversight (project, position, judged_at, holds_until, seen)
  VALUES (?, ?, ?, ?, ?)`;

const earliest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(0);

const bits = (checks: readonly Check[], status: Check['status']): number =>
  checks.reduce((sum, check) => (check.status === status ? sum + bitOf(check.check) : sum), 0);

const checkRow = ({ check, status, findings }: Check): StoredCheck => ({
  code: check,
  status,
  findings: findings.map((finding) => ({
    code: finding.code,
    status: finding.status,
    values: finding.values,
    ...(finding.peopleOf === undefined ? {} : { peopleOf: finding.peopleOf }),
  })),
  ...evidenceOf(findings.flatMap(({ evidence }) => evidence)),
});

const storedBecause = (because: PairJudgement['because'][number]): StoredBecause => {
  const { group } = because;
  const whole = becauseRow(because);
  const left = unnumbered(because);
  // Something was left out, or it says all the same.
  const same =
    left.code === because.code &&
    left.evidence.length === because.evidence.length &&
    Object.keys(left.values).length === Object.keys(because.values).length;
  return same ? { group, whole } : { group, whole, unnumbered: becauseRow(left) };
};

const becauseRow = ({ code, values, evidence }: PairJudgement['because'][number]): BecauseRow => ({
  code,
  values,
  ...evidenceOf(evidence),
});

const evidenceOf = (
  facts: readonly Fact[],
): { readonly evidence: readonly number[]; readonly evidenceCount: number } => {
  const places = [...new Set(facts.map(({ place }) => place))].toSorted((one, other) => one - other);
  return { evidence: places.slice(0, mostEvidence), evidenceCount: places.length };
};
