import { opening, position, scanCar, taking, who } from '../../examples/scan-car.ts';
import { onDecision } from '../../examples/example.ts';
import { eventNamed } from '../../examples/story.ts';
import type { Change, Told } from '../../examples/story.ts';

const { consultation, decision, employees, input, management, organisation, project, worksCouncil } = who;

const theme = 'theme-00000000-0000-4000-8000-000000000091';
const later = 'decision-00000000-0000-4000-8000-000000000092';

const onProject = (at: string, by: typeof who.manager = who.manager) => ({ on: project, at, by });
const onInput = (at: string, by: typeof who.manager = who.manager) => ({ on: input, at, by });
const inOrganisation = (at: string) => ({ on: organisation, at, by: who.manager });

/** The employees' suggestion is answered with its theme, which the decision names. */
const throughTheme: Change = {
  opened: opening({ themes: [theme] }),
  theme: {
    type: 'theme.opened',
    on: theme,
    at: '2026-02-01',
    by: who.manager,
    payload: { organisation, project, name: 'Veiligheid' },
  },
  placed: { type: 'input.placedInTheme', ...onInput('2026-02-06'), payload: { theme } },
  answered: undefined,
  themeAnswered: {
    type: 'theme.answered',
    on: theme,
    at: '2026-02-19',
    by: who.manager,
    payload: { disposition: 'PARTLY_ADOPTED', reason: 'Deels uitvoerbaar.', changed: 'De route.' },
  },
};

const contested = (subject: 'ANSWER' | 'RECLASSIFICATION'): Told => ({
  type: 'input.contested',
  ...onInput('2026-02-23', who.bert),
  payload: { subject, ...(subject === 'ANSWER' ? { response: 1 } : {}), due: '2026-03-25T22:59:59.999Z' },
  filled: ['text'],
});

const promiseChanged = (rung: number, active: boolean): Told => ({
  type: 'project.participationChanged',
  ...onProject('2026-01-20'),
  payload: { promise: 1, group: employees, rung, active, reason: 'Er is minder tijd.' },
});

const seat = { person: who.anna, group: employees };

/**
 * What else may happen around a decision, which no example is about: the histories of the laws are strewn with it.
 */
export const asides: readonly Change[] = [
  throughTheme,
  {
    ...throughTheme,
    takenOut: { type: 'input.takenFromTheme', ...onInput('2026-02-09'), payload: { theme } },
  },
  {
    defaults: {
      type: 'organisation.defaultsSet',
      ...inOrganisation('2026-01-06'),
      payload: {
        terms: { telling: { days: 3, kind: 'WORKING' }, advice: { days: 14, kind: 'CALENDAR' } },
        timeZone: 'America/New_York',
        holidays: [{ date: '2026-03-23', name: 'Feest' }],
      },
    },
  },
  {
    terms: {
      type: 'project.termsSet',
      ...onProject('2026-01-08'),
      payload: { consultation: { days: 5, kind: 'WORKING' }, answer: { days: 14, kind: 'CALENDAR' } },
    },
  },
  {
    roleRevoked: {
      type: 'organisation.roleRevoked',
      ...inOrganisation('2026-03-01'),
      payload: { person: who.chair, role: 'CHAIR' },
    },
  },
  {
    voiceRevoked: {
      type: 'organisation.roleRevoked',
      ...inOrganisation('2026-02-20'),
      payload: { person: who.council, role: 'REPRESENTATIVE', group: worksCouncil },
    },
  },
  { retired: { type: 'group.retired', on: employees, at: '2026-01-25', by: who.manager, payload: {} } },
  {
    represents: {
      type: 'group.representationSet',
      on: worksCouncil,
      at: '2026-01-12',
      by: who.manager,
      payload: { represents: [employees] },
    },
  },
  {
    steering: {
      type: 'project.steeringGroupComposed',
      ...onProject('2026-01-12'),
      payload: { members: [seat, { person: who.head, group: management }] },
    },
    steeringChanged: {
      type: 'project.steeringGroupChanged',
      ...onProject('2026-02-12'),
      payload: { joined: [{ person: who.bert, group: employees }], left: [who.anna] },
    },
  },
  {
    team: { type: 'project.teamComposed', ...onProject('2026-01-12'), payload: { members: [seat] } },
    teamChanged: {
      type: 'project.teamChanged',
      ...onProject('2026-01-28'),
      payload: { joined: [{ person: who.bert, group: employees }], left: [who.anna] },
    },
  },
  {
    revisited: {
      type: 'project.stepRevisited',
      ...onProject('2026-04-02'),
      payload: { step: 'generate', reason: 'Het probleem bleek anders.' },
    },
  },
  {
    closed: {
      type: 'consultation.closed',
      on: who.consultation,
      at: '2026-02-18',
      by: who.manager,
      payload: {},
    },
  },
  { lowered: promiseChanged(1, true) },
  { passive: promiseChanged(3, false) },
  {
    lowered: promiseChanged(1, true),
    endorsedLower: {
      type: 'project.participationEndorsed',
      ...onProject('2026-01-21', who.anna),
      party: employees,
      payload: { promise: 1, group: employees },
    },
  },
  {
    paused: { type: 'project.paused', ...onProject('2026-02-16'), payload: { reason: 'Vakantie.' } },
    continued: { type: 'project.resumed', ...onProject('2026-02-23'), payload: {} },
  },
  {
    planned: {
      type: 'project.planRecorded',
      ...onProject('2026-01-12'),
      payload: { plan: 'COMMUNICATION', text: 'Elke week.' },
    },
  },
  {
    missing: {
      type: 'project.decisionReportedMissing',
      ...onProject('2026-04-01', who.council),
      payload: { report: 1, description: 'Er hangen al camera’s.' },
    },
    settledReport: {
      type: 'project.reportSettled',
      ...onProject('2026-04-08'),
      payload: { report: 1, decision, reason: 'Dit besluit.' },
    },
  },
  {
    extended: {
      type: 'consultation.extended',
      on: consultation,
      at: '2026-02-16',
      by: who.manager,
      payload: { closesOn: '2026-02-24', closesAt: '2026-02-24T22:59:59.999Z' },
    },
    summarised: {
      type: 'consultation.summarised',
      on: consultation,
      at: '2026-02-25',
      by: who.manager,
      payload: { summary: 'Er is zorg over agressie.' },
    },
  },
  {
    acknowledged: { type: 'input.acknowledged', ...onInput('2026-02-06'), payload: {} },
    clarified: { type: 'input.clarified', ...onInput('2026-02-07', who.bert), payload: {}, filled: ['text'] },
    supported: { type: 'input.supported', ...onInput('2026-02-08', who.anna), payload: {} },
    counted: { type: 'input.supportsCounted', ...onInput('2026-02-08'), payload: { count: 40 } },
    linked: { type: 'input.linked', ...onInput('2026-02-09'), payload: { to: decision } },
    followUp: {
      type: 'input.followUpReported',
      ...onInput('2026-05-01'),
      payload: { description: 'De route is aangepast.', decision },
    },
  },
  {
    contested: contested('ANSWER'),
    settledContest: {
      type: 'input.contestSettled',
      ...onInput('2026-03-02', who.bert),
      payload: { subject: 'ANSWER', upheld: false },
    },
  },
  { contested: contested('ANSWER') },
  {
    objection: {
      type: 'decision.objectionRaised',
      ...onDecision('2026-03-09', who.bert, employees),
      payload: { objection: 7, person: who.bert, alternative: 1 },
      filled: ['reason'],
    },
  },
  {
    deferred: {
      type: 'decision.deferred',
      ...onDecision('2026-02-16', who.chair),
      payload: { until: '2026-03-02', untilAt: '2026-03-02T22:59:59.999Z', reason: 'Vakantie.' },
    },
    resumed: { type: 'decision.resumed', ...onDecision('2026-03-02', who.chair), payload: {} },
  },
  {
    published: { type: 'decision.published', ...onDecision('2026-03-13', who.manager), payload: {} },
    superseded: {
      type: 'decision.superseded',
      ...onDecision('2026-05-04', who.manager),
      payload: { by: later },
    },
  },
  {
    reversed: { type: 'decision.reversed', ...onDecision('2026-05-04', who.manager), payload: { by: later } },
  },
  {
    withdrawn: {
      type: 'decision.withdrawn',
      ...onDecision('2026-03-09', who.manager),
      payload: { reason: 'Niet meer nodig.' },
    },
  },
  {
    alternativesAsked: {
      type: 'decision.alternativesAsked',
      ...onDecision('2026-02-04', who.manager),
      payload: { group: employees },
    },
    broughtByEmployees: {
      type: 'decision.alternativeAdded',
      ...onDecision('2026-02-10', who.anna, employees),
      payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
    },
  },
  {
    broughtByEmployees: {
      type: 'decision.alternativeAdded',
      ...onDecision('2026-02-10', who.anna, employees),
      payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
    },
    forIt: position(who.anna, employees, 'FOR', 3),
    taken: taking({ outcome: 3, notChosen: [] }),
  },
  {
    annaFor: { ...position(who.anna, employees, 'FOR'), by: who.manager, onBehalfOf: who.anna },
    disowned: {
      type: 'decision.actDisowned',
      ...onDecision('2026-03-13', who.anna),
      payload: { event: eventNamed('annaFor') },
    },
  },
  ...disowned('told', who.chair),
  ...disowned('assessed', who.anna),
];

/** Something of the story was recorded in the name of somebody who says that it is not theirs. */
function disowned(name: 'told' | 'assessed', whose: typeof who.anna): readonly Change[] {
  const told = scanCar[name];
  const type = { told: 'decision.actDisowned', assessed: 'assessment.actDisowned' } as const;
  return told === undefined
    ? []
    : [
        {
          [name]: { ...told, by: who.manager, onBehalfOf: whose },
          [`${name}Disowned`]: {
            type: type[name],
            on: told.on,
            at: '2026-04-01',
            by: whose,
            payload: { event: eventNamed(name) },
          },
        },
      ];
}
