import type { Label } from '../../record/vocabulary.ts';

/** The sentences of sim/1 and pim/1. `{name}` stands for a value of the finding. */
export const scorecardFindings = {
  WAIVED: { nl: 'De opdrachtgever zag hiervan af: {reason}', en: 'The sponsor waived this: {reason}' },
  FRAMES_AND_MANDATE: {
    nl: 'Kaders en mandaat van de projectleider stonden vóór het eerste besluit.',
    en: 'Frames and the manager’s mandate stood before the first decision.',
  },
  FRAMES_OR_MANDATE_MISSING: {
    nl: 'Vóór het eerste besluit ontbrak: {missing}.',
    en: 'Missing before the first decision: {missing}.',
  },
  FRAMES_UNPROVEN: {
    nl: 'Dat kaders en mandaat er vooraf waren, is alleen achteraf gezegd.',
    en: 'That frames and mandate stood beforehand was only said afterwards.',
  },
  KINDS_IN_TEAM: {
    nl: 'Het team of de stuurgroep, elk op zichzelf gezien, telt {kinds, plural, one {# soort groep} other {# soorten groepen}}, medewerkers of medezeggenschap daaronder.',
    en: 'The team or the steering group, each taken by itself, has {kinds, plural, one {# kind} other {# kinds}} of group, employees or works council among them.',
  },
  KINDS_MISSING_IN_TEAM: {
    nl: 'Het team en de stuurgroep, elk op zichzelf gezien, tellen hoogstens {kinds, plural, one {# soort groep} other {# soorten groepen}}; in een van beide horen medewerkers of medezeggenschap, en ten minste twee soorten.',
    en: 'The team and the steering group, each taken by itself, have {kinds, plural, one {# kind} other {# kinds}} of group at most; employees or works council belong in one of them, and two kinds at least.',
  },
  AGREEMENTS_MADE: {
    nl: '{groups, plural, one {De geraakte medewerkersgroep heeft} other {Alle # geraakte medewerkersgroepen hebben}} een participatieafspraak.',
    en: '{groups, plural, one {The affected employee group has} other {All # affected employee groups have}} a participation agreement.',
  },
  AGREEMENT_MISSING: {
    nl: 'Zonder participatieafspraak: {missing}.',
    en: 'Without a participation agreement: {missing}.',
  },
  NO_EMPLOYEE_GROUP: {
    nl: 'Er is geen medewerkersgroep als geraakt aangemerkt.',
    en: 'No employee group was marked as affected.',
  },
  RULE_BEFORE_FIRST_DECISION: {
    nl: 'Een regel, door alle partijen onderschreven, was afgesproken vóór het eerste besluit.',
    en: 'A rule, endorsed by all it binds, was agreed before the first decision.',
  },
  RULE_UNPROVEN: {
    nl: 'Dat de regel vooraf is afgesproken en onderschreven, is niet bewezen.',
    en: 'That the rule was agreed and endorsed beforehand is not proven.',
  },
  NO_RULE_BEFORE_FIRST_DECISION: {
    nl: 'Vóór het eerste besluit was geen regel afgesproken die alle partijen onderschreven.',
    en: 'No rule endorsed by all it binds was agreed before the first decision.',
  },
  MAPPED: {
    nl: '{groups, plural, one {De enige groep is} other {Alle # groepen zijn}} in kaart gebracht, met keten en beide belangen.',
    en: '{groups, plural, one {The only group is} other {All # groups are}} mapped, with the chain and both interests.',
  },
  NOT_MAPPED: { nl: 'Nog niet in kaart: {missing}.', en: 'Not mapped yet: {missing}.' },
  PLANS_SHARED: {
    nl: 'Communicatieplan en projectplan zijn met {groups, plural, one {de geraakte groep} other {alle # geraakte groepen}} gedeeld.',
    en: 'The communication and project plans were shared with {groups, plural, one {the affected group} other {all # affected groups}}.',
  },
  PLANS_NOT_SHARED: { nl: 'Niet gedeeld: {missing}.', en: 'Not shared: {missing}.' },
  PROBLEM_ANALYSED: {
    nl: 'De probleemanalyse is samen met medewerkers en probleemeigenaar gemaakt.',
    en: 'The problem analysis was made with employees and the problem owner.',
  },
  PROBLEM_NOT_ANALYSED: {
    nl: 'Er is geen probleemanalyse met medewerkers en probleemeigenaar; er ontbreekt: {missing}.',
    en: 'No problem analysis with employees and problem owner; missing: {missing}.',
  },
  TAKING_PART_CLAIMED: {
    nl: 'Dat medewerkers deelnamen heeft niemand van hen bevestigd.',
    en: 'That employees took part was confirmed by none of them.',
  },
  SOLUTIONS_EXPLORED: {
    nl: '{alternatives, plural, one {# alternatief} other {# alternatieven}}, ingebracht door {groups, plural, one {# groep} other {# groepen}}.',
    en: '{alternatives, plural, one {# alternative} other {# alternatives}}, brought by {groups, plural, one {# group} other {# groups}}.',
  },
  SOLUTIONS_OF_ONE_PERSON: {
    nl: '{alternatives} alternatieven namens {groups} groepen, maar van één persoon; dat groepen samen zochten staat niet vast.',
    en: '{alternatives} alternatives for {groups} groups, but by one person; that groups explored together is not certain.',
  },
  SOLUTIONS_NOT_EXPLORED: {
    nl: '{alternatives, plural, one {# alternatief} other {# alternatieven}}, ingebracht door {groups, plural, one {# groep} other {# groepen}}; twee van elk zijn nodig.',
    en: '{alternatives, plural, one {# alternative} other {# alternatives}}, brought by {groups, plural, one {# group} other {# groups}}; two of each are needed.',
  },
  SAFE: {
    nl: 'Een raadpleging in deze stap liet anonieme inbreng toe of noemde een vertrouwenspersoon.',
    en: 'A consultation of this step allowed anonymous input or named a confidant.',
  },
  NOT_SAFE: {
    nl: 'Geen raadpleging in deze stap liet anonieme inbreng toe of noemde een vertrouwenspersoon.',
    en: 'No consultation of this step allowed anonymous input or named a confidant.',
  },
  IMPACT_BEFORE_SELECTION: {
    nl: 'De impactanalyse stond vóór de selectie.',
    en: 'The impact analysis stood before the selection.',
  },
  IMPACT_MISSING: {
    nl: 'Vóór de selectie was er geen impactanalyse op dienstverlening én kwaliteit van werk.',
    en: 'Before the selection there was no impact analysis on service and quality of work.',
  },
  IMPACT_UNPROVEN: {
    nl: 'Dat de impactanalyse er vóór de selectie was, is alleen achteraf gezegd.',
    en: 'That the impact analysis stood before the selection was only said afterwards.',
  },
  CASE_QUALITATIVE: {
    nl: 'De businesscase heeft kwalitatieve posten en is met belanghebbenden besproken.',
    en: 'The business case has qualitative entries and was discussed with stakeholders.',
  },
  CASE_DISCUSSION_CLAIMED: {
    nl: 'Dat belanghebbenden de businesscase bespraken heeft niemand van hen bevestigd.',
    en: 'That stakeholders discussed the business case was confirmed by none of them.',
  },
  CASE_NOT_QUALITATIVE: {
    nl: 'Er is geen businesscase met kwalitatieve posten die met belanghebbenden is besproken.',
    en: 'No business case with qualitative entries was discussed with stakeholders.',
  },
  VALUED_TOGETHER: {
    nl: 'Medewerkers en leiding waardeerden samen, en de selectie gaf medewerkers meer dan informatie.',
    en: 'Employees and management valued it together, and the selection gave employees more than information.',
  },
  NOT_VALUED_TOGETHER: {
    nl: 'Niet samen gewaardeerd en besloten; er ontbreekt: {missing}.',
    en: 'Not valued and decided together; missing: {missing}.',
  },
  VARIANTS_PLANNED: {
    nl: '{variants} varianten in het pilotplan.',
    en: '{variants} variants in the pilot plan.',
  },
  VARIANTS_REASONED: {
    nl: 'Eén variant, met de reden: {reason}',
    en: 'One variant, with the reason: {reason}',
  },
  VARIANTS_NOT_PLANNED: {
    nl: 'Er is geen pilotplan met twee varianten of een reden waarom niet.',
    en: 'No pilot plan has two variants or a reason why not.',
  },
  RESEARCHER_NAMED: {
    nl: 'Een onderzoeker van buiten het team is genoemd.',
    en: 'A researcher from outside the team is named.',
  },
  RESEARCHER_MISSING: {
    nl: 'De pilot noemt geen onderzoeker van buiten het team.',
    en: 'The pilot names no researcher from outside the team.',
  },
  VARIANTS_MEASURED: {
    nl: 'Voor {variants} varianten is gemeten.',
    en: '{variants} variants were measured.',
  },
  VARIANTS_NOT_MEASURED: {
    nl: 'Voor {variants, plural, =0 {geen variant} one {# variant} other {# varianten}} is gemeten; twee zijn nodig.',
    en: '{variants, plural, =0 {No variant was} one {# variant was} other {# variants were}} measured; two are needed.',
  },
  ACQUAINTED: {
    nl: 'Afgesproken was dat {share} % van de medewerkers kennismaakt, en dat is gehaald. Hoeveel het er waren, is hier naar beneden afgerond: minstens {count} van {size} ({percent} %).',
    en: '{share} % of the employees was to be acquainted, and was. How many they were is rounded down here: at least {count} of {size} ({percent} %).',
  },
  NOT_ACQUAINTED: {
    nl: 'Afgesproken was dat {share} % van de medewerkers kennismaakt, en dat is niet gehaald. Hoeveel het er waren, is hier naar beneden afgerond: minstens {count} van {size} ({percent} %).',
    en: '{share} % of the employees was to be acquainted, and was not. How many they were is rounded down here: at least {count} of {size} ({percent} %).',
  },
  ACQUAINTED_OF_FEWER: {
    nl: 'Afgesproken was dat {share} % van de medewerkers kennismaakt, en dat is alleen gehaald van de {fewer} die de groep nu telt; sinds het pilotplan telde zij er {size}. Hoeveel het er waren, is hier naar beneden afgerond: minstens {count}.',
    en: '{share} % of the employees was to be acquainted, and was only of the {fewer} whom the group counts now; since the pilot plan it counted {size}. How many they were is rounded down here: at least {count}.',
  },
  SHARE_NOT_SET: {
    nl: 'Het pilotplan noemt niet welk deel van de medewerkers kennismaakt.',
    en: 'The pilot plan sets no share of employees to acquaint.',
  },
  CRITERIA_TOGETHER: {
    nl: 'Harde criteria op productiviteit en kwaliteit van werk zijn vooraf met medewerkers afgesproken.',
    en: 'Hard criteria on productivity and quality of work were agreed with employees beforehand.',
  },
  CRITERIA_LACKING: {
    nl: 'Vooraf, met medewerkers afgesproken harde criteria ontbreken: {missing}.',
    en: 'Hard criteria agreed with employees beforehand are lacking: {missing}.',
  },
  EVALUATED_TOGETHER: {
    nl: 'Medewerkers namen deel aan de evaluatie.',
    en: 'Employees took part in the evaluation.',
  },
  NOT_EVALUATED_TOGETHER: {
    nl: 'Er is geen evaluatie waaraan medewerkers deelnamen.',
    en: 'There is no evaluation in which employees took part.',
  },
  CUSTOMISED: {
    nl: 'Vastgelegd is wat aan gebruikers of teams wordt gelaten.',
    en: 'What is left to users or teams is on record.',
  },
  NOT_CUSTOMISED: {
    nl: 'Niet vastgelegd is wat aan gebruikers of teams wordt gelaten.',
    en: 'What is left to users or teams is not on record.',
  },
  SUPPORTED: {
    nl: '{measures, plural, one {# maatregel} other {# maatregelen}} van praktische ondersteuning.',
    en: '{measures, plural, one {# measure} other {# measures}} of practical support.',
  },
  NOT_SUPPORTED: {
    nl: 'Er is geen praktische ondersteuning vastgelegd.',
    en: 'No practical support is on record.',
  },
  STEERED: {
    nl: 'Na de eerste evaluatie volgde een bijstelling of een tweede.',
    en: 'After the first evaluation came an adjustment or a second one.',
  },
  NOT_STEERED: {
    nl: 'Na de eerste evaluatie volgde nog geen bijstelling of tweede evaluatie.',
    en: 'After the first evaluation no adjustment or second one has followed.',
  },
} as const satisfies Record<string, Label>;

export type ScorecardCode = keyof typeof scorecardFindings;

/** The same sentences where the group is too small for its numbers to be shown. */
export const unnumberedPoints: Readonly<Partial<Record<ScorecardCode, Label>>> = {
  ACQUAINTED: {
    nl: 'Genoeg van de {size} medewerkers maakten kennis; afgesproken was {share} %.',
    en: 'Enough of the {size} employees were acquainted; {share} % was planned.',
  },
  NOT_ACQUAINTED: {
    nl: 'Te weinig van de {size} medewerkers maakten kennis; {share} % was afgesproken.',
    en: 'Too few of the {size} employees were acquainted; {share} % was planned.',
  },
  ACQUAINTED_OF_FEWER: {
    nl: 'Genoeg van de {fewer} medewerkers van nu maakten kennis, en niet van de {size} die de groep sinds het pilotplan telde; afgesproken was {share} %.',
    en: 'Enough of the {fewer} employees of now were acquainted, and not of the {size} whom the group counted since the pilot plan; {share} % was planned.',
  },
};
