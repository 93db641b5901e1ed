import { consultationRecord } from './consultation/state.ts';
import { decisionRecord } from './decision/state.ts';
import { groupRecord } from './group/state.ts';
import { inputRecord } from './input/state.ts';
import { organisationRecord } from './organisation/state.ts';
import { personRecord } from './person/state.ts';
import { projectRecord } from './project/state.ts';
import type { AnyRecord } from './record/event.ts';
import { kindOf } from './record/id.ts';
import { themeRecord } from './theme/state.ts';

/** Every kind of record: its events and its fold. */
export const records: readonly AnyRecord[] = [
  organisationRecord,
  personRecord,
  groupRecord,
  projectRecord,
  themeRecord,
  consultationRecord,
  inputRecord,
  decisionRecord,
];

const byKind = new Map(records.map((record) => [record.kind, record]));

/** The kind of record that an id names, or undefined when it names none. */
export const recordOf = (id: string): AnyRecord | undefined => {
  const kind = kindOf(id);
  return kind === undefined ? undefined : byKind.get(kind);
};
