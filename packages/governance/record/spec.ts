import { settledBy } from './act.ts';
import type { ActOnBehalf } from './act.ts';
import type { Acting, Command, Facts, Verdict } from './command.ts';
import type { AnyRecord, DomainEvent, RecordDefinition } from './event.ts';
import { kindOf } from './id.ts';
import type { RecordId, RecordKind } from './id.ts';

/** A fact that stands before the command: on which record, and what happened. */
export type Given = {
  readonly record: AnyRecord;
  readonly id: RecordId;
  readonly event: DomainEvent;
  readonly acting?: Partial<Acting>;
  /** RFC 3339; left out: the specification's moment. */
  readonly at?: string;
};

const moment = '2026-03-02T09:00:00.000Z';
const someone = 'person-00000000-0000-4000-8000-00000000000a';

/**
 * A specification of a decider: given these facts, when this command, then what it answers.
 * Pure; used by tests and by whoever wants to try a rule on a history.
 */
export const given = (...facts: readonly Given[]) => {
  const states = new Map<string, unknown>();
  const revisions = new Map<string, bigint>();
  const acts = new Map<string, Map<string, ActOnBehalf>>();
  let count = 0;
  const record = (fact: Given): void => {
    count += 1;
    const revision = (revisions.get(fact.id) ?? -1n) + 1n;
    const recordedAt = fact.at ?? moment;
    const id = `event-00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const { actor = someone, role, party, onBehalfOf } = fact.acting ?? {};
    states.set(
      fact.id,
      fact.record.apply(states.get(fact.id), {
        type: fact.event.type,
        version: 1,
        payload: fact.event.payload,
        at: {
          id,
          stream: fact.id,
          revision,
          actor,
          ...(role === undefined ? {} : { role }),
          ...(party === undefined ? {} : { party }),
          ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
          occurredAt: recordedAt,
          recordedAt,
          commandId: id.slice('event-'.length),
          filled: Object.keys(fact.event.personal?.fields ?? {}),
        },
      }),
    );
    revisions.set(fact.id, revision);
    const known = acts.get(fact.id) ?? new Map<string, ActOnBehalf>();
    acts.set(fact.id, known);
    if (onBehalfOf !== undefined) known.set(id, { onBehalfOf, standing: 'CLAIMED' });
    const settled = settledBy(fact.event);
    const act = settled === undefined ? undefined : known.get(settled.event);
    if (settled !== undefined && act !== undefined)
      known.set(settled.event, { ...act, standing: settled.standing });
  };
  for (const fact of facts) record(fact);
  const held: Facts = {
    of: <K extends RecordKind, S, E extends DomainEvent>(
      definition: RecordDefinition<K, S, E>,
      id: string | undefined,
    ) => {
      const state = id === undefined ? undefined : states.get(id);
      return definition.holds(state) ? state : undefined;
    },
    revision: (id) => revisions.get(id),
  };
  return {
    /**
     * Decides the command on the given history. `id` is the record that a creation would begin.
     * Throws for an input that its schema refuses: specify those on the schema.
     */
    when: (
      command: Command,
      input: unknown,
      circumstances: {
        readonly id?: RecordId;
        readonly acting?: Partial<Acting>;
        readonly at?: string;
        readonly occurredAt?: string;
        readonly occurredPrecision?: 'DAY';
        readonly imported?: string;
      } = {},
    ): Verdict => {
      const ready = command.read(input);
      if (!('decide' in ready)) throw ready;
      const acting = { actor: someone, ...circumstances.acting };
      const named = ready.target(acting.actor);
      const id = named === 'new' ? circumstances.id : recordIdOf(named);
      if (id === undefined) throw new Error(`name the id of the record that ${command.name} begins`);
      const recordedAt = circumstances.at ?? moment;
      return ready.decide({
        id,
        acting,
        author: acting.onBehalfOf?.startsWith('person-') === true ? acting.onBehalfOf : acting.actor,
        occurredAt:
          circumstances.imported === undefined
            ? (circumstances.occurredAt ?? recordedAt)
            : circumstances.occurredAt,
        occurredPrecision: circumstances.occurredPrecision,
        recordedAt,
        imported: circumstances.imported,
        facts: held,
        acts: acts.get(id) ?? new Map(),
      });
    },
    /** The folded state of a record of the given history. */
    stateOf: <K extends RecordKind, S, E extends DomainEvent>(
      definition: RecordDefinition<K, S, E>,
      id: string,
    ): S | undefined => held.of(definition, id),
  };
};

const recordIdOf = (id: string): RecordId | undefined => {
  const kind = kindOf(id);
  return kind === undefined ? undefined : `${kind}-${id.slice(kind.length + 1)}`;
};
