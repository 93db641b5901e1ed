import type {
  AssessmentRow,
  ConsultationRow,
  DecisionRow,
  Fact,
  GroupRow,
  InputRow,
  OrganisationRow,
  PersonRow,
  PilotRow,
  ProjectRow,
  RuleRow,
  ThemeRow,
} from '@besluitspoor/read-models';
import type { RuleContent } from '@besluitspoor/governance';
import { builder } from './builder.ts';
import type { Shown } from './shown.ts';

/** A rule version as both its rule and a decision's copy of it tell it. */
export type RuleVersionShape = {
  /** `rule-<uuid>.v<n>` */
  readonly id: string;
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly method: string;
  readonly content: RuleContent;
  readonly status: 'PROPOSED' | 'AGREED' | 'IMPOSED' | 'LAID_DOWN';
  /** recordedAt of its agreement, imposition or laying down. */
  readonly agreedAt: string | null;
};

/** A step of a process model, as far as its key is known there. */
export type StepShape = { readonly model: string; readonly key: string };

/*
 * The types that refer to each other, named before any is filled in. Each is filled in by the file of its record.
 */
export const Organisation = builder.objectRef<Shown<OrganisationRow>>('Organisation');
export const Person = builder.objectRef<Shown<PersonRow>>('Person');
export const Group = builder.objectRef<Shown<GroupRow>>('Group');
export const Project = builder.objectRef<Shown<ProjectRow>>('Project');
export const Theme = builder.objectRef<Shown<ThemeRow>>('Theme');
export const Rule = builder.objectRef<Shown<RuleRow>>('Rule');
export const RuleVersion = builder.objectRef<Shown<RuleVersionShape>>('RuleVersion');
export const Consultation = builder.objectRef<Shown<ConsultationRow>>('Consultation');
export const Input = builder.objectRef<Shown<InputRow>>('Input');
export const Decision = builder.objectRef<Shown<DecisionRow>>('Decision');
export const Pilot = builder.objectRef<Shown<PilotRow>>('Pilot');
export const Assessment = builder.objectRef<Shown<AssessmentRow>>('Assessment');
export const Event = builder.objectRef<Shown<Fact>>('Event');
export const Actor = builder.objectRef<Shown<Fact>>('Actor');
export const ProcessModel = builder.objectRef<string>('ProcessModel');
export const Step = builder.objectRef<StepShape>('Step');
