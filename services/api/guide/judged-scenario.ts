import type { Example, Teller } from './teller.ts';

/** The records of the examples told so far, on which these build. */
export type Told = {
  readonly organisation: string;
  readonly project: string;
  readonly manager: string;
  readonly sponsor: string;
  readonly council: string;
  readonly warden: string;
  readonly colleague: string;
  readonly wardens: string;
  readonly worksCouncil: string;
  readonly management: string;
  readonly rule: string;
};

type Tell = (
  command: Example['command'],
  actor: string,
  input: Readonly<Record<string, unknown>>,
  shows: string,
) => string;

/** Examples of what the judgements rest on: mandates and rights, plans, a pilot, assessments, what follows. */
export const tellJudged = (teller: Teller, told: Told): void => {
  const trial = tellTrial(teller, told);
  tellProject(teller, told, trial);
  tellPilot(teller, told, trial);
  tellAftermath(teller, told, trial);
};

const on =
  ({ tell }: Teller, page: string): Tell =>
  (...args) =>
    tell(page, ...args);

/** Mandates and rights of the organisation, and a decision at whose opening a right is mentioned. */
const tellTrial = (teller: Teller, told: Told): string => {
  const { council, management, manager, organisation, project, rule, sponsor, wardens, worksCouncil } = told;
  const tell = on(teller, 'organisation');
  const mandates = 'mandates { nodes { number person { displayName } amount withdrawn { type } } }';
  const mandate = (amount: number): string =>
    tell(
      'giveMandate',
      sponsor,
      {
        organisation,
        person: manager,
        by: sponsor,
        project,
        kinds: ['SELECT', 'PILOT'],
        amount,
        until: '2099-12-31',
        writtenIn: 'Register of mandates, no. 12',
      },
      mandates,
    );
  mandate(25_000);
  mandate(40_000);
  tell(
    'withdrawMandate',
    sponsor,
    { organisation, mandate: 1, reason: 'A higher one took its place.' },
    mandates,
  );
  const rights = 'rights { nodes { number party { name } nature basis statutory ended { type } } }';
  const right = (basis: string, statutory: boolean): string =>
    tell(
      'establishRight',
      manager,
      { organisation, party: worksCouncil, nature: 'ADVICE', kinds: ['SELECT', 'ADOPT'], basis, statutory },
      rights,
    );
  right('WOR 25', true);
  right('Agreement with the works council, 2019', false);
  tell('endRight', manager, { organisation, right: 2, reason: 'The agreement ran out.' }, rights);
  const trial = teller.begin(
    'decision',
    'decision',
    'openDecision',
    manager,
    {
      project,
      title: 'Try the scanning car in two districts',
      kind: 'SELECT',
      rule,
      affected: [wardens],
      rights: [{ right: 1, applies: false, reason: 'A trial in two districts is no introduction.' }],
      alternatives: [
        { title: 'Two districts', broughtBy: management },
        { title: 'One district', broughtBy: wardens },
      ],
    },
    'rightsSaid { nodes { right applies reason } }',
  );
  const dispute = 'rightsSaid { nodes { right disputedBecause settledApplies settledBy } }';
  const aside = on(teller, 'decision');
  const forCouncil = { as: { party: worksCouncil, role: 'REPRESENTATIVE' } };
  aside(
    'disputeRight',
    council,
    { decision: trial, right: 1, text: 'A trial is the beginning of an introduction.', ...forCouncil },
    dispute,
  );
  aside(
    'settleDispute',
    council,
    {
      decision: trial,
      right: 1,
      party: worksCouncil,
      applies: false,
      by: 'PARTY',
      text: 'For the trial we leave it at that.',
      ...forCouncil,
    },
    dispute,
  );
  aside(
    'askAlternatives',
    manager,
    { decision: trial, group: wardens, channel: 'Team meeting' },
    'alternativesAsked { nodes { group { name } channel } }',
  );
  return trial;
};

/** The facts of a project that its attention points read. */
const tellProject = (teller: Teller, told: Told, trial: string): void => {
  const { council, manager, management, project, sponsor, wardens } = told;
  const tell = on(teller, 'project');
  tell(
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
  tell(
    'recordPlan',
    manager,
    { project, plan: 'COMMUNICATION', text: 'Every fortnight in the team meeting.' },
    'plans { nodes { plan text } }',
  );
  tell(
    'sharePlan',
    manager,
    { project, plan: 'COMMUNICATION', groups: [wardens], channel: 'Team meeting' },
    'planSharings { nodes { plan groups { name } channel } }',
  );
  tell(
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
  tell(
    'recordCustomisation',
    manager,
    { project, description: 'Each team chooses its own hours.', groups: [wardens], decision: trial },
    'customisations { nodes { description } }',
  );
  tell(
    'waiveAttentionPoint',
    sponsor,
    { project, point: '4.1', reason: 'The university joins in the next trial.', as: { role: 'SPONSOR' } },
    'waivedPoints { nodes { point reason } }',
  );
  const reports = 'missingReports { nodes { number description settledReason decision { title } } }';
  tell(
    'reportMissingDecision',
    council,
    { project, description: 'Somebody chose a supplier already.' },
    reports,
  );
  tell(
    'settleReport',
    manager,
    { project, report: 1, decision: trial, reason: 'It is chosen with the trial.' },
    reports,
  );
};

/** A pilot from plan to conclusion, and an instrument filled in about it. */
const tellPilot = (teller: Teller, told: Told, trial: string): void => {
  const { manager, project, warden, wardens } = told;
  const tell = on(teller, 'pilot');
  const pilot = teller.begin(
    'pilot',
    'pilot',
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
  tell(
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
  tell('startPilot', manager, { pilot }, 'status');
  tell(
    'recordAcquainted',
    manager,
    { pilot, group: wardens, count: 24 },
    'acquaintances { nodes { group { name } count suppressed } }',
  );
  tell(
    'recordMeasurement',
    manager,
    { pilot, variant: 1, criterion: 1, value: 340, note: 'Mean of four weeks.' },
    'criteria { number results { variant kept measurement { value } } }',
  );
  tell(
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
  tell('concludePilot', manager, { pilot, conclusion: 'Go on in two districts.' }, 'status conclusion');
  const better = { direction: 'BETTER', description: 'Less aggression in the street.' };
  teller.begin(
    'assessment',
    'assessment',
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

/** What follows around a decision. */
const tellAftermath = (teller: Teller, told: Told, trial: string): void => {
  const { colleague, council, manager, sponsor, warden, wardens, worksCouncil } = told;
  const tell = on(teller, 'decision');
  const forCouncil = { as: { party: worksCouncil, role: 'REPRESENTATIVE' } };
  tell(
    'endorseGoingOn',
    council,
    { decision: trial, ...forCouncil },
    'goingOn { nodes { party { name } version } }',
  );
  tell(
    'takePosition',
    warden,
    { decision: trial, alternative: 1, stance: 'FOR', as: { party: wardens } },
    'positions { totalCount }',
  );
  tell(
    'takePosition',
    colleague,
    { decision: trial, alternative: 1, stance: 'AGAINST', as: { party: wardens } },
    'positions { totalCount }',
  );
  tell(
    'takeDecision',
    sponsor,
    {
      decision: trial,
      outcome: 1,
      rationale: 'Two districts tell more than one.',
      notChosen: [{ alternative: 2, reason: 'One district is too few to compare.' }],
      as: { role: 'CHAIR' },
    },
    'status rule { id } conformity { verdict checks { code status } }',
  );
  const heard = 'dissentHeard { nodes { person { displayName } answer } }';
  tell('askDissenter', manager, { decision: trial, person: colleague }, heard);
  tell(
    'answerDissent',
    manager,
    { decision: trial, person: colleague, answer: 'Nobody goes out alone after dark.' },
    heard,
  );
  tell(
    'beginCarryingOut',
    manager,
    { decision: trial, what: 'The first car was hired.' },
    'carryingOut { nodes { what } }',
  );
  tell(
    'agreeToCarryingOut',
    council,
    { decision: trial, ...forCouncil },
    'councilAgreements { nodes { party { name } } }',
  );
  const nullities = 'nullities { nodes { party { name } text liftedBy liftedReason } }';
  tell(
    'invokeNullity',
    council,
    { decision: trial, text: 'The cameras were never put to us.', ...forCouncil },
    nullities,
  );
  tell(
    'liftNullity',
    council,
    { decision: trial, party: worksCouncil, by: 'PARTY', reason: 'They are switched off.', ...forCouncil },
    nullities,
  );
};
