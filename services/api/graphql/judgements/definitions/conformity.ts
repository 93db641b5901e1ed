import type { conformityChecks, Label } from '@besluitspoor/governance';

/** What each check of conformity/1 asks, so that it can be recomputed by hand. */
export const conformityDefinitions = {
  C1: {
    nl: 'De regel was afgesproken, opgelegd of vastgelegd voordat het besluit werd geopend, en is de regel die dit besluit het nauwkeurigst dekt (project voor organisatie; soort en stap, soort, stap, alles; dan de eerst afgesproken). Een andere regel, of geen, is niet voldaan.',
    en: 'The rule was agreed, imposed or laid down before the decision was opened, and is the one that covers it most specifically (project before organisation; kind and step, kind, step, all; then the first agreed). Another rule, or none, is not met.',
  },
  C2: {
    nl: 'De overgenomen versie gold tot het nemen. Een wijziging intussen wordt genoemd, en is niet voldaan als zij meer dan de woorden verandert, tenzij elke gebonden partij doorgaan onderschreef. Zonder regel niet van toepassing.',
    en: 'The copied version was in force until the taking. An amendment meanwhile is named, and is not met if it changes more than the wording, unless each bound party endorsed going on. Not applicable without a rule.',
  },
  C3: {
    nl: 'Elke partij die de regel bindt onderschreef die versie vóór de opening. Opgelegd: niet voldaan. Vastgelegd bij wet of verordening, met de vindplaats: niet van toepassing; zonder vindplaats niet bewezen, tenzij elke partij onderschreef.',
    en: 'Every party that the rule binds endorsed that version before the opening. Imposed: not met. Laid down by law or ordinance, with where that was published: not applicable; without it unproven, unless every party endorsed.',
  },
  C4: {
    nl: 'Wie nam had daartoe op dat moment het recht, door rol of mandaat, binnen bedrag, soorten en laatste dag: bij SOLE en DELEGATED de nemer, anders wie de voorzittersrol heeft die de regel noemt. Een bedrag dat niet is genoemd: niet bewezen.',
    en: 'Whoever took it held the right at that moment, by role or mandate, within its limit, kinds and last day: for SOLE and DELEGATED the taker, else the holder of the chair role that the rule names. An amount not stated: unproven.',
  },
  C5: {
    nl: 'Het quorum is gehaald, per partij en in het geheel: het deel (naar boven afgerond) of aantal van de stemgerechtigden bij opening dat een standpunt innam. Geen quorum afgesproken, SOLE, DELEGATED of voorgelegd: niet van toepassing.',
    en: 'The quorum was reached, per party and overall: the share (rounded up) or number of those entitled at opening who took a position. No quorum agreed, SOLE, DELEGATED or escalated: not applicable.',
  },
  C6: {
    nl: 'De voorwaarde van de methode geldt voor de gekozen uitkomst; van een meebeslissende partij ook onder haar eigen standpunten. Verworpen: geen alternatief voldeed eraan.',
    en: 'The condition of the method holds for the outcome chosen; of a co-deciding party also among its own positions. Rejected: no alternative met it.',
  },
  C7: {
    nl: 'Advies: gevraagd voordat standpunten begonnen, met voorstel, redenen, gevolgen en maatregelen; de partij kreeg haar termijn; gegeven of verlopen vóór het nemen; elke afwijking met reden; opnieuw gevraagd als het voorstel wijzigde. Instemming: gegeven, of vervangen door de rechter, vóór het nemen; zwijgen is nooit instemming. Een termijn die in de 14 dagen vóór de opening is verkort, bewijst niet dat het advies verliep; een uitspraak telt met haar vindplaats of als de partij haar bevestigt. Van rechten bij wet of overeenkomst is bij opening gezegd of zij gelden, en de partij weet het.',
    en: 'Advice: asked before positions began, with proposal, reasons, effects and measures; the party had its term; given or lapsed before the taking; each deviation with its reason; asked again if the proposal changed. Consent: given, or replaced by the court, before the taking; silence is never consent. A term shortened in the 14 days before the opening does not prove that the advice lapsed; a ruling counts when it says where it can be found, or the party confirms it. Of rights by law or agreement it was said at opening whether they apply, and the party was told.',
  },
  C8: {
    nl: 'Elke inbreng over het besluit die een antwoord vraagt en vóór het nemen binnenkwam, gewogen of niet, is vóór haar datum beantwoord, met een reden tenzij overgenomen. Een eerste uitstel geldt tot zijn datum. Tot dan: nog open.',
    en: 'Every input about it that requires an answer and came in before the taking, considered or not, is answered by its due date, with a reason unless adopted. A first deferral holds until its date. Pending until then.',
  },
  C9: {
    nl: 'Het noemt wat het van elk kader neemt (bedrag, datum, mandaat); samen met de staande besluiten van het project blijft dat binnen de kaders van vóór de opening, of het is voorgelegd en toegestaan. Wat alleen past doordat iemand anders dan de opdrachtgever of de stuurgroep de kaders verruimde: niet bewezen. Een besluit dat het zegt te vervangen telt niet mee, mits dat binnen de termijn voor het vertellen is vastgelegd. Niets of niet alles genoemd: niet bewezen. Geen kaders: niet van toepassing.',
    en: 'It states what it takes of each frame (amount, date, mandate); with the standing decisions of the project that stays within the frames in force before the opening, or it was escalated and allowed. What fits only because somebody other than the sponsor or the steering group widened the frames: unproven. A decision that it says it replaces is left out, provided that this is recorded within the term for telling. Nothing or not all stated: unproven. No frames: not applicable.',
  },
  C10: {
    nl: 'Bij PROBLEM, SELECT, PILOT, ADOPT en ADJUST: ten minste twee alternatieven zijn gewogen, elk met een gevolg, argument of standpunt van vóór het nemen, en de verliezers met een reden in het nemen. Niets doen mag er een zijn. Een andere soort die een proef, maatregel of keuzeruimte als grond noemt, is ook zo beoordeeld (een bijstelling alleen als er niets was om bij te stellen).',
    en: 'For PROBLEM, SELECT, PILOT, ADOPT and ADJUST: at least two alternatives were weighed, each with an effect, argument or position from before the taking, the losers with a reason in the taking. Doing nothing may be one. Another kind that a pilot, measure or customisation names as its ground is judged as that too (an adjustment only where there was nothing to adjust).',
  },
  C11: {
    nl: 'Bij SELECT, ADOPT en wat de regel toevoegt: de gevolgen voor de kwaliteit van de arbeid zijn vóór het nemen beoordeeld. De beoordeling noemt het gekozen alternatief, vult elk van de vier A’s, en medewerkers deden mee.',
    en: 'For SELECT, ADOPT and what the rule adds: effects on quality of work were assessed before the taking. The assessment names the chosen alternative, fills each of the four A’s, and employees took part.',
  },
  C12: {
    nl: 'Bij GO_NO_GO: criteria met harde eisen, aan productiviteit en aan kwaliteit van de arbeid, zijn afgesproken vóór de start van de proef en gemeten vóór het nemen. Doorgaan tegen een eis die niet is gehaald is niet voldaan.',
    en: 'For GO_NO_GO: criteria with hard requirements, on productivity and on quality of work, were agreed before the pilot’s start and measured before the taking. A go against an unmet requirement is not met.',
  },
  C13: {
    nl: 'Elke geraakte groep is het verteld binnen de afgesproken termijn vanaf de vastlegging van het nemen. Tot dan: nog open.',
    en: 'Every affected group was told within the agreed term from the recording of the taking. Pending until then.',
  },
  C14: {
    nl: 'Elke andersdenkende is naar de reden gevraagd (een reden bij het standpunt volstaat) en elke reden is beantwoord, binnen de antwoordtermijn vanaf het nemen. Geen tegengeluid: niet van toepassing.',
    en: 'Each dissenter was asked for the reason (one given with the position will do) and each reason is answered, within the answer term from the taking. No dissent: not applicable.',
  },
  C15: {
    nl: 'Niet uitgevoerd (een proef, stap of maatregel die het noemt) voordat het was genomen, noch binnen een maand nadat de ondernemingsraad het hoorde als het van wettelijk advies afwijkt en de raad niet instemde (WOR 25, lid 6), noch terwijl de nietigheid is ingeroepen (WOR 27, lid 5).',
    en: 'Not carried out (a pilot, step or measure that names it) before it was taken, nor within a month after the works council was told if it deviates from statutory advice and the council did not agree (WOR 25(6)), nor while its nullity is invoked (WOR 27(5)).',
  },
} as const satisfies Record<keyof typeof conformityChecks, Label>;
