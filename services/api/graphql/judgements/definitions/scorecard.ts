import type { Label } from '@besluitspoor/governance';

/** When each attention point is met, by its code. */
export const scorecardDefinitions: Readonly<Record<string, Label>> = {
  '1.1': {
    nl: 'Kaders en het mandaat van de projectleider stonden vóór de opening van het eerste besluit.',
    en: 'Frames and the manager’s mandate stood before the first decision was opened.',
  },
  '1.2': {
    nl: 'Team of stuurgroep heeft leden van ten minste twee soorten groepen, medewerkers of medezeggenschap daaronder.',
    en: 'The team or steering group has members of at least two kinds of group, employees or works council among them.',
  },
  '1.3': {
    nl: 'Elke geraakte medewerkersgroep heeft een participatieafspraak.',
    en: 'Every affected employee group has a participation agreement.',
  },
  '1.4': {
    nl: 'Een regel, onderschreven door allen die hij bindt, was afgesproken vóór de opening van het eerste besluit.',
    en: 'A rule, endorsed by all it binds, was agreed before the first decision was opened.',
  },
  '1.5': {
    nl: 'Elke groep van het project is in kaart gebracht: belang, invloed, hoe geraakt; de keten kent ten minste een afhankelijkheid; beide belangen zijn genoemd.',
    en: 'Every group of the project is mapped: interest, influence, how affected; the chain has at least one dependence; both interests are stated.',
  },
  '1.6': {
    nl: 'Communicatieplan en projectplan zijn met elke geraakte groep gedeeld.',
    en: 'The communication plan and the project plan were shared with every affected group.',
  },
  '2.1': {
    nl: 'Een probleemanalyse waaraan medewerkers en de probleemeigenaar meededen.',
    en: 'A problem analysis in which employees and the problem owner took part.',
  },
  '2.2': {
    nl: 'Ten minste twee alternatieven, door ten minste twee groepen ingebracht.',
    en: 'Two alternatives or more, brought by two groups or more.',
  },
  '2.3': {
    nl: 'Een raadpleging van deze stap liet anonieme inbreng toe of noemde een vertrouwenspersoon.',
    en: 'A consultation of this step allowed anonymous input or named a confidant.',
  },
  '3.1': {
    nl: 'Een impactanalyse van dienstverlening en kwaliteit van de arbeid stond er vóór de selectie.',
    en: 'An impact analysis covering service and quality of work stood before the selection.',
  },
  '3.2': {
    nl: 'Een businesscase Q4 met kwalitatieve posten, besproken met de belanghebbenden.',
    en: 'A Q4 business case with qualitative entries, discussed with the stakeholders.',
  },
  '3.3': {
    nl: 'Medewerkers en management deden mee aan de waardering, en de selectie viel onder een regel die medewerkers meer geeft dan informatie.',
    en: 'Employees and management took part in its valuation, and the selection was taken under a rule that gives employees more than information.',
  },
  '3.4': {
    nl: 'Ten minste twee varianten in het plan van de proef, of een vastgelegde reden waarom niet.',
    en: 'Two variants or more in the pilot plan, or a recorded reason why not.',
  },
  '4.1': {
    nl: 'De proef noemt een onderzoeker van buiten het projectteam.',
    en: 'The pilot names a researcher from outside the project team.',
  },
  '4.2': {
    nl: 'Metingen van ten minste twee varianten.',
    en: 'Measurements for two variants or more.',
  },
  '4.3': {
    nl: 'Het deel van de medewerkers uit het plan van de proef heeft kennisgemaakt.',
    en: 'The share of employees set in the pilot plan got acquainted.',
  },
  '4.4': {
    nl: 'Criteria met harde eisen aan productiviteit en kwaliteit van de arbeid, met medewerkers afgesproken vóór de start van de proef.',
    en: 'Criteria with hard requirements on productivity and on quality of work, agreed with employees before the pilot’s start.',
  },
  '4.5': {
    nl: 'Een evaluatie waaraan medewerkers meededen.',
    en: 'An evaluation in which employees took part.',
  },
  '5.1': {
    nl: 'Het invoeringsbesluit of wat erop volgt legt vast welke keuzen aan gebruikers of teams zijn gelaten.',
    en: 'The adopting decision or its follow-up records the choices left to users or teams.',
  },
  '5.2': {
    nl: 'Ondersteuning is vastgelegd (opleiding, hulp, materiaal).',
    en: 'Support measures are recorded (training, help, material).',
  },
  '5.3': {
    nl: 'Een evaluatie na de invoering, met kwaliteit van de arbeid, waaraan medewerkers meededen.',
    en: 'An evaluation after the adoption, with quality of work, in which employees took part.',
  },
  '5.4': {
    nl: 'Een bijsturing of een tweede evaluatie na de eerste.',
    en: 'An adjustment or a second evaluation after the first.',
  },
};
