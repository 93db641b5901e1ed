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
    nl: 'Het quorum is gehaald, per partij en in het geheel: het deel (naar boven afgerond) of aantal van de stemgerechtigden bij opening dat een standpunt innam, onthouding meegeteld, wie zich verschoonde niet. Stemgerechtigd zijn de leden van de partijen die beslissen of meebeslissen, elk één keer; is de groep groter dan haar ingeschreven leden, dan telt haar grootte. Een standpunt namens een andere partij telt niet, een van na het nemen is niet bewezen. Maken leden die in de 14 dagen vóór de opening kwamen of gingen het verschil: niet bewezen. Geen quorum afgesproken, SOLE, DELEGATED of voorgelegd: niet van toepassing.',
    en: 'The quorum was reached, per party and overall: the share (rounded up) or number of those entitled at opening who took a position, abstaining counted, whoever was recused not. Entitled are the members of the parties that decide or co-decide, each once; where a group is larger than its registered members, its size counts. A position for another party does not count, one from after the taking is unproven. Where members who came or went in the 14 days before the opening make the difference: unproven. No quorum agreed, SOLE, DELEGATED or escalated: not applicable.',
  },
  C6: {
    nl: 'De voorwaarde van de methode geldt voor de gekozen uitkomst, over ieders laatste standpunt; van een meebeslissende partij ook onder haar eigen standpunten. MAJORITY: meer voor dan tegen (gewoon), voor meer dan de helft (volstrekt) of ten minste n/m (gekwalificeerd) van de grondslag, en geen ander alternatief heeft evenveel of meer voor; de grondslag is wie voor of tegen iets was, met onthoudingen, of alle stemgerechtigden, zoals de regel zegt. UNANIMOUS: ten minste één voor, niemand tegen. CONSENSUS: dat, en iedereen nam een standpunt in. CONSENT: ten minste één consent, en geen bezwaar staat open (opgelost door wie het maakte, of terzijde gesteld door de rol die de regel noemt). Bij staken of zonder quorum telt wat de regel daarvoor noemt, als dat is gedaan. SOLE, DELEGATED of voorgelegd: niet van toepassing. Verworpen: geen alternatief voldeed eraan.',
    en: 'The condition of the method holds for the outcome chosen, over everybody’s last position; of a co-deciding party also among its own positions. MAJORITY: more for than against (simple), for more than half (absolute) or at least n/m (qualified) of the base, and no other alternative has as many for; the base is who was for or against anything, with abstentions, or everyone entitled, as the rule says. UNANIMOUS: at least one for, nobody against. CONSENSUS: that, and everybody took a position. CONSENT: at least one consent, and no objection is open (resolved by who made it, or overruled by the role that the rule names). On a tie or without quorum what the rule provides for that counts, if it was done. SOLE, DELEGATED or escalated: not applicable. Rejected: no alternative met it.',
  },
  C7: {
    nl: 'Advies: gevraagd voordat standpunten begonnen, met voorstel, redenen, gevolgen en maatregelen; de partij kreeg haar termijn; gegeven of verlopen vóór het nemen; elke afwijking met reden; opnieuw gevraagd als het voorstel wijzigde. Instemming: gegeven, of vervangen door de rechter, vóór het nemen; zwijgen is nooit instemming. Een termijn die in de 14 dagen vóór de opening is verkort, bewijst niet dat het advies verliep; een uitspraak telt met haar vindplaats of als de partij haar bevestigt. Van rechten bij wet of overeenkomst is bij opening gezegd of zij gelden, en de partij weet het.',
    en: 'Advice: asked before positions began, with proposal, reasons, effects and measures; the party had its term; given or lapsed before the taking; each deviation with its reason; asked again if the proposal changed. Consent: given, or replaced by the court, before the taking; silence is never consent. A term shortened in the 14 days before the opening does not prove that the advice lapsed; a ruling counts when it says where it can be found, or the party confirms it. Of rights by law or agreement it was said at opening whether they apply, and the party was told.',
  },
  C8: {
    nl: 'Elke inbreng over het besluit die een antwoord vraagt en vóór het nemen binnenkwam, gewogen of niet, is vóór haar datum beantwoord, met een reden tenzij overgenomen. Een eerste uitstel geldt tot zijn datum. Tot dan: nog open. De datum staat bij de inbreng sinds het indienen; het antwoord telt op de dag dat het is vastgelegd. Over het besluit gaat wat het noemt, of een raadpleging of thema erover, of eraan is gekoppeld of erbij gewogen.',
    en: 'Every input about it that requires an answer and came in before the taking, considered or not, is answered by its due date, with a reason unless adopted. A first deferral holds until its date. Pending until then. The due date stands with the input since it was submitted; the answer counts on the day it was recorded. About the decision is what names it, or a consultation or theme about it, or was linked to it or considered in it.',
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
    nl: 'Elke geraakte groep is het verteld binnen de afgesproken termijn (anders 10 werkdagen, geteld van de dag erna) vanaf de vastlegging van het nemen: de uitkomst verteld, of informatie gedeeld die het besluit noemt. Geraakt zijn de groepen die het besluit noemt of die op de kaart als geraakt staan, behalve wie vóór het nemen hoorde waarom zij erbuiten valt. Tot dan: nog open. Geen: niet van toepassing.',
    en: 'Every affected group was told within the agreed term (else 10 working days, counted from the day after) from the recording of the taking: told the outcome, or information shared that names the decision. Affected are the groups that it names or that the map marks as affected, but for those told before the taking why they are left out. Pending until then. None: not applicable.',
  },
  C14: {
    nl: 'Elke andersdenkende (tegen, bezwaar of terzijde bij de gekozen uitkomst, negatief advies, onthouden instemming) is naar de reden gevraagd (een reden bij het standpunt volstaat) en elke reden is beantwoord, binnen de antwoordtermijn (anders 30 kalenderdagen) vanaf de vastlegging van het nemen; de reden om van een advies af te wijken is zo’n antwoord. Tot dan: nog open. Geen tegengeluid: niet van toepassing.',
    en: 'Each dissenter (against, objecting or standing aside on the outcome chosen, negative advice, consent withheld) was asked for the reason (one given with the position will do) and each reason is answered, within the answer term (else 30 calendar days) from the recording of the taking; the reason for deviating from an advice is such an answer. Pending until then. No dissent: not applicable.',
  },
  C15: {
    nl: 'Niet uitgevoerd (een proef, stap of maatregel die het noemt) voordat het was genomen, noch binnen een maand nadat de ondernemingsraad het hoorde als het van wettelijk advies afwijkt en de raad niet instemde (WOR 25, lid 6), noch terwijl de nietigheid is ingeroepen (WOR 27, lid 5). De maand eindigt op dezelfde dag van de volgende maand; tot dan, en zolang de raad het niet hoorde of de nietigheid niet is opgeheven: nog open. Verworpen: niet van toepassing.',
    en: 'Not carried out (a pilot, step or measure that names it) before it was taken, nor within a month after the works council was told if it deviates from statutory advice and the council did not agree (WOR 25(6)), nor while its nullity is invoked (WOR 27(5)). The month ends on the same day of the next month; until then, and as long as the council was not told or the nullity not lifted: pending. Rejected: not applicable.',
  },
} as const satisfies Record<keyof typeof conformityChecks, Label>;
