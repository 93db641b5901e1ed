import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { CastOfUtrecht } from './cast.ts';
import type { selectInUtrecht } from './choosing.ts';
import { pilotOfUtrecht } from './month.ts';
import type { PreparedUtrecht } from './preparation.ts';

const told = handbook.utrecht;

/** Testen: a month of trying desk control, what it brought to light, and whether to go on. */
export const testInUtrecht = ({ story, people, groups, phrase }: CastOfUtrecht, { project, rules, projectRuleContent }: PreparedUtrecht, earlier: ReturnType<typeof selectInUtrecht>) => {
  const { secretary, sponsor, teamLeader, manager, chair, controllerA, controllerB, controllerC, controllerD, controllerE, controllerF, analystA, analystB, adviser, confidant, supplier } = people;
  const { controllers, council, projectGroup, testCrew, analysts } = groups;
  const { say, answer, revise, position, tell, invite, endorse } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asChair = { as: { role: 'CHAIR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };

  story.on('2026-06-15T08:00');
  story.act(manager, 'enterStep', { project, step: 'test' }, asManager);
  const pilot = story.begin('besluit proef', manager, 'openDecision', {
    project, title: invented('Hoe proberen we deskcontrol uit?'), question: told.beforeCards, kind: 'PILOT', rule: rules.projectRule, affected: [controllers, council, testCrew],
    alternatives: [
      { title: told.monthOfTesting, description: told.beforeCards, broughtBy: testCrew },
      { title: invented('Wachten tot alle gehandicaptenkaarten digitaal zijn'), broughtBy: analysts },
    ],
  }, asManager);
  tell(manager, pilot, [controllers, council, testCrew], invented('Briefing'), 'OPENING');
  story.act(manager, 'requestAdvice', { decision: pilot, party: council, proposal: told.monthOfTesting, reasons: told.beforeCards, effects: told.longBehindScreen, measures: invented('Halve diensten, een goede stoel en elke week een gesprek.') }, asManager);
  const cards = say('kaarten', analystB, analysts, 'CONCERN', told.beforeCards, { decision: pilot });
  answer(manager, cards, 'NOT_ADOPTED', told.beforeCards);
  story.on('2026-06-22T09:00');
  story.act(chair, 'giveAdvice', { decision: pilot, request: 1, advice: 'POSITIVE', text: invented('Een maand oefenen is genoeg om te zien wat het met mensen doet.') }, asCouncil);
  position(pilot, 1, controllerA, projectGroup, 'FOR');
  position(pilot, 1, controllerC, projectGroup, 'FOR', told.beforeCards);
  position(pilot, 1, controllerB, projectGroup, 'FOR');
  position(pilot, 1, teamLeader, projectGroup, 'FOR');
  position(pilot, 1, manager, projectGroup, 'FOR');
  position(pilot, 2, analystA, projectGroup, 'FOR', told.beforeCards);
  story.on('2026-06-23T09:00');
  story.act(teamLeader, 'takeDecision', {
    decision: pilot, outcome: 1, rationale: told.beforeCards, advice: [{ request: 1, followed: true }],
    frameUses: [{ kind: 'BUDGET', amount: 48_000 }, { kind: 'DEADLINE', deadline: '2026-08-14' }, { kind: 'MANDATE', mandate: invented('Binnen de afdeling') }],
    notChosen: [{ alternative: 2, reason: told.beforeCards }],
  }, asChair);
  tell(manager, pilot, [controllers, council, testCrew, groups.residents], invented('Briefing, intranet en website'));
  const month = pilotOfUtrecht({ story, people, groups }, project);
  const monthOfTesting = month.planned(pilot);

  // What the pilot brings to light, from a group too small to be shown.
  story.on('2026-07-06T08:00');
  const pilotConsultation = story.begin('raadpleging proef', controllerC, 'openConsultation', {
    project, question: invented('Wat werkt, en wat niet, als je deskcontrol doet?'), groups: [controllers, testCrew], channel: invented('Logboek naast de schermen'), theme: undefined,
    closesOn: '2026-07-31', anonymous: true, confidant,
  }, { as: { party: testCrew } });
  invite(controllerC, pilotConsultation, [controllers, testCrew], invented('Logboek'));
  const here = { consultation: pilotConsultation };
  story.on('2026-07-08T13:00');
  const fixedPlaces = say('vaste plaatsen', controllerD, testCrew, 'EXPERIENCE', told.fixedPlaces, { ...here, title: invented('Steeds dezelfde hits') });
  const longDays = say('lang scherm', controllerE, testCrew, 'EXPERIENCE', told.longBehindScreen, { ...here, showGroup: true });
  const whiteListIdea = say('white list', controllerC, testCrew, 'IDEA', told.whiteList, { ...here, showGroup: true });
  const light = say('licht', controllerF, testCrew, 'CONCERN', invented('Het licht weerspiegelt in de schermen; na twee uur heb ik hoofdpijn.'), here);
  const supplierSays = say('leverancier sneltoets', supplier, groups.supplier, 'SUGGESTION', invented('Met een sneltoets per oordeel gaat het beoordelen twee keer zo snel.'), { channel: invented('Bezoek aan de testopstelling') });
  say('reactie sneltoets', controllerD, testCrew, 'COMMENT', invented('Snel is niet hetzelfde als goed; ik wil eerst de kaart zien.'), { parent: supplierSays });
  story.act(controllerE, 'supportInput', { input: fixedPlaces }, { as: { party: testCrew } });
  const pressure = say('druk', controllerE, controllers, 'CONCERN', invented('Er wordt bijgehouden hoeveel foto’s wij per uur doen. Dat hoor ik pas van een collega.'), { ...here, anonymous: true });

  // Unanimous among the crew, one member leaving it to the others for an interest.
  story.on('2026-07-09T08:00');
  const whiteList = story.begin('besluit white list', controllerC, 'openDecision', {
    project, title: invented('Wat doen we met hits op vaste gehandicaptenplaatsen?'), question: told.fixedPlaces, kind: 'OTHER', kindReason: invented('Een kinderziekte van de proef, geen keuze voor of tegen de innovatie.'),
    rule: rules.unanimousRule, affected: [testCrew, groups.residents],
    alternatives: [{ title: told.whiteList, broughtBy: testCrew }, { title: invented('Elke hit blijven beoordelen') }],
  }, { as: { party: testCrew } });
  for (const input of [fixedPlaces, whiteListIdea]) story.act(controllerC, 'considerInput', { decision: whiteList, input });
  position(whiteList, 1, controllerC, testCrew, 'FOR');
  position(whiteList, 1, controllerD, testCrew, 'FOR', told.fixedPlaces);
  position(whiteList, 1, controllerE, testCrew, 'FOR');
  position(whiteList, 1, controllerF, testCrew, 'RECUSED', undefined, invented('Mijn moeder heeft zo’n plaats.'));
  story.act(teamLeader, 'takeDecision', { decision: whiteList, outcome: 1, rationale: told.whiteList, notChosen: [{ alternative: 2, reason: told.fixedPlaces }] }, asChair);
  tell(controllerC, whiteList, [testCrew, controllers, groups.residents], invented('Logboek en website'));
  story.on('2026-07-13T09:00');
  answer(controllerC, fixedPlaces, 'ADOPTED', told.whiteList, { role: 'REPRESENTATIVE', changed: told.whiteList });
  answer(controllerC, whiteListIdea, 'ADOPTED', undefined, { role: 'REPRESENTATIVE', changed: told.whiteList });
  story.act(controllerC, 'reportFollowUp', { input: whiteListIdea, description: told.whiteList, decision: whiteList });
  answer(manager, longDays, 'PARTLY_ADOPTED', invented('De halve dienst blijft; er komt een vaste pauze van tien minuten per uur.'), { changed: invented('Pauze van tien minuten per uur aan het scherm.') });
  answer(manager, supplierSays, 'DEFERRED', invented('Eerst kijken wat het met de kwaliteit doet.'), { until: '2026-09-15' });
  answer(manager, light, 'NOT_ADOPTED', phrase);
  story.on('2026-07-15T12:00');
  story.act(controllerF, 'contestInput', { input: light, text: invented('Hoofdpijn is geen punt van aandacht maar iets om op te lossen.') });
  story.on('2026-07-22T09:00');
  revise(teamLeader, light, 'ADOPTED', invented('De schermen zijn gedraaid en er hangen matte lampen.'), { role: 'CHAIR', changed: invented('Andere plaats van de schermen en andere lampen.') });
  story.act(teamLeader, 'reportFollowUp', { input: light, description: invented('Op 21 juli verplaatst; de hoofdpijn is over, zegt de testploeg.') });

  story.on('2026-08-03T09:00');
  month.measured(monthOfTesting);
  story.act(controllerC, 'closeConsultation', { consultation: pilotConsultation, attendance: [{ group: testCrew, count: 4 }, { group: controllers, count: 17 }] }, { as: { party: testCrew } });
  story.act(controllerC, 'summariseConsultation', { consultation: pilotConsultation, summary: told.pilotOutcome }, { as: { party: testCrew } });
  story.act(manager, 'shareInformation', { project, groups: [controllers, council], channel: invented('Intranet'), about: told.pilotOutcome, decision: pilot, askAt: invented('Spreekuur van de projectleider') }, asManager);

  // Deferred over the holidays, taken up again, a first round in a tie, a second one that decides.
  story.on('2026-08-05T09:00');
  const goOn = story.begin('besluit doorgaan', manager, 'openDecision', {
    project, title: invented('Gaan we door met deskcontrol?'), question: told.pilotOutcome, kind: 'GO_NO_GO', rule: rules.projectRule, affected: [controllers, council, testCrew],
    alternatives: [{ title: invented('Doorgaan, met de wensen van de controleurs erin'), broughtBy: testCrew }, { title: invented('Eerst alle kaarten digitaal'), broughtBy: analysts }],
  }, asManager);
  story.act(manager, 'requestAdvice', { decision: goOn, party: council, proposal: invented('Doorgaan met deskcontrol'), reasons: told.pilotOutcome, effects: told.moreVariety, measures: invented('Halve diensten en matte lampen.') }, asManager);
  tell(manager, goOn, [controllers, council, testCrew], invented('Briefing'), 'OPENING');
  story.act(manager, 'deferDecision', { decision: goOn, until: '2026-08-31', reason: invented('In de vakantie haalt de groep het quorum niet.') }, asManager);
  story.on('2026-08-24T09:00');
  story.act(chair, 'giveAdvice', { decision: goOn, request: 1, advice: 'CONDITIONAL', text: invented('Doorgaan, als niemand op aantallen foto’s per uur wordt beoordeeld.'), conditions: [invented('Geen beoordeling op aantallen per persoon.')] }, asCouncil);
  // The rule changes while the decision waits, and every party that it binds endorses going on.
  story.on('2026-08-26T09:00');
  story.act(manager, 'amendRule', { rule: rules.projectRule, content: { ...projectRuleContent, quorum: { percent: 60 }, newRoundQuorum: { percent: 50 } }, reason: invented('In een tweede ronde zijn er nu altijd te weinig.'), wordingOnly: false }, asManager);
  endorse(manager, projectGroup, rules.projectRule, 3);
  endorse(chair, council, rules.projectRule, 3);
  story.act(teamLeader, 'agreeRule', { rule: rules.projectRule, version: 3 }, asChair);
  story.act(manager, 'endorseGoingOn', { decision: goOn }, { as: { role: 'REPRESENTATIVE', party: projectGroup } });
  story.act(chair, 'endorseGoingOn', { decision: goOn }, asCouncil);
  story.on('2026-09-01T09:00');
  story.act(manager, 'resumeDecision', { decision: goOn, reason: invented('Iedereen is terug.') }, asManager);
  position(goOn, 1, controllerA, projectGroup, 'FOR');
  position(goOn, 1, controllerC, projectGroup, 'FOR');
  position(goOn, 1, teamLeader, projectGroup, 'FOR');
  position(goOn, 2, analystA, projectGroup, 'FOR', told.beforeCards);
  position(goOn, 2, controllerB, projectGroup, 'FOR');
  position(goOn, 2, adviser, projectGroup, 'FOR');
  story.on('2026-09-03T09:00');
  story.act(teamLeader, 'beginRound', { decision: goOn, reason: invented('Drie tegen drie: volgens de regel een nieuwe ronde.') }, asChair);
  position(goOn, 1, controllerA, projectGroup, 'FOR', told.lessViolence);
  position(goOn, 1, controllerB, projectGroup, 'FOR', invented('De white list haalt de angel eruit.'));
  position(goOn, 1, controllerC, projectGroup, 'FOR');
  position(goOn, 1, teamLeader, projectGroup, 'FOR');
  position(goOn, 1, manager, projectGroup, 'FOR');
  position(goOn, 1, analystA, projectGroup, 'AGAINST', invented('Zonder digitale kaarten kloppen de cijfers niet.'));
  story.on('2026-09-04T09:00');
  story.act(teamLeader, 'takeDecision', {
    decision: goOn, outcome: 1, rationale: told.pilotOutcome, go: true, advice: [{ request: 1, followed: false, reason: invented('Aantallen per groep blijven nodig om te zien of het werkt; per persoon worden ze niet bewaard.') }],
    frameUses: [{ kind: 'BUDGET', amount: 30_000 }, { kind: 'DEADLINE', deadline: '2026-10-15' }, { kind: 'MANDATE', mandate: invented('Binnen de afdeling') }],
    notChosen: [{ alternative: 2, reason: told.whiteList }],
  }, asChair);
  tell(manager, goOn, [controllers, council, testCrew], invented('Briefing en intranet'));
  story.act(manager, 'publishDecision', { decision: goOn, where: invented('Intranet') }, asManager);
  story.act(secretary, 'shareInformation', { project, groups: [groups.residents], channel: invented('Website'), about: told.pilotOutcome, decision: goOn }, { as: { onBehalfOf: manager } });
  const saidForManager = story.lastEvent();
  story.act(manager, 'confirmAct', { record: project, event: saidForManager });
  answer(sponsor, earlier.errors, 'NOT_ADOPTED', invented('De scanauto leert er niet van; de leverancier wel, en die krijgt een lijst per week.'), { role: 'SPONSOR' });

  story.on('2026-09-05T09:00');
  story.act(teamLeader, 'answerDissent', { decision: goOn, person: analystA, answer: invented('Tot de kaarten digitaal zijn, staan er bij de cijfers twee kolommen: met en zonder white list.') }, asChair);
  month.concluded(monthOfTesting);

  return { pilot, monthOfTesting, whiteList, goOn, pressure, supplierSays };
};
