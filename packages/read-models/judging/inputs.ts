import { factsAfter, inputsAbout, only } from '@besluitspoor/governance';
import type { EntryOf, History, InputFacts, InputJudgement, JudgedInput } from '@besluitspoor/governance';
import { factsOfSubmission, parseFacts } from '../projectors/input-rows.ts';
import { judgeOn } from '../projectors/judging.ts';
import { text, textOrNull } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import type { ProjectTrail } from './trail.ts';

type Held = { readonly id: string; readonly organisation: string; readonly facts: InputFacts };

/** Inputs as `answering/1` judges them, from the facts that the projectors kept. */
export type JudgedInputs = (decision: string) => readonly JudgedInput[];

/** The inputs about some decisions, their facts read at once. */
export const judgedInputs = (
  database: Database,
  trail: ProjectTrail,
  history: History,
  decisions: readonly string[],
  timeZone: string,
): JudgedInputs => {
  const about = new Map(decisions.map((decision) => [decision, submissionsAbout(history, decision)]));
  const wanted = new Set([...about.values()].flatMap((found) => found.map(({ stream }) => stream)));
  const held = new Map<string, Held>();
  const hold = (ids: readonly string[]): void => {
    const rows = database.rows(
      `SELECT i.id, i.position, i.organisation, f.facts FROM json_each(?) g CROSS JOIN input i ON i.id = g.value
        LEFT JOIN input_facts f ON f.input = i.id`,
      JSON.stringify(ids),
    );
    for (const row of rows) {
      const id = text(row, 'id');
      const stored = textOrNull(row, 'facts');
      const submitted = trail.inputs.get(id)?.[0];
      const facts =
        stored !== null
          ? parseFacts(stored)
          : submitted?.event.type !== 'input.submitted'
            ? factsOfSubmission(database, row)
            : factsAfter(undefined, submitted.event, {
                place: submitted.place,
                phrases: [],
                bySponsor: false,
                circular: false,
              });
      held.set(id, { id, organisation: text(row, 'organisation'), facts });
    }
  };
  hold([...wanted]);
  const judge = judgeOn(
    (id) => {
      // What others were merged into need not be about a decision itself.
      if (!held.has(id)) hold([id]);
      return held.get(id);
    },
    () => timeZone,
  );
  const judged = new Map<string, InputJudgement>();
  return (decision) =>
    (about.get(decision) ?? []).flatMap(({ stream, fact }): readonly JudgedInput[] => {
      const one = held.get(stream);
      if (one === undefined) return [];
      const judgement = judged.get(stream) ?? judge(one);
      judged.set(stream, judgement);
      return [{ input: stream, submitted: fact, group: fact.party, judgement }];
    });
};

const submissionsAbout = (history: History, decision: string): readonly EntryOf<'input.submitted'>[] => {
  const opened = only(history.of(decision), 'decision.opened')[0];
  return opened === undefined ? [] : inputsAbout(history, opened);
};
