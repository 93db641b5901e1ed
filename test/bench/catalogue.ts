import type { RowRun } from './row.ts';

/** A row of the table: its name on the command line, what it measures, and how its code is loaded. */
export type Row = {
  readonly name: string;
  readonly what: string;
  readonly load: () => Promise<{ readonly run: RowRun }>;
};

/** Every row, in the order of the table. Each is loaded in a process of its own, and only there. */
export const rows: readonly Row[] = [
  {
    name: 'append-serial',
    what: 'append one event, serial, fsynced',
    load: () => import('./rows/append-serial.ts'),
  },
  {
    name: 'append-32-streams',
    what: 'append, 32 callers on 32 streams',
    load: () => import('./rows/append-32-streams.ts'),
  },
  {
    name: 'append-one-stream',
    what: 'append, 32 callers on one stream',
    load: () => import('./rows/append-one-stream.ts'),
  },
  { name: 'read', what: 'read the whole log through the port', load: () => import('./rows/read.ts') },
  {
    name: 'record',
    what: 'a whole command through the recorder, 32 callers',
    load: () => import('./rows/record.ts'),
  },
  {
    name: 'rebuild',
    what: 'rebuild of all read models, 100,000 events',
    load: () => import('./rows/rebuild.ts'),
  },
  {
    name: 'judged-rebuild',
    what: 'rebuild of all read models against this project before judgements, 100,000 events',
    load: () => import('./rows/judged-rebuild.ts'),
  },
  {
    name: 'import-pam',
    what: 'import PAM, 29,052 records: time and peak memory',
    load: () => import('./rows/import-pam.ts'),
  },
  {
    name: 'decision-log',
    what: 'decision log page of 50 over HTTP, 20 connections',
    load: () => import('./rows/decision-log.ts'),
  },
  {
    name: 'mutation',
    what: 'mutation over HTTP, 32 connections',
    load: () => import('./rows/mutation.ts'),
  },
  {
    name: 'start',
    what: 'from spawning node to /health/ready on 100,000 events',
    load: () => import('./rows/start.ts'),
  },
  {
    name: 'as-of',
    what: 'project as of a past moment, 10,000 events: first, again, event loop',
    load: () => import('./rows/as-of.ts'),
  },
  {
    name: 'conformity',
    what: 'decision log page of 50 with conformity over HTTP, against the same page without',
    load: () => import('./rows/conformity.ts'),
  },
  {
    name: 'participation',
    what: 'participation of a project, 200 decisions, 20 groups, 10,000 inputs: cold, warm',
    load: () => import('./rows/participation.ts'),
  },
  {
    name: 'oversight',
    what: 'organisation oversight over 200 projects',
    load: () => import('./rows/oversight.ts'),
  },
  {
    name: 'judgements-as-of',
    what: 'all judgements as of a past moment, project of 10,000 events: first, again',
    load: () => import('./rows/judgements-as-of.ts'),
  },
  {
    name: 'page-at-size',
    what: 'pages of 50 of a large log against 10,000 events, without totalCount',
    load: () => import('./rows/page-at-size.ts'),
  },
];

/**
 * The rows that the words on the command line name: by name, or by the beginning of it (`append`). No words: all.
 * Answers the words that name nothing instead, if there are any.
 */
export function select(
  words: readonly string[],
  from: readonly Row[] = rows,
): { readonly selected: readonly Row[] } | { readonly unknown: readonly string[] } {
  const named = (word: string) => (row: Row) => row.name === word || row.name.startsWith(`${word}-`);
  const unknown = words.filter((word) => !from.some(named(word)));
  if (unknown.length > 0) return { unknown };
  return {
    selected: words.length === 0 ? from : from.filter((row) => words.some((word) => named(word)(row))),
  };
}
