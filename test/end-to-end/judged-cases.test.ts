import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, read } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { acceptanceFolder, isThere } from '../running/outside.ts';
import { serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { acceptanceQuery } from './acceptance.ts';

const folder = newFolder();
let server: Serving;
beforeAll(async () => {
  server = await serving(folder, { command: 'start' });
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

const text = z.string();
const count = z.int();
const evidence = z.array(z.object({ id: text, type: text, recordedAt: text }));
const status = z.enum(['MET', 'NOT_MET', 'UNPROVEN', 'PENDING', 'NOT_APPLICABLE', 'MISSED', 'WAIVED']);
const kept = z.object({ numerator: count, denominator: count, share: z.number().nullable() });

const judgedLog = z.object({
  project: z.object({
    readAt: z.object({ time: text, position: text }),
    decisionLog: z.object({
      totalCount: count,
      nodes: z.array(
        z.object({
          id: text,
          title: text,
          status: text,
          dissent: z.object({ totalCount: count }),
          conformity: z
            .object({
              method: z.literal('conformity/1'),
              verdict: z.enum(['CONFORM', 'NOT_CONFORM', 'UNPROVEN', 'PENDING']),
              checks: z.array(z.object({ code: text, status, message: text, evidence })),
            })
            .nullable(),
        }),
      ),
    }),
  }),
});

const participation = z.object({
  project: z.object({
    participation: z.object({
      method: z.literal('ladder/1'),
      rungs: z.array(z.object({ rung: count, name: text, agreed: count, offered: count, realised: count })),
      promiseKept: kept,
      pairs: z.object({
        totalCount: count,
        nodes: z.array(
          z.object({
            decision: z.object({ id: text, title: text }),
            agreed: count.nullable(),
            offered: count,
            realised: count,
            because: z.array(z.object({ code: text, message: text, evidence })),
          }),
        ),
      }),
    }),
  }),
});

const scorecard = z.object({
  project: z.object({
    processModel: z.object({
      steps: z.array(z.object({ key: text, attentionPoints: z.array(z.object({ code: text })) })),
    }),
    scorecard: z
      .object({
        method: text,
        steps: z.array(
          z.object({
            step: z.object({ key: text }),
            points: z.array(z.object({ code: text, status, message: text, evidence })),
          }),
        ),
      })
      .nullable(),
  }),
});

const projects = async (): Promise<readonly string[]> => {
  const found = await read(
    server.origin,
    z.object({ projects: z.object({ nodes: z.array(z.object({ id: text })) }) }),
    '{ projects { nodes { id } } }',
  );
  return found.projects.nodes.map(({ id }) => id);
};

/** Now, and at moments of the years that the cases tell of. */
const moments = [undefined, '2026-10-01T00:00:00Z', '2026-03-01T00:00:00Z', '2025-11-04T12:00:00Z'] as const;

const codes = Array.from({ length: 15 }, (_, index) => `C${index + 1}`);

/** The verdict that the contract draws from the statuses (domain.md, "Conformity of a decision"). */
const verdictOf = (checks: readonly { readonly status: string }[]): string => {
  const has = (one: string): boolean => checks.some((check) => check.status === one);
  if (has('NOT_MET')) return 'NOT_CONFORM';
  if (has('UNPROVEN')) return 'UNPROVEN';
  return has('PENDING') ? 'PENDING' : 'CONFORM';
};

/** How many facts are opened in one request: a document has a limit of aliases. */
const mostAliases = 40;

describe.runIf(isThere(acceptanceFolder))('the judgements that the contract asks for, on every case', () => {
  const each = async <T extends z.ZodType>(
    name: string,
    schema: T,
    look: (answer: z.output<T>) => void | Promise<void>,
  ): Promise<number> => {
    let looked = 0;
    for (const project of await projects()) {
      for (const asOf of moments) {
        const answer = await ask(server.origin, acceptanceQuery(name), { project, asOf });
        expect(answer.errors).toEqual([]);
        // A project that had not begun at that moment is none.
        if (answer.data?.['project'] === null) continue;
        await look(schema.parse(answer.data));
        looked += 1;
      }
    }
    return looked;
  };

  it('decision-log: the verdict follows from fifteen checks, and each fact of theirs opens', async () => {
    const looked = await each('decision-log', judgedLog, async ({ project }) => {
      const { nodes, totalCount } = project.decisionLog;
      expect(nodes).toHaveLength(Math.min(totalCount, 50));
      const judged = nodes.flatMap(({ conformity, ...rest }) =>
        conformity === null ? [] : [{ ...rest, conformity }],
      );
      for (const { conformity } of judged) {
        expect(conformity.checks.map(({ code }) => code)).toEqual(codes);
        expect(conformity.verdict).toBe(verdictOf(conformity.checks));
        for (const { message } of conformity.checks) expect(message).not.toBe('');
      }
      const taken = judged.filter((decision) => decision.status === 'TAKEN');
      expect(taken.filter(({ dissent }) => dissent.totalCount === 0).map(({ title }) => title)).toEqual(
        taken
          .filter(({ conformity }) =>
            conformity.checks.some((check) => check.code === 'C14' && check.status === 'NOT_APPLICABLE'),
          )
          .map(({ title }) => title),
      );
      const facts = new Map(
        nodes
          .flatMap(({ conformity }) => conformity?.checks ?? [])
          .flatMap((check) => check.evidence)
          .map(({ id, type }) => [id, type]),
      );
      const ids = [...facts.keys()];
      for (let from = 0; from < ids.length; from += mostAliases) {
        const asked = ids.slice(from, from + mostAliases);
        const opened = await read(
          server.origin,
          z.record(z.string(), z.object({ id: text, type: text })),
          `{ ${asked.map((id, at) => `n${at}: node(id: "${id}") { id ... on Event { type } }`).join(' ')} }`,
          {},
        );
        expect(Object.values(opened)).toEqual(asked.map((id) => ({ id, type: facts.get(id) })));
      }
    });
    expect(looked).toBeGreaterThan(6);
  });

  it('participation: no more was reached than offered, and the promises kept are those of its pairs', async () => {
    const looked = await each('participation', participation, ({ project: { participation: found } }) => {
      expect(found.rungs.map(({ rung }) => rung)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      const sum = (of: 'offered' | 'realised'): number =>
        found.rungs.reduce((all, rung) => all + rung[of], 0);
      expect(sum('offered')).toBe(sum('realised'));
      expect(found.pairs.nodes).toHaveLength(Math.min(found.pairs.totalCount, 20));
      for (const { offered, realised, because } of found.pairs.nodes) {
        expect(realised).toBeLessThanOrEqual(offered);
        expect(because.length).toBeGreaterThan(0);
        for (const { message } of because) expect(message).not.toBe('');
      }
      expect(found.promiseKept.numerator).toBeLessThanOrEqual(found.promiseKept.denominator);
    });
    expect(looked).toBeGreaterThan(6);
  });

  it('scorecard: every attention point of the process model, in its order', async () => {
    const looked = await each('scorecard', scorecard, ({ project }) => {
      expect(
        project.scorecard?.steps.map(({ step, points }) => [step.key, points.map(({ code }) => code)]),
      ).toEqual(
        project.processModel.steps.map(({ key, attentionPoints }) => [
          key,
          attentionPoints.map(({ code }) => code),
        ]),
      );
      for (const { points } of project.scorecard?.steps ?? []) {
        for (const { message } of points) expect(message).not.toBe('');
      }
    });
    expect(looked).toBeGreaterThan(6);
  });
});
