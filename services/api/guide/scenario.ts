import { anonymousPseudonym, eventId, recordId, sha256Hex } from '@besluitspoor/event-log';
import { tellJudged } from './judged-scenario.ts';
import { newTeller } from './teller.ts';
import type { Example } from './teller.ts';

export type { Example } from './teller.ts';

const teller = newTeller();
const { begin, tell } = teller;

const later = { closesOn: '2099-06-12', extended: '2099-06-26', answers: '2099-07-10' };

// People.
const manager = 'person-5a1d3c0e-7d51-4a39-9a0e-6c1f0a2b3c4d';
tell('person', 'registerPerson', manager, { self: true, displayName: 'Noor de Wit' }, 'displayName');
const organisation = begin(
  'organisation',
  'organisation',
  'registerOrganisation',
  manager,
  { name: 'Gemeente Voorbeeld' },
  'name',
);
const person = (displayName: string): string =>
  begin('person', 'person', 'registerPerson', manager, { organisation, displayName }, 'displayName');
const sponsor = person('Bram Smit');
const council = person('Fatima Aydin');
const warden = person('Jan Visser');
const colleague = person('Sanne Bos');
tell(
  'person',
  'renamePerson',
  manager,
  { person: colleague, displayName: 'Sanne Bos-Kuiper' },
  'displayName revision',
);

// Organisation and groups.
tell(
  'organisation',
  'setOrganisationDefaults',
  manager,
  {
    organisation,
    k: 5,
    terms: { answer: { days: 21, kind: 'CALENDAR' }, telling: { days: 5, kind: 'WORKING' } },
    holidays: [{ date: '2099-06-30', name: 'Founding day' }],
  },
  'k terms { answer { days kind } telling { days kind } }',
);
tell(
  'organisation',
  'registerTemplatePhrase',
  manager,
  { organisation, phrase: 'Thank you for your input.' },
  'templatePhrases { nodes { phrase } }',
);
const group = (name: string, kind: string, size: number): string =>
  begin('group', 'group', 'defineGroup', manager, { organisation, name, kind, size }, 'name kind size');
const wardens = group('Parking wardens', 'EMPLOYEES', 40);
const worksCouncil = group('Works council', 'WORKS_COUNCIL', 9);
const management = group('Management', 'MANAGEMENT', 6);
const oldTeam = group('Former night team', 'EMPLOYEES', 8);
const join = (id: string, member: string): string =>
  tell('group', 'joinGroup', manager, { group: id, person: member }, 'memberCount');
join(wardens, warden);
join(wardens, colleague);
join(worksCouncil, council);
join(management, sponsor);
join(oldTeam, colleague);
tell('group', 'leaveGroup', manager, { group: oldTeam, person: colleague }, 'revision');
tell('group', 'resizeGroup', manager, { group: wardens, size: 42 }, 'size');
tell(
  'group',
  'setRepresentation',
  manager,
  { group: worksCouncil, represents: [wardens] },
  'represents { name }',
);
tell('group', 'retireGroup', manager, { group: oldTeam, reason: 'Merged with the day team.' }, 'retired');
const role = (name: string, holder: string, forGroup?: string): string =>
  tell(
    'organisation',
    'grantRole',
    manager,
    { organisation, person: holder, role: name, ...(forGroup === undefined ? {} : { group: forGroup }) },
    'roles(held: true) { nodes { role person { displayName } group { name } } }',
  );
role('REPRESENTATIVE', council, worksCouncil);
role('CHAIR', sponsor);
role('REPRESENTATIVE', sponsor, management);
role('SECRETARY', colleague);
tell(
  'organisation',
  'revokeRole',
  manager,
  { organisation, person: colleague, role: 'SECRETARY' },
  'roles(held: false) { nodes { role } }',
);

// A project.
const project = begin(
  'project',
  'project',
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
tell(
  'project',
  'stateGoals',
  manager,
  { project, employer: 'Fairer and cheaper control.', employees: 'Less aggression in the street.' },
  'employerInterest employeesInterest',
);
const members = [{ person: manager }, { person: warden, group: wardens }];
tell(
  'project',
  'composeTeam',
  manager,
  { project, members },
  'team(body: TEAM) { nodes { person { displayName } } }',
);
tell(
  'project',
  'changeTeam',
  manager,
  { project, joined: [{ person: colleague, group: wardens }], reason: 'A second warden.' },
  'team(body: TEAM) { totalCount }',
);
tell(
  'project',
  'composeSteeringGroup',
  manager,
  { project, members: [{ person: sponsor, group: management }] },
  'team(body: STEERING_GROUP) { totalCount }',
);
tell(
  'project',
  'changeSteeringGroup',
  manager,
  { project, joined: [{ person: council, group: worksCouncil }], reason: 'The council sits in.' },
  'team(body: STEERING_GROUP) { totalCount }',
);
const budget = { kind: 'BUDGET', description: 'Budget of the trial', amount: 80000 };
tell('project', 'setFrames', manager, { project, frames: [budget] }, 'frames { kind description amount }');
tell(
  'project',
  'adjustFrames',
  manager,
  { project, frames: [{ ...budget, amount: 95000 }], reason: 'A longer trial.' },
  'frames { amount } framesHistory { totalCount }',
);
tell(
  'project',
  'setTerms',
  manager,
  { project, terms: { answer: { days: 14, kind: 'CALENDAR' } } },
  'terms { answer { days kind } }',
);
tell('project', 'enterStep', manager, { project, step: 'prepare' }, 'currentStep { key label }');
tell('project', 'enterStep', manager, { project, step: 'generate' }, 'currentStep { key label }');
tell(
  'project',
  'revisitStep',
  manager,
  { project, step: 'prepare', reason: 'The problem was seen too narrowly.' },
  'currentStep { key }',
);
tell(
  'project',
  'promiseParticipation',
  manager,
  { project, group: wardens, rung: 3, active: true },
  'promises { nodes { number rung group { name } } }',
);
tell(
  'project',
  'changeParticipation',
  manager,
  { project, promise: 1, rung: 4, reason: 'They decide along.' },
  'promises { nodes { number rung } }',
);
tell(
  'project',
  'endorseParticipation',
  warden,
  { project, promise: 1, as: { party: wardens } },
  'promises { nodes { number endorsed { type } } }',
);

// A theme and a rule.
const theme = begin(
  'theme',
  'theme',
  'openTheme',
  manager,
  { project, name: 'Safety in the street', description: 'Aggression and how to meet it.' },
  'name',
);
const content = {
  text: 'Wardens and management decide together; the works council advises.',
  kinds: ['SELECT', 'ADOPT'],
  method: 'MAJORITY',
  majority: { kind: 'SIMPLE', base: 'CAST' },
  chairRole: 'CHAIR',
  overrulingRole: 'CHAIR',
  parties: [
    { group: wardens, right: 'DECIDE' },
    { group: management, right: 'DECIDE' },
    { group: worksCouncil, right: 'ADVICE' },
  ],
};
const rule = begin(
  'rule',
  'rule',
  'proposeRule',
  manager,
  { project, title: 'How we choose', content },
  'title latestVersion',
);
const version = 'versions { nodes { version status endorsements { nodes { endorsed party { name } } } } }';
const endorse = (actor: string, party: string): string =>
  tell('rule', 'endorseRule', actor, { rule, version: 1, as: { party, role: 'REPRESENTATIVE' } }, version);
endorse(council, worksCouncil);
endorse(sponsor, management);
tell('rule', 'endorseRule', warden, { rule, version: 1, as: { party: wardens } }, version);
tell('rule', 'agreeRule', manager, { rule, version: 1 }, 'inForce { version status }');
const ruleOf = (title: string, extra: Readonly<Record<string, unknown>>): string =>
  begin(
    'rule',
    'rule',
    'proposeRule',
    manager,
    { project, title, content: { ...content, ...extra } },
    'title',
  );
const consentRule = ruleOf('How we adjust', {
  kinds: ['ADJUST'],
  method: 'CONSENT',
  majority: undefined,
  parties: [
    { group: wardens, right: 'DECIDE' },
    { group: worksCouncil, right: 'CONSENT' },
  ],
});
tell(
  'rule',
  'amendRule',
  manager,
  {
    rule: consentRule,
    content: {
      text: 'Consent of the wardens; the works council must agree.',
      kinds: ['ADJUST'],
      method: 'CONSENT',
      chairRole: 'CHAIR',
      overrulingRole: 'CHAIR',
      parties: [
        { group: wardens, right: 'DECIDE' },
        { group: worksCouncil, right: 'CONSENT' },
      ],
    },
    reason: 'The chair takes the decision.',
  },
  'latestVersion',
);
tell(
  'rule',
  'declineRule',
  council,
  {
    rule: consentRule,
    version: 2,
    reason: 'We were not asked.',
    as: { party: worksCouncil, role: 'REPRESENTATIVE' },
  },
  version,
);
tell(
  'rule',
  'imposeRule',
  sponsor,
  { rule: consentRule, version: 2, reason: 'The trial cannot wait.' },
  'inForce { version status reason }',
);
const lawRule = ruleOf('Objections', { kinds: ['OTHER'] });
tell(
  'rule',
  'layDownRule',
  manager,
  { rule: lawRule, version: 1, article: 'Algemene wet bestuursrecht, art. 7:10', reference: 'BWBR0005537' },
  'inForce { version status article }',
);
tell('rule', 'retireRule', manager, { rule: lawRule, reason: 'Another ordinance holds.' }, 'retiredReason');

// A decision and a consultation about it.
const open = (
  title: string,
  kind: string,
  under: string,
  extra: Readonly<Record<string, unknown>> = {},
): string =>
  begin(
    'decision',
    'decision',
    'openDecision',
    manager,
    {
      project,
      title,
      kind,
      rule: under,
      affected: [wardens],
      themes: [theme],
      alternatives: [
        { title: 'A scanning car', broughtBy: management },
        { title: 'Stay as we are', broughtBy: wardens },
      ],
      ...extra,
    },
    'title kind status rule { id method } alternatives { number title }',
  );
const decision = open('Which way of working do we try?', 'SELECT', rule);
tell(
  'project',
  'shareInformation',
  manager,
  {
    project,
    groups: [wardens],
    channel: 'Team meeting',
    about: 'What the scanning car does, and what it does not.',
    decision,
    askAt: 'scanauto@voorbeeld.example',
    askUntil: later.closesOn,
  },
  'information { nodes { about askAt askUntil groups { name } } }',
);
const consultation = begin(
  'consultation',
  'consultation',
  'openConsultation',
  manager,
  {
    project,
    question: 'What do you run into in the street?',
    groups: [wardens],
    channel: 'Team meeting',
    decision,
    closesOn: later.closesOn,
    answerBy: later.answers,
    anonymous: true,
    confidant: council,
  },
  'question closesOn answerBy anonymous groups { name }',
);
tell(
  'consultation',
  'inviteGroup',
  manager,
  { consultation, group: wardens, channel: 'E-mail', message: 'Tell us what you see.' },
  'invitations { nodes { group { name } message } }',
);
tell(
  'consultation',
  'extendConsultation',
  manager,
  { consultation, closesOn: later.extended, reason: 'Holidays.' },
  'closesOn',
);

// Inputs.
const submit = (kind: string, text: string, extra: Readonly<Record<string, unknown>> = {}): string =>
  begin(
    'input',
    'input',
    'submitInput',
    warden,
    { project, kind, text, as: { party: wardens }, ...extra },
    'kind status answerStates answerDueFrom group { name }',
  );
const idea = submit('IDEA', 'Let the car drive, and let us talk with people.', {
  consultation,
  channel: 'Meeting',
});
const concern = submit('CONCERN', 'Who sees the pictures?', { consultation });
const question = submit('QUESTION', 'Who looks at the pictures?', { consultation });
const suggestion = submit('SUGGESTION', 'A second car for the night.');
const comment = submit('COMMENT', 'I agree with this.', { parent: idea });
const receipt = 'river-lantern-42';
const anonymousCommand = tell(
  'input',
  'submitInput',
  colleague,
  {
    project,
    consultation,
    kind: 'CONCERN',
    text: 'I do not dare to say this with my name.',
    anonymous: true,
    receiptHash: sha256Hex(receipt),
    as: { party: wardens },
  },
  'kind anonymous group { name }',
);
const anonymous = recordId('input', anonymousPseudonym(anonymousCommand), anonymousCommand);
tell(
  'input',
  'clarifyInput',
  colleague,
  { input: anonymous, text: 'It is about the shifts.', as: { receipt } },
  'clarifications { nodes { text } }',
);
tell('input', 'supportInput', colleague, { input: idea }, 'supports');
tell('input', 'countSupports', manager, { input: suggestion, count: 12 }, 'supports');
tell(
  'input',
  'acknowledgeInput',
  manager,
  { input: idea, message: 'Received, you will hear from us.' },
  'status',
);
tell('input', 'placeInputInTheme', manager, { input: suggestion, theme }, 'theme { name }');
tell('input', 'takeInputFromTheme', manager, { input: suggestion, theme }, 'theme { name }');
tell('input', 'placeInputInTheme', manager, { input: concern, theme }, 'theme { name }');
tell('input', 'linkInput', warden, { input: suggestion, to: decision }, 'links { nodes { to } }');
tell('input', 'unlinkInput', warden, { input: suggestion, from: decision }, 'links { totalCount }');
tell(
  'input',
  'mergeInput',
  manager,
  { input: question, into: concern, reason: 'The same question.' },
  'status mergedInto { id }',
);
tell(
  'input',
  'reclassifyInput',
  manager,
  { input: suggestion, kind: 'IDEA', reason: 'It says what could be, not how.' },
  'kind reclassifications { nodes { from to } }',
);
tell(
  'theme',
  'answerTheme',
  manager,
  { theme, disposition: 'ANSWERED', reason: 'Only the desk sees pictures, for 48 hours.' },
  'answers { nodes { disposition reason } }',
);
tell(
  'input',
  'answerInput',
  manager,
  { input: suggestion, disposition: 'NOT_ADOPTED', reason: 'Nights are too quiet for a second car.' },
  'status response { disposition reason }',
);
tell(
  'input',
  'contestInput',
  warden,
  { input: suggestion, text: 'Not on Fridays.' },
  'status answerStates contests { nodes { subject reason } }',
);
tell(
  'input',
  'reviseAnswer',
  sponsor,
  {
    input: suggestion,
    disposition: 'PARTLY_ADOPTED',
    reason: 'On Fridays we try it.',
    changed: 'A second car on Fridays.',
  },
  'status response { disposition changed }',
);
const second = submit('IDEA', 'Wear the same jackets.');
tell(
  'input',
  'answerInput',
  manager,
  { input: second, disposition: 'NOT_ADOPTED', reason: 'They are new.' },
  'status',
);
tell('input', 'contestInput', warden, { input: second, text: 'They are too thin.' }, 'status');
tell(
  'input',
  'settleContest',
  warden,
  { input: second, reason: 'We get warmer ones.' },
  'status answerStates',
);
tell('input', 'withdrawInput', warden, { input: comment, text: 'Said enough.' }, 'status');
tell(
  'consultation',
  'closeConsultation',
  manager,
  { consultation, attendance: [{ group: wardens, count: 31 }] },
  'closed { type } attendance { nodes { count suppressed } }',
);
tell(
  'consultation',
  'summariseConsultation',
  manager,
  { consultation, summary: 'Safety first; worry about pictures.' },
  'summary',
);

// Deciding.
tell(
  'decision',
  'amendProposal',
  manager,
  { decision, text: 'A scanning car by day, on foot at night.', reason: 'After the consultation.' },
  'proposal',
);
tell(
  'decision',
  'addAlternative',
  warden,
  { decision, title: 'A scanning car by day only', broughtBy: wardens },
  'alternatives { number title broughtBy { name } }',
);
tell(
  'decision',
  'considerInput',
  manager,
  { decision, input: idea, note: 'Taken up in the third alternative.' },
  'consideredInputs { nodes { kind } }',
);
const request = {
  proposal: 'A scanning car by day.',
  reasons: 'Less aggression.',
  effects: 'Fewer walks, more desk work.',
  measures: 'Training, and a desk in turns.',
  by: later.closesOn,
};
tell(
  'decision',
  'requestAdvice',
  manager,
  { decision, party: worksCouncil, ...request },
  'requests { nodes { number kind party { name } } }',
);
tell(
  'decision',
  'giveAdvice',
  council,
  {
    decision,
    request: 1,
    advice: 'CONDITIONAL',
    text: 'Yes, if nobody sits at the desk all day.',
    conditions: ['The desk in turns of two hours.'],
    as: { party: worksCouncil, role: 'REPRESENTATIVE' },
  },
  'requests { nodes { answer conditions } }',
);
const positions = 'positions { nodes { stance alternative round } }';
tell(
  'decision',
  'takePosition',
  warden,
  { decision, alternative: 3, stance: 'FOR', reason: 'Nights stay ours.', as: { party: wardens } },
  positions,
);
tell('decision', 'beginRound', manager, { decision, reason: 'The proposal changed.' }, 'round');
tell(
  'decision',
  'takePosition',
  warden,
  { decision, alternative: 3, stance: 'FOR', as: { party: wardens } },
  positions,
);
tell(
  'decision',
  'takePosition',
  sponsor,
  { decision, alternative: 3, stance: 'FOR', as: { party: management } },
  positions,
);
tell(
  'decision',
  'takePosition',
  colleague,
  { decision, alternative: 3, stance: 'AGAINST', reason: 'I like to walk.', as: { party: wardens } },
  positions,
);
tell(
  'decision',
  'deferDecision',
  manager,
  { decision, until: later.closesOn, reason: 'Waiting for the figures.' },
  'status deferredUntil',
);
tell('decision', 'resumeDecision', manager, { decision, reason: 'They are there.' }, 'status');
tell(
  'decision',
  'escalateDecision',
  manager,
  { decision, reason: 'It may cost more than the frame.' },
  'status',
);
tell('decision', 'allowDecision', sponsor, { decision, reason: 'It may.' }, 'status');
tell(
  'decision',
  'takeDecision',
  sponsor,
  {
    decision,
    outcome: 3,
    rationale: 'Safer by day, and nights stay as they are.',
    frameUses: [{ kind: 'BUDGET', amount: 60000 }],
    notChosen: [
      { alternative: 1, reason: 'Too quiet at night.' },
      { alternative: 2, reason: 'The aggression would stay.' },
    ],
    advice: [{ request: 1, followed: true }],
    as: { role: 'CHAIR' },
  },
  'status outcome { title } dissent { nodes { stance group { name } } }',
);
tell(
  'decision',
  'tellGroup',
  manager,
  { decision, group: wardens, channel: 'Team meeting' },
  'told { nodes { about group { name } } }',
);
tell('decision', 'publishDecision', manager, { decision, where: 'Intranet' }, 'publishedWhere');
tell(
  'input',
  'reportFollowUp',
  manager,
  { input: idea, description: 'Since June the wardens walk in pairs.', decision },
  'followUps { nodes { description } }',
);

// Consent, objections, and decisions that take the place of others.
const adjust = open('Who sits at the desk?', 'ADJUST', consentRule, {
  alternatives: [{ title: 'Two hours each' }, { title: 'Half a day each' }],
});
tell(
  'decision',
  'requestConsent',
  manager,
  { decision: adjust, party: worksCouncil, ...request },
  'requests { nodes { number kind } }',
);
tell(
  'decision',
  'withholdConsent',
  council,
  {
    decision: adjust,
    request: 1,
    text: 'The shifts are not clear.',
    as: { party: worksCouncil, role: 'REPRESENTATIVE' },
  },
  'requests { nodes { answer text } }',
);
tell(
  'decision',
  'replaceConsent',
  manager,
  {
    decision: adjust,
    request: 1,
    court: 'Kantonrechter Utrecht',
    reference: 'ECLI:NL:RBMNE:2099:1',
    text: 'The refusal was not reasonable.',
  },
  'requests { nodes { answer court } }',
);
tell(
  'decision',
  'requestConsent',
  manager,
  { decision: adjust, party: worksCouncil, ...request },
  'requests { totalCount }',
);
tell(
  'decision',
  'giveConsent',
  council,
  {
    decision: adjust,
    request: 2,
    text: 'With the new shifts: yes.',
    as: { party: worksCouncil, role: 'REPRESENTATIVE' },
  },
  'requests { nodes { answer } }',
);
const objections = 'objections { nodes { number status how } }';
tell(
  'decision',
  'raiseObjection',
  warden,
  { decision: adjust, alternative: 1, reason: 'Two hours is too short.', as: { party: wardens } },
  objections,
);
tell(
  'decision',
  'resolveObjection',
  warden,
  { decision: adjust, objection: 1, how: 'With a break.' },
  objections,
);
tell(
  'decision',
  'raiseObjection',
  colleague,
  { decision: adjust, alternative: 1, reason: 'I get headaches.', as: { party: wardens } },
  objections,
);
tell(
  'decision',
  'overruleObjection',
  sponsor,
  { decision: adjust, objection: 2, reason: 'A screen filter helps.', as: { role: 'CHAIR' } },
  objections,
);
tell(
  'decision',
  'rejectDecision',
  sponsor,
  { decision: adjust, rationale: 'No way is good enough.', as: { role: 'CHAIR' } },
  'status rationale',
);
const take = (id: string): string =>
  tell(
    'decision',
    'takeDecision',
    sponsor,
    { decision: id, outcome: 1, rationale: 'It works.', as: { role: 'CHAIR' } },
    'status',
  );
const next = open('The same, for the whole city', 'SELECT', rule, { replaces: [decision] });
take(next);
tell(
  'decision',
  'supersedeDecision',
  manager,
  { decision, by: next, reason: 'It now holds everywhere.' },
  'status replacedBy { title }',
);
const last = open('Back to walking', 'SELECT', rule, { replaces: [next] });
take(last);
tell(
  'decision',
  'reverseDecision',
  manager,
  { decision: next, by: last, reason: 'Too many errors.' },
  'status',
);
const never = open('A drone', 'SELECT', rule);
tell(
  'decision',
  'withdrawDecision',
  manager,
  { decision: never, reason: 'It may not fly.' },
  'status statusReason',
);

// What judgements rest on.
tellJudged(teller, {
  organisation,
  project,
  manager,
  sponsor,
  council,
  warden,
  colleague,
  wardens,
  worksCouncil,
  management,
  rule,
});

// What is recorded for another.
const forAnother = tell(
  'input',
  'submitInput',
  manager,
  {
    project,
    kind: 'EXPERIENCE',
    text: 'Said at the coffee machine.',
    as: { onBehalfOf: colleague, party: wardens },
  },
  'author { displayName } submittedBy { standing }',
);
const heard = recordId('input', manager, forAnother);
const eventOf = (commandId: string): string => eventId(manager, commandId, 0);
tell(
  'acts',
  'confirmAct',
  colleague,
  { record: heard, event: eventOf(forAnother) },
  '... on Input { submittedBy { standing } }',
);
const misheard = tell(
  'input',
  'submitInput',
  manager,
  {
    project,
    kind: 'CONCERN',
    text: 'Heard from somebody else.',
    as: { onBehalfOf: colleague, party: wardens },
  },
  'submittedBy { standing }',
);
tell(
  'acts',
  'disownAct',
  colleague,
  { record: recordId('input', manager, misheard), event: eventOf(misheard), reason: 'I never said that.' },
  '... on Input { submittedBy { standing } }',
);

// The end.
tell('project', 'pauseProject', manager, { project, reason: 'Elections.' }, 'status');
tell('project', 'resumeProject', manager, { project }, 'status');
tell('project', 'closeProject', manager, { project, summary: 'The wardens walk again.' }, 'status summary');

/** Every example, in the order in which they are sent. */
export const examples: readonly Example[] = teller.told;
