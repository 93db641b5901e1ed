import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { RuleContent } from '../story.ts';
import { castOfWink } from './cast.ts';
import { roastBy } from './own-evening.ts';
import { shopsOf } from './shops.ts';
import type { CastOfWink } from './cast.ts';

const told = handbook.wink;

/** WINK at Albert Heijn, developed in sprints with six shops: October 2025 to February 2026. */
export const tellWink = () => {
  const cast = castOfWink();
  const prepared = prepare(cast);
  const chosen = choose(cast, prepared);
  const sprints = sprint(cast, prepared);
  const rollout = rollOut(cast, prepared, sprints);
  return { lines: cast.story.lines, cast, prepared, chosen, sprints, rollout };
};

/** Voorbereiden: an unfinished product, a team that knows the shops, and rules that fit sprints of two weeks. */
const prepare = ({ story, organisation, people, groups, grant }: CastOfWink) => {
  const { sponsor, manager, developerA, developerB, coreA, coreB, chair } = people;
  const { staff, core, developers, council } = groups;
  const asManager = { as: { role: 'MANAGER' } };
  const asSponsor = { as: { role: 'SPONSOR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };

  story.on('2025-10-07T09:00');
  const project = story.begin('project', sponsor, 'initiateProject', {
    organisation, title: told.title,
    assignment: `${told.assignment} ${invented('Dit project, met zijn data, personen, aantallen, bedragen, regels en besluiten, is een verzonnen vorm van wat de handreiking vertelt.')}`,
    sponsor, manager, processModel: 'SIM',
  }, asSponsor);
  const { endorse } = actsOn(story, project);
  grant(manager, 'MANAGER', undefined, project);
  grant(manager, 'CHAIR', undefined, project);
  story.act(manager, 'enterStep', { project, step: 'prepare' }, asManager);
  story.act(manager, 'stateGoals', { project, employer: told.fourOfNine, employees: told.solved }, asManager);
  story.act(manager, 'composeTeam', { project, members: [{ person: manager }, { person: developerA, group: developers }, { person: developerB, group: developers }, { person: coreA, group: core }] }, asManager);
  story.act(manager, 'changeTeam', { project, joined: [{ person: people.developerC, group: developers }, { person: coreB, group: core }], left: [], reason: told.shopExperience }, asManager);
  story.act(sponsor, 'setFrames', { project, frames: [{ kind: 'BUDGET', description: invented('Uitgaven tot en met de invoering'), amount: 2_000_000, holder: developers }, { kind: 'DEADLINE', description: invented('Voor het voorjaar in alle winkels'), deadline: '2026-03-31' }] }, asSponsor);
  story.act(manager, 'promiseParticipation', { project, group: staff, rung: 3, active: false }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: core, rung: 5, active: true }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: council, rung: 3, active: true, decisionKind: 'ADOPT' }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.clients, rung: 0 }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: core, rung: 6, active: true, decisionKind: 'OTHER', step: 'implement' }, asManager);
  story.act(coreA, 'endorseParticipation', { project, promise: 2 }, { as: { role: 'REPRESENTATIVE', party: core } });
  story.act(manager, 'shareInformation', { project, groups: [staff, groups.shops, council], channel: invented('Intranet'), about: told.unfinished, askAt: invented('De pagina van WINK op het intranet'), askUntil: '2026-03-31' }, asManager);

  story.on('2025-10-08T09:00');
  const featureRule = story.begin('regel onderdelen', manager, 'proposeRule', { project, title: invented('Het kernteam kiest wat erin komt'), content: {
    text: invented('Elke winkel van het kernteam telt mee; wat de meeste stemmen heeft, komt in de app.'), kinds: ['SELECT'], method: 'MAJORITY', majority: { kind: 'SIMPLE' }, chairRole: 'CHAIR',
    parties: [{ group: core, right: 'DECIDE', quorum: { percent: 75 } }, { group: staff, right: 'CONSULTED' }, { group: groups.clients, right: 'INFORMED' }], onTie: 'NEW_ROUND',
  } }, asManager);
  endorse(coreA, core, featureRule);
  story.act(manager, 'agreeRule', { rule: featureRule, version: 1 }, { as: { role: 'CHAIR' } });

  const consent: RuleContent = {
    text: invented('Een onderdeel gaat door zolang niemand van kernteam of ontwikkelteam een bezwaar heeft dat open staat. De opdrachtgever kan een bezwaar met redenen passeren.'),
    kinds: ['PILOT', 'ADJUST'], openerGroups: [core, developers], method: 'CONSENT', chairRole: 'CHAIR', overrulingRole: 'SPONSOR',
    parties: [{ group: core, right: 'CO_DECIDE' }, { group: developers, right: 'CO_DECIDE' }, { group: staff, right: 'CONSULTED' }],
  };
  const consentRule = story.begin('regel sprints', manager, 'proposeRule', { project, title: invented('Sprints met consent'), content: consent }, asManager);
  endorse(coreA, core, consentRule);
  endorse(developerA, developers, consentRule);
  story.act(manager, 'agreeRule', { rule: consentRule, version: 1 }, { as: { role: 'CHAIR' } });

  const backlogRule = story.begin('regel werkvoorraad', manager, 'proposeRule', { project, title: invented('Het ontwikkelteam beslist over de sprint'), content: {
    text: invented('Wat er in een sprint gebouwd wordt, is aan het ontwikkelteam gedelegeerd.'), kinds: ['OTHER'], method: 'DELEGATED', mandatedGroup: developers,
    parties: [{ group: developers, right: 'DECIDE' }, { group: core, right: 'CONSULTED' }],
  } }, asManager);
  endorse(developerA, developers, backlogRule);
  story.act(manager, 'agreeRule', { rule: backlogRule, version: 1 }, { as: { role: 'CHAIR' } });

  story.act(sponsor, 'giveMandate', { organisation, group: developers, by: sponsor, project, kinds: ['OTHER'], amount: 50_000, until: '2026-03-31', delegation: true, writtenIn: invented('Opdrachtbrief WINK, bladzijde 2') }, asSponsor);

  const rolloutRule = story.begin('regel invoering', sponsor, 'proposeRule', { project, title: invented('De opdrachtgever beslist over de invoering'), content: {
    text: invented('Over invoering in alle winkels beslist de opdrachtgever, na advies.'), kinds: ['ADOPT', 'GO_NO_GO'], method: 'SOLE', mandatedPerson: sponsor,
    parties: [{ group: groups.sponsor, right: 'DECIDE' }, { group: council, right: 'ADVICE' }, { group: staff, right: 'INFORMED' }],
  } }, asSponsor);
  endorse(sponsor, groups.sponsor, rolloutRule);
  story.act(chair, 'endorseRule', { rule: rolloutRule, version: 1 }, asCouncil);
  story.act(sponsor, 'agreeRule', { rule: rolloutRule, version: 1 }, asSponsor);
  return { project, consent, rules: { featureRule, consentRule, backlogRule, rolloutRule } };
};

/** Genereren en selecteren: irritations collected, and four systems of the nine. */
const choose = ({ story, people, groups, phrase }: CastOfWink, { project, rules }: ReturnType<typeof prepare>) => {
  const { secretary, manager, coreA, coreB, coreC, coreD, coreE, coreF, staffG, staffI, nightH, shopManager, client, confidant } = people;
  const { staff, core, night, council, clients, shops } = groups;
  const { say, answer, position, tell, invite } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };

  story.on('2025-10-13T08:00');
  story.act(manager, 'enterStep', { project, step: 'generate' }, asManager);
  const theme = story.begin('thema ergernissen', manager, 'openTheme', { project, name: invented('Ergernissen over de oude systemen'), description: told.irritations }, asManager);
  const four = story.begin('besluit vier systemen', manager, 'openDecision', { project, title: told.fourOfNine, question: told.assignment, kind: 'SELECT', rule: rules.featureRule, affected: [staff, core, night, council, clients], themes: [theme], alternatives: [{ title: invented('Voorraad, vakkenvullen, zoeken en klantvragen'), description: told.fourOfNine, broughtBy: core }, { title: invented('Alle negen in één keer'), broughtBy: shops }, { title: invented('Alleen de oude schermen opknappen') }] }, asManager);
  tell(manager, four, [staff, core, night, council, clients], invented('Intranet en website'), 'OPENING');
  const ask = story.begin('raadpleging ergernissen', manager, 'openConsultation', { project, question: invented('Wat ergert je het meest aan de systemen in je winkel?'), groups: [staff, night], channel: invented('Intranet'), theme, decision: four, closesOn: '2025-10-27', answerBy: '2025-11-07', anonymous: true, confidant }, asManager);
  invite(manager, ask, [staff, night], invented('Intranet'), told.intranet);
  const here = { consultation: ask, theme };
  story.on('2025-10-15T18:00');
  const codes = say('codes', coreA, core, 'EXPERIENCE', told.assignment, { ...here, title: invented('Grijze schermen') });
  const walking = say('lopen', staffG, staff, 'EXPERIENCE', invented('Ik loop voor één vraag van een klant drie keer naar het magazijn.'), here);
  const cold = say('koud', nightH, night, 'CONCERN', invented('In de vriescel doen de knoppen het niet met handschoenen.'), here);
  const loud = say('nacht', nightH, night, 'SUGGESTION', invented('Laat het scherm ’s nachts donker zijn.'), { ...here, showGroup: true });
  const watched = say('gevolgd', staffI, staff, 'CONCERN', invented('Wordt bijgehouden hoe snel ik vul? Dan zeg ik hier niets meer.'), { ...here, anonymous: true });
  const clientAsks = say('klant', client, clients, 'QUESTION', invented('Kan iemand in de winkel mij zeggen of ergens noten in zitten?'), { channel: invented('Klantenservice') });
  say('steun lopen', coreB, core, 'SUPPORT', invented('Dit is bij ons precies zo.'), here);
  say('reactie koud', coreF, core, 'COMMENT', invented('Bij ons ook, al doet het ene toestel het beter dan het andere.'), { parent: cold });
  for (const person of [coreB, coreC, coreD]) story.act(person, 'supportInput', { input: walking }, { as: { party: core } });
  const own = say('eigen lijst', shopManager, shops, 'SUGGESTION', invented('Laat elke winkel zelf kiezen welke systemen erin komen.'));
  story.on('2025-10-28T09:00');
  story.act(manager, 'closeConsultation', { consultation: ask, attendance: [{ group: staff, count: 1_240 }, { group: night, count: 2 }] }, asManager);
  story.act(manager, 'summariseConsultation', { consultation: ask, summary: told.irritations }, asManager);
  answer(manager, loud, 'ADOPTED', undefined, { changed: invented('Er komt een donkere stand.') });
  story.act(manager, 'answerTheme', { theme, disposition: 'ADOPTED', reason: told.irritations, changed: told.fourOfNine }, asManager);
  answer(manager, clientAsks, 'ANSWERED', invented('Nu nog met moeite; met WINK staat het bij het product.'));
  answer(manager, own, 'NOT_ADOPTED', phrase);

  story.on('2025-10-29T09:00');
  story.act(manager, 'enterStep', { project, step: 'select' }, asManager);
  for (const input of [codes, walking, cold, watched]) story.act(manager, 'considerInput', { decision: four, input }, asManager);
  position(four, 1, coreA, core, 'FOR', told.assignment);
  position(four, 1, coreB, core, 'FOR');
  position(four, 2, coreC, core, 'FOR', invented('Dan zijn we er in één keer vanaf.'));
  position(four, 2, coreD, core, 'FOR');
  position(four, 1, coreE, core, 'FOR');
  position(four, 2, coreF, core, 'FOR');
  story.act(manager, 'beginRound', { decision: four, reason: invented('Drie tegen drie: volgens de regel een nieuwe ronde.') }, { as: { role: 'CHAIR' } });
  story.on('2025-11-03T09:00');
  for (const person of [coreA, coreB, coreD, coreE, coreF]) position(four, 1, person, core, 'FOR', told.unfinished);
  position(four, 2, coreC, core, 'FOR', invented('Vier systemen erbij is er eerst een vijfde bij.'));
  position(four, 1, coreC, core, 'AGAINST');
  story.act(manager, 'takeDecision', { decision: four, outcome: 1, rationale: told.unfinished, frameUses: [{ kind: 'BUDGET', amount: 400_000 }, { kind: 'DEADLINE', deadline: '2025-12-19' }], notChosen: [{ alternative: 2, reason: told.unfinished }, { alternative: 3, reason: told.assignment }] }, { as: { role: 'CHAIR' } });
  tell(manager, four, [staff, core, council], invented('Intranet'));
  story.act(manager, 'publishDecision', { decision: four, where: invented('Intranet') }, asManager);
  story.act(manager, 'reportFollowUp', { input: walking, description: told.searchTime, decision: four }, { ...asManager, occurredAt: '2025-11-03' });
  story.act(secretary, 'shareInformation', { project, groups: [staff], channel: invented('Intranet'), about: told.shown, theme }, { as: { onBehalfOf: manager } });
  return { theme, ask, four, codes, walking, cold, own, watched };
};

/** Testen, in sprints: each shown to six shops, each going back to what the shops say. */
const sprint = ({ story, people, groups }: CastOfWink, { project, rules, consent }: ReturnType<typeof prepare>) => {
  const { sponsor, manager, developerA, developerB, developerC, coreA, coreB, coreC, coreD, staffG, staffJ, staffK, staffL, nightH, confidant } = people;
  const { staff, core, developers, night } = groups;
  const { say, answer, revise, position, tell, invite, endorse } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asDevelopers = { as: { role: 'REPRESENTATIVE', party: developers } };
  const asChair = { as: { role: 'CHAIR' } };

  story.on('2025-11-04T08:00');
  story.act(manager, 'enterStep', { project, step: 'test' }, asManager);
  const pilot = story.begin('besluit onaf', developerA, 'openDecision', { project, title: told.unfinished, question: told.sprint, kind: 'PILOT', rule: rules.consentRule, affected: [staff, core], alternatives: [{ title: told.sprint, broughtBy: developers }, { title: invented('Pas laten zien als het af is') }] }, asDevelopers);
  tell(developerA, pilot, [staff, core], invented('Intranet'), 'OPENING');
  position(pilot, 1, coreA, core, 'CONSENT');
  position(pilot, 1, coreB, core, 'OBJECT', invented('In de week voor een feestdag kan een winkel er niets bij hebben.'));
  position(pilot, 1, coreC, core, 'CONSENT');
  position(pilot, 1, coreD, core, 'STAND_ASIDE');
  position(pilot, 1, developerA, developers, 'CONSENT', told.daily);
  position(pilot, 1, developerB, developers, 'CONSENT');
  story.act(developerA, 'amendProposal', { decision: pilot, text: `${told.sprint} ${invented('Niet in de week voor een feestdag.')}`, reason: invented('Het bezwaar van een winkel.') }, asDevelopers);
  story.act(coreB, 'resolveObjection', { decision: pilot, objection: 1, how: invented('De week voor een feestdag is vrij van sprints.') }, { as: { party: core } });
  story.act(manager, 'takeDecision', { decision: pilot, outcome: 1, rationale: told.unfinished, frameUses: [{ kind: 'BUDGET', amount: 300_000 }], notChosen: [{ alternative: 2, reason: told.daily }] }, asChair);
  tell(developerA, pilot, [staff, core], invented('Intranet'));
  story.act(manager, 'askDissenter', { decision: pilot, person: coreD }, asManager);
  story.act(manager, 'answerDissent', { decision: pilot, person: coreB, answer: invented('De week voor een feestdag blijft vrij, ook in het voorjaar.') }, asManager);
  const { begin: beginShops, scannersIn } = shopsOf({ story, people, groups }, project);
  const shopsPilot = beginShops(pilot);

  // Sprint one: delegated to the developers. Why OTHER: the contents of a sprint are no step of the innovation by themselves.
  const other = { kind: 'OTHER' as const, kindReason: invented('De inhoud van een sprint is geen besluit over de innovatie zelf.'), rule: rules.backlogRule };
  story.on('2025-11-05T08:00');
  const one = story.begin('besluit sprint een', developerA, 'openDecision', { project, title: invented('Sprint 1: zoeken van een product'), ...other, affected: [core], alternatives: [{ title: invented('Zoeken op naam'), broughtBy: developers }, { title: invented('Zoeken op streepjescode'), broughtBy: core }] }, asDevelopers);
  story.act(developerA, 'takeDecision', { decision: one, outcome: 1, rationale: invented('Een naam kent iedereen, een code niet.'), notChosen: [{ alternative: 2, reason: invented('Volgende sprint.') }] }, asDevelopers);
  tell(developerA, one, [core], invented('Bezoek aan de winkels'));
  const test = story.begin('raadpleging sprint', developerB, 'openConsultation', { project, question: invented('Wat moet er in de volgende versie anders?'), groups: [core, staff], channel: invented('Winkelbezoek en intranet'), decision: one, closesOn: '2025-11-21', confidant, anonymous: true }, asDevelopers);
  invite(developerB, test, [core, staff], invented('Winkelbezoek'), told.daily);
  const here = { consultation: test };
  story.on('2025-11-17T17:00');
  const barcode = say('streepjescode', coreC, core, 'SUGGESTION', invented('Laat mij de code scannen, dat is sneller dan typen.'), here);
  const photo = say('foto product', staffJ, staff, 'IDEA', invented('Zet een foto bij het product.'), here);
  const letter = say('letters', coreD, core, 'CONCERN', invented('De letters zijn te klein voor wie een leesbril nodig heeft.'), here);
  const slow = say('traag', nightH, night, 'EXPERIENCE', invented('In het magazijn is er geen bereik.'), here);
  const stars = say('sterren', staffK, staff, 'SUGGESTION', invented('Geef sterren aan wie het snelst vult.'), here);
  const dances = say('muziek', staffG, staff, 'IDEA', invented('Laat WINK muziek spelen bij een lege vakkenkar.'), here);
  const games = say('spel', staffL, staff, 'IDEA', invented('Maak een spel van het opruimen.'), here);
  story.on('2025-11-24T09:00');
  story.act(developerB, 'closeConsultation', { consultation: test, attendance: [{ group: core, count: 6 }, { group: staff, count: 310 }] }, asDevelopers);
  answer(developerA, barcode, 'ADOPTED', undefined, { role: 'REPRESENTATIVE', changed: invented('Sprint 2 bouwt de scanner.') });
  answer(developerA, photo, 'PARTLY_ADOPTED', invented('Voor de vaste producten wel, voor aanbiedingen nog niet.'), { role: 'REPRESENTATIVE', changed: invented('Foto’s bij vaste producten.') });
  answer(developerA, letter, 'ADOPTED', invented('Terecht, het was met gewone ogen bedacht.'), { role: 'REPRESENTATIVE', changed: invented('Grotere letters, instelbaar.') });
  for (const input of [stars, dances, games]) answer(developerA, input, 'NOT_ADOPTED', invented('WINK is er om het werk lichter te maken, niet om het te meten.'), { role: 'REPRESENTATIVE' });
  story.act(staffG, 'contestInput', { input: dances, text: invented('Muziek meet helemaal niets; dit antwoord hoort bij een ander idee.') });
  revise(developerB, dances, 'NOT_ADOPTED', invented('Een kar weegt niets en kan dus niet weten dat hij leeg is.'), { role: 'REPRESENTATIVE' });
  story.act(developerA, 'reportFollowUp', { input: letter, description: invented('Grotere letters sinds sprint 2.') });

  story.on('2025-11-25T08:00');
  story.act(manager, 'revisitStep', { project, step: 'generate', reason: told.sprint }, asManager);
  story.act(manager, 'revisitStep', { project, step: 'test', reason: told.sprint }, asManager);
  const two = story.begin('besluit sprint twee', developerB, 'openDecision', { project, title: invented('Sprint 2: scannen en grotere letters'), ...other, affected: [core], replaces: [one], alternatives: [{ title: invented('Scannen en grotere letters'), broughtBy: core }, { title: invented('Alleen scannen'), broughtBy: developers }] }, asDevelopers);
  for (const input of [barcode, letter, photo]) story.act(developerB, 'considerInput', { decision: two, input }, asDevelopers);
  story.act(developerB, 'takeDecision', { decision: two, outcome: 1, rationale: told.shown, notChosen: [{ alternative: 2, reason: invented('Dan lezen de helft van de mensen het nog niet.') }] }, asDevelopers);
  story.act(developerB, 'supersedeDecision', { decision: one, by: two, reason: told.sprint }, asDevelopers);
  tell(developerB, two, [core], invented('Bezoek aan de winkels'));

  story.act(manager, 'amendRule', { rule: rules.consentRule, content: { ...consent, text: invented('Een onderdeel gaat door zolang er geen bezwaar open staat van kernteam of ontwikkelteam; de opdrachtgever kan het met redenen passeren.') }, reason: invented('De zin was te lang.'), wordingOnly: true }, asManager);
  endorse(coreA, core, rules.consentRule, 2);
  endorse(developerA, developers, rules.consentRule, 2);
  story.act(manager, 'agreeRule', { rule: rules.consentRule, version: 2 }, asChair);

  story.on('2025-12-01T08:00');
  const three = story.begin('besluit sprint drie', developerC, 'openDecision', { project, title: invented('Sprint 3: de code opruimen'), ...other, affected: [], alternatives: [{ title: invented('Nu'), broughtBy: developers }, { title: invented('Na de invoering'), broughtBy: developers }] }, asDevelopers);
  story.act(developerC, 'takeDecision', { decision: three, outcome: 1, rationale: invented('Straks durft niemand er meer aan te komen.'), frameUses: [{ kind: 'BUDGET', amount: 20_000 }, { kind: 'DEADLINE', deadline: '2025-12-05' }], notChosen: [{ alternative: 2, reason: invented('Dan is het te laat.') }] }, asDevelopers);

  // An objection overruled, as the rule provides.
  story.on('2025-12-08T08:00');
  const login = story.begin('besluit account', developerC, 'openDecision', { project, title: told.inApp, kind: 'ADJUST', rule: rules.consentRule, affected: [staff, core, night], alternatives: [{ title: told.inApp, broughtBy: developers }, { title: invented('Eén account per winkel'), broughtBy: core }] }, asDevelopers);
  tell(developerC, login, [staff, core, night], invented('Intranet'), 'OPENING');
  position(login, 1, coreA, core, 'CONSENT');
  position(login, 1, coreC, core, 'OBJECT', invented('Met een eigen account is te zien wie wat deed.'));
  position(login, 1, developerC, developers, 'CONSENT', told.introduction);
  position(login, 1, developerA, developers, 'CONSENT');
  story.act(sponsor, 'overruleObjection', { decision: login, objection: 1, reason: invented('Wat iemand doet wordt niet bewaard, alleen welke uitleg is gezien.') }, { as: { role: 'SPONSOR' } });
  story.act(manager, 'takeDecision', { decision: login, outcome: 1, rationale: told.inApp, frameUses: [{ kind: 'BUDGET', amount: 150_000 }], notChosen: [{ alternative: 2, reason: told.introduction }] }, asChair);
  tell(developerC, login, [staff, core], invented('Intranet'));
  return { pilot, shopsPilot, scannersIn, test, one, two, three, login, slow, dances, barcode };
};

/** Implementeren: learning in every way, the Roast, all shops, and what is never finished. */
const rollOut = (cast: CastOfWink, { project, rules }: ReturnType<typeof prepare>, { shopsPilot, scannersIn, two }: ReturnType<typeof sprint>) => {
  const { story, people, groups } = cast;
  const { sponsor, manager, developerA, developerB, coreA, coreB, coreC, coreE, staffI, staffK, nightH, shopManager, chair } = people;
  const { staff, core, developers, night, council, shops } = groups;
  const { say, answer, position, tell, invite } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asSponsor = { as: { role: 'SPONSOR' } };
  const asDevelopers = { as: { role: 'REPRESENTATIVE', party: developers } };

  const { measured, concluded } = shopsOf(cast, project);
  measured(shopsPilot);
  story.on('2026-01-06T08:00');
  story.act(manager, 'enterStep', { project, step: 'implement' }, asManager);
  const go = story.begin('besluit door', manager, 'openDecision', { project, title: invented('Naar alle winkels?'), question: told.searchTime, kind: 'GO_NO_GO', rule: rules.rolloutRule, affected: [staff, council], alternatives: [{ title: invented('Door, met scholing per doelgroep'), broughtBy: core }, { title: invented('Nog drie sprints'), broughtBy: developers }] }, asManager);
  tell(manager, go, [staff, council], invented('Intranet'), 'OPENING');
  // Asked, and never given: the term lapses.
  story.act(manager, 'requestAdvice', { decision: go, party: council, proposal: invented('WINK naar alle winkels'), reasons: told.searchTime, effects: told.introduction, measures: told.faceToFace }, asManager);
  const young = say('jongeren', shopManager, shops, 'CONCERN', told.diversity, { decision: go });
  answer(manager, young, 'ADOPTED', told.diversity, { changed: told.vlogs });
  story.on('2026-01-21T09:00');
  story.act(manager, 'considerInput', { decision: go, input: young }, asManager);
  story.act(sponsor, 'takeDecision', { decision: go, outcome: 1, go: true, rationale: told.searchTime, frameUses: [{ kind: 'BUDGET', amount: 500_000 }, { kind: 'DEADLINE', deadline: '2026-02-28' }], notChosen: [{ alternative: 2, reason: told.neverFinished }] }, asSponsor);
  tell(manager, go, [staff, council], invented('Intranet'));

  concluded(shopsPilot);
  const learning = story.begin('besluit leren', manager, 'openDecision', { project, title: invented('Hoe leert iedereen met WINK werken?'), question: told.diversity, kind: 'ADOPT', rule: rules.rolloutRule, affected: [staff, council], alternatives: [{ title: told.vlogs, broughtBy: staff }, { title: told.faceToFace, broughtBy: core }, { title: told.eLearning, broughtBy: developers }, { title: invented('Alle vier, zodat voor iedereen iets past'), description: told.inApp, broughtBy: shops }] }, asManager);
  story.act(manager, 'askAlternatives', { decision: learning, group: staff, channel: invented('Intranet') }, asManager);
  story.act(manager, 'requestAdvice', { decision: learning, party: council, proposal: told.vlogs, reasons: told.diversity, effects: told.introduction, measures: invented('Leren gebeurt in betaalde tijd.') }, asManager);
  story.on('2026-01-26T09:00');
  story.act(chair, 'giveAdvice', { decision: learning, request: 1, advice: 'POSITIVE', text: invented('Mits in betaalde tijd, en dat staat erin.') }, { as: { role: 'REPRESENTATIVE', party: council } });
  story.act(sponsor, 'takeDecision', { decision: learning, outcome: 4, rationale: told.diversity, advice: [{ request: 1, followed: true }], frameUses: [{ kind: 'BUDGET', amount: 250_000 }], notChosen: [{ alternative: 1, reason: told.diversity }, { alternative: 2, reason: told.diversity }, { alternative: 3, reason: told.diversity }] }, asSponsor);
  tell(manager, learning, [staff, council], invented('Intranet'));
  for (const [support, description] of [['MATERIAL', told.vlogs], ['HELP', told.faceToFace], ['TRAINING', told.eLearning], ['OTHER', told.inApp]] as const) story.act(manager, 'recordSupportMeasure', { project, support, description, groups: [staff], decision: learning }, asManager);
  story.act(manager, 'recordCustomisation', { project, description: invented('Elke winkel kiest zelf welke van de vier zij gebruikt, en wanneer.'), groups: [shops], decision: learning }, asManager);
  const ownRoast = roastBy(cast, project);

  // The Roast: criticism with a laugh, answered as one.
  story.on('2026-02-02T18:00');
  const roast = story.begin('thema roast', manager, 'openTheme', { project, name: invented('De Roast van WINK'), description: told.roast }, asManager);
  const evening = story.begin('raadpleging roast', manager, 'openConsultation', { project, question: told.roast, groups: [staff, core, night], channel: invented('Avond in de kantine, met microfoon'), theme: roast, closesOn: '2026-02-06', answerBy: '2026-02-20', anonymous: true }, asManager);
  invite(manager, evening, [staff, core, night], invented('Affiche in de kantine'), told.roast);
  const onStage = { consultation: evening, theme: roast };
  const slowJoke = say('roast traag', staffI, staff, 'EXPERIENCE', invented('WINK doet er zo lang over dat de melk al over de datum is als ik weet waar hij staat.'), onStage);
  const picture = say('roast foto', coreB, core, 'CONCERN', invented('Op de foto is elke appel groen.'), onStage);
  const voice = say('roast stem', coreE, core, 'IDEA', invented('Laat hem iets terugzeggen, dan heb ik ’s ochtends ook eens een gesprek.'), onStage);
  const shy = say('roast anoniem', nightH, night, 'OBJECTION', invented('Leuk zo’n avond, maar de nachtploeg slaapt dan.'), { ...onStage, anonymous: true });
  story.act(coreA, 'supportInput', { input: picture }, { as: { party: core } });
  story.on('2026-02-09T09:00');
  story.act(manager, 'closeConsultation', { consultation: evening, attendance: [{ group: staff, count: 180 }, { group: core, count: 6 }, { group: night, count: 1 }] }, asManager);
  story.act(manager, 'summariseConsultation', { consultation: evening, summary: told.hesitant }, asManager);
  story.act(manager, 'answerTheme', { theme: roast, disposition: 'PARTLY_ADOPTED', reason: told.roast, changed: told.neverFinished }, asManager);
  for (const input of [slowJoke, picture]) story.act(developerA, 'reportFollowUp', { input, description: told.roast }, asDevelopers);
  const moment = say('te laat roast', staffK, staff, 'SUGGESTION', invented('Doe de volgende Roast in de ochtend én in de avond.'), onStage);
  story.act(manager, 'acknowledgeInput', { input: moment }, asManager);

  // An OTHER that a pilot names as its ground: it was a PILOT all along, under another rule.
  scannersIn(two);
  story.act(staffI, 'reportMissingDecision', { project, description: invented('De nachtploeg heeft sinds januari andere toestellen. Wie heeft dat besloten?') });

  const version = story.begin('besluit volgende versie', developerB, 'openDecision', { project, title: invented('De versie na de Roast'), question: told.neverFinished, kind: 'ADJUST', rule: rules.consentRule, affected: [staff, core, night], themes: [roast], alternatives: [{ title: invented('Alle kritiek in één versie'), broughtBy: core }, { title: invented('In drie versies'), broughtBy: developers }] }, asDevelopers);
  tell(developerB, version, [staff, core, night], invented('Intranet'), 'OPENING');
  for (const input of [slowJoke, picture, voice, shy]) story.act(developerB, 'considerInput', { decision: version, input }, asDevelopers);
  position(version, 1, coreA, core, 'CONSENT', told.roast);
  position(version, 1, developerA, developers, 'CONSENT');
  position(version, 1, developerB, developers, 'OBJECT', invented('In één keer is niet te testen met zes winkels.'));
  story.act(coreC, 'raiseObjection', { decision: version, alternative: 2, reason: invented('In drie keer duurt het tot de zomer.') }, { as: { party: core } });

  story.on('2026-02-16T09:00');
  say('evaluatie', coreA, core, 'EXPERIENCE', told.solved, { channel: invented('Evaluatie') });
  say('bereik', nightH, night, 'QUESTION', invented('Wanneer is er bereik in het magazijn?'));
  story.act(manager, 'shareInformation', { project, groups: [staff, shops, council], channel: invented('Intranet'), about: `${told.searchTime} ${told.solved}`, decision: go }, asManager);
  story.act(sponsor, 'retireRule', { rule: rules.rolloutRule, reason: told.neverFinished }, asSponsor);
  // From here on only developers sit in the team: what had a role has none any more.
  story.act(manager, 'changeTeam', { project, joined: [], left: [coreA, coreB], reason: invented('De uren van de winkels zijn op.') }, asManager);
  story.act(manager, 'pauseProject', { project, reason: invented('Het ontwikkelteam werkt een maand aan de kassa’s.') }, asManager);
  return { go, learning, ownRoast, roast, evening, version, shy };
};
