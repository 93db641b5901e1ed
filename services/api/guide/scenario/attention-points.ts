import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** The facts of a project that its attention points read. */
export const tellAttentionPoints = (teller: Teller, cast: Cast, project: string, trial: string): void => {
  const { council, manager, management, sponsor, wardens } = cast;
  const projects = teller.on('project');
  projects.tell(
    'mapStakeholder',
    manager,
    {
      project,
      group: wardens,
      interest: 'Safe work that makes sense.',
      influence: 'HIGH',
      affected: true,
      affectedHow: 'Their daily round changes.',
      role: 'ALLY',
      dependsOn: [management],
    },
    'stakeholders { nodes { group { name } influence affected dependsOn { name } } }',
  );
  projects.tell(
    'recordPlan',
    manager,
    { project, plan: 'COMMUNICATION', text: 'Every fortnight in the team meeting.' },
    'plans { nodes { plan text } }',
  );
  projects.tell(
    'sharePlan',
    manager,
    { project, plan: 'COMMUNICATION', groups: [wardens], channel: 'Team meeting' },
    'planSharings { nodes { plan groups { name } channel } }',
  );
  projects.tell(
    'recordSupportMeasure',
    manager,
    {
      project,
      support: 'TRAINING',
      description: 'A day with the supplier.',
      groups: [wardens],
      decision: trial,
    },
    'supportMeasures { nodes { support description decision { title } } }',
  );
  projects.tell(
    'recordCustomisation',
    manager,
    { project, description: 'Each team chooses its own hours.', groups: [wardens], decision: trial },
    'customisations { nodes { description } }',
  );
  projects.tell(
    'waiveAttentionPoint',
    sponsor,
    { project, point: '4.1', reason: 'The university joins in the next trial.', as: { role: 'SPONSOR' } },
    'waivedPoints { nodes { point reason } }',
  );
  const reports = 'missingReports { nodes { number description settledReason decision { title } } }';
  projects.tell(
    'reportMissingDecision',
    council,
    { project, description: 'Somebody chose a supplier already.' },
    reports,
  );
  projects.tell(
    'settleReport',
    manager,
    { project, report: 1, decision: trial, reason: 'It is chosen with the trial.' },
    reports,
  );
};
