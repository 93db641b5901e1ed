import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** A project from its assignment to the rung that it promises; answers its id. */
export const tellProject = (teller: Teller, cast: Cast): string => {
  const { colleague, council, management, manager, organisation, sponsor, warden, wardens, worksCouncil } =
    cast;
  const projects = teller.on('project');
  const project = projects.begin(
    'initiateProject',
    manager,
    {
      organisation,
      title: 'Parking control with a scanning car',
      assignment: 'Find out whether a scanning car makes the work safer.',
      sponsor,
      manager,
      processModel: 'SIM',
    },
    'title status processModel { key label }',
  );
  projects.tell(
    'stateGoals',
    manager,
    { project, employer: 'Fairer and cheaper control.', employees: 'Less aggression in the street.' },
    'employerInterest employeesInterest',
  );
  const members = [{ person: manager }, { person: warden, group: wardens }];
  projects.tell(
    'composeTeam',
    manager,
    { project, members },
    'team(body: TEAM) { nodes { person { displayName } } }',
  );
  projects.tell(
    'changeTeam',
    manager,
    { project, joined: [{ person: colleague, group: wardens }], reason: 'A second warden.' },
    'team(body: TEAM) { totalCount }',
  );
  projects.tell(
    'composeSteeringGroup',
    manager,
    { project, members: [{ person: sponsor, group: management }] },
    'team(body: STEERING_GROUP) { totalCount }',
  );
  projects.tell(
    'changeSteeringGroup',
    manager,
    { project, joined: [{ person: council, group: worksCouncil }], reason: 'The council sits in.' },
    'team(body: STEERING_GROUP) { totalCount }',
  );
  const budget = { kind: 'BUDGET', description: 'Budget of the trial', amount: 80000 };
  projects.tell('setFrames', manager, { project, frames: [budget] }, 'frames { kind description amount }');
  projects.tell(
    'adjustFrames',
    manager,
    { project, frames: [{ ...budget, amount: 95000 }], reason: 'A longer trial.' },
    'frames { amount } framesHistory { totalCount }',
  );
  projects.tell(
    'setTerms',
    manager,
    { project, terms: { answer: { days: 14, kind: 'CALENDAR' } } },
    'terms { answer { days kind } }',
  );
  projects.tell('enterStep', manager, { project, step: 'prepare' }, 'currentStep { key label }');
  projects.tell('enterStep', manager, { project, step: 'generate' }, 'currentStep { key label }');
  projects.tell(
    'revisitStep',
    manager,
    { project, step: 'prepare', reason: 'The problem was seen too narrowly.' },
    'currentStep { key }',
  );
  projects.tell(
    'promiseParticipation',
    manager,
    { project, group: wardens, rung: 3, active: true },
    'promises { nodes { number rung group { name } } }',
  );
  projects.tell(
    'changeParticipation',
    manager,
    { project, promise: 1, rung: 4, reason: 'They decide along.' },
    'promises { nodes { number rung } }',
  );
  projects.tell(
    'endorseParticipation',
    warden,
    { project, promise: 1, as: { party: wardens } },
    'promises { nodes { number endorsed { type } } }',
  );
  return project;
};
