import type { Fact, Queries, Reading, RowsById } from '@besluitspoor/read-models';
import { batched, listsBatched } from './batches.ts';
import type { RequestContext } from './context.ts';
import { shown } from './shown.ts';
import type { Shown } from './shown.ts';

/** Opens the record of an id, or null: no id, or nothing that the reader may know of. */
export type Opener<Row> = (
  context: RequestContext,
  reading: Reading,
  id: string | null | undefined,
) => Promise<Shown<Row> | null> | null;

const opener = <Row>(run: (queries: Queries, ids: readonly string[]) => RowsById<Row>): Opener<Row> => {
  const load = batched<undefined, Row>((queries, ids) => run(queries, ids));
  return (context, reading, id) =>
    id === null || id === undefined
      ? null
      : load(context, reading, undefined, id).then((row) => shown(reading, row));
};

export const openOrganisation = opener((queries, ids) => queries.organisationsById(ids));
export const openPerson = opener((queries, ids) => queries.personsById(ids));
export const openGroup = opener((queries, ids) => queries.groupsById(ids));
export const openProject = opener((queries, ids) => queries.projectsById(ids));
export const openTheme = opener((queries, ids) => queries.themesById(ids));
export const openRule = opener((queries, ids) => queries.rulesById(ids));
export const openRuleVersion = opener((queries, ids) => queries.ruleVersionsById(ids));
export const openConsultation = opener((queries, ids) => queries.consultationsById(ids));
export const openInput = opener((queries, ids) => queries.inputsById(ids));
export const openDecision = opener((queries, ids) => queries.decisionsById(ids));
export const openPilot = opener((queries, ids) => queries.pilotsById(ids));
export const openAssessment = opener((queries, ids) => queries.assessmentsById(ids));
export const openEvent = opener((queries, ids) => queries.eventsById(ids));

/** The facts at the positions on which something rests, in their order. */
export const openEvidence = listsBatched(
  (queries, positions) => queries.factsAt(positions),
  (reading, row): Shown<Fact> => ({ row, reading }),
);

/** Opens each of a short list of ids in its order, leaving out what is unknown. */
export const openEach = async <Row>(
  open: Opener<Row>,
  context: RequestContext,
  reading: Reading,
  ids: readonly string[],
): Promise<Shown<Row>[]> => {
  const rows = await Promise.all(ids.map(async (id) => open(context, reading, id)));
  return rows.filter((row) => row !== null);
};
