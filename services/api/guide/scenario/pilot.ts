import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** A pilot from plan to conclusion, and an instrument filled in about it. */
export const tellPilot = (teller: Teller, cast: Cast, project: string, trial: string): void => {
  const { manager, warden, wardens } = cast;
  const pilots = teller.on('pilot');
  const pilot = pilots.begin(
    'planPilot',
    manager,
    {
      project,
      title: 'The scanning car in the Old Town',
      decision: trial,
      variants: [{ title: 'Alone' }, { title: 'With a colleague on foot' }],
      testPlan: 'Four weeks each; every round is logged.',
      researcher: { description: 'University, department of public administration', outsideTeam: true },
      shareToAcquaint: 50,
      acquaintGroup: wardens,
    },
    'title status variants { number title }',
  );
  pilots.tell(
    'agreeCriteria',
    manager,
    {
      pilot,
      criteria: [
        {
          title: 'Cars checked an hour',
          aspect: 'PRODUCTIVITY',
          hard: true,
          requirement: { kind: 'AT_LEAST', value: 200, unit: 'cars' },
        },
        {
          title: 'Aggression reported a week',
          aspect: 'QUALITY_OF_WORK',
          hard: true,
          requirement: { kind: 'AT_MOST', value: 2, unit: 'reports' },
        },
      ],
      agreedWith: [{ group: wardens, person: warden }],
    },
    'criteria { number title hard requirement { kind value unit } }',
  );
  pilots.tell('startPilot', manager, { pilot }, 'status');
  pilots.tell(
    'recordAcquainted',
    manager,
    { pilot, group: wardens, count: 24 },
    'acquaintances { nodes { group { name } count suppressed } }',
  );
  pilots.tell(
    'recordMeasurement',
    manager,
    { pilot, variant: 1, criterion: 1, value: 340, note: 'Mean of four weeks.' },
    'criteria { number results { variant kept measurement { value } } }',
  );
  pilots.tell(
    'evaluatePilot',
    warden,
    {
      pilot,
      findings: 'Faster, and quieter in the street.',
      qualityOfWork: true,
      participants: [{ group: wardens, person: warden }],
      as: { party: wardens },
    },
    'evaluations { nodes { findings qualityOfWork } }',
  );
  pilots.tell(
    'concludePilot',
    manager,
    { pilot, conclusion: 'Go on in two districts.' },
    'status conclusion',
  );
  const better = { direction: 'BETTER', description: 'Less aggression in the street.' };
  teller.on('assessment').begin(
    'recordAssessment',
    manager,
    {
      project,
      instrument: 'quality-of-work',
      subject: { decision: trial, alternative: 1, pilot },
      values: { content: { objective: better }, relations: { subjective: { ...better, satisfaction: 7 } } },
      judgement: 'Better, if nobody goes out alone at night.',
      participants: [{ group: wardens, person: warden }],
    },
    'instrument { key version label } derived { code label text number holds because }',
  );
};
