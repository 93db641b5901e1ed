import { anonymousPseudonym, canonicalJson, eventId, recordId, sha256Hex } from '@besluitspoor/event-log';
import { idOf } from '@besluitspoor/governance';
import type { capacity, forms, RecordId } from '@besluitspoor/governance';
import type { z } from 'zod';

type CommandName = keyof typeof forms;
type Fields<N extends CommandName> = z.input<(typeof forms)[N]>;
type Capacity = z.input<typeof capacity>;

/** The content of a decision rule as `proposeRule` and `amendRule` take it. */
export type RuleContent = Fields<'proposeRule'>['content'];

/** The envelope but for the command id, which follows from what is done. */
export type Circumstances = { readonly as?: Capacity; readonly occurredAt?: string };

/** One line of a case file. */
export type Line = {
  readonly command: CommandName;
  readonly actor: RecordId<'person'>;
  readonly recordedAt: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What each command that begins a record begins. */
const begun = {
  registerOrganisation: 'organisation',
  registerPerson: 'person',
  defineGroup: 'group',
  initiateProject: 'project',
  proposeRule: 'rule',
  openTheme: 'theme',
  openConsultation: 'consultation',
  submitInput: 'input',
  openDecision: 'decision',
  planPilot: 'pilot',
  recordAssessment: 'assessment',
} as const satisfies Partial<Record<CommandName, string>>;

type Beginning = keyof typeof begun;

/** A case as it is told: a clock that only goes on, and what everybody does. */
export type Story = {
  /** Moves the clock: RFC 3339 without seconds, in UTC, `2026-03-02T09:00`. Throws when it would go back. */
  readonly on: (moment: string) => void;
  /** The case's own person of that key, who registers itself with `self: true`. */
  readonly self: (key: string) => RecordId<'person'>;
  /** Begins a record; `key` names it for good, so that its id never changes. Answers the record's id. */
  readonly begin: <N extends Beginning>(
    key: string,
    actor: RecordId<'person'>,
    command: N,
    fields: Fields<N>,
    circumstances?: Circumstances,
  ) => RecordId<(typeof begun)[N]>;
  /** Does something to a record. Answers the id of the (first) event. */
  readonly act: <N extends Exclude<CommandName, Beginning>>(
    actor: RecordId<'person'>,
    command: N,
    fields: Fields<N>,
    circumstances?: Circumstances,
  ) => `event-${string}`;
  /** The id of the (first) event of what was told last: what was recorded for another is confirmed by it. */
  readonly lastEvent: () => `event-${string}`;
  readonly lines: readonly Line[];
};

const minute = 60_000;

/** Begins to tell a case; `name` stands in every command id of it. */
export const tell = (name: string): Story => {
  const lines: Line[] = [];
  const used = new Map<string, number>();
  let clock = 0;
  let last: `event-${string}` | undefined;

  const write = (
    commandId: string,
    actor: RecordId<'person'>,
    command: CommandName,
    fields: object,
    { as, occurredAt }: Circumstances,
  ): `event-${string}` => {
    if (clock === 0) throw new Error(`${name} begins without a moment`);
    const recordedAt = new Date(clock).toISOString();
    clock += minute;
    const input = {
      commandId,
      ...(occurredAt === undefined ? {} : { occurredAt }),
      ...(as === undefined ? {} : { as }),
      ...fields,
    };
    lines.push({ command, actor, recordedAt, input });
    last = `event-${eventId(actor, commandId, 0).slice('event-'.length)}`;
    return last;
  };

  // The same act done twice (supporting, sharing once more) is two commands.
  const commandIdOf = (what: string): string => {
    const count = (used.get(what) ?? 0) + 1;
    used.set(what, count);
    return uuidOf([name, what, count]);
  };

  return {
    lines,
    on: (moment) => {
      const next = Date.parse(`${moment}Z`);
      if (Number.isNaN(next)) throw new Error(`${name}: ${moment} is no moment`);
      if (next < clock) throw new Error(`${name}: the clock would go back to ${moment}`);
      clock = next;
    },
    lastEvent: () => {
      if (last === undefined) throw new Error(`${name}: nothing was told yet`);
      return last;
    },
    self: (key) => idOf('person').parse(`person-${uuidOf([name, 'person', key])}`),
    begin: (key, actor, command, fields, circumstances = {}) => {
      if (used.has(`key ${key}`)) throw new Error(`${name}: ${key} begins twice`);
      const commandId = commandIdOf(`key ${key}`);
      write(commandId, actor, command, fields, circumstances);
      const anonymous = 'anonymous' in fields && command === 'submitInput';
      const author = anonymous ? anonymousPseudonym(commandId) : actor;
      const itself = 'self' in fields && fields.self === true;
      return idOf(begun[command]).parse(itself ? actor : recordId(begun[command], author, commandId));
    },
    act: (actor, command, fields, circumstances = {}) => {
      const commandId = commandIdOf(canonicalJson([command, actor, JSON.stringify([fields, circumstances])]));
      return write(commandId, actor, command, fields, circumstances);
    },
  };
};

/** A UUID of version 8 (RFC 9562: made of what one likes) from a name: the same name, the same UUID. */
const uuidOf = (parts: readonly (string | number)[]): string => {
  const hex = sha256Hex(canonicalJson(['besluitspoor case', ...parts]));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

/** What the submitter of an anonymous input keeps, and its hash, which goes along with the input. */
export const receiptOf = (name: string): { readonly receipt: string; readonly receiptHash: string } => {
  const receipt = `ontvangstbewijs-${sha256Hex(canonicalJson(['besluitspoor receipt', name])).slice(0, 24)}`;
  return { receipt, receiptHash: sha256Hex(receipt) };
};
