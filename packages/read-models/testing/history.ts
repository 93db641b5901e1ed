import { createHash } from 'node:crypto';
import type { EventLog, JsonObject, JsonValue, NewEvent, StoredEvent } from '@besluitspoor/event-log';
import type {
  EventIn,
  RecordId,
  consultationEvents,
  assessmentEvents,
  decisionEvents,
  groupEvents,
  inputEvents,
  organisationEvents,
  personEvents,
  pilotEvents,
  projectEvents,
  ruleEvents,
  themeEvents,
} from '@besluitspoor/governance';

/** Any event of the domain, as its definition types it. */
export type AnyEvent =
  | EventIn<typeof organisationEvents>
  | EventIn<typeof personEvents>
  | EventIn<typeof groupEvents>
  | EventIn<typeof projectEvents>
  | EventIn<typeof themeEvents>
  | EventIn<typeof ruleEvents>
  | EventIn<typeof consultationEvents>
  | EventIn<typeof inputEvents>
  | EventIn<typeof decisionEvents>
  | EventIn<typeof pilotEvents>
  | EventIn<typeof assessmentEvents>;

/** In what circumstances an event is recorded. */
export type By = {
  readonly actor?: string;
  readonly role?: string;
  readonly party?: RecordId<'group'>;
  readonly onBehalfOf?: RecordId<'person'> | RecordId<'group'>;
  /** RFC 3339; left out: the history's clock, which moves on a minute with each event. */
  readonly at?: string;
  /** Null: unknown. */
  readonly occurredAt?: string | null;
  readonly imported?: string;
  readonly commandId?: string;
  /** Left out: the one of the history. Null: none, as of a person who belongs to none. */
  readonly organisation?: RecordId<'organisation'> | null;
};

const uuid = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The id of a record in a history, by a name that a test can say. */
export const idIn = <
  K extends
    | 'organisation'
    | 'person'
    | 'group'
    | 'project'
    | 'theme'
    | 'rule'
    | 'consultation'
    | 'input'
    | 'decision'
    | 'pilot'
    | 'assessment',
>(
  kind: K,
  name: string,
): RecordId<K> => `${kind}-${uuid(`${kind} ${name}`)}`;

export const organisation = idIn('organisation', 'municipality');
export const project = idIn('project', 'scan car');
export const somebody = idIn('person', 'somebody');

/** Records events of the domain in a log, each as an append of its own. */
export type History = {
  readonly log: EventLog;
  /** Answers the id of the event. */
  record(stream: RecordId, event: AnyEvent, by?: By): Promise<`event-${string}`>;
  /** The moment of the last event. */
  now(): string;
  events(): Promise<readonly StoredEvent[]>;
};

const jsonOf = (value: unknown): JsonObject => {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  if (!isObject(copy)) throw new Error('no payload');
  return copy;
};
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isJson);
const isJson = (value: unknown): value is JsonValue => value !== undefined;

export const historyOn = (log: EventLog, options: { readonly from?: string } = {}): History => {
  let minutes = 0;
  let count = 0;
  let last = options.from ?? '2026-03-02T09:00:00.000Z';
  const begun = Date.parse(last);
  const revisions = new Map<string, bigint>();
  const projects = new Map<string, string>();
  return {
    log,
    now: () => last,
    async record(stream, event, by = {}) {
      count += 1;
      minutes += 1;
      const recordedAt = by.at ?? new Date(begun + minutes * 60_000).toISOString();
      if (recordedAt > last) last = recordedAt;
      const { payload } = event;
      const inProject = stream.startsWith('project-')
        ? stream
        : 'project' in payload && !stream.startsWith('organisation-')
          ? payload.project
          : projects.get(stream);
      if (inProject !== undefined) projects.set(stream, inProject);
      const id: `event-${string}` = `event-${uuid(`event ${count} ${stream}`)}`;
      const personal = event.personal;
      const made: NewEvent = {
        header: {
          id,
          type: event.type,
          version: 1,
          ...(by.organisation === null ? {} : { organisation: by.organisation ?? organisation }),
          ...(inProject === undefined ? {} : { project: inProject }),
          actor: by.actor ?? somebody,
          ...(by.role === undefined ? {} : { role: by.role }),
          ...(by.party === undefined ? {} : { party: by.party }),
          ...(by.onBehalfOf === undefined ? {} : { onBehalfOf: by.onBehalfOf }),
          ...(by.occurredAt === null ? {} : { occurredAt: by.occurredAt ?? recordedAt }),
          recordedAt,
          ...(by.imported === undefined ? {} : { imported: by.imported }),
          commandId: by.commandId ?? uuid(`command ${count}`),
          commandHash: createHash('sha256').update(String(count)).digest('hex'),
          correlationId: uuid(`correlation ${count}`),
        },
        payload: jsonOf(payload),
        ...(personal === undefined
          ? {}
          : {
              personal: {
                [personal.of]: { salt: 'AAAAAAAAAAAAAAAAAAAAAA', fields: jsonOf(personal.fields) },
              },
            }),
      };
      const before = revisions.get(stream);
      const { revision } = await log.append(stream, [made], before ?? 'none');
      revisions.set(stream, revision);
      return id;
    },
    async events() {
      const found: StoredEvent[] = [];
      for await (const event of log.readAll()) found.push(event);
      return found;
    },
  };
};
