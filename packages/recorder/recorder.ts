import { setTimeout as pause } from 'node:timers/promises';
import { isEventLogError, largestEventBytes, recordId } from '@besluitspoor/event-log';
import type { NewEvent } from '@besluitspoor/event-log';
import {
  actorNeeds,
  elsewhere,
  isIdOf,
  isRefusal,
  partiesOf,
  recordOf,
  refuse,
} from '@besluitspoor/governance';
import type { Acting, Refusal, Scope } from '@besluitspoor/governance';
import { actingOf, beginner } from './acting.ts';
import type { CommandAnswer, CommandRequest, Recorder, RecorderOptions, RecordOptions } from './contract.ts';
import { draft } from './draft.ts';
import { createHeld, isRecordId, loadNeeds } from './facts.ts';
import { occurredOf, refuseFuture } from './moment.ts';
import { createRecordingClock } from './recorded-at.ts';
import { isSameCommand } from './repeat.ts';
import { readRequest } from './request.ts';
import type { ReadRequest } from './request.ts';
import { createSalts } from './salts.ts';
import { commandKey, foldAppended } from './stream.ts';
import type { Stream } from './stream.ts';
import { createStreams } from './streams.ts';
import { createTurns } from './turns.ts';

/** How often a command is decided anew because another process wrote first, before it is told so. */
const mostConflicts = 8;
/** How often a command is decided anew because the log failed, before the failure is thrown. */
const mostFailures = 3;
const rememberedUnlessSaid = 10_000;

/** What one attempt came to: an answer, or that the stream has to be read again first. */
type Attempt = CommandAnswer | { readonly kind: 'overtaken' };

/**
 * The only writer: takes a command, loads, decides, appends (architecture.md, "The way of a command").
 * Commands for one stream wait for each other; different streams go side by side.
 */
export const createRecorder = (options: RecorderOptions): Recorder => {
  const { log, randomBytes, usedOnAnotherStream } = options;
  const clock = createRecordingClock(options.clock);
  const streams = createStreams({
    log,
    soleWriter: options.soleWriter ?? false,
    remembered: options.remembered ?? rememberedUnlessSaid,
    seen: clock.saw,
  });
  const turns = createTurns();
  const salt = createSalts(randomBytes);
  let closed = false;
  let begun: Promise<void> | undefined;
  const running = new Set<Promise<unknown>>();

  /** What was recorded before this recorder lived was recorded no later than what it will. */
  const begin = async (): Promise<void> => {
    const tail = await log.tail();
    if (tail === 'none') return;
    for await (const event of log.readAll({ after: tail - 1n })) clock.saw(event.header.recordedAt);
  };

  const attempt = async (
    request: ReadRequest,
    stream: Stream,
    { imported, recordedAt: given }: RecordOptions,
  ): Promise<Attempt> => {
    const { ready, envelope } = request;
    const held = createHeld(streams, stream);
    const acting = await actingOf(request, stream, held);
    if (isRefusal(acting)) return refused(acting);

    const known = stream.commands.get(commandKey(acting.actor, envelope.commandId));
    if (known !== undefined) {
      if (!isSameCommand(known, request)) return refused(refuse('COMMAND_ID_REUSED', ['commandId']));
      const { position, eventIds } = known;
      return { kind: 'recorded', record: stream.id, position, eventIds: [...eventIds], repeated: true };
    }
    const usedBefore = usedOnAnotherStream?.(envelope.commandId, acting.actor, stream.id);
    if (typeof usedBefore === 'boolean' || usedBefore === undefined ? usedBefore : await usedBefore) {
      return refused(refuse('COMMAND_ID_REUSED', ['commandId']));
    }
    const impossible = refuseTarget(request, stream);
    if (impossible !== undefined) return refused(impossible);

    const needs = actorNeeds(acting, stream.id, imported);
    const missing = await loadNeeds(ready, held, stream.id, needs);
    if (missing.length > 0) return { kind: 'refused', refusals: missing };
    const occurred = await occurredOf(envelope.occurredAt, held);

    // From here to the append nothing is awaited: the log stores appends in the order in which they are called,
    // so recordedAt never decreases along it.
    const recordedAt = clock.now(given);
    if (isRefusal(recordedAt)) return refused(recordedAt);
    const future = refuseFuture(occurred, envelope.occurredAt, recordedAt);
    if (future !== undefined) return refused(future);
    const context = {
      id: stream.id,
      acting,
      author: authorOf(acting),
      occurredAt: occurred.at ?? (imported === undefined ? recordedAt : undefined),
      occurredPrecision: occurred.precision,
      recordedAt,
      imported,
      facts: held.facts,
      acts: stream.acts,
    };
    const verdict = ready.decide(context);
    if (isRefusal(verdict)) return refused(verdict);
    if (verdict.length === 0) return { kind: 'unchanged', record: stream.id };
    const drafts = draft(stream, verdict, {
      context,
      commandId: envelope.commandId,
      commandHash: request.hash,
      simulated: given !== undefined,
      basis: held.basis(),
      salt,
    });
    const events = drafts.map(({ stored }) => stored);
    const scope = scopeOf(events);
    const foreign = elsewhere(held.facts, scope, partiesOf(acting));
    if (foreign !== undefined) return refused(foreign);
    clock.saw(recordedAt);
    const appended = log.append(stream.id, events, stream.revision ?? 'none');
    try {
      const { position, eventIds, repeated } = await appended;
      // Somebody else recorded these very ids first: only the stream tells whether it was the same command.
      if (repeated) return { kind: 'overtaken' };
      foldAppended(stream, drafts, position);
      streams.keep(stream);
      return { kind: 'recorded', record: stream.id, position, eventIds, repeated: false };
    } catch (error) {
      if (isEventLogError(error, 'WRONG_EXPECTED_REVISION')) return { kind: 'overtaken' };
      if (isEventLogError(error, 'EVENT_ID_TAKEN')) {
        return refused(refuse('COMMAND_ID_REUSED', ['commandId']));
      }
      // Each text kept within its limit; together they were too much.
      if (isEventLogError(error, 'EVENT_TOO_LARGE') || isEventLogError(error, 'APPEND_TOO_LARGE')) {
        const { bytes } = error.details;
        return refused(refuse('INPUT_TOO_LARGE', [], { bytes, maximum: largestEventBytes }));
      }
      throw error;
    }
  };

  const attemptUntilDone = async (
    request: ReadRequest,
    id: Stream['id'],
    options: RecordOptions,
  ): Promise<CommandAnswer> => {
    let conflicts = 0;
    let failures = 0;
    // Nearly every command that begins a record is new, and the append tells when it is not: nothing need be read
    // first. Anything but a success may be due to what stands there, and is decided again on what was read.
    let assuming = request.command.creates;
    for (;;) {
      try {
        if (assuming) {
          assuming = false;
          const outcome = await attempt(request, streams.assumed(id), options);
          if (outcome.kind === 'recorded') return outcome;
        }
        const stream = await streams.toTail(id);
        if (conflicts > 0) await streams.refresh(stream);
        const outcome = await attempt(request, stream, options);
        if (outcome.kind !== 'overtaken') return outcome;
        conflicts += 1;
        if (conflicts >= mostConflicts) return refused(refuse('CONFLICT'));
        await pause(jitter(conflicts, randomBytes));
      } catch (error) {
        if (!isEventLogError(error, 'LOG_UNAVAILABLE')) throw error;
        streams.forgetAll();
        failures += 1;
        if (failures >= mostFailures) throw error;
        await pause(jitter(failures + 4, randomBytes));
      }
    }
  };

  const ready = async (): Promise<void> => {
    begun ??= begin();
    try {
      await begun;
    } catch (error) {
      // The next command tries again.
      begun = undefined;
      throw error;
    }
  };

  const take = async (request: CommandRequest, recordOptions: RecordOptions): Promise<CommandAnswer> => {
    const read = readRequest(request);
    if (!('ready' in read)) return { kind: 'refused', refusals: read };
    await ready();
    const actor = beginner(read);
    const named = read.ready.target(actor);
    const id = named === 'new' ? recordId(read.command.writes, actor, read.envelope.commandId) : named;
    if (!isRecordId(id) || recordOf(id) === undefined) return refused(unknownTarget(read, id));
    return turns.inTurn(id, () => attemptUntilDone(read, id, recordOptions));
  };

  return {
    async record(request, recordOptions = {}) {
      if (closed) throw new Error('the recorder was closed and takes no more commands');
      if (recordOptions.recordedAt !== undefined && options.demonstration !== true) {
        throw new Error('recordedAt may be given in a demonstration only');
      }
      const answer = take(request, recordOptions);
      running.add(answer);
      try {
        return await answer;
      } finally {
        running.delete(answer);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(running);
    },
  };
};

/** The organisation and project that the events belong to, as their headers say; a party must be of the same. */
const scopeOf = (events: readonly NewEvent[]): Scope => {
  const header = events[0]?.header;
  const organisation = header?.organisation;
  const project = header?.project;
  return {
    ...(isIdOf('organisation', organisation) ? { organisation } : {}),
    ...(isIdOf('project', project) ? { project } : {}),
  };
};

const refused = (refusal: Refusal): CommandAnswer => ({ kind: 'refused', refusals: [refusal] });

/** Up to 2^step milliseconds, at random, so that two that met do not meet again. */
const jitter = (step: number, randomBytes: RecorderOptions['randomBytes']): number =>
  ((randomBytes(1)[0] ?? 0) / 256) * 2 ** step;

const authorOf = ({ actor, onBehalfOf }: Acting): string =>
  onBehalfOf?.startsWith('person-') === true ? onBehalfOf : actor;

/** A command on a record that does not exist, that begins one that does, or that was meant for another revision. */
const refuseTarget = (request: ReadRequest, stream: Stream): Refusal | undefined => {
  const { command, envelope } = request;
  const { revision } = stream;
  if (revision === undefined) {
    if (!command.creates) return unknownTarget(request, stream.id);
  } else if (command.creates) {
    return refuse('ALREADY_EXISTS', fieldNaming(request, stream.id), { id: stream.id });
  }
  const expected = envelope.ifRevision;
  if (expected === undefined || (revision !== undefined && BigInt(expected) === revision)) return undefined;
  return refuse('STALE_REVISION', ['ifRevision'], { actual: revision?.toString() ?? 'none' });
};

const unknownTarget = (request: ReadRequest, id: string): Refusal =>
  refuse('UNKNOWN_RECORD', fieldNaming(request, id), { id });

/** The field of the input that names the record; none when its id follows from who acts. */
const fieldNaming = (request: ReadRequest, id: string): readonly string[] => {
  const named = Object.entries(request.ready.input).find(([, value]) => value === id);
  return named === undefined ? [] : [named[0]];
};
