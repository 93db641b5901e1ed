import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { CastOfUtrecht } from './cast.ts';
import { pilotOfUtrecht } from './month.ts';
import type { PreparedUtrecht } from './preparation.ts';
import type { testInUtrecht } from './testing.ts';

const told = handbook.utrecht;

/** Implementeren en evalueren: the roster, the routes adjusted again and again, and what is still open. */
export const liveInUtrecht = ({ story, organisation, people, groups }: CastOfUtrecht, { project, rules }: PreparedUtrecht, { goOn, monthOfTesting }: ReturnType<typeof testInUtrecht>) => {
  const { secretary, sponsor, teamLeader, manager, chair, councillor, controllerA, controllerB, controllerC, controllerD, controllerE, controllerF, analystA, analystB, confidant, resident } = people;
  const { controllers, council, residents, routeGroup, management, testCrew } = groups;
  const { say, answer, position, tell, invite } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asChair = { as: { role: 'CHAIR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };
  const asRoutes = { as: { party: routeGroup } };

  story.on('2026-09-07T08:00');
  story.act(manager, 'enterStep', { project, step: 'implement' }, asManager);
  story.act(secretary, 'revokeRole', { organisation, person: controllerC, role: 'REPRESENTATIVE', group: testCrew });
  story.act(secretary, 'leaveGroup', { group: testCrew, person: controllerF });
  story.act(secretary, 'retireGroup', { group: testCrew, reason: invented('De proef is voorbij; deskcontrol is nu werk van iedereen.') });
  story.act(manager, 'renamePerson', { person: manager, displayName: invented('Projectleider deskcontrol') });

  // By one person, against the works council's advice: the deviation has its reason, the dissent stays visible.
  const rotation = story.begin('besluit rouleren', teamLeader, 'openDecision', {
    project, title: told.rotate, question: told.rotateWhy, kind: 'ADOPT', rule: rules.rosterRule, affected: [controllers, council],
    rights: [{ right: 1, applies: true }, { right: 3, applies: false, reason: invented('De diensten zelf veranderen niet, alleen wie wat doet.') }],
    alternatives: [{ title: told.rotate, broughtBy: management }, { title: invented('Wie wil, blijft op straat'), broughtBy: controllers }],
  }, asChair);
  tell(teamLeader, rotation, [controllers, council], invented('Briefing'), 'OPENING');
  tell(teamLeader, rotation, [council], invented('E-mail'), 'RIGHT');
  const rosterConsultation = story.begin('raadpleging rooster', teamLeader, 'openConsultation', {
    project, question: invented('Hoe zou jij de functies over de diensten verdelen?'), groups: [controllers], channel: invented('Briefing'), decision: rotation, closesOn: '2026-09-21', answerBy: '2026-10-05', anonymous: true, confidant,
  }, asChair);
  invite(teamLeader, rosterConsultation, [controllers], invented('Briefing'));
  story.act(teamLeader, 'requestAdvice', { decision: rotation, party: council, proposal: told.rotate, reasons: told.rotateWhy, effects: told.moreVariety, measures: invented('Wie om gezondheid niet achter een scherm kan, hoeft niet.') }, asChair);
  const here = { consultation: rosterConsultation };
  story.on('2026-09-09T08:00');
  const employable = say('inzetbaar', controllerA, controllers, 'EXPERIENCE', told.rotateWhy, here);
  const streetOnly = say('alleen straat', controllerC, controllers, 'OBJECTION', told.oldWay, here);
  const swap = say('ruilen', controllerD, controllers, 'SUGGESTION', invented('Laat ons onderling ruilen, als het per week maar klopt.'), here);
  const night = say('avond', controllerE, controllers, 'QUESTION', invented('Telt een avonddienst achter het scherm even zwaar als op straat?'), here);
  say('steun ruilen', controllerB, controllers, 'SUPPORT', invented('Steun voor het onderling ruilen.'), { ...here });
  story.on('2026-09-10T09:00');
  story.act(chair, 'disputeRight', { decision: rotation, right: 3, text: invented('Wie rouleert, krijgt andere begintijden. Dat is een rooster.') }, asCouncil);
  for (const [support, description] of [['TRAINING', invented('Een middag oefenen achter de schermen, voor wie dat wil.')], ['HELP', invented('De testploeg kijkt de eerste weken mee.')]] as const) {
    story.act(manager, 'recordSupportMeasure', { project, support, description, groups: [controllers], decision: goOn }, asManager);
  }
  story.act(secretary, 'establishRight', { organisation, party: council, nature: 'ADVICE', kinds: ['STOP'], basis: invented('Overeenkomst van 10 september 2026, op grond van WOR artikel 32'), statutory: false });
  story.on('2026-09-22T09:00');
  story.act(teamLeader, 'closeConsultation', { consultation: rosterConsultation, attendance: [{ group: controllers, count: 38 }] }, asChair);
  story.act(chair, 'giveAdvice', { decision: rotation, request: 1, advice: 'NEGATIVE', text: invented('Verplicht rouleren gaat verder dan nodig; wie op straat wil blijven, moet dat kunnen.') }, asCouncil);
  answer(teamLeader, employable, 'ADOPTED', told.rotateWhy, { role: 'CHAIR' });
  answer(teamLeader, swap, 'ADOPTED', invented('Ruilen mag, binnen dezelfde week.'), { role: 'CHAIR', changed: invented('In het rooster staat dat ruilen binnen de week mag.') });
  answer(teamLeader, streetOnly, 'NOT_ADOPTED', told.rotateWhy, { role: 'CHAIR' });
  position(rotation, 1, controllerC, controllers, 'AGAINST', told.oldWay);
  position(rotation, 1, controllerA, controllers, 'FOR');
  position(rotation, 1, councillor, council, 'AGAINST', invented('Een kans aanbieden is iets anders dan een plicht opleggen.'));
  for (const input of [employable, streetOnly, swap]) story.act(teamLeader, 'considerInput', { decision: rotation, input }, asChair);
  story.on('2026-09-23T09:00');
  story.act(teamLeader, 'takeDecision', {
    decision: rotation, outcome: 1, rationale: told.rotateWhy,
    frameUses: [{ kind: 'BUDGET', amount: 12_000 }, { kind: 'DEADLINE', deadline: '2026-11-01' }, { kind: 'MANDATE', mandate: invented('Aantal fte gelijk') }],
    notChosen: [{ alternative: 2, reason: told.rotateWhy }],
    advice: [{ request: 1, followed: false, reason: invented('Zonder plicht rouleert niemand, en juist de afwisseling maakt het werk beter; om gezondheid is een uitzondering mogelijk.') }],
  }, asChair);
  tell(teamLeader, rotation, [council], invented('Overlegvergadering'));
  story.on('2026-10-01T12:00');
  story.act(controllerC, 'contestInput', { input: streetOnly, text: invented('Er is niet gezegd waarom het niet vrijwillig kan.') });

  // Routes: one decision reversed, another superseded, with the residents' voice in it.
  story.on('2026-10-02T08:00');
  const fixedStart = story.begin('besluit vaste start', analystB, 'openDecision', {
    project, title: invented('Vaste startplek voor de scanauto'), kind: 'ADJUST', rule: rules.routeRule, affected: [controllers, residents],
    alternatives: [{ title: invented('Starten bij de werkplaats'), broughtBy: groups.analysts }, { title: invented('De bestuurder kiest'), broughtBy: controllers }],
  }, asRoutes);
  position(fixedStart, 1, analystA, routeGroup, 'FOR');
  position(fixedStart, 1, analystB, routeGroup, 'FOR');
  position(fixedStart, 1, controllerF, routeGroup, 'FOR');
  position(fixedStart, 1, controllerD, routeGroup, 'AGAINST', told.sameRoute);
  story.act(teamLeader, 'takeDecision', { decision: fixedStart, outcome: 1, rationale: invented('Scheelt elke ochtend een kwartier.'), notChosen: [{ alternative: 2, reason: invented('Dan zijn de routes niet te vergelijken.') }] }, asChair);
  tell(analystB, fixedStart, [controllers], invented('Briefing'));

  story.on('2026-10-05T08:00');
  const parameters = story.begin('besluit parameters', analystA, 'openDecision', {
    project, title: told.routeQuestion, question: told.together, kind: 'ADJUST', rule: rules.routeRule, affected: [controllers, residents],
    alternatives: [{ title: invented('Alleen de drukte van vorige maand'), broughtBy: groups.analysts }, { title: invented('Drukte en tijd van de dag'), broughtBy: routeGroup }],
  }, asRoutes);
  position(parameters, 2, analystA, routeGroup, 'FOR');
  position(parameters, 2, controllerD, routeGroup, 'FOR');
  position(parameters, 2, controllerE, routeGroup, 'FOR');
  story.act(teamLeader, 'takeDecision', { decision: parameters, outcome: 2, rationale: told.together, notChosen: [{ alternative: 1, reason: invented('Een maand is te kort om iets te zien.') }] }, asChair);
  tell(analystA, parameters, [controllers, residents], invented('Briefing en website'));

  const routesTheme = story.begin('thema routes', manager, 'openTheme', { project, name: invented('Routes van de scanauto'), description: told.routeQuestion }, asManager);
  const routeConsultation = story.begin('raadpleging routes', manager, 'openConsultation', {
    project, question: told.routeQuestion, groups: [controllers, residents], channel: invented('Kaart op intranet en website'), theme: routesTheme, closesOn: '2026-10-16', answerBy: '2026-10-23', anonymous: true,
  }, asManager);
  invite(manager, routeConsultation, [controllers, residents], invented('Briefing en website'));
  const onMap = { consultation: routeConsultation, theme: routesTheme };
  story.on('2026-10-07T08:00');
  const events = say('evenementen', controllerA, controllers, 'IDEA', told.events, onMap);
  const lorry = say('vuilniswagen', controllerB, controllers, 'IDEA', told.refuseLorry, onMap);
  const mornings = say('ochtenden', resident, residents, 'EXPERIENCE', told.onlyMornings, onMap);
  const nowhere = say('nooit', controllerE, controllers, 'EXPERIENCE', told.neverThere, { consultation: routeConsultation });
  story.act(manager, 'placeInputInTheme', { input: nowhere, theme: routesTheme }, asManager);
  const same = say('zelfde route', analystA, groups.analysts, 'EXPERIENCE', told.sameRoute, onMap);
  const schoolRun = say('scholen', resident, residents, 'CONCERN', invented('Rijd niet langs de school als die uitgaat.'), { ...onMap, anonymous: true });
  const market = say('markt', controllerF, controllers, 'SUGGESTION', invented('Sla de markt op zaterdag over.'), onMap);
  story.act(manager, 'takeInputFromTheme', { input: market, theme: routesTheme }, asManager);
  answer(manager, market, 'NOT_ADOPTED', invented('Juist daar wordt het meest dubbel geparkeerd.'));
  // The works council was against, but not against beginning: so the month need not be waited for.
  story.on('2026-10-12T09:00');
  story.act(chair, 'agreeToCarryingOut', { decision: rotation }, asCouncil);
  story.on('2026-10-14T09:00');
  story.act(teamLeader, 'beginCarryingOut', { decision: rotation, what: invented('Het eerste rooster waarin wordt gerouleerd.') }, asChair);
  story.act(manager, 'recordCustomisation', { project, description: invented('Controleurs ruilen onderling, binnen dezelfde week.'), groups: [controllers], decision: rotation }, asManager);
  story.act(teamLeader, 'askDissenter', { decision: rotation, person: councillor }, asChair);
  story.on('2026-10-19T08:00');
  story.act(manager, 'closeConsultation', { consultation: routeConsultation, attendance: [{ group: controllers, count: 22 }, { group: residents, count: 140 }] }, asManager);
  story.act(manager, 'answerTheme', { theme: routesTheme, disposition: 'ADOPTED', reason: told.together, changed: invented('De route wisselt per dag en houdt rekening met evenementen, vuilniswagen en scholen.') }, asManager);

  const better = story.begin('besluit routes', analystA, 'openDecision', {
    project, title: invented('Routes die wisselen en rekening houden met de stad'), question: told.evaluateTogether, kind: 'ADJUST', rule: rules.routeRule, affected: [controllers, residents], themes: [routesTheme], replaces: [parameters, fixedStart],
    alternatives: [{ title: invented('Wisselende start, met evenementen, vuilniswagen en scholen'), broughtBy: controllers }, { title: invented('Laten zoals het is') }],
  }, asRoutes);
  for (const input of [events, lorry, mornings, nowhere, same, schoolRun]) story.act(analystA, 'considerInput', { decision: better, input }, asRoutes);
  position(better, 1, analystA, routeGroup, 'FOR', told.sameRoute);
  position(better, 1, analystB, routeGroup, 'ABSTAIN');
  position(better, 1, controllerD, routeGroup, 'FOR');
  position(better, 1, controllerE, routeGroup, 'FOR', told.neverThere);
  position(better, 1, controllerF, routeGroup, 'FOR');
  story.on('2026-10-20T09:00');
  story.act(teamLeader, 'takeDecision', { decision: better, outcome: 1, rationale: told.sameRoute, frameUses: [{ kind: 'BUDGET', amount: 4_000 }], notChosen: [{ alternative: 2, reason: told.sameRoute }] }, asChair);
  story.act(teamLeader, 'supersedeDecision', { decision: parameters, by: better, reason: invented('De nieuwe parameters vervangen de oude.') }, asChair);
  story.act(teamLeader, 'reverseDecision', { decision: fixedStart, by: better, reason: told.onlyMornings }, asChair);
  tell(manager, better, [controllers, residents], invented('Briefing en website'));
  story.act(manager, 'publishDecision', { decision: better, where: invented('Website van de gemeente') }, asManager);
  for (const [input, description] of [[events, told.events], [lorry, told.refuseLorry]] as const) story.act(analystA, 'reportFollowUp', { input, description, decision: better }, asRoutes);
  story.act(manager, 'shareInformation', { project, groups: [controllers, council, residents], channel: invented('Intranet en website'), about: `${told.results} ${told.aggression}`, askAt: invented('Spreekuur van de projectleider') }, asManager);

  // Still open on the day that the case ends: waiting for consent, for the sponsor, for a date that has passed.
  story.on('2026-10-21T09:00');
  const retention = story.begin('besluit bewaartermijn', manager, 'openDecision', {
    project, title: invented('Hoe lang bewaren we de foto’s?'), question: invented('Foto’s laten zien wie waar stond, en ook wie ze beoordeelde.'), kind: 'SELECT', rule: rules.projectRule, affected: [controllers, council, residents], rights: [{ right: 2, applies: true }],
    alternatives: [{ title: invented('Achtenveertig uur'), broughtBy: council }, { title: invented('Dertig dagen'), broughtBy: management }],
  }, asManager);
  tell(manager, retention, [controllers, council, residents], invented('Intranet en website'), 'OPENING');
  story.act(manager, 'addAlternative', { decision: retention, title: invented('Tot de bezwaartermijn voorbij is'), broughtBy: groups.policy }, asManager);
  story.act(manager, 'requestConsent', { decision: retention, party: council, proposal: invented('Foto’s bewaren tot de bezwaartermijn voorbij is'), reasons: invented('Zonder foto is een bezwaar niet te beoordelen.'), effects: invented('Ook te zien is wie de foto beoordeelde.'), measures: invented('De naam van de beoordelaar wordt na een dag losgemaakt.') , by: '2026-12-15' }, asManager);
  const open = story.begin('raadpleging bewaartermijn', manager, 'openConsultation', {
    project, question: invented('Hoe lang mogen de foto’s bewaard blijven, en wie mag ze zien?'), groups: [controllers, council, residents], channel: invented('Intranet en website'), decision: retention, closesOn: '2027-01-29', answerBy: '2027-02-26', anonymous: true, confidant,
  }, asManager);
  invite(manager, open, [controllers, council, residents], invented('Intranet en website'));
  say('bewaren een', controllerB, controllers, 'QUESTION', invented('Kan mijn leidinggevende zien welke foto’s ik heb beoordeeld?'), { consultation: open });
  say('bewaren twee', resident, residents, 'CONCERN', invented('Ook voorbijgangers staan op die foto’s.'), { consultation: open });
  say('bewaren drie', councillor, council, 'SUGGESTION', invented('Laat een onafhankelijke partij elk jaar nagaan of de termijn wordt nageleefd.'), { consultation: open });

  story.on('2026-10-22T09:00');
  const weekend = story.begin('besluit weekend', manager, 'openDecision', { project, title: invented('Deskcontrol ook in het weekend?'), kind: 'ADJUST', rule: rules.routeRule, affected: [controllers], alternatives: [{ title: invented('Ja, met toeslag') }, { title: invented('Nee') }] }, asManager);
  position(weekend, 1, controllerE, routeGroup, 'FOR');
  position(weekend, 2, controllerF, routeGroup, 'FOR', invented('Zondag is voor thuis.'));
  story.act(manager, 'deferDecision', { decision: weekend, until: '2026-11-09', reason: invented('De toeslag moet eerst met personeelszaken worden besproken.') }, asManager);
  const secondCar = story.begin('besluit tweede scanauto', manager, 'openDecision', { project, title: invented('Een tweede scanauto'), question: told.results, kind: 'FRAMES', rule: rules.framesRule, affected: [controllers, council], alternatives: [{ title: invented('Een tweede scanauto leasen') }, { title: invented('Met één auto verder') }] }, asManager);
  story.act(manager, 'escalateDecision', { decision: secondCar, reason: invented('De lease past niet in het budget dat er nog is.') }, asManager);

  story.on('2026-10-23T09:00');
  const loading = story.begin('besluit laden en lossen', manager, 'openDecision', {
    project, title: invented('Deskcontrol ook voor laden en lossen?'), kind: 'GO_NO_GO', rule: rules.projectRule, affected: [controllers, council, residents],
    alternatives: [{ title: invented('Ja'), broughtBy: groups.policy }, { title: invented('Nog niet'), broughtBy: controllers }],
  }, asManager);
  tell(manager, loading, [controllers, council, residents], invented('Intranet en website'), 'OPENING');

  // Unanswered: some overdue, some due later; one spoken to nobody in particular.
  story.on('2026-10-26T08:00');
  const cold = say('kou', controllerE, controllers, 'CONCERN', invented('De ruimte van deskcontrol is in de ochtend niet warm te krijgen.'), { channel: invented('Wandelgang') });
  story.act(manager, 'acknowledgeInput', { input: cold }, asManager);
  say('stagiairs', controllerD, controllers, 'IDEA', invented('Laat stagiairs een dag meekijken achter de schermen.'));
  say('agressie auto', controllerF, controllers, 'EXPERIENCE', told.aggression);
  story.on('2026-10-28T08:00');
  pilotOfUtrecht({ story, people, groups }, project).evaluatedAgain(monthOfTesting);
  story.on('2026-10-29T08:00');
  story.act(sponsor, 'withdrawMandate', { organisation, mandate: 2, reason: invented('Het besluit over het rouleren ging erboven; de teamleider legt dit soort besluiten voortaan voor.') }, { as: { role: 'SPONSOR' } });
  story.act(secretary, 'endRight', { organisation, right: 4, reason: invented('Staat voortaan in de regel zelf.') });
  answer(teamLeader, night, 'DEFERRED', invented('Dat hangt af van het overleg met personeelszaken.'), { role: 'CHAIR', until: '2027-01-15' });
  story.act(manager, 'changeParticipation', { project, promise: 3, rung: 3, active: true, reason: invented('Bewoners denken inmiddels mee over de routes.') }, asManager);
  story.act(sponsor, 'changeSteeringGroup', { project, joined: [{ person: controllerA, group: controllers }], left: [], reason: invented('De werkvloer hoort bij de evaluatie te zitten.') }, { as: { role: 'SPONSOR' } });

  return { rotation, fixedStart, parameters, routesTheme, better, retention, weekend, secondCar, loading, events, streetOnly };
};
