import type { Label } from '../../record/vocabulary.ts';

/**
 * The sentences of conformity/1, written for a works-council member. `{name}` stands for a value of the finding.
 */
export const conformityFindings = {
  NO_RULE: {
    nl: 'Er was bij de opening geen besluitvormingsregel.',
    en: 'There was no decision rule at opening.',
  },
  NO_RULE_TO_FOLLOW: {
    nl: 'Zonder regel valt dit niet na te gaan.',
    en: 'Without a rule there is nothing to check here.',
  },
  NOT_TAKEN_YET: { nl: 'Het besluit is nog niet genomen.', en: 'The decision has not been taken yet.' },
  REJECTED: { nl: 'Niet van toepassing: er is niets gekozen.', en: 'Not applicable: nothing was chosen.' },
  RULE_NEVER_AGREED: {
    nl: 'Versie {version} van “{rule}” is nooit afgesproken, opgelegd of vastgelegd.',
    en: 'Version {version} of “{rule}” was never agreed, imposed or laid down.',
  },
  RULE_AGREED_BEFORE: {
    nl: 'Versie {version} van “{rule}” gold sinds {agreed}, vóór de opening ({opened}).',
    en: 'Version {version} of “{rule}” was in force since {agreed}, before the opening ({opened}).',
  },
  RULE_AGREED_AFTER: {
    nl: 'Versie {version} van “{rule}” kwam pas na de opening.',
    en: 'Version {version} of “{rule}” came only after the opening.',
  },
  RULE_AGREED_UNPROVEN: {
    nl: 'Dat versie {version} van “{rule}” vóór de opening gold, is alleen achteraf gezegd.',
    en: 'That version {version} of “{rule}” held before the opening was only said afterwards.',
  },
  RULE_COVERS: {
    nl: '“{rule}” is de regel voor dit besluit.',
    en: '“{rule}” is the rule for this decision.',
  },
  RULE_DOES_NOT_COVER: {
    nl: 'Geen geldende regel gaat over een besluit van de soort {kind}.',
    en: 'No rule in force covers a decision of kind {kind}.',
  },
  ANOTHER_RULE_COVERS: {
    nl: 'Voor dit besluit geldt een andere regel: “{rule}”.',
    en: 'Another rule covers this decision: “{rule}”.',
  },
  RULE_STABLE: {
    nl: 'Versie {version} bleef gelden tot het besluit.',
    en: 'Version {version} stayed in force until the taking.',
  },
  RULE_STABLE_SO_FAR: {
    nl: 'De regel is sinds de opening niet veranderd.',
    en: 'The rule has not changed since the opening.',
  },
  RULE_ONLY_REWORDED: {
    nl: '“{rule}” is intussen alleen anders verwoord.',
    en: '“{rule}” was only reworded meanwhile.',
  },
  RULE_CHANGED_MEANWHILE: {
    nl: '“{rule}” is tussen opening en besluit gewijzigd; doorgaan is niet onderschreven door: {missing}.',
    en: '“{rule}” was changed between opening and taking; going on was not endorsed by: {missing}.',
  },
  RULE_CHANGED_GOING_ON_ENDORSED: {
    nl: '“{rule}” is intussen gewijzigd; alle partijen onderschreven dat het besluit doorging.',
    en: '“{rule}” was changed meanwhile; every party endorsed going on.',
  },
  RULE_NOT_IN_FORCE_AT_TAKING: {
    nl: 'Dat versie {version} van “{rule}” gold toen het besluit viel, is niet bewezen.',
    en: 'That version {version} of “{rule}” was in force at the taking is not proven.',
  },
  PARTY_DECLINED: {
    nl: '{party} wees de regel vóór de opening af.',
    en: '{party} declined the rule before the opening.',
  },
  RULE_IMPOSED: {
    nl: 'De regel is opgelegd, niet onderschreven.',
    en: 'The rule was imposed, not endorsed.',
  },
  RULE_LAID_DOWN: {
    nl: 'De regel is vastgelegd in {article}{reference}; onderschrijven is niet nodig.',
    en: 'The rule is laid down in {article}{reference}; no endorsement is needed.',
  },
  RULE_LAID_DOWN_UNPROVEN: {
    nl: 'De regel zou zijn vastgelegd in {article}; waar dat te vinden is, is niet vastgelegd, en niet onderschreven door: {missing}.',
    en: 'The rule is said to be laid down in {article}; where that can be found is not on record, and it was not endorsed by: {missing}.',
  },
  RULE_BINDS_NOBODY: { nl: 'De regel bindt geen enkele partij.', en: 'The rule binds no party.' },
  PARTY_ENDORSED: {
    nl: '{party} onderschreef de regel vóór de opening.',
    en: '{party} endorsed the rule before the opening.',
  },
  PARTY_ENDORSED_UNPROVEN: {
    nl: 'Dat {party} de regel vóór de opening onderschreef, is niet bewezen.',
    en: 'That {party} endorsed the rule before the opening is not proven.',
  },
  PARTY_ENDORSED_AFTER: {
    nl: '{party} onderschreef de regel pas na de opening.',
    en: '{party} endorsed the rule only after the opening.',
  },
  PARTY_DID_NOT_ENDORSE: {
    nl: '{party} heeft de regel niet onderschreven.',
    en: '{party} did not endorse the rule.',
  },
  TAKING_ONLY_CLAIMED: {
    nl: 'Dat de beslisser dit besluit nam, is namens hem vastgelegd en niet bevestigd.',
    en: 'That the decider took it was recorded on their behalf and not confirmed.',
  },
  TAKER_IS_CHAIR: {
    nl: 'Genomen door wie de rol {role} heeft.',
    en: 'Taken by the holder of the role {role}.',
  },
  TAKER_NOT_CHAIR: {
    nl: 'De regel wijst {role} aan; wie besloot had die rol niet.',
    en: 'The rule names {role}; whoever took it did not hold that role.',
  },
  TAKER_NAMED_BY_RULE: { nl: 'De regel wijst deze persoon aan.', en: 'The rule names this person.' },
  TAKER_NOT_MANDATED: {
    nl: 'Wie besloot was daartoe niet gemandateerd.',
    en: 'Whoever took it held no mandate for it.',
  },
  TAKER_MANDATED: { nl: 'Genomen binnen het mandaat.', en: 'Taken within the mandate.' },
  TAKER_IN_GROUP: {
    nl: 'Genomen door een lid van de gemandateerde groep.',
    en: 'Taken by a member of the mandated group.',
  },
  TAKER_NOT_IN_GROUP: {
    nl: 'Wie besloot was geen lid van de gemandateerde groep.',
    en: 'Whoever took it was no member of the mandated group.',
  },
  TAKER_ENTITLED: {
    nl: 'De regel noemt geen voorzitter; vastgelegd door iemand die mocht meebeslissen.',
    en: 'The rule names no chair; put on record by somebody entitled to decide.',
  },
  TAKER_NOT_ENTITLED: {
    nl: 'Wie besloot mocht niet meebeslissen.',
    en: 'Whoever took it was not entitled to decide.',
  },
  TAKER_UNPROVEN: {
    nl: 'Dat wie besloot toen al bevoegd was, is pas later vastgelegd.',
    en: 'That whoever took it held the right by then was recorded only later.',
  },
  TAKER_NAMED_NO_PARTY: {
    nl: 'Er is niet vastgelegd dat het namens de gemandateerde groep is genomen.',
    en: 'It is not on record that it was taken on behalf of the mandated group.',
  },
  TAKER_FOR_ANOTHER_PARTY: {
    nl: 'Het is niet namens de gemandateerde groep genomen, maar namens een andere.',
    en: 'It was not taken on behalf of the mandated group, but of another.',
  },
  MANDATE_WITHDRAWN: {
    nl: 'Het mandaat was toen al ingetrokken.',
    en: 'The mandate had been withdrawn by then.',
  },
  MANDATE_ENDED: { nl: 'Het mandaat liep tot en met {until}.', en: 'The mandate ran until {until}.' },
  MANDATE_AMOUNT_NOT_STATED: {
    nl: 'Het mandaat gaat tot € {limit}; het bedrag van het besluit is niet genoemd.',
    en: 'The mandate goes up to € {limit}; the amount of the decision is not stated.',
  },
  MANDATE_EXCEEDED: {
    nl: '€ {amount} gaat boven het mandaat van € {limit}.',
    en: '€ {amount} exceeds the mandate of € {limit}.',
  },
  ESCALATED_BY_SPONSOR: {
    nl: 'Na escalatie genomen door de opdrachtgever.',
    en: 'Taken by the sponsor after escalation.',
  },
  ESCALATED_NOT_BY_SPONSOR: {
    nl: 'Na escalatie beslist de opdrachtgever; iemand anders besloot.',
    en: 'After escalation the sponsor decides; somebody else did.',
  },
  NO_VOTE_UNDER_METHOD: {
    nl: 'De methode {method} kent geen stemming.',
    en: 'The method {method} knows no vote.',
  },
  TAKEN_AFTER_ESCALATION: {
    nl: 'Na escalatie beslist de opdrachtgever, zonder stemming.',
    en: 'After escalation the sponsor decides, without a vote.',
  },
  NO_QUORUM_AGREED: { nl: 'Er is geen quorum afgesproken.', en: 'No quorum was agreed.' },
  QUORUM_REACHED: {
    nl: '{party} quorum {quorum} van {base} = {needed}; {present} {present?nam|namen} een standpunt in.',
    en: '{party} quorum {quorum} of {base} = {needed}; {present} took a position.',
  },
  QUORUM_MISSED: {
    nl: '{party} quorum {quorum} van {base} = {needed}; slechts {present} {present?nam|namen} een standpunt in.',
    en: '{party} quorum {quorum} of {base} = {needed}; only {present} took a position.',
  },
  QUORUM_LEFT_TO_CHAIR: {
    nl: '{party} quorum {quorum} van {base} = {needed}; {present} {present?nam|namen} een standpunt in. Zonder quorum laat de regel het aan de voorzitter; die besloot.',
    en: '{party} quorum {quorum} of {base} = {needed}; {present} took a position. Without quorum the rule leaves it to the chair, who took it.',
  },
  NO_QUORUM_CHAIR_DECIDED: {
    nl: 'Zonder quorum laat de regel het aan de voorzitter; die besloot.',
    en: 'Without quorum the rule leaves it to the chair, who took it.',
  },
  TIE_CHAIR_DECIDED: {
    nl: 'Bij staken laat de regel het aan de voorzitter; die besloot.',
    en: 'On a tie the rule leaves it to the chair, who took it.',
  },
  MEMBERSHIP_CHANGED_SHORTLY_BEFORE: {
    nl: 'Wijzigingen van leden in de 14 dagen vóór de opening maken hier het verschil.',
    en: 'Changes of membership in the 14 days before the opening make the difference here.',
  },
  MAJORITY_REACHED: {
    nl: '{party} Meerderheid ({majority}): {for} voor, {against} tegen, {abstain} onthouding, grondslag {base}.',
    en: '{party} Majority ({majority}): {for} for, {against} against, {abstain} abstained, base {base}.',
  },
  MAJORITY_MISSED: {
    nl: '{party} Geen meerderheid ({majority}): {for} voor, {against} tegen, {abstain} onthouding, grondslag {base}.',
    en: '{party} No majority ({majority}): {for} for, {against} against, {abstain} abstained, base {base}.',
  },
  UNANIMOUS_REACHED: { nl: '{party} {for} voor, niemand tegen.', en: '{party} {for} for, nobody against.' },
  UNANIMOUS_MISSED: {
    nl: '{party} Niet unaniem: {for} voor, {against} tegen.',
    en: '{party} Not unanimous: {for} for, {against} against.',
  },
  CONSENSUS_REACHED: {
    nl: '{party} {base?De enige nam|Alle {base} namen} een standpunt in: {for} voor, niemand tegen.',
    en: '{party} All {base} took a position: {for} for, nobody against.',
  },
  CONSENSUS_MISSED: {
    nl: '{party} Geen consensus: {present} van {base} {present?nam|namen} een standpunt in, {for} voor, {against} tegen.',
    en: '{party} No consensus: {present} of {base} took a position, {for} for, {against} against.',
  },
  CONSENT_REACHED: {
    nl: '{party} {consents} {consents?gaf|gaven} consent; er stond geen bezwaar open, {overruled} {overruled?is|zijn} volgens de regel terzijde gesteld.',
    en: '{party} {consents} consented; no objection was open, {overruled} were overruled as the rule provides.',
  },
  CONSENT_MISSED: {
    nl: '{party} Geen consent: {consents} {consents?gaf|gaven} consent, {objections} {objections?bezwaar stond|bezwaren stonden} open.',
    en: '{party} No consent: {consents} consented, {objections} {objections?objection was|objections were} open.',
  },
  NO_ALTERNATIVE_CARRIED: {
    nl: 'Geen alternatief voldeed aan de voorwaarde van de methode.',
    en: 'No alternative met the condition of the method.',
  },
  REJECTED_THOUGH_CARRIED: {
    nl: 'Alternatief {alternative} voldeed wel aan de voorwaarde, maar alles is afgewezen.',
    en: 'Alternative {alternative} met the condition, yet all were rejected.',
  },
  NOBODY_TO_HEAR: {
    nl: 'Geen partij heeft hier advies- of instemmingsrecht.',
    en: 'No party has a right of advice or consent here.',
  },
  RIGHT_NOT_MENTIONED: {
    nl: 'Bij de opening is niet gezegd of het recht van {party} ({basis}) geldt.',
    en: 'At opening nothing was said of the right of {party} ({basis}).',
  },
  RIGHT_DISPUTED: {
    nl: '{party} bestrijdt dat haar recht ({basis}) niet geldt; daarover is nog niet beslist.',
    en: '{party} disputes that its right ({basis}) does not apply; that is not settled yet.',
  },
  RIGHT_NOT_TOLD: {
    nl: '{party} is niet verteld dat haar recht ({basis}) niet zou gelden.',
    en: '{party} was not told that its right ({basis}) would not apply.',
  },
  RIGHT_DOES_NOT_APPLY: {
    nl: 'Het recht van {party} ({basis}) geldt hier niet; dat is haar verteld, en zij bestrijdt het niet.',
    en: 'The right of {party} ({basis}) does not apply here; it was told so and does not dispute it.',
  },
  RIGHT_WITHOUT_REASON: {
    nl: 'Bij de opening is zonder reden gezegd dat het recht van {party} ({basis}) niet geldt.',
    en: 'At opening the right of {party} ({basis}) was said not to apply, without a reason.',
  },
  RIGHT_ENDED_BY_ANOTHER: {
    nl: 'Dat het recht van {party} ({basis}) was geëindigd, heeft een ander vastgelegd; {party} bevestigde dat niet.',
    en: 'That the right of {party} ({basis}) had ended was recorded by another; {party} did not confirm it.',
  },
  RIGHT_RULED_NOT_TO_APPLY: {
    nl: 'Over het recht van {party} ({basis}) was verschil van mening; beslist is dat het niet geldt{reference}.',
    en: 'The right of {party} ({basis}) was in dispute; it was settled that it does not apply{reference}.',
  },
  ADVICE_ON_REJECTED: {
    nl: '{party} gaf advies ({advice}); er is niets gekozen dat daarvan afwijkt.',
    en: '{party} gave its advice ({advice}); nothing was chosen that deviates from it.',
  },
  NO_INPUT_YET: {
    nl: 'Er kwam nog geen inbreng over dit besluit die een antwoord vraagt.',
    en: 'No input about this decision that requires an answer has come in yet.',
  },
  ADVICE_NOT_ASKED_YET: {
    nl: '{party} is nog niet om advies gevraagd.',
    en: '{party} has not been asked for advice yet.',
  },
  ADVICE_NOT_ASKED: { nl: '{party} is niet om advies gevraagd.', en: '{party} was not asked for advice.' },
  ADVICE_NOT_ASKED_AGAIN: {
    nl: 'Het voorstel is gewijzigd nadat {party} om advies was gevraagd, en niet opnieuw voorgelegd.',
    en: 'The proposal changed after {party} was asked for advice, and was not put to it again.',
  },
  ADVICE_ASKED_TOO_LATE: {
    nl: '{party} is pas om advies gevraagd toen standpunten al waren ingenomen.',
    en: '{party} was asked for advice only after positions had begun.',
  },
  ADVICE_ASKED_UNPROVEN: {
    nl: 'Dat {party} op tijd om advies is gevraagd, is alleen achteraf gezegd.',
    en: 'That {party} was asked for advice in time was only said afterwards.',
  },
  ADVICE_AWAITED: {
    nl: 'Het advies van {party} wordt verwacht, uiterlijk {due}.',
    en: 'The advice of {party} is awaited, by {due}.',
  },
  ADVICE_GIVEN: {
    nl: '{party} gaf advies ({advice}); het besluit moet nog volgen.',
    en: '{party} gave its advice ({advice}); the taking has yet to follow.',
  },
  ADVICE_TERM_LAPSED: {
    nl: '{party} gaf geen advies binnen de termijn (tot en met {due}).',
    en: '{party} gave no advice within its term (until {due}).',
  },
  ADVICE_TERM_CUT_SHORT: {
    nl: 'Er is besloten voordat de adviestermijn van {party} om was ({due}).',
    en: 'It was taken before the term of {party} for advice had ended ({due}).',
  },
  ADVICE_TERM_SHORTENED_SHORTLY_BEFORE: {
    nl: 'De adviestermijn is in de 14 dagen vóór de opening verkort; met de termijn die eerst gold had {party} tot en met {due} en klopt dit niet.',
    en: 'The term for advice was shortened in the 14 days before the opening; by the term that held before, {party} had until {due} and this would not be met.',
  },
  ADVICE_CAME_LATE: {
    nl: '{party} gaf geen advies binnen de termijn (tot en met {due}); het advies dat daarna kwam ({advice}) is te lezen, maar telt niet mee.',
    en: '{party} gave no advice within its term (until {due}); the advice that came later ({advice}) can be read, but does not count.',
  },
  ADVICE_POSITIVE: { nl: '{party} adviseerde positief.', en: '{party} gave positive advice.' },
  ADVICE_FOLLOWED: {
    nl: 'Het advies van {party} ({advice}) is gevolgd.',
    en: 'The advice of {party} ({advice}) was followed.',
  },
  ADVICE_DEVIATED_WITH_REASON: {
    nl: 'Van het advies van {party} ({advice}) is met reden afgeweken.',
    en: 'The advice of {party} ({advice}) was deviated from, with the reason.',
  },
  ADVICE_DEVIATED_WITHOUT_REASON: {
    nl: 'Van het advies van {party} ({advice}) is zonder reden afgeweken.',
    en: 'The advice of {party} ({advice}) was deviated from without a reason.',
  },
  CONSENT_NOT_ASKED_YET: {
    nl: '{party} is nog niet om instemming gevraagd.',
    en: '{party} has not been asked for consent yet.',
  },
  CONSENT_NOT_ASKED: {
    nl: '{party} is niet om instemming gevraagd.',
    en: '{party} was not asked for consent.',
  },
  CONSENT_NOT_ASKED_AGAIN: {
    nl: 'Het voorstel is gewijzigd nadat {party} om instemming was gevraagd, en niet opnieuw voorgelegd.',
    en: 'The proposal changed after {party} was asked for consent, and was not put to it again.',
  },
  CONSENT_GIVEN: { nl: '{party} stemde in.', en: '{party} gave consent.' },
  CONSENT_REPLACED: {
    nl: '{court}{reference} verleende vervangende toestemming voor {party}.',
    en: '{court}{reference} gave its permission in place of the consent of {party}.',
  },
  CONSENT_WITHHELD: { nl: '{party} onthield instemming.', en: '{party} withheld consent.' },
  CONSENT_SILENCE: {
    nl: '{party} heeft niet ingestemd; zwijgen is geen instemming.',
    en: '{party} has not consented; silence is no consent.',
  },
  REJECTED_WITHOUT_CONSENT: {
    nl: 'Afgewezen: instemming van {party} was niet nodig.',
    en: 'Rejected: the consent of {party} was not needed.',
  },
  NO_INPUT_TO_ANSWER: {
    nl: 'Er kwam geen inbreng over dit besluit die een antwoord vraagt.',
    en: 'No input about this decision came in that requires an answer.',
  },
  INPUT_ALL_ANSWERED: {
    nl: '{inputs?De enige inbreng is|Alle {inputs} inbrengen zijn} op tijd en met reden beantwoord; niet bij de afweging betrokken: {notConsidered}.',
    en: '{inputs?The only input was|All {inputs} inputs were} answered in time and with a reason; not considered: {notConsidered}.',
  },
  INPUT_AWAITS_ANSWER: {
    nl: '{inputs?De enige inbreng wacht|Van {inputs} inbrengen wachten er {waiting}} nog op antwoord; niet bij de afweging betrokken: {notConsidered}.',
    en: '{inputs?The only input still awaits|Of {inputs} inputs {waiting} still await} an answer; not considered: {notConsidered}.',
  },
  INPUT_NOT_ANSWERED_WELL: {
    nl: 'Van {inputs} {inputs?inbreng|inbrengen}: {overdue} te laat en nog open, {late} te laat beantwoord, {bare} zonder reden; {notConsidered} niet bij de afweging betrokken.',
    en: 'Of {inputs} {inputs?input|inputs}: {overdue} overdue, {late} answered late, {bare} without a reason; {notConsidered} not considered.',
  },
  INPUT_ANSWER_UNDATED: {
    nl: 'Van {unknown} {unknown?antwoord|antwoorden} is niet bekend wanneer {unknown?het is|ze zijn} gegeven.',
    en: 'Of {unknown} {unknown?answer|answers} it is not known when {unknown?it was|they were} given.',
  },
  NO_DISSENT: { nl: 'Niemand was het met de uitkomst oneens.', en: 'Nobody dissented from the outcome.' },
  DISSENTER_ASKED: {
    nl: 'Wie het oneens was, is naar de reden gevraagd.',
    en: 'The dissenter was asked for the reason.',
  },
  DISSENTER_NOT_ASKED_YET: {
    nl: 'Wie het oneens was, moet nog naar de reden worden gevraagd (uiterlijk {due}).',
    en: 'The dissenter has yet to be asked for the reason (by {due}).',
  },
  DISSENTER_NOT_ASKED: {
    nl: 'Wie het oneens was, is niet naar de reden gevraagd (uiterlijk {due}).',
    en: 'The dissenter was not asked for the reason (by {due}).',
  },
  DISSENT_ANSWERED: {
    nl: 'De reden van het tegengeluid is beantwoord.',
    en: 'The reason of the dissent was answered.',
  },
  DISSENT_ANSWERED_LATE: {
    nl: 'De reden van het tegengeluid is te laat beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent was answered late (by {due}).',
  },
  DISSENT_AWAITS_ANSWER: {
    nl: 'De reden van het tegengeluid moet nog worden beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent has yet to be answered (by {due}).',
  },
  DISSENT_NOT_ANSWERED: {
    nl: 'De reden van het tegengeluid is niet beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent was not answered (by {due}).',
  },
  KIND_NEEDS_NO_ALTERNATIVES: {
    nl: 'Een besluit van de soort {kind} vraagt geen alternatieven.',
    en: 'A decision of kind {kind} needs no alternatives.',
  },
  KIND_SHOWN: {
    nl: 'Het heet een besluit van de soort {kind}; wat erop is gebouwd laat zien dat het er een is van de soort {shown}, en zo is het hier beoordeeld.',
    en: 'It is called a decision of kind {kind}; what was built on it shows that it is one of kind {shown}, and it is judged here as that.',
  },
  ONE_ALTERNATIVE: {
    nl: 'Er is maar {alternatives} alternatief gewogen.',
    en: 'Only {alternatives} alternative was weighed.',
  },
  ALTERNATIVE_NOT_WEIGHED: {
    nl: 'Over dit alternatief is vóór het besluit niets vastgelegd: {silent}.',
    en: 'Nothing was recorded before the taking on: {silent}.',
  },
  ALTERNATIVE_WITHOUT_REASON: {
    nl: 'Zonder reden niet gekozen: {unreasoned}.',
    en: 'Not chosen, without a reason: {unreasoned}.',
  },
  ALTERNATIVES_WEIGHED: {
    nl: '{alternatives} alternatieven zijn gewogen; wat niet is gekozen heeft een reden.',
    en: '{alternatives} alternatives were weighed; those not chosen have a reason.',
  },
  KIND_NEEDS_NO_ASSESSMENT: {
    nl: 'Een besluit van de soort {kind} vraagt geen beoordeling van de kwaliteit van de arbeid.',
    en: 'A decision of kind {kind} needs no assessment of quality of work.',
  },
  QUALITY_NOT_ASSESSED: {
    nl: 'De gevolgen voor de kwaliteit van de arbeid zijn niet beoordeeld.',
    en: 'The effects on quality of work were not assessed.',
  },
  QUALITY_OF_ANOTHER_ALTERNATIVE: {
    nl: 'De beoordeling gaat niet over het gekozen alternatief.',
    en: 'The assessment is not about the chosen alternative.',
  },
  QUALITY_INCOMPLETE: {
    nl: 'Van de vier A’s {missing?is er een|zijn er {missing}} niet ingevuld.',
    en: 'Of the four A’s {missing} {missing?is|are} not filled in.',
  },
  QUALITY_ASSESSED_AFTER: {
    nl: 'De kwaliteit van de arbeid is pas na het besluit beoordeeld.',
    en: 'Quality of work was assessed only after the taking.',
  },
  QUALITY_ASSESSED_UNPROVEN: {
    nl: 'Dat de kwaliteit van de arbeid vooraf is beoordeeld, is alleen achteraf gezegd.',
    en: 'That quality of work was assessed beforehand was only said afterwards.',
  },
  QUALITY_WITHOUT_EMPLOYEES: {
    nl: 'Medewerkers namen niet deel aan de beoordeling.',
    en: 'Employees took no part in the assessment.',
  },
  QUALITY_EMPLOYEES_CLAIMED: {
    nl: 'Dat medewerkers deelnamen aan de beoordeling heeft niemand van hen bevestigd.',
    en: 'That employees took part in the assessment was confirmed by none of them.',
  },
  QUALITY_ASSESSED: {
    nl: 'De kwaliteit van de arbeid is vooraf met medewerkers beoordeeld, op alle vier A’s.',
    en: 'Quality of work was assessed beforehand with employees, on all four A’s.',
  },
  KIND_NEEDS_NO_CRITERIA: {
    nl: 'Een besluit van de soort {kind} rust niet op criteria van een pilot.',
    en: 'A decision of kind {kind} does not rest on criteria of a pilot.',
  },
  NO_PILOT: {
    nl: 'Er is geen pilot waar dit besluit op rust.',
    en: 'There is no pilot on which this decision rests.',
  },
  CRITERIA_NOT_BEFOREHAND: {
    nl: 'Er zijn vóór de start van de pilot geen criteria afgesproken.',
    en: 'No criteria were agreed before the pilot started.',
  },
  CRITERIA_WITHOUT_ASPECT: {
    nl: 'Een harde eis ontbreekt voor: {missing}.',
    en: 'A hard requirement is missing for: {missing}.',
  },
  CRITERIA_NOT_MEASURED: {
    nl: 'Vóór het besluit niet gemeten: {criteria}.',
    en: 'Not measured before the taking: {criteria}.',
  },
  GO_AGAINST_REQUIREMENT: {
    nl: 'Er is doorgegaan hoewel een harde eis niet is gehaald: {criteria}.',
    en: 'It went on although a hard requirement was not met: {criteria}.',
  },
  CRITERIA_MEASURED: {
    nl: '{criteria} harde {criteria?eis is|eisen zijn} vooraf afgesproken en gemeten; {unmet} niet gehaald.',
    en: '{criteria} hard {criteria?requirement was|requirements were} agreed beforehand and measured; {unmet} not met.',
  },
  NO_FRAMES: { nl: 'Voor dit project zijn geen kaders gesteld.', en: 'No frames were set for this project.' },
  FRAME_NOT_STATED: {
    nl: 'Het besluit noemt niet wat het neemt van het kader “{frame}”.',
    en: 'The decision does not state what it takes of the frame “{frame}”.',
  },
  FRAME_STATED: {
    nl: 'Het besluit noemt wat het neemt van het kader “{frame}”.',
    en: 'The decision states what it takes of the frame “{frame}”.',
  },
  WITHIN_BUDGET: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten blijft binnen € {limit}; eerdere besluiten die niets noemen en als 0 tellen: {silent}.',
    en: '€ {amount} plus € {earlier} of earlier decisions stays within € {limit}; earlier decisions that state nothing and count as 0: {silent}.',
  },
  BUDGET_EXCEEDED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}, zonder dat de opdrachtgever het toestond.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}, and the sponsor did not allow it.',
  },
  BUDGET_EXCEEDED_NOT_REPLACED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}: {replaced} zou worden vervangen, maar dat is niet op tijd vastgelegd en telt dus mee.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}: {replaced} was to be replaced, but that was not recorded in time, so that it counts.',
  },
  FRAMES_WIDENED_BY_ANOTHER: {
    nl: 'Dit past alleen binnen kaders die zijn verruimd door iemand die niet de opdrachtgever is en niet in de stuurgroep zit; daarvóór was de grens {limit}.',
    en: 'This fits only frames that were widened by somebody who is neither the sponsor nor in the steering group; before that the limit was {limit}.',
  },
  FRAMES_SET_BY_MANAGER: {
    nl: 'De kaders zijn vastgelegd door de projectleider, niet door de opdrachtgever of de stuurgroep.',
    en: 'The frames were recorded by the manager of the project, not by the sponsor or the steering group.',
  },
  BUDGET_EXCEEDED_ALLOWED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}; de opdrachtgever stond het toe.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}; the sponsor allowed it.',
  },
  WITHIN_DEADLINE: { nl: '{deadline} valt binnen {limit}.', en: '{deadline} falls within {limit}.' },
  DEADLINE_EXCEEDED: {
    nl: '{deadline} valt na {limit}, zonder dat de opdrachtgever het toestond.',
    en: '{deadline} falls after {limit}, and the sponsor did not allow it.',
  },
  DEADLINE_EXCEEDED_ALLOWED: {
    nl: '{deadline} valt na {limit}; de opdrachtgever stond het toe.',
    en: '{deadline} falls after {limit}; the sponsor allowed it.',
  },
  NOBODY_AFFECTED: { nl: 'Er is geen groep genoemd die dit raakt.', en: 'No affected group was named.' },
  GROUP_TOLD: { nl: '{group} is op tijd op de hoogte gesteld.', en: '{group} was told in time.' },
  GROUP_TOLD_LATE: {
    nl: '{group} is te laat op de hoogte gesteld (uiterlijk {due}).',
    en: '{group} was told late (by {due}).',
  },
  GROUP_NOT_TOLD_YET: {
    nl: '{group} moet uiterlijk {due} op de hoogte worden gesteld.',
    en: '{group} is to be told by {due}.',
  },
  GROUP_NOT_TOLD: {
    nl: '{group} is niet op de hoogte gesteld (uiterlijk {due}).',
    en: '{group} was not told (by {due}).',
  },
  CARRIED_OUT_BEFORE_TAKEN: {
    nl: 'De uitvoering begon voordat het besluit was genomen.',
    en: 'It was carried out before it was taken.',
  },
  CARRIED_OUT_UNPROVEN: {
    nl: 'Dat de uitvoering pas na het besluit begon, is alleen achteraf gezegd.',
    en: 'That it was carried out only after it was taken was only said afterwards.',
  },
  CARRIED_OUT_BEFORE_TOLD: {
    nl: 'De uitvoering begon voordat {party} het besluit te horen kreeg, terwijl van haar advies is afgeweken.',
    en: 'It was carried out before {party} was told, though its advice was deviated from.',
  },
  CARRIED_OUT_WITHIN_MONTH: {
    nl: 'De uitvoering begon binnen de maand (tot en met {until}) waarin {party} in beroep kan gaan.',
    en: 'It was carried out within the month (until {until}) in which {party} can appeal.',
  },
  CARRIED_OUT_WHILE_NULL: {
    nl: 'De uitvoering ging door terwijl de nietigheid was ingeroepen.',
    en: 'It was carried out while its nullity was invoked.',
  },
  NULLITY_INVOKED: {
    nl: 'De nietigheid is ingeroepen; uitvoering moet wachten.',
    en: 'Its nullity is invoked; carrying out has to wait.',
  },
  MONTH_NOT_BEGUN: {
    nl: '{party} is nog niet op de hoogte gesteld; de maand is niet begonnen.',
    en: '{party} has not been told; the month has not begun.',
  },
  MONTH_RUNS: {
    nl: 'Tot en met {until} kan {party} in beroep gaan; uitvoering moet wachten.',
    en: 'Until {until} {party} can appeal; carrying out has to wait.',
  },
  MONTH_OVER: {
    nl: 'De maand voor beroep door {party} is om (tot en met {until}).',
    en: 'The month for an appeal by {party} is over (until {until}).',
  },
  WORKS_COUNCIL_AGREED: { nl: '{party} stemde in met uitvoering.', en: '{party} agreed to carrying out.' },
  NOT_CARRIED_OUT_YET: { nl: 'Er is nog niets uitgevoerd.', en: 'Nothing has been carried out yet.' },
  CARRIED_OUT_AFTER: {
    nl: 'De uitvoering begon na het besluit.',
    en: 'It was carried out after it was taken.',
  },
} as const satisfies Record<string, Label>;

export type ConformityCode = keyof typeof conformityFindings;
