import type { Label } from '../record/vocabulary.ts';

/**
 * Why a command can be refused: a stable code and a sentence that helps, in both languages.
 * `{name}` stands for a value of the refusal. Codes are documented and never change their meaning.
 */
export const refusals = {
  // The form of the input.
  FIELD_REQUIRED: { nl: 'Dit veld is verplicht.', en: 'This field is required.' },
  FIELD_UNKNOWN: { nl: 'Dit veld bestaat niet: {field}.', en: 'There is no such field: {field}.' },
  FIELD_INVALID: { nl: 'Deze waarde past hier niet.', en: 'This value does not fit here.' },
  VALUE_NOT_ALLOWED: { nl: 'Kies een van: {allowed}.', en: 'Choose one of: {allowed}.' },
  NUMBER_OUT_OF_RANGE: {
    nl: 'Dit getal ligt buiten de grenzen; toegestaan is {limit}.',
    en: 'This number is out of range; allowed is {limit}.',
  },
  TEXT_EMPTY: { nl: 'Deze tekst is leeg.', en: 'This text is empty.' },
  TEXT_TOO_LONG: {
    nl: 'Deze tekst is langer dan {maximum} tekens.',
    en: 'This text is longer than {maximum} characters.',
  },
  TEXT_CONTROL_CHARACTER: {
    nl: 'Deze tekst bevat stuurtekens; alleen regeleinde en tab mogen.',
    en: 'This text holds control characters; only line break and tab may be used.',
  },
  TEXT_NOT_UNICODE: {
    nl: 'Deze tekst bevat een half teken (losse surrogaat).',
    en: 'This text holds half a character (a lone surrogate).',
  },
  LIST_EMPTY: { nl: 'Noem er ten minste een.', en: 'Name at least one.' },
  LIST_TOO_LONG: {
    nl: 'Deze lijst telt meer dan {maximum} regels.',
    en: 'This list has more than {maximum} entries.',
  },
  INPUT_TOO_LARGE: {
    nl: 'Dit is bij elkaar te groot om vast te leggen ({bytes} van hoogstens {maximum} bytes); deel het op.',
    en: 'Together this is too large to record ({bytes} of at most {maximum} bytes); divide it.',
  },
  LIST_REPEATS: {
    nl: 'Dit staat twee keer in de lijst: {value}.',
    en: 'This stands in the list twice: {value}.',
  },
  KEY_INVALID: {
    nl: 'Een sleutel bestaat uit letters, cijfers, punt, streepje en liggend streepje (hoogstens 60).',
    en: 'A key consists of letters, digits, dot, hyphen and underscore (60 at most).',
  },
  ID_INVALID: { nl: 'Dit is geen geldige id.', en: 'This is not a valid id.' },
  HASH_INVALID: {
    nl: 'Dit is geen SHA-256 in 64 kleine hexadecimale tekens.',
    en: 'This is not a SHA-256 in 64 lower-case hex digits.',
  },
  POSITION_INVALID: { nl: 'Dit is geen positie: alleen cijfers.', en: 'This is no position: digits only.' },
  DATE_INVALID: {
    nl: 'Dit is geen datum van 1900 tot en met 2199: RFC 3339 met tijdzone, of JJJJ-MM-DD.',
    en: 'This is no date from 1900 to 2199: RFC 3339 with an offset, or YYYY-MM-DD.',
  },
  DATE_IN_FUTURE: { nl: 'Dit ligt in de toekomst: {date}.', en: 'This lies in the future: {date}.' },
  DATE_IN_PAST: { nl: 'Dit ligt in het verleden: {date}.', en: 'This lies in the past: {date}.' },
  TIME_ZONE_UNKNOWN: { nl: 'Deze tijdzone is niet bekend.', en: 'This time zone is not known.' },
  ONE_OF_TWO: { nl: 'Noem precies een van: {fields}.', en: 'Give exactly one of: {fields}.' },
  QUORUM_ONE_OF: {
    nl: 'Een quorum is een percentage of een aantal.',
    en: 'A quorum is a percentage or a number: one of the two.',
  },

  // The record and its neighbours.
  ACTOR_REQUIRED: { nl: 'Wie dit doet, moet bekend zijn.', en: 'Who does this must be known.' },
  UNKNOWN_COMMAND: {
    nl: 'Deze opdracht bestaat niet: {command}.',
    en: 'There is no such command: {command}.',
  },
  UNKNOWN_RECORD: { nl: 'Dit bestaat niet: {id}.', en: 'This does not exist: {id}.' },
  ALREADY_EXISTS: { nl: 'Dit bestaat al: {id}.', en: 'This exists already: {id}.' },
  ANOTHER_ORGANISATION: {
    nl: 'Dit hoort bij een andere organisatie: {id}.',
    en: 'This belongs to another organisation: {id}.',
  },
  ANOTHER_PROJECT: {
    nl: 'Dit hoort bij een ander project: {id}.',
    en: 'This belongs to another project: {id}.',
  },
  PARTY_REQUIRED: {
    nl: 'Noem in as.party de partij die dit doet.',
    en: 'Name in as.party the party whose act this is.',
  },
  COMMAND_ID_REUSED: {
    nl: 'Deze commandId is al gebruikt voor iets anders.',
    en: 'This commandId was used for something else.',
  },
  STALE_REVISION: {
    nl: 'Het dossier is intussen veranderd (revisie {actual}); lees het opnieuw.',
    en: 'The record has changed meanwhile (revision {actual}); read it again.',
  },
  CONFLICT: {
    nl: 'Anderen schreven tegelijk; probeer het opnieuw met dezelfde commandId.',
    en: 'Others wrote at the same time; try again with the same commandId.',
  },
  RECEIPT_INVALID: {
    nl: 'Dit ontvangstbewijs hoort niet bij deze inbreng.',
    en: 'This receipt does not belong to this input.',
  },
  NOTHING_ON_BEHALF: {
    nl: 'Deze gebeurtenis is niet namens een ander vastgelegd.',
    en: 'This event was not recorded on behalf of another.',
  },
  NOT_THEIRS_TO_CONFIRM: {
    nl: 'Alleen degene namens wie dit is vastgelegd kan het bevestigen of ontkennen.',
    en: 'Only the person or party on whose behalf this was recorded can confirm or disown it.',
  },

  // Organisation.
  ROLE_HELD: { nl: 'Deze persoon heeft die rol al.', en: 'This person holds that role already.' },
  ROLE_NOT_HELD: { nl: 'Deze persoon heeft die rol niet.', en: 'This person does not hold that role.' },
  ROLE_NEEDS_GROUP: {
    nl: 'Noem de groep waarvoor een vertegenwoordiger spreekt.',
    en: 'Name the group that a representative speaks for.',
  },
  MANDATE_UNKNOWN: {
    nl: 'Mandaat {mandate} bestaat niet in deze organisatie.',
    en: 'There is no mandate {mandate} in this organisation.',
  },
  MANDATE_WITHDRAWN: {
    nl: 'Mandaat {mandate} is al ingetrokken.',
    en: 'Mandate {mandate} was withdrawn already.',
  },
  RIGHT_UNKNOWN: {
    nl: 'Recht {right} bestaat niet in deze organisatie.',
    en: 'There is no right {right} in this organisation.',
  },
  RIGHT_ENDED: { nl: 'Recht {right} is beëindigd.', en: 'Right {right} has ended.' },

  // Groups.
  GROUP_RETIRED: { nl: 'Deze groep is opgeheven.', en: 'This group has been retired.' },
  GROUP_REPRESENTS_ITSELF: {
    nl: 'Een groep vertegenwoordigt zichzelf niet.',
    en: 'A group does not represent itself.',
  },
  ALREADY_MEMBER: { nl: 'Deze persoon is al lid.', en: 'This person is a member already.' },
  NOT_A_MEMBER: { nl: 'Deze persoon is geen lid.', en: 'This person is not a member.' },

  // Projects.
  PROCESS_MODEL_UNKNOWN: {
    nl: 'Dit procesmodel bestaat niet; kies een van: {allowed}.',
    en: 'There is no such process model; choose one of: {allowed}.',
  },
  STEP_UNKNOWN: {
    nl: 'Deze stap kent het procesmodel niet; kies een van: {allowed}.',
    en: 'The process model has no such step; choose one of: {allowed}.',
  },
  STEP_ENTERED: {
    nl: 'Deze stap is eerder begonnen; ga erop terug met een reden (revisitStep).',
    en: 'This step was entered before; go back to it with a reason (revisitStep).',
  },
  STEP_NOT_ENTERED: {
    nl: 'Deze stap is nog niet begonnen.',
    en: 'This step has not been entered yet.',
  },
  STEP_IS_CURRENT: { nl: 'Het project is al in deze stap.', en: 'The project is in this step already.' },
  FRAMES_SET: {
    nl: 'De kaders staan al; stel ze bij met een reden (adjustFrames).',
    en: 'The frames stand already; adjust them with a reason (adjustFrames).',
  },
  FRAMES_NOT_SET: { nl: 'Er zijn nog geen kaders.', en: 'No frames have been set yet.' },
  PROMISE_UNKNOWN: {
    nl: 'Toezegging {promise} bestaat niet in dit project.',
    en: 'There is no promise {promise} in this project.',
  },
  PROMISED_TO_ANOTHER: {
    nl: 'Deze toezegging is aan een andere groep gedaan.',
    en: 'This promise was made to another group.',
  },
  GROUP_DEPENDS_ON_ITSELF: {
    nl: 'Een groep hangt in de keten niet van zichzelf af.',
    en: 'In the chain a group does not depend on itself.',
  },
  PLAN_NOT_RECORDED: {
    nl: 'Dit plan is nog niet vastgelegd (recordPlan).',
    en: 'This plan has not been recorded yet (recordPlan).',
  },
  REPORT_UNKNOWN: {
    nl: 'Melding {report} bestaat niet in dit project.',
    en: 'There is no report {report} in this project.',
  },
  REPORT_SETTLED: { nl: 'Melding {report} is al afgehandeld.', en: 'Report {report} was settled already.' },
  PROJECT_CLOSED: { nl: 'Dit project is afgesloten.', en: 'This project is closed.' },
  PROJECT_PAUSED: { nl: 'Dit project ligt al stil.', en: 'This project is paused already.' },
  PROJECT_NOT_PAUSED: { nl: 'Dit project ligt niet stil.', en: 'This project is not paused.' },

  // Rules.
  RULE_WITHOUT_PARTIES: {
    nl: 'Een besluitvormingsregel noemt ten minste een partij.',
    en: 'A decision rule names at least one party.',
  },
  RULE_WITHOUT_DECIDER: {
    nl: 'Bij deze methode heeft ten minste een partij het recht om te beslissen (DECIDE) of mee te beslissen (CO_DECIDE).',
    en: 'By this method at least one party has the right to decide (DECIDE) or to co-decide (CO_DECIDE).',
  },
  RULE_NEEDS_PERSON: {
    nl: 'Noem de persoon die beslist.',
    en: 'Name the person who decides.',
  },
  RULE_NEEDS_GROUP: { nl: 'Noem de groep die beslist.', en: 'Name the group that decides.' },
  MAJORITY_INCOMPLETE: {
    nl: 'Een gekwalificeerde meerderheid heeft een teller en een noemer.',
    en: 'A qualified majority has a numerator and a denominator.',
  },
  THRESHOLD_IMPOSSIBLE: {
    nl: 'Deze drempel ligt boven het geheel en is dus nooit te halen.',
    en: 'This threshold lies above the whole, so it can never be reached.',
  },
  VERSION_UNKNOWN: {
    nl: 'Versie {version} van deze regel bestaat niet.',
    en: 'There is no version {version} of this rule.',
  },
  VERSION_SETTLED: {
    nl: 'Deze versie is al overeengekomen, opgelegd of vastgelegd.',
    en: 'This version was agreed, imposed or laid down already.',
  },
  VERSION_OVERTAKEN: {
    nl: 'Versie {version} is vervangen door een latere.',
    en: 'Version {version} was overtaken by a later one.',
  },
  NOT_A_PARTY: {
    nl: 'Deze groep is geen partij in deze versie van de regel.',
    en: 'This group is no party in this version of the rule.',
  },
  RULE_RETIRED: { nl: 'Deze regel is ingetrokken.', en: 'This rule has been retired.' },

  // What was recorded on behalf of another.
  ACT_SETTLED: {
    nl: 'Dit is al bevestigd of ontkend.',
    en: 'This was confirmed or disowned already.',
  },

  // Consultations.
  CONSULTATION_CLOSED: { nl: 'Deze raadpleging is al gesloten.', en: 'This consultation is closed already.' },
  CLOSED_BEFORE_OPENED: {
    nl: 'De raadpleging is pas op {date} geopend.',
    en: 'The consultation was opened no earlier than {date}.',
  },
  ANSWER_BEFORE_CLOSING: {
    nl: 'Een antwoord kan niet worden beloofd voor een dag waarop nog kan worden gereageerd: de raadpleging sluit op {date}.',
    en: 'No answer can be promised for a day on which people may still react: the consultation closes on {date}.',
  },
  EXTENSION_NOT_LATER: {
    nl: 'De nieuwe dag moet later zijn dan {date}.',
    en: 'The new day must be later than {date}.',
  },

  // Inputs.
  PARENT_REQUIRED: {
    nl: 'Noem de inbreng waarop dit een reactie is.',
    en: 'Name the input that this comment reacts to.',
  },
  ANONYMITY_NOT_ALLOWED: {
    nl: 'Deze raadpleging laat geen anonieme inbreng toe.',
    en: 'This consultation does not allow anonymous input.',
  },
  RECEIPT_NEEDS_ANONYMOUS: {
    nl: 'Een ontvangstbewijs hoort alleen bij anonieme inbreng.',
    en: 'A receipt belongs to anonymous input only.',
  },
  NOT_THE_SUBMITTER: {
    nl: 'Dat kan alleen wie de inbreng heeft gedaan, of een ander namens die persoon.',
    en: 'Only who submitted the input can do that, or somebody on that person’s behalf.',
  },
  NOT_IN_THEME: { nl: 'De inbreng staat niet in dit thema.', en: 'The input does not stand in this theme.' },
  NOT_LINKED: { nl: 'Deze koppeling bestaat niet.', en: 'There is no such link.' },
  NOT_THEIRS_TO_LINK: {
    nl: 'Koppelen aan een besluit kan wie de inbreng deed, wie het besluit opende, of een lid van een geraakte groep.',
    en: 'An input is linked to a decision by its submitter, the decision’s opener or a member of an affected group.',
  },
  LINK_OF_ANOTHER: {
    nl: 'Alleen wie deze koppeling maakte kan haar weghalen.',
    en: 'Only who made this link can remove it.',
  },
  MERGE_CIRCLE: {
    nl: 'Samenvoegen in een kring kan niet.',
    en: 'Inputs cannot be merged in a circle.',
  },
  MERGE_NEEDS_ANSWER: {
    nl: 'Deze inbreng vraagt geen antwoord; voeg er niets mee samen.',
    en: 'That input requires no answer, so nothing can go on with its answer.',
  },
  ALREADY_MERGED: {
    nl: 'Deze inbreng is al samengevoegd met {into}.',
    en: 'This input was merged with {into} already.',
  },
  ALREADY_ANSWERED: {
    nl: 'Deze inbreng is al beantwoord; herzie het antwoord (reviseAnswer).',
    en: 'This input was answered already; revise the answer (reviseAnswer).',
  },
  NOT_ANSWERED: { nl: 'Deze inbreng is nog niet beantwoord.', en: 'This input has not been answered yet.' },
  DEFERRAL_IS_NO_ANSWER: {
    nl: 'Een gegeven antwoord kan niet worden vervangen door uitstel.',
    en: 'An answer that was given cannot be replaced by a deferral.',
  },
  NOTHING_TO_CONTEST: {
    nl: 'Er is niets om tegen op te komen.',
    en: 'There is nothing to contest.',
  },
  CONTEST_OPEN: { nl: 'Dit wordt al betwist.', en: 'This is contested already.' },
  CONTESTED_TWICE: {
    nl: 'Dit is zo vaak betwist als kan; de opdrachtgever heeft het laatste woord.',
    en: 'This was contested as often as it can be; the sponsor has the last word.',
  },
  NO_OPEN_CONTEST: { nl: 'Er is niets betwist.', en: 'No contest is open.' },
  NOT_THEIRS_TO_SETTLE: {
    nl: 'Deze persoon kan deze betwisting niet beslechten.',
    en: 'This person cannot settle this contest.',
  },
  ALREADY_WITHDRAWN: { nl: 'Deze inbreng is al ingetrokken.', en: 'This input was withdrawn already.' },

  // Decisions.
  REPLACES_UNTAKEN: {
    nl: 'Alleen een genomen besluit kan worden vervangen of teruggedraaid: {id}.',
    en: 'Only a decision that was taken can be superseded or reversed: {id}.',
  },
  DECISION_NOT_OPEN: {
    nl: 'Dit kan niet meer: het besluit is {status}.',
    en: 'That is no longer possible: the decision is {status}.',
  },
  ALREADY_DECIDED: {
    nl: 'Over dit besluit is al beslist: het is {status}.',
    en: 'This was decided already: it is {status}.',
  },
  ALTERNATIVE_REQUIRED: {
    nl: 'Noem het alternatief: er zijn er {count}.',
    en: 'Name the alternative: there are {count}.',
  },
  ALTERNATIVE_UNKNOWN: {
    nl: 'Alternatief {alternative} bestaat niet in dit besluit.',
    en: 'There is no alternative {alternative} in this decision.',
  },
  ALTERNATIVE_CHOSEN: {
    nl: 'Alternatief {alternative} is juist gekozen.',
    en: 'Alternative {alternative} is the one that was chosen.',
  },
  STANCE_UNKNOWN: {
    nl: 'Deze methode kent dat standpunt niet; kies een van: {allowed}.',
    en: 'The method does not know that stance; choose one of: {allowed}.',
  },
  PERSON_REQUIRED: {
    nl: 'Dit doet een persoon die bij naam bekend is, niet iemand anoniem.',
    en: 'This is done by a person who is known, not anonymously.',
  },
  REQUEST_UNKNOWN: {
    nl: 'Verzoek {request} bestaat niet in dit besluit.',
    en: 'There is no such request {request} in this decision.',
  },
  REQUEST_ANSWERED: {
    nl: 'Op verzoek {request} is al zo geantwoord; vraag zo nodig opnieuw.',
    en: 'Request {request} was answered so already; ask again if needed.',
  },
  NOT_THE_PARTY: {
    nl: 'Dit is aan een andere partij gevraagd.',
    en: 'Another party was asked for this.',
  },
  OBJECTION_UNKNOWN: {
    nl: 'Bezwaar {objection} bestaat niet in dit besluit.',
    en: 'There is no objection {objection} in this decision.',
  },
  OBJECTION_CLOSED: {
    nl: 'Bezwaar {objection} is al opgelost of terzijde gesteld.',
    en: 'Objection {objection} was resolved or overruled already.',
  },
  OBJECTION_STANDS: {
    nl: 'Dit bezwaar staat al open als nummer {objection}.',
    en: 'This objection stands already, as number {objection}.',
  },
  NOT_THE_OBJECTOR: {
    nl: 'Alleen wie het bezwaar maakte kan het als opgelost verklaren.',
    en: 'Only who raised the objection can call it resolved.',
  },
  DISPUTE_OPEN: {
    nl: 'Over recht {right} loopt al een geschil van deze partij.',
    en: 'A dispute of this party about right {right} is open already.',
  },
  NO_OPEN_DISPUTE: {
    nl: 'Over recht {right} loopt geen geschil van deze partij.',
    en: 'No dispute of this party about right {right} is open.',
  },
  RIGHT_OF_ANOTHER: {
    nl: 'Dit recht is van een andere partij.',
    en: 'This right belongs to another party.',
  },
  NOT_THEIRS_TO_END: {
    nl: 'Dat kan alleen die partij zelf (as.party), of een uitspraak.',
    en: 'Only that party itself (as.party) can do that, or a ruling.',
  },
  NULLITY_STANDS: {
    nl: 'Deze partij heeft de nietigheid al ingeroepen.',
    en: 'This party has invoked nullity already.',
  },
  NULLITY_NOT_INVOKED: {
    nl: 'Deze partij heeft de nietigheid niet ingeroepen.',
    en: 'This party has not invoked nullity.',
  },
  NOT_DEFERRED: { nl: 'Dit besluit is niet aangehouden.', en: 'This decision is not deferred.' },
  NOT_ESCALATED: {
    nl: 'Dit besluit ligt niet bij de opdrachtgever.',
    en: 'This decision was not escalated.',
  },
  NO_OUTCOME: { nl: 'Er is nog geen uitkomst.', en: 'There is no outcome yet.' },
  NOT_TAKEN: { nl: 'Dit besluit is niet genomen: {id}.', en: 'This decision was not taken: {id}.' },
  NOT_NAMED_BY: {
    nl: 'Dat besluit noemt dit niet als het besluit dat het vervangt.',
    en: 'That decision does not name this one among those that it replaces.',
  },

  // Pilots.
  PILOT_STARTED: { nl: 'Deze pilot is al gestart.', en: 'This pilot has started already.' },
  PILOT_NOT_PLANNED_YET: {
    nl: 'De pilot was toen nog niet gepland: dat gebeurde op {date}.',
    en: 'The pilot was not planned by then: that was on {date}.',
  },
  PILOT_NOT_STARTED: { nl: 'Deze pilot is nog niet gestart.', en: 'This pilot has not started yet.' },
  PILOT_CONCLUDED: { nl: 'Deze pilot is afgerond.', en: 'This pilot was concluded.' },
  VARIANT_UNKNOWN: {
    nl: 'Variant {variant} bestaat niet in deze pilot.',
    en: 'There is no variant {variant} in this pilot.',
  },
  CRITERION_UNKNOWN: {
    nl: 'Criterium {criterion} staat niet bij de afgesproken criteria van deze pilot.',
    en: 'Criterion {criterion} is not among the agreed criteria of this pilot.',
  },

  // Assessments.
  INSTRUMENT_UNKNOWN: {
    nl: 'Dit instrument bestaat niet; kies een van: {allowed}.',
    en: 'There is no such instrument; choose one of: {allowed}.',
  },
  INSTRUMENT_VERSION_UNKNOWN: {
    nl: 'Versie {version} van dit instrument bestaat niet; kies een van: {allowed}.',
    en: 'There is no version {version} of this instrument; choose one of: {allowed}.',
  },
  INSTRUMENT_EMPTY: {
    nl: 'Vul ten minste een onderdeel van het instrument in.',
    en: 'Fill in at least one part of the instrument.',
  },
} as const satisfies Record<string, Label>;

export type RefusalCode = keyof typeof refusals;
