import type { Touches } from './touches.ts';

/** What of an event tells which judgements it can change. */
export type Touching = {
  readonly type: string;
  readonly payload: unknown;
  readonly stream: string;
  readonly organisation: string | undefined;
  readonly project: string | undefined;
};

/**
 * Marks the decisions and scorecards whose judgement an event can change. Where that is not sure it marks more: what
 * is judged again without need costs time, what is not judged again is wrong. Inputs mark the decisions that they are
 * about when they are written; here only what they leave behind is marked.
 */
export const touch = (touches: Touches, event: Touching): void => {
  const kind = event.type.slice(0, event.type.indexOf('.'));
  const settles = event.type.endsWith('.actConfirmed') || event.type.endsWith('.actDisowned');
  switch (kind) {
    case 'organisation':
      return touchOrganisation(touches, event, settles);
    case 'group':
      // Who is a member counts from its recording: what was decided before it stands.
      if (event.organisation !== undefined) {
        touches.organisation(event.organisation, settles ? 'ALL' : 'OPEN');
      }
      return;
    case 'project':
      return touchProject(touches, event);
    case 'rule':
      if (event.project !== undefined) touches.project(event.project, 'ALL');
      else if (event.organisation !== undefined) touches.organisation(event.organisation, 'ALL');
      return;
    case 'consultation':
      touches.consultation(event.stream);
      if (event.project !== undefined) touches.project(event.project);
      return;
    case 'theme':
      touches.theme(event.stream);
      return;
    case 'input':
      return touchInput(touches, event, settles);
    case 'decision':
      touches.decision(event.stream);
      if (event.project !== undefined) {
        touches.project(event.project, settles || reachesOthers.has(event.type) ? 'ALL' : undefined);
      }
      return;
    case 'pilot':
    case 'assessment':
      if (event.project !== undefined) touches.project(event.project, 'ALL');
  }
};

/** A decision that stands takes of the frames of the others (C9). */
const reachesOthers: ReadonlySet<string> = new Set([
  'decision.taken',
  'decision.rejected',
  'decision.superseded',
  'decision.reversed',
]);

const touchOrganisation = (touches: Touches, event: Touching, settles: boolean): void => {
  if (event.type === 'organisation.templatePhraseRegistered') return;
  const everywhere = settles || event.type === 'organisation.defaultsSet';
  // Roles, mandates and rights count from their recording: what was decided before it stands.
  touches.organisation(event.stream, everywhere ? 'ALL' : 'OPEN');
};

/** Facts of a project that no decision is judged by, unless they name one or a theme that it names. */
const besideDecisions: ReadonlySet<string> = new Set([
  'project.goalsStated',
  'project.stepEntered',
  'project.stepRevisited',
  'project.informationShared',
  'project.planRecorded',
  'project.planShared',
  'project.supportMeasureRecorded',
  'project.customisationRecorded',
  'project.attentionPointWaived',
  'project.decisionReportedMissing',
  'project.reportSettled',
  'project.paused',
  'project.resumed',
  'project.closed',
]);

const touchProject = (touches: Touches, event: Touching): void => {
  touches.project(event.stream, besideDecisions.has(event.type) ? undefined : 'ALL');
  const decision = named(event.payload, 'decision');
  const theme = named(event.payload, 'theme');
  if (decision !== undefined) touches.decision(decision);
  if (theme !== undefined) touches.theme(theme);
};

const touchInput = (touches: Touches, event: Touching, settles: boolean): void => {
  // What was undone by an act that is disowned holds again.
  if (settles && event.project !== undefined) return touches.project(event.project, 'ALL');
  const left = named(event.payload, 'from') ?? named(event.payload, 'theme');
  if (left === undefined) return;
  if (left.startsWith('decision-')) touches.decision(left);
  if (left.startsWith('consultation-')) touches.consultation(left);
  if (left.startsWith('theme-')) touches.theme(left);
};

const named = (payload: unknown, field: 'decision' | 'theme' | 'from'): string | undefined => {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const value: unknown = Object.entries(payload).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
};
