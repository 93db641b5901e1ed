import { randomBytes } from 'node:crypto';
import { openMemoryLog } from '@besluitspoor/event-log';
import type { EventHeader, StoredEvent } from '@besluitspoor/event-log';
import { idOf, judgeDecision, judgeProject, readForJudging, records } from '@besluitspoor/governance';
import type { Circumstances, HistoryEvent, Placed } from '@besluitspoor/governance';
import { createRecorder } from '@besluitspoor/recorder';
import { z } from 'zod';
import { tellCases } from './author/cases.ts';

/** Records the cases in a log of their own and answers all that stands in it, in order. */
export const recordedCases = async (): Promise<readonly StoredEvent[]> => {
  const log = await openMemoryLog({ demonstration: true });
  const recorder = createRecorder({ log, clock: () => new Date('2026-11-01T00:00:00Z'), randomBytes, demonstration: true });
  for (const { command, actor, input, recordedAt } of tellCases().files.flatMap(({ lines }) => lines)) {
    const answer = await recorder.record({ command, actor, input }, { recordedAt });
    if (answer.kind !== 'recorded') throw new Error(`${command} at ${recordedAt}: ${JSON.stringify(answer)}`);
  }
  await recorder.close();
  const events: StoredEvent[] = [];
  for await (const event of log.readAll()) events.push(event);
  await log.close();
  return events;
};

/**
 * What the methods say of every decision and project of one organisation.
 *
 * @param now the moment judged, RFC 3339 UTC with milliseconds: what was recorded after it is not read
 */
export const judgementsOf = (events: readonly StoredEvent[], organisation: string, now: string) => {
  const own = events.filter(({ header }) => header.organisation === organisation && header.recordedAt <= now);
  const judged = readForJudging(own.flatMap(placed), organisation);
  const begun = (type: HistoryEvent['type']) => own.filter(({ header }) => header.type === type);
  return {
    decisions: begun('decision.opened').map(({ header, payload }) => {
      const judgement = judgeDecision(judged, header.stream, now);
      if (judgement === undefined) throw new Error(`${header.stream} is not judged`);
      return { decision: header.stream, title: titled.parse(payload).title, ...judgement };
    }),
    projects: begun('project.initiated').map(({ header, payload }) => {
      const scorecard = judgeProject(judged, header.stream);
      if (scorecard === undefined) throw new Error(`${header.stream} has no scorecard`);
      return { project: header.stream, title: titled.parse(payload).title, scorecard };
    }),
  };
};

const titled = z.looseObject({ title: z.string() });
const said = z.looseObject({ personal: z.record(z.string(), z.object({ fields: z.array(z.string()) })).optional() });
const judgedKinds = new Set(['organisation', 'group', 'project', 'theme', 'rule', 'consultation', 'input', 'decision', 'pilot', 'assessment']);
const judgedTypes = new Set(records.filter(({ kind }) => judgedKinds.has(kind)).flatMap(({ events }) => Object.values(events).map(({ type }) => type)));

/** Every event of these types passed its schema when it was recorded. */
const isHistoryEvent = (event: { readonly type: string; readonly payload: unknown; readonly at: Circumstances }): event is HistoryEvent =>
  judgedTypes.has(event.type);

const placed = ({ header, position, revision, payload }: StoredEvent): readonly Placed[] => {
  const { personal = {}, ...facts } = said.parse(payload);
  const filled = [...new Set(Object.values(personal).flatMap(({ fields }) => fields))];
  const event = { type: header.type, payload: facts, at: circumstances(header, revision, filled) };
  return isHistoryEvent(event) ? [{ event, place: Number(position) }] : [];
};

const recordKinds = records.map(({ kind }) => kind);
const streamId = z.string().transform((id) => z.union(recordKinds.map((kind) => idOf(kind))).parse(id));

const circumstances = (header: EventHeader, revision: bigint, filled: readonly string[]): Circumstances => {
  const { role, occurredAt, occurredPrecision, imported } = header;
  const party = idOf('group').safeParse(header.party).data;
  const onBehalfOf = idOf('person').or(idOf('group')).safeParse(header.onBehalfOf).data;
  return {
    id: header.id,
    stream: streamId.parse(header.stream),
    revision,
    actor: header.actor,
    ...(role === undefined ? {} : { role }),
    ...(party === undefined ? {} : { party }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(occurredPrecision === undefined ? {} : { occurredPrecision }),
    recordedAt: header.recordedAt,
    ...(imported === undefined ? {} : { imported }),
    commandId: header.commandId,
    filled,
  };
};
