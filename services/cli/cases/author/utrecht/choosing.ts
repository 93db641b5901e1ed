import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import { receiptOf } from '../story.ts';
import { assessmentsOfUtrecht } from './assessments.ts';
import type { CastOfUtrecht } from './cast.ts';
import type { PreparedUtrecht } from './preparation.ts';

const told = handbook.utrecht;

/** Genereren: frustrations of the shop floor, said aloud and in the corridors, and the problem that they make. */
export const generateInUtrecht = ({ story, people, groups, phrase }: CastOfUtrecht, { project, rules }: PreparedUtrecht) => {
  const { secretary, teamLeader, manager, controllerA, controllerB, controllerC, controllerD, controllerE, controllerF, analystA, adviser, confidant } = people;
  const { controllers, council, residents, projectGroup } = groups;
  const { say, answer, revise, position, tell, invite } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };

  story.on('2026-03-12T08:00');
  story.act(manager, 'enterStep', { project, step: 'generate' }, asManager);
  const problem = story.begin('besluit probleem', manager, 'openDecision', {
    project, title: invented('Welk probleem lossen we op?'), question: invented('Gaat dit project over sneller controleren, of over werk dat zin heeft en veilig is?'),
    kind: 'PROBLEM', rule: rules.problemRule, affected: [controllers, council],
    alternatives: [
      { title: invented('Alleen sneller en meer controleren'), broughtBy: groups.management },
      { title: invented('Zinvol en veilig werk, met betere controle als gevolg'), broughtBy: controllers },
    ],
  }, asManager);
  tell(manager, problem, [controllers, council], invented('Briefing'), 'OPENING');
  const frustrations = story.begin('raadpleging frustraties', manager, 'openConsultation', {
    project, question: invented('Waar loop je in je werk op straat tegenaan?'), groups: [controllers], channel: invented('Briefing, intranet en wandelgangen'),
    decision: problem, closesOn: '2026-03-26', answerBy: '2026-04-20', anonymous: true, confidant,
  }, asManager);
  invite(manager, frustrations, [controllers], invented('Briefing'), told.corridors);
  const here = { consultation: frustrations };

  // Heard in the corridor and written down by the secretary: claimed until the person says that it is so.
  story.on('2026-03-16T07:30');
  const severalTickets = say('meerdere bonnen', secretary, controllers, 'EXPERIENCE', told.severalTickets, { ...here, title: invented('Meerdere bonnen op één auto'), channel: invented('Wandelgang') }, { occurredAt: '2026-03-13', as: { onBehalfOf: controllerA } });
  const severalTicketsSaid = story.lastEvent();
  const noCameras = say('geen cameras', secretary, controllers, 'OBJECTION', invented('De controleurs willen helemaal geen camera’s meer.'), { ...here, title: invented('Geen camera’s'), channel: invented('Wandelgang') }, { occurredAt: '2026-03-13', as: { onBehalfOf: controllerB } });
  const noCamerasSaid = story.lastEvent();
  story.on('2026-03-17T07:30');
  story.act(controllerA, 'confirmAct', { record: severalTickets, event: severalTicketsSaid });
  story.act(controllerB, 'disownAct', { record: noCameras, event: noCamerasSaid, reason: invented('Dit heb ik zo niet gezegd; ik vroeg hoe lang beelden bewaard blijven.') });

  const foreignPlates = say('buitenlandse kentekens', controllerB, controllers, 'CONCERN', told.foreignPlates, { ...here, title: invented('Buitenlandse kentekens') });
  const clamp = say('wielklem', controllerB, controllers, 'IDEA', told.clamp, { ...here, title: invented('Wielklem') });
  story.act(controllerA, 'supportInput', { input: clamp }, { as: { party: controllers } });
  story.act(controllerC, 'supportInput', { input: clamp }, { as: { party: controllers } });
  story.act(controllerD, 'supportInput', { input: clamp }, { as: { party: controllers } });
  const clampAgain = say('wielklem nogmaals', controllerE, controllers, 'IDEA', invented('Kunnen we zo’n auto niet gewoon vastzetten tot er betaald is?'), here);
  say('reactie wielklem', controllerD, controllers, 'COMMENT', invented('Dan wel met twee man erbij; een klem aanleggen geeft gedoe op straat.'), { parent: clamp });
  story.act(manager, 'mergeInput', { input: clampAgain, into: clamp, reason: invented('Beide vragen om de auto vast te zetten.') }, asManager);

  story.on('2026-03-18T12:00');
  const job = receiptOf('utrecht baan');
  const jobs = say('baan', controllerF, controllers, 'CONCERN', invented('Ik ben bang dat er over twee jaar geen werk meer voor ons is, en dat hardop zeggen helpt je niet.'), { ...here, anonymous: true, receiptHash: job.receiptHash });
  const fewer = say('minder collegas', controllerC, controllers, 'QUESTION', invented('Blijft het aantal collega’s gelijk als de scanauto alles ziet?'), here);
  const tariffs = say('tarieven', controllerD, controllers, 'SUGGESTION', invented('Maak parkeren in de buitenwijken goedkoper, dan zijn er minder overtreders.'), here);
  const jackets = say('jassen', controllerE, controllers, 'SUGGESTION', invented('Koop betere winterjassen.'), here);
  const radios = say('portofoons', controllerE, controllers, 'SUGGESTION', invented('Vervang de portofoons door één toestel met alles erin.'), here);
  const pairs = say('tweetallen', controllerF, controllers, 'SUGGESTION', invented('Loop in het centrum altijd met zijn tweeën.'), here);
  const breaks = say('pauze', controllerA, controllers, 'SUGGESTION', invented('Leg de pauzes vast in het rooster.'), here);
  const canteen = say('kantine', controllerB, controllers, 'IDEA', invented('Zet een scherm in de kantine met wat er met onze ideeën gebeurt.'), here);
  const postcard = say('kaart', controllerC, controllers, 'IDEA', invented('Stuur mensen na een bon een kaart met uitleg.'), here);
  const objection = say('andere taak', controllerF, controllers, 'OBJECTION', invented('Ik ben voor de straat aangenomen, niet voor een scherm.'), here);

  story.on('2026-03-25T09:00');
  for (const input of [severalTickets, foreignPlates, clamp, jobs, fewer]) story.act(manager, 'acknowledgeInput', { input, message: invented('We hebben het gelezen en komen er uiterlijk 20 april op terug.') }, asManager);
  story.act(manager, 'extendConsultation', { consultation: frustrations, closesOn: '2026-04-02', reason: invented('Door ziekte zijn twee briefings vervallen.') }, asManager);
  story.act(controllerC, 'clarifyInput', { input: fewer, text: invented('Ik bedoel de vaste mensen én de uitzendkrachten.') });
  story.act(controllerC, 'withdrawInput', { input: postcard, text: invented('Er blijkt al zo’n kaart te zijn.') });
  story.act(manager, 'reclassifyInput', { input: objection, kind: 'CONCERN', reason: invented('Er ligt nog geen voorstel waartegen bezwaar kan worden gemaakt.') }, asManager);
  story.act(controllerF, 'contestInput', { input: objection, subject: 'RECLASSIFICATION', text: invented('Een bezwaar is het, ook als er nog niets op papier staat.') });

  story.on('2026-04-03T09:00');
  story.act(manager, 'closeConsultation', { consultation: frustrations, attendance: [{ group: controllers, count: 31 }] }, asManager);
  story.act(manager, 'summariseConsultation', { consultation: frustrations, summary: invented('Onbetaalde bonnen, agressie op straat en zorgen over het werk kwamen het meest terug.') }, asManager);
  const late = say('te laat', controllerE, controllers, 'CONCERN', invented('In de winter is op de fiets controleren na donker niet veilig.'), here);
  story.act(manager, 'acknowledgeInput', { input: late }, asManager);

  // Answers: with a reason, without, with nothing but a phrase, and the same sentence three times.
  story.on('2026-04-13T09:00');
  answer(manager, severalTickets, 'ADOPTED', told.severalTickets, { changed: invented('Het staat als eerste punt in de probleemanalyse.') });
  answer(manager, foreignPlates, 'PARTLY_ADOPTED', invented('De afspraken met andere landen kunnen wij niet veranderen; wat wij op straat doen wel.'), { changed: invented('De wielklem wordt uitgewerkt.') });
  answer(manager, clamp, 'ADOPTED', undefined, { changed: told.clamp });
  answer(teamLeader, jobs, 'NOT_ADOPTED', told.noWorry, { role: 'CHAIR' });
  answer(teamLeader, fewer, 'ANSWERED', told.sameNumber, { role: 'CHAIR' });
  answer(manager, tariffs, 'OUT_OF_SCOPE', invented('Tarieven zijn geen zaak van dit project.'), { belongsTo: invented('De jaarlijkse parkeernota') });
  for (const input of [jackets, radios, pairs]) answer(manager, input, 'NOT_ADOPTED', invented('Dit valt buiten wat het project dit jaar kan doen.'));
  answer(manager, breaks, 'NOT_ADOPTED', phrase);
  answer(manager, canteen, 'PARTLY_ADOPTED');
  answer(manager, objection, 'DEFERRED', invented('Eerst moet duidelijk zijn of dit een zorg of een bezwaar is.'), { until: '2026-06-01' });
  story.on('2026-04-16T19:00');
  story.act(controllerF, 'contestInput', { input: jobs, text: invented('“Verwacht niet” is geen toezegging. Staat het ergens?') }, { as: { receipt: job.receipt } });
  story.act(controllerA, 'contestInput', { input: breaks, text: invented('Dit is geen antwoord.') });
  story.act(controllerE, 'contestInput', { input: radios, text: invented('Er is juist geld over in het budget voor toestellen.') });
  story.on('2026-04-22T09:00');
  revise(people.sponsor, jobs, 'PARTLY_ADOPTED', invented('Het aantal fte staat nu als kader in de opdracht: gevolgen daarvoor gaan eerst langs de opdrachtgever.'), { role: 'SPONSOR', changed: invented('Het kader mandaat noemt het aantal fte.') });
  story.on('2026-04-23T18:00');
  story.act(controllerF, 'clarifyInput', { input: jobs, text: invented('Zo is het een afspraak; daar houd ik jullie aan.') }, { as: { receipt: job.receipt } });
  story.act(controllerE, 'settleContest', { input: radios, reason: invented('Uitgelegd in de briefing; ik neem er genoegen mee.') });

  story.on('2026-04-24T08:00');
  assessmentsOfUtrecht({ story, people, groups }, project).problem(problem);
  // The problem: a simple majority, with one vote against.
  story.on('2026-04-24T09:00');
  for (const input of [severalTickets, foreignPlates, clamp, jobs]) story.act(manager, 'considerInput', { decision: problem, input, note: invented('Gewogen bij de probleemstelling.') }, asManager);
  position(problem, 2, controllerA, projectGroup, 'FOR', invented('Bonnen schrijven die niemand betaalt is geen werk.'));
  position(problem, 2, controllerB, projectGroup, 'FOR');
  position(problem, 2, controllerC, projectGroup, 'FOR');
  position(problem, 2, analystA, projectGroup, 'FOR');
  position(problem, 2, adviser, projectGroup, 'AGAINST', invented('Zo wordt het project te breed.'));
  position(problem, 1, adviser, projectGroup, 'FOR');
  position(problem, 2, teamLeader, projectGroup, 'FOR', told.lessViolence);
  story.on('2026-04-24T15:00');
  story.act(teamLeader, 'takeDecision', {
    decision: problem, outcome: 2, rationale: invented('Vijf voor, een tegen. Wie op straat staat, weet wat niet werkt; betere controle volgt daaruit.'),
    frameUses: [{ kind: 'BUDGET', amount: 0 }, { kind: 'DEADLINE', deadline: '2026-04-24' }, { kind: 'MANDATE', mandate: invented('Binnen de afdeling') }],
    notChosen: [{ alternative: 1, reason: invented('Sneller bonnen schrijven maakt ze niet betaald.') }],
  }, { as: { role: 'CHAIR' } });
  tell(manager, problem, [controllers, council], invented('Briefing en intranet'));
  story.act(manager, 'publishDecision', { decision: problem, where: invented('Intranet, pagina van het project') }, asManager);
  story.act(manager, 'shareInformation', { project, groups: [residents], channel: invented('Website'), about: invented('Wat de controleurs over hun werk vertelden'), decision: problem, askAt: invented('Het contactformulier'), askUntil: '2026-06-30' }, asManager);

  return { problem, frustrations, severalTickets, foreignPlates, clamp, jobs, objection, late, breaks };
};

/** Selecteren: deskcontrol between the scan car and the street, and the clamp, each with advice and dissent. */
export const selectInUtrecht = ({ story, people, groups }: CastOfUtrecht, { project, rules, projectRuleContent }: PreparedUtrecht, earlier: ReturnType<typeof generateInUtrecht>) => {
  const { sponsor, teamLeader, manager, chair, councillor, controllerA, controllerB, controllerC, controllerD, controllerF, analystA, adviser, confidant, supplier } = people;
  const { controllers, council, residents, projectGroup, management } = groups;
  const { say, answer, position, tell, invite, endorse } = actsOn(story, project);
  const asManager = { as: { role: 'MANAGER' } };
  const asChair = { as: { role: 'CHAIR' } };
  const asCouncil = { as: { role: 'REPRESENTATIVE', party: council } };
  const uses = (amount: number, deadline: string) => [
    { kind: 'BUDGET' as const, amount }, { kind: 'DEADLINE' as const, deadline }, { kind: 'MANDATE' as const, mandate: invented('Binnen de afdeling, aantal fte gelijk') },
  ];

  story.on('2026-04-28T08:00');
  story.act(manager, 'enterStep', { project, step: 'select' }, asManager);
  const desk = story.begin('besluit deskcontrol', manager, 'openDecision', {
    project, title: invented('Wat doen we met wat de scanauto ziet?'), question: invented('Gaat er op elke mogelijke overtreding iemand af?'), kind: 'SELECT', rule: rules.projectRule,
    rights: [{ right: 2, applies: false, reason: invented('Deskcontrol bekijkt auto’s, geen personeel.') }],
    affected: [controllers, council, residents], excluded: [{ group: groups.supplier, reason: invented('De leverancier voert uit wat gekozen wordt.') }],
    alternatives: [
      { title: invented('Op elke hit van de scanauto gaat meteen een controleur af'), broughtBy: management },
      { title: told.deskControl, description: told.moreVariety, broughtBy: projectGroup },
      { title: invented('Niets veranderen') },
    ],
  }, asManager);
  tell(manager, desk, [controllers, council, residents], invented('Intranet en website'), 'OPENING');
  tell(manager, desk, [groups.supplier], invented('E-mail'), 'EXCLUSION');
  tell(manager, desk, [council], invented('E-mail'), 'RIGHT');
  story.act(manager, 'shareInformation', { project, groups: [residents], channel: invented('Website'), about: told.deskControl, decision: desk, askAt: invented('Het contactformulier'), askUntil: '2026-05-20' }, asManager);
  const design = story.begin('raadpleging deskcontrol', manager, 'openConsultation', {
    project, question: invented('Wat moet een tussenstap op afstand kunnen, en wat niet?'), groups: [controllers, council], channel: invented('Werksessies'), decision: desk,
    closesOn: '2026-05-12', answerBy: '2026-06-02', anonymous: false, confidant,
  }, asManager);
  invite(manager, design, [controllers, council], invented('Briefing en e-mail'));
  const here = { consultation: design };
  story.on('2026-05-01T08:00');
  const lessViolence = say('minder geweld', controllerA, controllers, 'EXPERIENCE', told.lessViolence, here);
  const screens = say('schermwerk', controllerD, controllers, 'CONCERN', told.longBehindScreen, here);
  const half = say('halve dagen', controllerF, controllers, 'SUGGESTION', invented('Maak van deskcontrol nooit meer dan een halve dag per dienst.'), here);
  const who = say('wie kijkt', councillor, council, 'QUESTION', invented('Wie kan de foto’s zien en hoe lang blijven ze bewaard?'), here);
  const errors = say('fouten', controllerB, controllers, 'SUGGESTION', invented('Laat degene die de foto afkeurt erbij zetten waarom, zodat de scanauto ervan leert.'), here);
  story.act(controllerC, 'linkInput', { input: half, to: screens });
  story.act(controllerC, 'linkInput', { input: half, to: lessViolence });
  story.act(controllerC, 'unlinkInput', { input: half, from: lessViolence });
  story.act(controllerC, 'supportInput', { input: half }, { as: { party: controllers } });
  story.on('2026-05-04T09:00');
  story.act(manager, 'requestAdvice', {
    decision: desk, party: council, proposal: told.deskControl, reasons: told.lessViolence,
    effects: told.moreVariety, measures: invented('Niemand zit langer dan een halve dienst achter het scherm.'),
  }, asManager);
  story.on('2026-05-06T09:00');
  story.act(chair, 'disputeRight', { decision: desk, right: 2, text: invented('Op elke foto staat wie hem beoordeelde; dat is personeel volgen.') }, asCouncil);
  story.on('2026-05-13T09:00');
  story.act(manager, 'closeConsultation', { consultation: design, attendance: [{ group: controllers, count: 24 }, { group: council, count: 4 }] }, asManager);
  story.act(manager, 'summariseConsultation', { consultation: design, summary: invented('Steun voor de tussenstap; zorg over de hele dag achter een scherm.') }, asManager);
  answer(manager, lessViolence, 'ADOPTED', told.lessViolence);
  answer(manager, screens, 'PARTLY_ADOPTED', invented('Schermwerk hoort erbij, maar nooit de hele dienst.'), { changed: invented('In het voorstel staat een halve dienst als maximum.') });
  answer(manager, half, 'ADOPTED', invented('Zo blijft het werk afwisselend.'), { changed: invented('In het voorstel staat een halve dienst als maximum.') });
  answer(manager, who, 'ANSWERED', invented('Alleen wie dienst heeft; bewaren duurt zolang de beoordeling duurt. De termijn wordt een eigen besluit.'));
  story.act(chair, 'giveAdvice', { decision: desk, request: 1, advice: 'CONDITIONAL', text: invented('De raad adviseert positief als de belofte over het aantal fte en de halve dienst in het besluit staan.'), conditions: [invented('Het aantal fte blijft gelijk.'), invented('Ten hoogste een halve dienst achter het scherm.')] }, asCouncil);

  story.on('2026-05-18T09:00');
  for (const input of [lessViolence, screens, half, earlier.jobs]) story.act(manager, 'considerInput', { decision: desk, input }, asManager);
  story.act(manager, 'amendProposal', { decision: desk, text: `${told.deskControl}. ${invented('Ten hoogste een halve dienst per persoon; het aantal fte blijft gelijk.')}`, reason: invented('De voorwaarden van de raad en het voorstel van de controleurs zijn erin verwerkt.') }, asManager);
  story.act(manager, 'requestAdvice', { decision: desk, party: council, proposal: invented('Deskcontrol met een halve dienst als maximum'), reasons: told.lessViolence, effects: told.moreVariety, measures: invented('Halve diensten, en een eigen besluit over de bewaartermijn.') }, asManager);
  story.on('2026-05-20T09:00');
  story.act(chair, 'settleDispute', { decision: desk, right: 2, party: council, applies: false, by: 'PARTY', text: invented('Over de bewaartermijn wordt apart instemming gevraagd; daarmee is het goed.') }, asCouncil);
  const { impact, cost, quality } = assessmentsOfUtrecht({ story, people, groups }, project);
  impact(desk);
  cost(desk);
  quality(desk);
  story.on('2026-05-26T09:00');
  story.act(chair, 'giveAdvice', { decision: desk, request: 2, advice: 'POSITIVE', text: invented('Aan onze voorwaarden is voldaan.') }, asCouncil);
  position(desk, 2, controllerA, projectGroup, 'FOR', told.lessViolence);
  position(desk, 2, controllerB, projectGroup, 'ABSTAIN');
  position(desk, 2, controllerC, projectGroup, 'AGAINST', told.oldWay);
  position(desk, 2, analystA, projectGroup, 'FOR');
  position(desk, 2, adviser, projectGroup, 'FOR');
  position(desk, 2, teamLeader, projectGroup, 'FOR', told.moreVariety);
  position(desk, 2, manager, projectGroup, 'FOR');
  story.on('2026-05-27T09:00');
  story.act(teamLeader, 'takeDecision', {
    decision: desk, outcome: 2, rationale: `${told.easyBusinessCase} ${told.sameNumber} ${told.lessViolence}`,
    frameUses: uses(60_000, '2026-09-30'),
    notChosen: [{ alternative: 1, reason: invented('Dat geeft meer ontmoetingen met boze mensen, en veel vergeefse ritten.') }, { alternative: 3, reason: invented('De frustraties blijven dan.') }],
    advice: [{ request: 1, followed: true }, { request: 2, followed: true }],
  }, asChair);
  tell(manager, desk, [controllers, council, residents], invented('Briefing, e-mail en website'));
  story.act(manager, 'publishDecision', { decision: desk, where: invented('Intranet') }, asManager);
  story.act(manager, 'reportFollowUp', { input: half, description: invented('Het rooster van de testploeg kent alleen halve diensten achter het scherm.'), decision: desk }, asManager);

  story.on('2026-05-29T09:00');
  story.act(teamLeader, 'answerDissent', { decision: desk, person: controllerC, answer: invented('Wie liever op straat werkt, doet dat de andere helft van de dienst.') }, asChair);

  // Taken without quorum: recorded and to be flagged, not refused.
  story.on('2026-06-01T09:00');
  const clampDecision = story.begin('besluit wielklem', manager, 'openDecision', {
    project, title: told.clamp, kind: 'SELECT', rule: rules.projectRule, affected: [controllers],
    alternatives: [{ title: told.clamp, broughtBy: controllers }, { title: invented('Naheffingen blijven sturen') }],
  }, asManager);
  tell(manager, clampDecision, [controllers], invented('Briefing'), 'OPENING');
  for (const input of [earlier.clamp, earlier.foreignPlates]) story.act(manager, 'considerInput', { decision: clampDecision, input }, asManager);
  position(clampDecision, 1, controllerA, projectGroup, 'FOR', told.severalTickets);
  position(clampDecision, 1, controllerB, projectGroup, 'FOR');
  position(clampDecision, 1, teamLeader, projectGroup, 'FOR');
  story.on('2026-06-02T09:00');
  story.act(teamLeader, 'takeDecision', { decision: clampDecision, outcome: 1, rationale: told.foreignPlates, frameUses: uses(25_000, '2026-08-01'), notChosen: [{ alternative: 2, reason: told.foreignPlates }] }, asChair);
  tell(manager, clampDecision, [controllers], invented('Briefing'));
  story.act(manager, 'reportFollowUp', { input: earlier.clamp, description: invented('Sinds juni ligt in elke dienstauto een wielklem voor deze gevallen.'), decision: clampDecision }, asManager);

  // The clamp was decided without quorum, so the quorum is lowered: a second version, endorsed anew.
  story.on('2026-06-03T09:00');
  const quorum = story.begin('besluit quorum', manager, 'openDecision', {
    project, title: invented('Een lager quorum voor de projectgroep?'), kind: 'RULE', rule: rules.problemRule, affected: [council],
    alternatives: [{ title: invented('60 procent'), broughtBy: projectGroup }, { title: invented('70 procent, zoals het is') }],
  }, asManager);
  for (const person of [manager, teamLeader, analystA, controllerA]) position(quorum, 1, person, projectGroup, 'FOR');
  position(quorum, 1, controllerB, projectGroup, 'AGAINST', invented('Dan beslissen straks vijf mensen voor zestig.'));
  story.act(teamLeader, 'takeDecision', { decision: quorum, outcome: 1, rationale: invented('Vier voor, een tegen.'), notChosen: [{ alternative: 2, reason: invented('De wielklem is zonder quorum besloten; dat willen we niet nog eens.') }] }, asChair);
  tell(manager, quorum, [council, controllers, residents], invented('E-mail en website'));
  story.act(manager, 'amendRule', { rule: rules.projectRule, content: { ...projectRuleContent, quorum: { percent: 60 } }, reason: invented('Met diensten in de avond haalt de groep 70% zelden.'), wordingOnly: false }, asManager);
  endorse(manager, projectGroup, rules.projectRule, 2);
  endorse(chair, council, rules.projectRule, 2);
  story.act(teamLeader, 'agreeRule', { rule: rules.projectRule, version: 2 }, asChair);

  // Rejected: a tie that the chair leaves at none.
  story.on('2026-06-04T09:00');
  const stop = story.begin('besluit terug', manager, 'openDecision', {
    project, title: invented('Terug naar de oude manier van werken?'), question: told.oldWay, kind: 'STOP', rule: rules.problemRule, affected: [controllers],
    alternatives: [{ title: invented('Stoppen met de scanauto'), broughtBy: controllers }],
  }, asManager);
  position(stop, 1, controllerC, projectGroup, 'FOR', told.oldWay);
  position(stop, 1, controllerB, projectGroup, 'FOR');
  position(stop, 1, analystA, projectGroup, 'AGAINST');
  position(stop, 1, teamLeader, projectGroup, 'AGAINST', told.results);
  story.act(controllerB, 'takePosition', { decision: stop, alternative: 1, stance: 'ABSTAIN', reason: invented('Na de uitleg over halve diensten twijfel ik.') }, { as: { party: projectGroup } });
  position(stop, 1, adviser, projectGroup, 'AGAINST');
  story.act(teamLeader, 'rejectDecision', { decision: stop, rationale: invented('Een voor, drie tegen, een onthouding: we gaan door.') }, asChair);
  tell(manager, stop, [controllers, residents], invented('Briefing en website'));

  // Withdrawn, and one that the sponsor had to allow.
  story.on('2026-06-08T09:00');
  const tablets = story.begin('besluit tablets', manager, 'openDecision', { project, title: invented('Tablets voor iedereen'), kind: 'OTHER', kindReason: invented('Het gaat om middelen, niet om de werkwijze.'), affected: [controllers], alternatives: [{ title: invented('Tablets aanschaffen') }] }, asManager);
  story.act(manager, 'withdrawDecision', { decision: tablets, reason: invented('De gemeente schaft ze al centraal aan.') }, asManager);
  const budget = story.begin('besluit budget', manager, 'openDecision', {
    project, title: invented('Extra budget voor de testopstelling'), kind: 'FRAMES', rule: rules.framesRule, affected: [controllers, council],
    alternatives: [{ title: invented('Het budget met 40.000 euro verhogen') }, { title: invented('De proef kleiner maken') }],
  }, asManager);
  story.act(manager, 'escalateDecision', { decision: budget, reason: invented('De verhoging gaat buiten het kader van 180.000 euro.') }, asManager);
  story.on('2026-06-10T09:00');
  story.act(sponsor, 'allowDecision', { decision: budget, reason: invented('De proef moet groot genoeg zijn om iets te leren.') }, { as: { role: 'SPONSOR' } });
  story.act(sponsor, 'takeDecision', { decision: budget, outcome: 1, rationale: told.beforeCards, frameUses: uses(40_000, '2026-08-31'), notChosen: [{ alternative: 2, reason: invented('Dan maken te weinig mensen kennis met de functie.') }] }, { as: { role: 'SPONSOR' } });
  story.act(sponsor, 'adjustFrames', { project, frames: [
    { kind: 'BUDGET', description: invented('Uitgaven voor de proef en de invoering'), amount: 220_000, holder: projectGroup },
    { kind: 'DEADLINE', description: invented('Deskcontrol draait uiterlijk eind 2026'), deadline: '2026-12-31', holder: projectGroup },
    { kind: 'MANDATE', description: invented('Alles binnen de eigen afdeling, zonder gevolgen voor het aantal fte'), holder: projectGroup },
  ], reason: invented('Besluit over extra budget voor de testopstelling.') }, { as: { role: 'SPONSOR' } });
  tell(manager, budget, [controllers, council, residents], invented('Intranet en website'));

  // Spontaneous, from the supplier, answered as a question.
  const supplierAsks = say('leverancier vraagt', supplier, groups.supplier, 'QUESTION', invented('Op hoeveel schermen moet de testopstelling draaien?'), { decision: desk });
  answer(manager, supplierAsks, 'ANSWERED', invented('Op drie naast elkaar: de foto, het kenteken en de kaart.'));

  return { desk, design, clampDecision, stop, tablets, budget, errors, half };
};
