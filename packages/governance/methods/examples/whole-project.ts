import { scanCar, who } from './scan-car.ts';
import { changed } from './story.ts';
import type { Story, Told } from './story.ts';

const { organisation, project, employees, management, worksCouncil } = who;

const entered = (step: string, at: string): Told => ({
  type: 'project.stepEntered',
  on: project,
  at,
  by: who.manager,
  payload: { step },
});

const mapped = (group: typeof employees, over: object = {}): Told => ({
  type: 'project.stakeholderMapped',
  on: project,
  at: '2026-01-12',
  by: who.manager,
  payload: { group, interest: 'Goed werk', influence: 'MEDIUM', affected: false, ...over },
});

const shared = (plan: 'COMMUNICATION' | 'PROJECT'): Told => ({
  type: 'project.planShared',
  on: project,
  at: '2026-01-13',
  by: who.manager,
  payload: { plan, groups: [employees], channel: 'Intranet' },
});

const participants = [
  { person: who.anna, group: employees },
  { person: who.head, group: management },
];

const assessment = (
  number: number,
  instrument: string,
  values: Extract<Told, { type: 'assessment.recorded' }>['payload']['values'],
  at: string,
): Told => ({
  type: 'assessment.recorded',
  on: `assessment-00000000-0000-4000-8000-00000000010${number}`,
  at,
  by: who.anna,
  payload: { organisation, project, instrument, instrumentVersion: 1, subject: {}, values, participants },
});

const effect = { direction: 'BETTER', description: 'Sneller.' };

/** The decision by which the story adopts the scan car. */
export const adoptionDecision = 'decision-00000000-0000-4000-8000-000000000061';

/** The project of the scan car, in which every attention point is met. */
export const wholeProject: Story = changed(scanCar, {
  enteredPrepare: entered('prepare', '2026-01-06'),
  mandate: {
    type: 'organisation.mandateGiven',
    on: organisation,
    at: '2026-01-06',
    by: who.sponsor,
    payload: {
      mandate: 1,
      person: who.manager,
      by: who.sponsor,
      project,
      delegation: false,
      writtenIn: 'Projectopdracht',
    },
  },
  team: {
    type: 'project.teamComposed',
    on: project,
    at: '2026-01-12',
    by: who.manager,
    payload: {
      members: [
        { person: who.anna, group: employees },
        { person: who.head, group: management },
      ],
    },
  },
  goals: {
    type: 'project.goalsStated',
    on: project,
    at: '2026-01-12',
    by: who.manager,
    payload: { employer: 'Meer controles', employees: 'Minder agressie' },
  },
  mappedEmployees: mapped(employees, { affected: true, affectedHow: 'Ander werk', dependsOn: [management] }),
  mappedManagement: mapped(management),
  mappedCouncil: mapped(worksCouncil),
  communicationShared: shared('COMMUNICATION'),
  planShared: shared('PROJECT'),
  enteredGenerate: entered('generate', '2026-01-14'),
  problem: assessment(1, 'problem-analysis', { problem: 'Te weinig controles' }, '2026-01-15'),
  safe: {
    type: 'consultation.opened',
    on: 'consultation-00000000-0000-4000-8000-000000000071',
    at: '2026-01-15',
    by: who.manager,
    payload: {
      organisation,
      project,
      question: 'Wat kan anders?',
      groups: [employees],
      step: 'generate',
      closesOn: '2026-01-30',
      closesAt: '2026-01-30T22:59:59.999Z',
      anonymous: true,
    },
  },
  enteredSelect: entered('select', '2026-02-01'),
  broughtByEmployees: {
    type: 'decision.alternativeAdded',
    on: who.decision,
    at: '2026-02-03',
    by: who.anna,
    party: employees,
    payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
  },
  broughtByManagement: {
    type: 'decision.alternativeAdded',
    on: who.decision,
    at: '2026-02-03',
    by: who.head,
    party: management,
    payload: { alternative: 4, title: 'Camera’s', broughtBy: management },
  },
  impact: assessment(
    2,
    'impact-analysis',
    { service: effect, personGroups: [{ who: 'Handhavers', tasks: effect }] },
    '2026-02-20',
  ),
  businessCase: assessment(
    3,
    'business-case-q4',
    { qualitative: [{ title: 'Minder agressie', description: 'Op straat' }] },
    '2026-02-20',
  ),
  enteredTest: entered('test', '2026-03-16'),
  planned: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-03-16',
    by: who.manager,
    payload: {
      organisation,
      project,
      title: 'Proefmaand',
      variants: [
        { variant: 1, title: 'Met bureau' },
        { variant: 2, title: 'Zonder bureau' },
      ],
      testPlan: 'Een maand rijden.',
      researcher: { description: 'Hogeschool', outsideTeam: true },
      shareToAcquaint: 60,
      acquaintGroup: employees,
    },
  },
  criteria: {
    type: 'pilot.criteriaAgreed',
    on: who.pilot,
    at: '2026-03-17',
    by: who.anna,
    payload: {
      criteria: (['PRODUCTIVITY', 'QUALITY_OF_WORK'] as const).map((aspect, index) => ({
        criterion: index + 1,
        title: aspect === 'PRODUCTIVITY' ? 'Controles' : 'Werkdruk',
        aspect,
        hard: true,
        requirement: { kind: 'AT_LEAST' as const, value: 6 },
      })),
      agreedWith: [{ person: who.anna, group: employees }],
    },
  },
  started: { type: 'pilot.started', on: who.pilot, at: '2026-03-18', by: who.manager, payload: {} },
  acquainted: {
    type: 'pilot.personsAcquainted',
    on: who.pilot,
    at: '2026-03-25',
    by: who.manager,
    payload: { group: employees, count: 2 },
  },
  ...Object.fromEntries(
    [1, 2].map((variant) => [
      `measured${variant}`,
      {
        type: 'pilot.measurementRecorded',
        on: who.pilot,
        at: '2026-03-26',
        by: who.manager,
        payload: { variant, criterion: 1, value: 7 },
      } as const,
    ]),
  ),
  evaluated: evaluation('2026-03-27', false),
  enteredImplement: entered('implement', '2026-03-30'),
  adoptOpened: {
    type: 'decision.opened',
    on: adoptionDecision,
    at: '2026-03-31',
    by: who.manager,
    payload: {
      organisation,
      project,
      title: 'Invoering',
      kind: 'ADOPT',
      step: 'implement',
      affected: [employees],
      alternatives: [{ alternative: 1, title: 'Invoeren' }],
    },
  },
  adopted: {
    type: 'decision.taken',
    on: adoptionDecision,
    at: '2026-04-07',
    by: who.chair,
    payload: { outcome: 1, rationale: 'Het werkt.' },
  },
  customised: {
    type: 'project.customisationRecorded',
    on: project,
    at: '2026-04-08',
    by: who.manager,
    payload: { description: 'Teams kiezen hun rooster.' },
  },
  supported: {
    type: 'project.supportMeasureRecorded',
    on: project,
    at: '2026-04-08',
    by: who.manager,
    payload: { support: 'TRAINING', description: 'Een dag opleiding.' },
  },
  evaluatedAgain: evaluation('2026-05-06', true),
  closed: {
    type: 'project.closed',
    on: project,
    at: '2026-05-20',
    by: who.manager,
    payload: { summary: 'Klaar.' },
  },
});

function evaluation(at: string, qualityOfWork: boolean): Told {
  return {
    type: 'pilot.evaluated',
    on: who.pilot,
    at,
    by: who.anna,
    payload: { findings: 'Het bevalt.', qualityOfWork, participants },
  };
}
