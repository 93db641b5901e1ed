import { assessmentRecord } from './assessment/state.ts';
import { consultationRecord } from './consultation/state.ts';
import { decisionRecord } from './decision/state.ts';
import { groupRecord } from './group/state.ts';
import { inputRecord } from './input/state.ts';
import { organisationRecord } from './organisation/state.ts';
import { personRecord } from './person/state.ts';
import { pilotRecord } from './pilot/state.ts';
import { projectRecord } from './project/state.ts';
import type { Facts } from './record/command.ts';
import type { AnyRecord, DomainEvent, RecordDefinition, Scope } from './record/event.ts';
import { kindOf } from './record/id.ts';
import type { RecordKind } from './record/id.ts';
import { ruleRecord } from './rule/state.ts';
import { themeRecord } from './theme/state.ts';

/** Every kind of record: its events and its fold. */
export const records: readonly AnyRecord[] = [
  organisationRecord,
  personRecord,
  groupRecord,
  projectRecord,
  themeRecord,
  ruleRecord,
  consultationRecord,
  inputRecord,
  decisionRecord,
  pilotRecord,
  assessmentRecord,
];

const byKind = new Map(records.map((record) => [record.kind, record]));

/** The kind of record that an id names, or undefined when it names none. */
export const recordOf = (id: string): AnyRecord | undefined => {
  const kind = kindOf(id);
  return kind === undefined ? undefined : byKind.get(kind);
};

const scoped =
  <K extends RecordKind, S, E extends DomainEvent>(record: RecordDefinition<K, S, E>) =>
  (facts: Facts, id: string): Scope =>
    record.scopeOf(facts.of(record, id));

const scopes = {
  organisation: scoped(organisationRecord),
  person: scoped(personRecord),
  group: scoped(groupRecord),
  project: scoped(projectRecord),
  theme: scoped(themeRecord),
  rule: scoped(ruleRecord),
  consultation: scoped(consultationRecord),
  input: scoped(inputRecord),
  decision: scoped(decisionRecord),
  pilot: scoped(pilotRecord),
  assessment: scoped(assessmentRecord),
} satisfies Record<RecordKind, (facts: Facts, id: string) => Scope>;

/** The organisation and project of a record that was loaded; neither when it was not, or is of no known kind. */
export const scopeOfRecord = (facts: Facts, id: string): Scope => {
  const kind = kindOf(id);
  return kind === undefined ? {} : scopes[kind](facts, id);
};
