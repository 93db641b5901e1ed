import type { z } from 'zod';
import type { ActOnBehalf } from './act.ts';
import type { AnyRecord, DomainEvent, RecordDefinition, Scope } from './event.ts';
import type { RecordId, RecordKind } from './id.ts';
import type { Refusal } from './refusal.ts';

/** A record that a command rests on: which, and the field of the input that names it. */
export type Need = {
  readonly record: AnyRecord;
  readonly id: string;
  readonly path: readonly string[];
  /** To which organisation and project the record belongs, once it is loaded. */
  readonly scope: (facts: Facts) => Scope;
};

/** Names a record that the command rests on, if any; where it does not exist, the command is refused at `path`. */
export const need = <K extends RecordKind, S, E extends DomainEvent>(
  record: RecordDefinition<K, S, E>,
  id: string | undefined,
  ...path: readonly string[]
): readonly Need[] =>
  id === undefined ? [] : [{ record, id, path, scope: (facts) => record.scopeOf(facts.of(record, id)) }];

/** The folded states of the records that a command rests on, read to the tail of their streams. */
export type Facts = {
  /** The state of that record, or undefined when it does not exist or nobody named it in `restsOn`. */
  of<K extends RecordKind, S, E extends DomainEvent>(
    record: RecordDefinition<K, S, E>,
    id: string | undefined,
  ): S | undefined;
  /** The last revision that was read of that record. */
  revision(id: string): bigint | undefined;
};

/** Who acts, in which role, for which party, on whose behalf: as it will stand in the header. */
export type Acting = {
  /** A person's id, or the pseudonym of an anonymous input. */
  readonly actor: string;
  readonly role?: string | undefined;
  readonly party?: RecordId<'group'> | undefined;
  readonly onBehalfOf?: RecordId<'person'> | RecordId<'group'> | undefined;
};

/** All that a decider may know besides the input and the state of the record that it writes. */
export type DecisionContext = {
  /** The record that the command writes. */
  readonly id: RecordId;
  readonly acting: Acting;
  /** Whose words these are: the person on whose behalf it is recorded, else the actor. */
  readonly author: string;
  /** RFC 3339 UTC; undefined: unknown (imported facts only). At most five minutes later than recordedAt. */
  readonly occurredAt: string | undefined;
  readonly occurredPrecision: 'DAY' | undefined;
  /** The moment that the recorder will write as recordedAt. */
  readonly recordedAt: string;
  /** Name of the source of an imported fact. */
  readonly imported: string | undefined;
  readonly facts: Facts;
  /** What was recorded on this record on another's behalf, by event id. */
  readonly acts: ReadonlyMap<string, ActOnBehalf>;
};

/** What a decider answers: the facts to record (none: nothing changed), or why not. */
export type Verdict<E extends DomainEvent = DomainEvent> = readonly E[] | Refusal;

/** What is common to a command before and after its input is known. */
export type CommandDescription = {
  /** Verb + record: also the name of the mutation. */
  readonly name: string;
  /** What it does, with the Dutch term: shown in the API. */
  readonly description: string;
  /** The kind of record that it writes; `any` for what can be done on each. */
  readonly writes: RecordKind | 'any';
  /** Whether it begins a record, whose id follows from the actor and the command id. */
  readonly creates: boolean;
  /** The input without the envelope (commandId, occurredAt, as, ifRevision). */
  readonly input: z.ZodObject;
  /** Top-level fields of the input that hold personal text; the event's personal part has the same names. */
  readonly personal: readonly string[];
};

/** A command whose input passed its schema. */
export type ReadyCommand = {
  /** The input as the schema read it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The id of the record written, or `new` for one whose id follows from the actor and the command id. */
  readonly target: (actor: string) => string;
  /** Called again with what was loaded until it names nothing new. */
  readonly restsOn: (facts: Facts, id: string) => readonly Need[];
  /** Pure: no clock, no search, no randomness. */
  readonly decide: (context: DecisionContext) => Verdict;
};

/** A command as the recorder and the API see it. */
export type Command = CommandDescription & {
  /** Passes the input through its schema: the command ready to be decided, or the schema's issues. */
  readonly read: (input: unknown) => ReadyCommand | z.ZodError;
};

/** What `commandsOn(record).begins` takes: a command that begins a record. */
type Beginning<N extends string, I extends z.ZodObject, E extends DomainEvent> = {
  readonly name: N;
  readonly description: string;
  readonly input: I;
  readonly personal?: readonly (keyof z.output<I> & string)[];
  /** The id of the record begun; left out: it follows from the actor and the command id (`new`). */
  readonly target?: (input: z.output<I>, actor: string) => string;
  readonly restsOn: (input: z.output<I>, facts: Facts) => readonly Need[];
  readonly decide: (input: z.output<I>, context: DecisionContext) => Verdict<E>;
};

/** What `commandsOn(record).changes` takes: a command on a record that exists. */
type Change<N extends string, I extends z.ZodObject, S, E extends DomainEvent> = {
  readonly name: N;
  readonly description: string;
  readonly input: I;
  readonly personal?: readonly (keyof z.output<I> & string)[];
  /** The field of the input that names the record. */
  readonly target: (input: z.output<I>) => string;
  readonly restsOn?: (input: z.output<I>, state: S, facts: Facts) => readonly Need[];
  readonly decide: (input: z.output<I>, state: S, context: DecisionContext) => Verdict<E>;
};

/** Reads an input by its schema, and makes of it a command that is ready; or says what is wrong with it. */
const reading =
  <I extends z.ZodObject>(form: I, ready: (input: z.output<I>) => ReadyCommand): Command['read'] =>
  (raw) => {
    const parsed = form.safeParse(raw);
    return parsed.success ? ready(parsed.data) : parsed.error;
  };

/**
 * The commands of one kind of record. `begins` defines one that begins a record; `changes` one on a record that
 * exists (the recorder refuses an id that does not exist before `decide` is called).
 */
export const commandsOn = <K extends RecordKind, S, E extends DomainEvent>(
  record: RecordDefinition<K, S, E>,
) => ({
  begins: <const N extends string, I extends z.ZodObject>(definition: Beginning<N, I, E>): Command => ({
    name: definition.name,
    description: definition.description,
    writes: record.kind,
    creates: true,
    input: definition.input,
    personal: definition.personal ?? [],
    read: reading(definition.input, (input) => ({
      input,
      target: (actor) => definition.target?.(input, actor) ?? 'new',
      restsOn: (facts) => definition.restsOn(input, facts),
      decide: (context) => definition.decide(input, context),
    })),
  }),
  changes: <const N extends string, I extends z.ZodObject>(definition: Change<N, I, S, E>): Command => ({
    name: definition.name,
    description: definition.description,
    writes: record.kind,
    creates: false,
    input: definition.input,
    personal: definition.personal ?? [],
    read: reading(definition.input, (input) => {
      const own = (facts: Facts, id: string): S => {
        const state = facts.of(record, id);
        if (state === undefined) throw new Error(`${definition.name} was decided before ${id} was loaded`);
        return state;
      };
      return {
        input,
        target: () => definition.target(input),
        restsOn: (facts, id) => definition.restsOn?.(input, own(facts, id), facts) ?? [],
        decide: (context) => definition.decide(input, own(context.facts, context.id), context),
      };
    }),
  }),
});
