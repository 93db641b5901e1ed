import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { RuleContent } from '../story.ts';
import type { CastOfUtrecht } from './cast.ts';

const told = handbook.utrecht;

/** Voorbereiden: the project, its frames, what is promised to whom, and the rules before anything is decided. */
export const prepareUtrecht = ({ story, organisation, people, groups, grant }: CastOfUtrecht) => {
  const { secretary, sponsor, teamLeader, manager, chair, controllerA, controllerB, controllerC, controllerD, analystA, adviser } = people;
  const asManager = { as: { role: 'MANAGER' } };
  const asSponsor = { as: { role: 'SPONSOR' } };

  story.on('2026-03-03T09:00');
  const project = story.begin('project', sponsor, 'initiateProject', {
    organisation,
    title: told.title,
    assignment: `${told.assignment} ${told.sameNumber} ${invented('Dit project, met zijn data, personen, aantallen, bedragen, regels en besluiten, is een verzonnen vorm van wat de handreiking vertelt.')}`,
    sponsor,
    manager,
    problemOwner: teamLeader,
    processModel: 'SIM',
  }, asSponsor);
  const acts = actsOn(story, project);
  grant(teamLeader, 'CHAIR', undefined, project);
  grant(manager, 'MANAGER', undefined, project);

  // By law, and given in writing: 1 advice, 2 and 3 consent of the works council; 1 the manager's mandate, 2 the team leader's.
  const right = (nature: 'ADVICE' | 'CONSENT', kind: 'ADOPT' | 'SELECT', basis: string): void => {
    story.act(secretary, 'establishRight', { organisation, party: groups.council, nature, kinds: [kind], basis: invented(basis), statutory: true });
  };
  right('ADVICE', 'ADOPT', 'WOR artikel 25, eerste lid, onder k: invoering van een belangrijke technologische voorziening');
  right('CONSENT', 'SELECT', 'WOR artikel 27, eerste lid, onder l: voorzieningen waarmee personeel kan worden gevolgd');
  right('CONSENT', 'ADOPT', 'WOR artikel 27, eerste lid, onder b: arbeids- en rusttijden');
  story.act(sponsor, 'giveMandate', { organisation, person: manager, by: sponsor, project, kinds: ['PILOT', 'ADJUST'], amount: 50_000, until: '2026-12-31', writtenIn: invented('Opdrachtbrief van 3 maart 2026') }, asSponsor);
  story.act(sponsor, 'giveMandate', { organisation, person: teamLeader, by: sponsor, project, kinds: ['ADOPT'], amount: 10_000, writtenIn: invented('Mandaatregister, nummer 14') }, asSponsor);

  story.on('2026-03-04T09:00');
  story.act(manager, 'enterStep', { project, step: 'prepare' }, asManager);
  story.act(manager, 'stateGoals', { project, employer: told.sameNumber, employees: told.noWorry }, asManager);
  story.act(manager, 'composeTeam', { project, members: [
    { person: manager },
    { person: teamLeader, group: groups.management },
    { person: controllerA, group: groups.controllers },
    { person: controllerB, group: groups.controllers },
    { person: analystA, group: groups.analysts },
    { person: adviser, group: groups.policy },
  ] }, asManager);
  story.act(manager, 'changeTeam', { project, joined: [{ person: controllerC, group: groups.controllers }], left: [], reason: invented('De testploeg moet aan tafel zitten.') }, asManager);
  story.act(sponsor, 'composeSteeringGroup', { project, members: [{ person: sponsor, group: groups.sponsor }, { person: teamLeader, group: groups.management }, { person: chair, group: groups.council }] }, asSponsor);
  story.act(sponsor, 'setFrames', { project, frames: [
    { kind: 'BUDGET', description: invented('Uitgaven voor de proef en de invoering'), amount: 180_000, holder: groups.projectGroup },
    { kind: 'DEADLINE', description: invented('Deskcontrol draait uiterlijk eind 2026'), deadline: '2026-12-31', holder: groups.projectGroup },
    { kind: 'MANDATE', description: invented('Alles binnen de eigen afdeling, zonder gevolgen voor het aantal fte'), holder: groups.projectGroup },
  ] }, asSponsor);
  story.act(manager, 'setTerms', { project, terms: { answer: { days: 21, kind: 'CALENDAR' }, advice: { days: 21, kind: 'CALENDAR' }, consent: { days: 30, kind: 'CALENDAR' }, consultation: { days: 10, kind: 'WORKING' }, telling: { days: 5, kind: 'WORKING' } } }, asManager);

  story.on('2026-03-05T09:00');
  // Numbered from 1 within the project: 1 controllers (project), 2 council, 3 residents, 4 test crew, 5 controllers in the test.
  story.act(manager, 'promiseParticipation', { project, group: groups.controllers, rung: 3, active: true }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.council, rung: 4, active: true }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.residents, rung: 2, active: false }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.testCrew, rung: 5, active: true, step: 'test' }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.controllers, rung: 4, active: true, decisionKind: 'ADOPT' }, asManager);
  story.act(chair, 'endorseParticipation', { project, promise: 2 }, { as: { role: 'REPRESENTATIVE', party: groups.council } });
  story.act(controllerC, 'endorseParticipation', { project, promise: 4 }, { as: { role: 'REPRESENTATIVE', party: groups.testCrew } });
  story.act(manager, 'shareInformation', {
    project, groups: [groups.controllers, groups.council, groups.residents], channel: invented('Intranet en website'),
    about: told.noWorry, askAt: invented('Spreekuur van de projectleider, elke dinsdag'), askUntil: '2026-12-31',
  }, asManager);

  const { map } = acts;
  map(manager, groups.controllers, 'HIGH', told.noWorry, { affectedHow: told.moreVariety, role: 'ALLY', dependsOn: [groups.analysts, groups.supplier] });
  map(manager, groups.residents, 'LOW', invented('Een plek om te parkeren, en een bon die klopt.'), { affectedHow: invented('De scanauto rijdt langs hun deur.'), role: 'BYSTANDER' });
  map(manager, groups.council, 'HIGH', invented('Het werk van de mensen die de raad kiezen.'));
  map(manager, groups.testCrew, 'MEDIUM', invented('Uitproberen wat werkt; het zijn controleurs, en zo worden zij geraakt.'));
  map(manager, groups.projectGroup, 'HIGH', told.together, { dependsOn: [groups.controllers] });
  map(manager, groups.routeGroup, 'MEDIUM', told.routeQuestion, { dependsOn: [groups.controllers, groups.analysts] });
  map(manager, groups.analysts, 'MEDIUM', told.evaluateTogether, { role: 'ALLY' });
  map(manager, groups.management, 'HIGH', told.sameNumber);
  map(manager, groups.sponsor, 'HIGH', told.sameNumber, { role: 'RESOURCE' });
  map(manager, groups.supplier, 'LOW', invented('Een opdrachtgever die tevreden is.'), { role: 'RESOURCE' });
  for (const [plan, text] of [['COMMUNICATION', invented('Elke maand op het intranet en in de briefing; voor bewoners op de website.')], ['PROJECT', `${told.together} ${invented('Vijf stappen, van maart tot eind 2026.')}`]] as const) {
    story.act(manager, 'recordPlan', { project, plan, text }, asManager);
    story.act(manager, 'sharePlan', { project, plan, groups: [groups.controllers, groups.council, groups.testCrew, groups.residents], channel: invented('Intranet en website') }, asManager);
  }

  // The rule for what the project group decides: agreed, with every party's endorsement, before anything is opened.
  story.on('2026-03-06T09:00');
  const content: RuleContent = {
    text: invented('De projectgroep kiest met twee derde van wie mag meebeslissen; de ondernemingsraad adviseert vooraf; de controleurs worden geraadpleegd.'),
    kinds: ['SELECT', 'PILOT', 'GO_NO_GO'],
    openerRoles: ['MANAGER'],
    method: 'MAJORITY',
    majority: { kind: 'QUALIFIED', numerator: 2, denominator: 3, base: 'ENTITLED' },
    chairRole: 'CHAIR',
    parties: [
      { group: groups.projectGroup, right: 'DECIDE' },
      { group: groups.council, right: 'ADVICE' },
      { group: groups.controllers, right: 'CONSULTED' },
      { group: groups.residents, right: 'INFORMED' },
    ],
    quorum: { percent: 70 },
    onTie: 'NEW_ROUND',
    withoutQuorum: 'NEW_ROUND',
    newRoundQuorum: { percent: 60 },
    terms: { advice: { days: 14, kind: 'CALENDAR' }, answer: { days: 21, kind: 'CALENDAR' } },
  };
  const projectRule = story.begin('regel projectbesluiten', manager, 'proposeRule', { project, title: invented('Zo kiest de projectgroep'), content }, asManager);
  acts.endorse(manager, groups.projectGroup, projectRule);
  acts.endorse(chair, groups.council, projectRule);
  story.act(teamLeader, 'agreeRule', { rule: projectRule, version: 1 }, { as: { role: 'CHAIR' } });

  const problemRule = story.begin('regel probleem', manager, 'proposeRule', { project, title: invented('Gewone meerderheid over het probleem, over regels en over stoppen'), content: {
    text: invented('Over de vraag wat het probleem is, welke regels gelden en of we stoppen beslist de projectgroep met gewone meerderheid.'),
    kinds: ['PROBLEM', 'RULE', 'STOP'], method: 'MAJORITY', majority: { kind: 'SIMPLE', base: 'CAST' }, chairRole: 'CHAIR',
    parties: [{ group: groups.projectGroup, right: 'DECIDE' }, { group: groups.controllers, right: 'CONSULTED' }], quorum: { count: 4 }, onTie: 'CHAIR',
  } }, asManager);
  acts.endorse(manager, groups.projectGroup, problemRule);
  story.act(teamLeader, 'agreeRule', { rule: problemRule, version: 1 }, { as: { role: 'CHAIR' } });

  const unanimousRule = story.begin('regel kinderziekten', manager, 'proposeRule', { project, title: invented('De testploeg lost kinderziekten unaniem op'), content: {
    text: invented('Wat tijdens de proef niet werkt, lost de testploeg zelf op, als niemand tegen is.'),
    kinds: ['OTHER'], steps: ['test'], openerGroups: [groups.testCrew], method: 'UNANIMOUS', chairRole: 'CHAIR',
    parties: [{ group: groups.testCrew, right: 'DECIDE', quorum: { count: 2 } }, { group: groups.analysts, right: 'CONSULTED' }],
  } }, asManager);
  acts.endorse(controllerC, groups.testCrew, unanimousRule);
  story.act(teamLeader, 'agreeRule', { rule: unanimousRule, version: 1 }, { as: { role: 'CHAIR' } });

  const routeRule = story.begin('regel routes', manager, 'proposeRule', { project, title: invented('De routewerkgroep stelt de routes bij'), content: {
    text: invented('Controleurs en data-analisten stellen de routes samen bij, met de helft plus een van de aanwezigen.'),
    kinds: ['ADJUST'], openerGroups: [groups.routeGroup, groups.controllers], openerRoles: ['MANAGER'], method: 'MAJORITY',
    majority: { kind: 'ABSOLUTE', base: 'PRESENT' }, chairRole: 'CHAIR',
    parties: [{ group: groups.routeGroup, right: 'CO_DECIDE' }, { group: groups.residents, right: 'CONSULTED' }], quorum: { percent: 60 }, onTie: 'ESCALATE',
  } }, asManager);
  acts.endorse(controllerD, groups.routeGroup, routeRule);
  story.act(teamLeader, 'agreeRule', { rule: routeRule, version: 1 }, { as: { role: 'CHAIR' } });

  // Imposed: the works council declined it.
  story.on('2026-03-09T09:00');
  const rosterRule = story.begin('regel taken', teamLeader, 'proposeRule', { project, title: invented('De teamleider verdeelt de taken'), content: {
    text: invented('Over de verdeling van taken en over de invoering beslist de teamleider, na advies van de ondernemingsraad.'),
    kinds: ['ADOPT'], method: 'SOLE', mandatedPerson: teamLeader,
    parties: [{ group: groups.management, right: 'DECIDE' }, { group: groups.council, right: 'ADVICE' }, { group: groups.controllers, right: 'CONSULTED' }],
    terms: { advice: { days: 21, kind: 'CALENDAR' } },
  } }, { as: { role: 'CHAIR' } });
  acts.endorse(teamLeader, groups.management, rosterRule);
  story.act(chair, 'declineRule', { rule: rosterRule, version: 1, reason: invented('Over wie wat doet willen controleurs meebeslissen, niet alleen gehoord worden.') }, { as: { role: 'REPRESENTATIVE', party: groups.council } });
  story.act(sponsor, 'imposeRule', { rule: rosterRule, version: 1, reason: invented('De lijn blijft verantwoordelijk voor het rooster.') }, asSponsor);

  // Laid down for the whole organisation.
  const framesRule = story.begin('regel kaders', secretary, 'proposeRule', { organisation, title: invented('Kaders worden door de opdrachtgever gesteld'), content: {
    text: invented('Over budget en einddatum van een innovatieproject beslist de opdrachtgever.'),
    kinds: ['FRAMES'], method: 'SOLE', mandatedPerson: sponsor, parties: [{ group: groups.sponsor, right: 'DECIDE' }, { group: groups.council, right: 'INFORMED' }],
  } });
  story.act(secretary, 'layDownRule', { rule: framesRule, version: 1, article: invented('Verordening innovatieprojecten, artikel 4'), reference: invented('Gemeenteblad 2025, 104512') });

  return { project, rules: { projectRule, problemRule, unanimousRule, routeRule, rosterRule, framesRule }, projectRuleContent: content };
};

export type PreparedUtrecht = ReturnType<typeof prepareUtrecht>;
