import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { RuleContent } from '../story.ts';
import { sensorsAfterwards } from './afterwards.ts';
import { assessmentsOfEnforcement } from './assessments.ts';
import { castOfEnforcement } from './cast.ts';
import type { CastOfEnforcement } from './cast.ts';

const told = handbook.enforcement;

/** Information-led enforcement in a large municipality: February to October 2025. The problem is analysed twice. */
export const tellEnforcement = () => {
  const cast = castOfEnforcement();
  const prepared = prepare(cast);
  const analysed = analyse(cast, prepared);
  const built = build(cast, prepared);
  return { lines: cast.story.lines, cast, prepared, analysed, built };
};

/** Voorbereiden: hired to implement, sent back to begin with the problem. */
const prepare = ({ story, organisation, people, groups, grant }: CastOfEnforcement) => {
  const { sponsor, manager, innovator, teamLeader, enforcerA, enforcerB, enforcerC, analystA, chair } = people;
  const { enforcers, team, council, management } = groups;
  const asManager = { as: { role: 'MANAGER' } };
  const asSponsor = { as: { role: 'SPONSOR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };

  story.on('2025-02-04T09:00');
  const project = story.begin('project', sponsor, 'initiateProject', {
    organisation, title: told.title,
    assignment: `${told.idea} ${told.hired} ${invented('Dit project, met zijn data, personen, aantallen, regels en besluiten, is een verzonnen vorm van wat de handreiking vertelt.')}`,
    sponsor, manager, problemOwner: teamLeader, processModel: 'SIM',
  }, asSponsor);
  const { say, answer, tell, endorse } = actsOn(story, project);
  grant(manager, 'MANAGER', undefined, project);
  grant(innovator, 'CHAIR', undefined, project);
  story.act(manager, 'enterStep', { project, step: 'prepare' }, asManager);

  // Of all alternatives in this case only the enforcers’ say who brought them: solutions were not explored together.
  // No rule yet, so none is copied; the enforcers' picture makes an end to it.
  const drawingBoard = story.begin('besluit tekentafel', manager, 'openDecision', { project, title: told.drawingBoard, question: told.hired, kind: 'ADOPT', affected: [enforcers], alternatives: [{ title: told.drawingBoard }] }, asManager);
  tell(manager, drawingBoard, [enforcers], invented('Briefing'), 'OPENING');
  const otherPicture = say('ander beeld', enforcerA, enforcers, 'OBJECTION', told.otherPicture, { decision: drawingBoard, title: invented('Wij zien iets anders') });
  const known = say('al bekend', enforcerB, enforcers, 'EXPERIENCE', told.alreadyKnown, { decision: drawingBoard });
  story.act(enforcerC, 'supportInput', { input: known }, { as: { party: enforcers } });
  story.on('2025-02-11T09:00');
  answer(manager, otherPicture, 'ADOPTED', told.convinced, { changed: told.startWithAnalysis });
  answer(manager, known, 'ADOPTED', told.alreadyKnown, { changed: told.startWithAnalysis });
  story.act(manager, 'withdrawDecision', { decision: drawingBoard, reason: told.otherPicture }, asManager);

  const soleRule = story.begin('regel opdracht', sponsor, 'proposeRule', { project, title: invented('De opdrachtgever bepaalt de opdracht'), content: {
    text: invented('Over opdracht en kaders beslist de opdrachtgever.'), kinds: ['FRAMES', 'STOP'], method: 'SOLE', mandatedPerson: sponsor, parties: [{ group: groups.sponsor, right: 'DECIDE' }, { group: council, right: 'ADVICE' }],
  } }, asSponsor);
  endorse(sponsor, groups.sponsor, soleRule);
  story.act(chair, 'endorseRule', { rule: soleRule, version: 1 }, asCouncil);
  story.act(sponsor, 'agreeRule', { rule: soleRule, version: 1 }, asSponsor);
  const start = story.begin('besluit opdracht', manager, 'openDecision', { project, title: told.startWithAnalysis, question: told.convinced, kind: 'FRAMES', rule: soleRule, affected: [enforcers, council], alternatives: [{ title: told.drawingBoard }, { title: told.startWithAnalysis, broughtBy: enforcers }], replaces: [] }, asManager);
  tell(manager, start, [enforcers, council], invented('Briefing en e-mail'), 'OPENING');
  for (const input of [otherPicture, known]) story.act(manager, 'considerInput', { decision: start, input, note: told.otherPicture }, asManager);
  story.act(manager, 'requestAdvice', { decision: start, party: council, proposal: told.startWithAnalysis, reasons: told.otherPicture, effects: told.briefings, measures: invented('Elke briefing duurt een kwartier langer, in werktijd.') }, asManager);
  story.on('2025-02-24T09:00');
  story.act(chair, 'giveAdvice', { decision: start, request: 1, advice: 'POSITIVE', text: invented('Eerst luisteren, dan bouwen.') }, asCouncil);
  story.act(sponsor, 'takeDecision', { decision: start, outcome: 2, rationale: told.convinced, notChosen: [{ alternative: 1, reason: told.alreadyKnown }], advice: [{ request: 1, followed: true }] }, asSponsor);
  tell(manager, start, [enforcers, council], invented('Briefing en e-mail'));

  story.act(manager, 'composeTeam', { project, members: [{ person: innovator }, { person: enforcerA, group: enforcers }, { person: enforcerB, group: enforcers }, { person: analystA, group: groups.analysts }] }, asManager);
  story.act(manager, 'changeTeam', { project, joined: [{ person: enforcerC, group: enforcers }, { person: people.analystB, group: groups.analysts }], left: [], reason: told.team }, asManager);
  story.act(sponsor, 'composeSteeringGroup', { project, members: [{ person: sponsor, group: groups.sponsor }, { person: teamLeader, group: management }, { person: chair, group: council }] }, asSponsor);
  story.act(manager, 'stateGoals', { project, employer: told.idea, employees: told.analysedLater }, asManager);
  story.act(sponsor, 'setFrames', { project, frames: [{ kind: 'BUDGET', description: invented('Uitgaven voor het apparaat en de bijeenkomsten'), amount: 90_000 }, { kind: 'DEADLINE', description: invented('Klaar voor het najaar'), deadline: '2025-10-31' }] }, asSponsor);
  story.act(manager, 'setTerms', { project, terms: { answer: { days: 15, kind: 'WORKING' }, telling: { days: 10, kind: 'WORKING' } } }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: enforcers, rung: 4, active: true }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: groups.residents, rung: 1 }, asManager);
  story.act(manager, 'promiseParticipation', { project, group: council, rung: 4, active: true, decisionKind: 'ADOPT' }, asManager);
  story.act(chair, 'endorseParticipation', { project, promise: 3 }, asCouncil);

  story.on('2025-02-26T09:00');
  const consensusRule = story.begin('regel consensus', innovator, 'proposeRule', { project, title: invented('Het projectteam beslist in consensus'), content: {
    text: invented('Iedereen in het team spreekt zich uit; wie er niet in meegaat maar het niet tegenhoudt, laat het gebeuren.'),
    kinds: ['PROBLEM', 'SELECT', 'PILOT'], method: 'CONSENSUS', chairRole: 'CHAIR',
    parties: [{ group: team, right: 'DECIDE' }, { group: enforcers, right: 'CONSULTED' }, { group: council, right: 'ADVICE' }], withoutQuorum: 'ESCALATE',
  } }, { as: { role: 'CHAIR' } });
  endorse(innovator, team, consensusRule);
  endorse(chair, council, consensusRule);
  story.act(innovator, 'agreeRule', { rule: consensusRule, version: 1 }, { as: { role: 'CHAIR' } });
  const photoRuleContent: RuleContent = {
    text: invented('Over de invoering beslist het projectteam met gewone meerderheid, nadat de ondernemingsraad heeft ingestemd.'),
    kinds: ['ADOPT', 'ADJUST'], method: 'MAJORITY', majority: { kind: 'SIMPLE', base: 'PRESENT' }, chairRole: 'CHAIR',
    parties: [{ group: team, right: 'DECIDE' }, { group: council, right: 'CONSENT' }, { group: enforcers, right: 'CONSULTED' }], quorum: { count: 4 }, terms: { consent: { days: 30, kind: 'CALENDAR' } },
  };
  const photoRule = story.begin('regel instemming', innovator, 'proposeRule', { project, title: invented('Geen invoering zonder instemming'), content: photoRuleContent }, { as: { role: 'CHAIR' } });
  endorse(innovator, team, photoRule);
  // Written down for the works council by somebody else: claimed, and in September disowned.
  story.act(innovator, 'endorseRule', { rule: photoRule, version: 1 }, { as: { role: 'CHAIR', party: council, onBehalfOf: council } });
  const endorsedForCouncil = story.lastEvent();
  story.act(innovator, 'agreeRule', { rule: photoRule, version: 1 }, { as: { role: 'CHAIR' } });
  return { project, drawingBoard, start, otherPicture, known, endorsedForCouncil, photoRuleContent, rules: { soleRule, consensusRule, photoRule } };
};

/** Genereren, twice: what systems show beside what the shop floor knows, and then again with everybody concerned. */
const analyse = ({ story, people, groups, phrase }: CastOfEnforcement, { project, rules }: ReturnType<typeof prepare>) => {
  const { sponsor, manager, innovator, enforcerA, enforcerB, enforcerC, enforcerD, enforcerE, analystA, analystB, collector, resident, teamLeader } = people;
  const { enforcers, team, council, others, residents } = groups;
  const { say, answer, revise, position, tell, invite } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asChair = { as: { role: 'CHAIR' } };

  story.on('2025-03-03T08:00');
  story.act(manager, 'enterStep', { project, step: 'generate' }, asManager);
  const first = story.begin('besluit probleem', innovator, 'openDecision', { project, title: invented('Waarom ligt er afval naast de containers?'), question: told.softAndHard, kind: 'PROBLEM', rule: rules.consensusRule, affected: [enforcers, council], alternatives: [{ title: invented('Bewoners houden zich niet aan de regels') }, { title: invented('Containers zijn vol of te klein'), broughtBy: enforcers }] }, asChair);
  tell(innovator, first, [enforcers, council], invented('Briefing'), 'OPENING');
  // Asked in the briefing, among colleagues: neither anonymously nor with a confidant. Who feared to speak wrote it outside.
  const briefings = story.begin('raadpleging briefings', innovator, 'openConsultation', { project, question: invented('Wat ziet u rond de containers dat niet in het systeem staat?'), groups: [enforcers], channel: invented('Briefing'), decision: first, closesOn: '2025-03-21', answerBy: '2025-04-11' }, asChair);
  invite(innovator, briefings, [enforcers], invented('Briefing'), told.briefings);
  const here = { consultation: briefings };
  story.on('2025-03-06T07:00');
  const heard = say('gehoord', analystA, enforcers, 'EXPERIENCE', invented('Op maandag staan de zakken er al voordat de container vol is.'), { ...here, channel: invented('Briefing') }, { as: { onBehalfOf: enforcerC }, occurredAt: '2025-03-05' });
  const heardSaid = story.lastEvent();
  const full = say('vol', enforcerE, enforcers, 'EXPERIENCE', invented('De klep van de container klemt, dus zet men de zak ernaast.'), here);
  const soft = say('zacht', enforcerB, enforcers, 'IDEA', told.softAndHard, here);
  const fine = say('boete', enforcerD, enforcers, 'SUGGESTION', invented('Schrijf een maand lang overal een boete.'), here);
  const blame = say('schuld', enforcerB, enforcers, 'CONCERN', invented('Straks wordt gemeten wie van ons de minste boetes schrijft.'), { decision: first, anonymous: true });
  const flat = say('hoogbouw', enforcerC, enforcers, 'QUESTION', invented('Weten we in welke straten de lift vaak stuk is?'), here);
  story.act(enforcerC, 'confirmAct', { record: heard, event: heardSaid });
  say('reactie boete', enforcerA, enforcers, 'COMMENT', invented('Dan schrijf je de verkeerde op: de zak is van de buren.'), { parent: fine });
  story.on('2025-03-24T09:00');
  story.act(innovator, 'closeConsultation', { consultation: briefings, attendance: [{ group: enforcers, count: 41 }] }, asChair);
  story.act(innovator, 'summariseConsultation', { consultation: briefings, summary: told.biggerThanThought }, asChair);
  answer(innovator, heard, 'ADOPTED', told.softAndHard, { role: 'CHAIR' });
  answer(innovator, full, 'ADOPTED', told.softAndHard, { role: 'CHAIR' });
  answer(innovator, soft, 'ADOPTED', told.softAndHard, { role: 'CHAIR', changed: told.briefings });
  answer(innovator, fine, 'NOT_ADOPTED', invented('Dan pakken we de gevolgen aan en niet de oorzaak.'), { role: 'CHAIR' });
  answer(innovator, blame, 'NOT_ADOPTED', phrase, { role: 'CHAIR' });
  answer(innovator, flat, 'DEFERRED', invented('Dat weet een andere dienst; we vragen het na.'), { role: 'CHAIR', until: '2025-05-01' });
  const { firstAnalysis, secondAnalysis, stakeholders } = assessmentsOfEnforcement({ story, people, groups }, project);
  story.on('2025-03-25T09:00');
  firstAnalysis(first);
  story.on('2025-03-26T09:00');
  for (const input of [heard, full, soft]) story.act(innovator, 'considerInput', { decision: first, input }, asChair);
  for (const person of [innovator, enforcerA, enforcerB, analystA]) position(first, 2, person, team, 'FOR');
  position(first, 2, enforcerC, team, 'FOR', told.alreadyKnown);
  position(first, 2, analystB, team, 'STAND_ASIDE', invented('De gegevens zeggen iets anders, maar ik houd het niet tegen.'));
  story.act(innovator, 'takeDecision', { decision: first, outcome: 2, rationale: told.softAndHard, notChosen: [{ alternative: 1, reason: told.otherPicture }] }, asChair);
  tell(innovator, first, [enforcers, council], invented('Briefing'));

  story.on('2025-03-31T08:00');
  story.act(manager, 'enterStep', { project, step: 'select' }, asManager);
  // Bigger than thought: back to the analysis, with other departments and residents.
  story.on('2025-04-07T08:00');
  story.act(manager, 'revisitStep', { project, step: 'generate', reason: told.biggerThanThought }, asManager);
  story.act(manager, 'shareInformation', { project, groups: [enforcers, others, residents], channel: invented('Bijeenkomst en website'), about: told.systemAnalysis, askAt: invented('Het loket van het project'), askUntil: '2025-06-30' }, asManager);
  const second = story.begin('besluit probleem opnieuw', innovator, 'openDecision', { project, title: invented('Waarom ligt er afval naast de containers, nu met iedereen die ermee te maken heeft?'), question: told.biggerThanThought, kind: 'PROBLEM', rule: rules.consensusRule, affected: [enforcers, council, others, residents], replaces: [first], alternatives: [{ title: invented('Containers zijn vol of te klein'), broughtBy: enforcers }, { title: invented('Legen, meten en handhaven lopen langs elkaar heen') }] }, asChair);
  tell(innovator, second, [enforcers, council, others, residents], invented('Bijeenkomst en website'), 'OPENING');
  const everybody = story.begin('raadpleging keten', innovator, 'openConsultation', { project, question: invented('Wat heeft u van een ander nodig om het afval weg te krijgen?'), groups: [others, residents, enforcers], channel: invented('Bijeenkomst'), decision: second, closesOn: '2025-05-09', answerBy: '2025-06-06' }, asChair);
  invite(innovator, everybody, [others, enforcers], invented('Bijeenkomst'));
  const there = { consultation: everybody };
  story.on('2025-04-23T19:00');
  const lorry = say('legen', collector, others, 'EXPERIENCE', invented('Wij legen volgens een schema van drie jaar geleden.'), there);
  const signals = say('melding', resident, residents, 'QUESTION', invented('Wat gebeurt er met mijn melding over een kapotte klep?'), there);
  const analysis = say('analyse', analystA, groups.analysts, 'SUGGESTION', told.systemAnalysis, there);
  const bulky = say('grofvuil', resident, residents, 'IDEA', invented('Haal grofvuil weer gratis op.'), there);
  story.act(collector, 'linkInput', { input: lorry, to: second });
  story.on('2025-05-12T09:00');
  story.act(innovator, 'closeConsultation', { consultation: everybody, attendance: [{ group: others, count: 19 }, { group: residents, count: 36 }, { group: enforcers, count: 3 }] }, asChair);
  answer(innovator, lorry, 'ADOPTED', invented('Het schema gaat mee in de systeemanalyse.'), { role: 'CHAIR' });
  answer(innovator, analysis, 'ADOPTED', told.systemAnalysis, { role: 'CHAIR', changed: told.systemAnalysis });
  answer(innovator, bulky, 'OUT_OF_SCOPE', invented('Het tarief voor grofvuil stelt de gemeenteraad vast.'), { role: 'CHAIR', belongsTo: invented('De gemeenteraad') });
  story.on('2025-05-19T09:00');
  secondAnalysis(second);
  story.on('2025-05-20T19:00');
  story.act(resident, 'contestInput', { input: bulky, text: invented('Iedereen schuift het door.') });
  for (const input of [lorry, analysis]) story.act(innovator, 'considerInput', { decision: second, input }, asChair);
  for (const person of [innovator, enforcerA, enforcerB, enforcerC, analystA, analystB]) position(second, 2, person, team, 'FOR');
  story.act(innovator, 'takeDecision', { decision: second, outcome: 2, rationale: told.systemAnalysis, notChosen: [{ alternative: 1, reason: told.biggerThanThought }] }, asChair);
  story.act(innovator, 'supersedeDecision', { decision: first, by: second, reason: told.biggerThanThought }, asChair);
  tell(innovator, second, [enforcers, council, others], invented('Bijeenkomst'));
  story.on('2025-06-02T09:00');
  stakeholders();
  revise(teamLeader, bulky, 'OUT_OF_SCOPE', invented('De vraag is met de notulen van de bijeenkomst aan de gemeenteraad gestuurd.'), { role: 'MANAGEMENT', belongsTo: invented('De gemeenteraad') });
  story.on('2025-06-02T19:00');
  story.act(resident, 'contestInput', { input: bulky, text: invented('Een doorgestuurde vraag is nog geen antwoord.') });
  story.act(sponsor, 'settleContest', { input: bulky, upheld: false, reason: invented('De opdrachtgever kan het tarief niet veranderen; de gemeenteraad antwoordt in september.') }, { as: { role: 'SPONSOR' } });
  return { first, second, briefings, everybody, signals, flat, blame, bulky };
};

/** Selecteren, testen, implementeren: open text and photos on the device, with consent withheld and replaced. */
const build = ({ story, organisation, people, groups }: CastOfEnforcement, { project, rules, endorsedForCouncil, photoRuleContent }: ReturnType<typeof prepare>) => {
  const { sponsor, manager, innovator, enforcerA, enforcerB, enforcerC, analystA, analystB, chair } = people;
  const { enforcers, team, council, residents, others } = groups;
  const { say, answer, position, tell, endorse } = actsOn(story, project);
  const { costs, impactAfterwards } = assessmentsOfEnforcement({ story, people, groups }, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asChair = { as: { role: 'CHAIR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };

  story.on('2025-06-03T08:00');
  story.act(manager, 'revisitStep', { project, step: 'select', reason: told.systemAnalysis }, asManager);
  const options = [{ title: told.extraFunctions, description: told.photoAtAGlance, broughtBy: enforcers }, { title: invented('Een tweede scherm met alle systemen') }, { title: invented('Niets doen') }];
  const tried = story.begin('besluit keuze een', innovator, 'openDecision', { project, title: invented('Wat voegen we toe?'), kind: 'SELECT', rule: rules.consensusRule, affected: [enforcers, council], alternatives: options }, asChair);
  position(tried, 1, enforcerA, team, 'FOR', told.photoAtAGlance);
  position(tried, 1, enforcerB, team, 'FOR');
  position(tried, 1, innovator, team, 'FOR');
  position(tried, 1, analystB, team, 'AGAINST', invented('Foto’s zonder afspraken over privacy kan ik niet verwerken.'));
  position(tried, 2, analystB, team, 'FOR');
  story.act(innovator, 'rejectDecision', { decision: tried, rationale: invented('Geen consensus: een tegen, en twee leden hebben zich niet uitgesproken.') }, asChair);
  tell(innovator, tried, [enforcers, council, others, residents], invented('Briefing en website'));
  story.on('2025-06-10T08:00');
  const chosen = story.begin('besluit keuze twee', innovator, 'openDecision', { project, title: told.extraFunctions, question: told.analysedLater, kind: 'SELECT', rule: rules.consensusRule, affected: [enforcers, council], alternatives: options }, asChair);
  tell(innovator, chosen, [enforcers, council], invented('Briefing'), 'OPENING');
  const photos = say('foto’s', enforcerB, enforcers, 'IDEA', told.photoAtAGlance, { decision: chosen });
  const typing = say('typen', enforcerC, enforcers, 'CONCERN', invented('Typen met handschoenen aan gaat niet.'), { decision: chosen });
  answer(innovator, photos, 'ADOPTED', told.photoAtAGlance, { role: 'CHAIR', changed: told.extraFunctions });
  answer(innovator, typing, 'PARTLY_ADOPTED', invented('Inspreken komt later; een foto zonder tekst mag ook.'), { role: 'CHAIR', changed: invented('Tekst is niet verplicht bij een foto.') });
  story.act(innovator, 'requestAdvice', { decision: chosen, party: council, proposal: told.extraFunctions, reasons: told.analysedLater, effects: told.analysedLater, measures: invented('Gezichten worden onherkenbaar gemaakt.') }, asChair);
  story.on('2025-06-12T08:00');
  costs(chosen);
  story.on('2025-06-24T08:00');
  story.act(chair, 'giveAdvice', { decision: chosen, request: 1, advice: 'CONDITIONAL', text: invented('Ja, als de foto’s niet voor beoordeling van handhavers worden gebruikt.'), conditions: [invented('Geen gebruik voor beoordeling.')] }, asCouncil);
  for (const input of [photos, typing]) story.act(innovator, 'considerInput', { decision: chosen, input }, asChair);
  for (const person of [innovator, enforcerA, enforcerB, enforcerC, analystA]) position(chosen, 1, person, team, 'FOR');
  position(chosen, 1, analystB, team, 'STAND_ASIDE', invented('Met onherkenbare gezichten houd ik het niet tegen.'));
  story.act(innovator, 'takeDecision', { decision: chosen, outcome: 1, rationale: told.analysedLater, frameUses: [{ kind: 'BUDGET', amount: 35_000 }, { kind: 'DEADLINE', deadline: '2025-09-15' }], notChosen: [{ alternative: 2, reason: told.alreadyKnown }, { alternative: 3, reason: told.biggerThanThought }], advice: [{ request: 1, followed: true }] }, asChair);
  tell(innovator, chosen, [enforcers, council, others, residents], invented('Briefing en website'));
  story.on('2025-06-26T08:00');
  story.act(innovator, 'answerDissent', { decision: chosen, person: analystB, answer: invented('Wat onherkenbaar maken kost, komt in de volgende begroting.') }, asChair);

  story.on('2025-07-01T08:00');
  story.act(manager, 'enterStep', { project, step: 'test' }, asManager);
  story.act(sponsor, 'waiveAttentionPoint', { project, point: '4.3', reason: invented('Iedereen krijgt het toestel tegelijk; er valt niet eerst kennis mee te maken.') }, { as: { role: 'SPONSOR' } });
  // Taken by whoever needed it, under no rule, and told to nobody.
  const order = story.begin('besluit bestelling', manager, 'openDecision', { project, title: invented('De bestelling van de toestellen'), kind: 'OTHER', kindReason: invented('Het is inkoop.'), affected: [enforcers], alternatives: [{ title: invented('Alle toestellen in één keer') }] }, asManager);
  story.act(manager, 'takeDecision', { decision: order, outcome: 1, rationale: invented('De leverancier gaf korting.'), frameUses: [{ kind: 'BUDGET', amount: 45_000 }, { kind: 'DEADLINE', deadline: '2025-08-18' }] }, asManager);
  impactAfterwards(chosen);
  story.act(manager, 'pauseProject', { project, reason: invented('De toestellen worden pas na de zomer geleverd.') }, asManager);
  story.on('2025-08-18T08:00');
  story.act(manager, 'resumeProject', { project, reason: invented('De toestellen zijn er.') }, asManager);

  // Without anything tried, under a rule that is about other kinds, and past the works council.
  story.on('2025-08-19T08:00');
  const go = story.begin('besluit zonder proef', innovator, 'openDecision', { project, title: invented('Door zonder proef?'), kind: 'GO_NO_GO', rule: rules.consensusRule, affected: [enforcers], alternatives: [{ title: invented('Door') }, { title: invented('Eerst een maand proberen'), broughtBy: enforcers }] }, asChair);
  for (const person of [innovator, enforcerA, enforcerB, enforcerC, analystA, analystB]) position(go, 1, person, team, 'FOR');
  story.act(innovator, 'takeDecision', { decision: go, outcome: 1, go: true, rationale: invented('De toestellen kwamen laat; een proef is er niet meer van gekomen.'), frameUses: [{ kind: 'BUDGET', amount: 0 }, { kind: 'DEADLINE', deadline: '2025-08-25' }], notChosen: [{ alternative: 2, reason: invented('Dan wordt het winter.') }] }, asChair);
  tell(innovator, go, [enforcers, others, residents], invented('Briefing en website'));

  story.on('2025-08-25T08:00');
  story.act(manager, 'enterStep', { project, step: 'implement' }, asManager);
  const adopt = story.begin('besluit invoeren', innovator, 'openDecision', { project, title: invented('De extra functies voor iedereen'), question: told.extraFunctions, kind: 'ADOPT', rule: rules.photoRule, affected: [enforcers, council, residents], alternatives: [{ title: told.extraFunctions, broughtBy: enforcers }, { title: invented('Alleen tekst, geen foto’s') }] }, asChair);
  tell(innovator, adopt, [enforcers, council, residents], invented('Briefing en website'), 'OPENING');
  story.act(innovator, 'requestConsent', { decision: adopt, party: council, proposal: told.extraFunctions, reasons: told.analysedLater, effects: invented('Op foto’s kan een collega te zien zijn.'), measures: invented('Gezichten worden onherkenbaar gemaakt.') }, asChair);
  story.on('2025-09-08T08:00');
  story.act(chair, 'disownAct', { record: rules.photoRule, event: endorsedForCouncil, reason: invented('Deze regel is in de raad nooit besproken.') }, asCouncil);
  story.act(chair, 'withholdConsent', { decision: adopt, request: 1, text: invented('Het is niet vastgelegd dat foto’s niet voor beoordeling worden gebruikt.') }, asCouncil);
  // The rule changes while the decision is open; only the team endorses going on.
  story.on('2025-09-10T08:00');
  story.act(innovator, 'amendRule', { rule: rules.photoRule, content: { ...photoRuleContent, quorum: { count: 3 } }, reason: invented('Twee leden van het team werken tot de winter elders.'), wordingOnly: false }, asChair);
  endorse(innovator, team, rules.photoRule, 2);
  endorse(chair, council, rules.photoRule, 2);
  story.act(innovator, 'agreeRule', { rule: rules.photoRule, version: 2 }, asChair);
  story.act(innovator, 'endorseGoingOn', { decision: adopt }, { as: { role: 'REPRESENTATIVE', party: team } });
  // Carried out before it was taken; the works council calls that null, and the court ends the matter.
  story.on('2025-09-15T08:00');
  story.act(manager, 'beginCarryingOut', { decision: adopt, what: invented('Twee ploegen hebben de nieuwe toestellen gekregen.') }, asManager);
  story.on('2025-09-16T08:00');
  story.act(chair, 'invokeNullity', { decision: adopt, text: invented('Er is uitgevoerd zonder instemming.') }, asCouncil);
  story.on('2025-09-22T08:00');
  story.act(sponsor, 'liftNullity', { decision: adopt, party: council, by: 'RULING', reason: invented('Met de toestemming van de rechter vervalt het beroep op nietigheid.'), reference: invented('Zaak 25-001') }, { as: { role: 'SPONSOR' } });
  story.act(sponsor, 'replaceConsent', { decision: adopt, request: 1, court: invented('Kantonrechter'), reference: invented('Zaak 25-001'), text: invented('Toestemming, op voorwaarde dat het verbod op beoordeling in het besluit staat.') }, { as: { role: 'SPONSOR' } });
  for (const person of [innovator, enforcerA, enforcerC, analystA]) position(adopt, 1, person, team, 'FOR');
  position(adopt, 2, enforcerB, team, 'FOR', invented('Een gedwongen ja is geen ja.'));
  story.act(innovator, 'takeDecision', { decision: adopt, outcome: 1, rationale: told.analysedLater, frameUses: [{ kind: 'BUDGET', amount: 20_000 }, { kind: 'DEADLINE', deadline: '2025-10-01' }], notChosen: [{ alternative: 2, reason: told.photoAtAGlance }] }, asChair);
  tell(innovator, adopt, [enforcers, council], invented('Briefing'));
  const adjust = story.begin('besluit gebruik', innovator, 'openDecision', { project, title: invented('Foto’s nooit voor beoordeling van handhavers'), kind: 'ADJUST', rule: rules.photoRule, affected: [enforcers, council], alternatives: [{ title: invented('Verbod op beoordeling in de werkinstructie') }] }, asChair);
  story.act(innovator, 'requestConsent', { decision: adjust, party: council, proposal: invented('Verbod op beoordeling in de werkinstructie'), reasons: invented('De voorwaarde van de rechter.'), effects: invented('Geen.'), measures: invented('Elk jaar een verslag aan de raad.') }, asChair);
  story.act(chair, 'giveConsent', { decision: adjust, request: 1, text: invented('Dit is wat wij vroegen.') }, asCouncil);
  for (const person of [innovator, enforcerA, enforcerB, enforcerC]) position(adjust, 1, person, team, 'FOR');
  story.act(innovator, 'takeDecision', { decision: adjust, outcome: 1, rationale: invented('Zo staat het vast.') }, asChair);
  tell(innovator, adjust, [enforcers, council, others, residents], invented('Briefing, e-mail en website'));
  story.act(innovator, 'publishDecision', { decision: adjust, where: invented('Intranet') }, asChair);
  story.act(innovator, 'reportFollowUp', { input: photos, description: told.extraFunctions, decision: adopt }, asChair);
  say('kapotte knop', enforcerA, enforcers, 'EXPERIENCE', invented('De knop voor foto’s zit te dicht bij de noodknop.'));
  const sensors = sensorsAfterwards({ story, organisation, people, groups }, project);
  story.on('2025-09-29T15:00');
  story.act(manager, 'closeProject', { project, summary: `${told.analysedLater} ${invented('Wat nog niet beantwoord is, gaat naar de lijn.')}` }, asManager);
  return { tried, chosen, order, go, adopt, adjust, photos, sensors };
};
