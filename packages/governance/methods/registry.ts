import { attentionPointsOf } from '../catalog/attention-points.ts';
import type { Label } from '../record/vocabulary.ts';
import { ANSWERING } from './answering.ts';
import type { AnswerState } from './answering.ts';
import { CONFORMITY, conformityChecks } from './conformity/conformity.ts';
import { answeringDefinitions } from './definitions/answering.ts';
import { conformityDefinitions } from './definitions/conformity.ts';
import { ladderDefinitions } from './definitions/ladder.ts';
import { scorecardDefinitions } from './definitions/scorecard.ts';
import { LADDER } from './ladder/ladder.ts';
import { rungs } from '../catalog/ladder.ts';
import { PIM, SIM } from './scorecard/scorecard.ts';

/** A method by which judgements are made: so that nobody has to read the code to know what is computed. */
export type Method = {
  /** Name and version: a newer version stands beside it and never changes what this one says. */
  readonly id: string;
  readonly title: Label;
  /** Where it comes from. */
  readonly source: string;
  readonly definition: Label;
  readonly checks: readonly {
    readonly code: string;
    readonly label: Label;
    /** When it is met, so that it can be recomputed by hand from the evidence. */
    readonly definition: Label;
  }[];
};

/** The types of both tables hold that no code is without a definition. */
const checksOf = (
  labels: Readonly<Record<string, Label>>,
  definitions: Readonly<Record<string, Label>>,
): Method['checks'] =>
  Object.entries(labels).map(([code, label]) => ({ code, label, definition: definitions[code] ?? label }));

const answerStates: Readonly<Record<AnswerState, Label>> = {
  NOT_REQUIRED: { nl: 'geen antwoord nodig', en: 'no answer required' },
  OPEN: { nl: 'nog niet beantwoord', en: 'not answered yet' },
  OVERDUE: { nl: 'te laat', en: 'overdue' },
  ANSWERED: { nl: 'beantwoord', en: 'answered' },
  WITHOUT_REASON: { nl: 'zonder reden', en: 'without a reason' },
  CONTESTED: { nl: 'betwist', en: 'contested' },
};

/** Every method, in the order in which they are explained. */
export const methods: readonly Method[] = [
  {
    id: ANSWERING,
    title: { nl: 'Beantwoording', en: 'Answering' },
    source: 'Handreiking sociale en technologische innovatie bij gemeenten: terugkoppeling',
    definition: {
      nl: 'Inbreng vraagt een antwoord, behalve een reactie op andere inbreng, een steunbetuiging en wat de indiener introk. Een antwoord heeft een uitkomst en een reden in eigen woorden, en komt op tijd als het is vastgelegd op of voor de datum die bij het indienen gold. Aanhouden is geen antwoord.',
      en: 'Input requires an answer, but for a comment, plain support and what its submitter withdrew. An answer has a disposition and a reason in its own words, and is in time if it was recorded on or before the date that held when the input was submitted. A deferral is no answer.',
    },
    checks: checksOf(answerStates, answeringDefinitions),
  },
  {
    id: CONFORMITY,
    title: { nl: 'Volgens de afgesproken regel', en: 'By the rule agreed beforehand' },
    source: 'Handreiking, besluitvormingsregels; Wet op de ondernemingsraden art. 25, 27 en 32',
    definition: {
      nl: 'Vijftien toetsen van één besluit tegen de regel die vooraf gold. Wat vooraf moest (A vóór B), is voldaan als A eerder in het logboek staat en uiterlijk vijf minuten na het tijdstip van B is vastgelegd; zeggen alleen de opgegeven tijdstippen het, dan is het niet bewezen; spreken die het tegen, niet voldaan. Van een B met alleen een dag telt het begin van die dag. Wat namens een ander is vastgelegd, is niet bewezen tot wie het aangaat het bevestigt; ontkend telt het nergens. Elke toets wordt twee keer gedaan, met en zonder wat niet bewezen is: verschilt de uitkomst, dan is zij niet bewezen, of lopend als een van beide nog loopt en de andere niet faalt. Na het nemen maakt alleen een bevestiging, de afloop van een geschil over een recht, of wat de soort van een OTHER laat zien, C1 tot en met C7 en C9 tot en met C12 nog voldaan. Noemt een steunmaatregel of keuzeruimte een besluit als grond, dan blijkt het een invoering (ADOPT), en noemt alleen een pilot het, een pilot (PILOT): heette het OTHER, dan wordt het zo beoordeeld; heette het RULE, FRAMES, PROBLEM of STOP, of ADJUST zonder dat er in het project eerder iets was ingevoerd (SELECT, PILOT, GO_NO_GO of ADOPT genomen), dan op beide soorten, en geldt van elke toets de slechtste uitkomst. Eén toets niet voldaan: niet volgens de regel; anders onbewezen, lopend, of volgens de regel.',
      en: 'Fifteen checks of one decision against the rule that held beforehand. What had to come before (A before B) is met if A stands earlier in the log and was recorded no more than five minutes after B occurred; where only the claimed times say so it is unproven; where they deny it, not met. A B of which only the day is known counts from the start of that day. What was recorded on behalf of another is unproven until whom it concerns confirms it; disowned it counts nowhere. Each check is judged twice, with what is unproven and without: where the two differ it is unproven, or pending if one of them waits and the other does not fail. After the taking only a confirmation, the settlement of a dispute about a right, or what shows the kind of an OTHER turns C1 to C7 and C9 to C12 to met. A decision that a support measure or customisation names as its ground shows as an adoption (ADOPT), one that only a pilot names as a pilot (PILOT): where it was called OTHER it is judged as that; where it was called RULE, FRAMES, PROBLEM or STOP, or ADJUST with nothing introduced in the project before (SELECT, PILOT, GO_NO_GO or ADOPT taken), as both kinds, and of each check the worse outcome holds. One check not met: not conform; else unproven, pending, or conform.',
    },
    checks: checksOf(conformityChecks, conformityDefinitions),
  },
  {
    id: LADDER,
    title: { nl: 'Participatieladder', en: 'Participation ladder' },
    source: 'Tabel 1 van de tweede publicatie; Pretty 1995, Pröpper 1999',
    definition: {
      nl: 'Voor elk besluit en elke groep die het raakt drie treden: beloofd, geboden en gerealiseerd. Geboden is de hoogste trede waarvoor de groep de gelegenheid had; gerealiseerd de hoogste waarvan die ook is gebruikt en gehonoreerd. Gerealiseerd is nooit hoger dan geboden. Beloofd is de toezegging die bij de opening gold: de nauwkeurigste (soort en stap, soort, stap, project), dan de laatste; een die verlaagt, ook door een actieve rol passief te maken, telt pas als de groep haar vóór de opening onderschreef. Blijkt het een andere soort dan het heette (zie conformity/1; niet OTHER), dan is het de hoogste van de beloften voor beide. Is een actieve rol beloofd, dan vallen trede 3 tot en met 6 weg zonder vastgelegde uitnodiging. Geraakt zijn de groepen die het besluit noemt of die bij de opening op de kaart als geraakt stonden (ook als zij er in de 14 dagen daarvoor van af gingen), behalve wie vóór het nemen hoorde waarom zij erbuiten valt, als zij bij de opening bestonden (opgeheven in de 14 dagen daarvoor, of namens een ander die dat niet bevestigde, bestaat zij nog) en medewerkers, medezeggenschap, cliënten of burgers zijn. Van de groep zelf is wat een lid vastlegde dat meer dan 14 dagen vóór de opening is ingeschreven, of op de eerste dag van de groep in een organisatie die hooguit 14 dagen daarvoor werd ingeschreven. De redenen zeggen waarom de bereikte trede geldt, en wat ontbrak voor de volgende, voor de beloofde en voor de hoogste geboden trede. Voorlopig is een paar zolang een inbreng van de groep over het besluit zonder antwoord is en haar datum nog niet voorbij: in de cijfers telt het niet mee, het wordt apart geteld. De mediaan is bij een even aantal de laagste van de middelste twee; een belofte is gehouden als gerealiseerd ten minste beloofd is, van de paren met een belofte.',
      en: 'For each decision and each group that it affects three rungs: promised, offered and realised. Offered is the highest rung for which the group had the opportunity; realised the highest of which that was used and honoured too. Realised never exceeds offered. Promised is what was in force at opening: the most specific (kind and step, kind, step, project), then the latest; one that lowers, also by making an active part passive, counts only once the group endorsed it before the opening. Where it shows as another kind than it was called (see conformity/1; not OTHER), it is the higher of the promises for the two. Where an active part was promised, rungs 3 to 6 fall away without a recorded invitation. Affected are the groups that the decision names or that the map marked as affected at opening (also where they were taken off it in the 14 days before), but for those told before the taking why they are left out, that existed at opening (one retired in the 14 days before, or in the name of another who did not confirm it, still does) and are employees, works council, clients or citizens. The group’s own is what a member recorded who was registered longer than 14 days before the opening, or on the group’s first day in an organisation registered no more than 14 days before that. The reasons say why the rung reached holds, and what was lacking for the next one up, for the one promised and for the highest one offered. A pair is provisional as long as an input of the group about the decision has no answer and its due date is not over: the figures leave it out and count it apart. The median of an even number is the lower of the middle two; a promise is kept where realised is at least promised, of the pairs with a promise.',
    },
    checks: rungs.map(({ rung, name }) => ({
      code: `${rung}`,
      label: name,
      definition: ladderDefinitions[`${rung}`],
    })),
  },
  ...([SIM, PIM] as const).map((id) => ({
    id,
    title:
      id === SIM
        ? { nl: 'Aandachtspunten van SIM', en: 'Attention points of SIM' }
        : { nl: 'Aandachtspunten van PIM', en: 'Attention points of PIM' },
    source: id === SIM ? 'Handreiking, lijsten “Samenvattend”' : 'Webinar over PIM',
    definition: {
      nl: 'Per stap van het procesmodel de aandachtspunten, elk een toets op wat in het project is vastgelegd. Wat niet is voldaan loopt nog zolang de stap niet is verlaten: sinds het project er het laatst in ging is geen latere stap begonnen, en het is niet gesloten; een overgeslagen stap telt als verlaten. Wat vóór een bepaald moment moest staan, is daarna meteen niet voldaan. De opdrachtgever kan zelf, met reden, van een punt afzien; dat blijft zichtbaar. Elk punt wordt twee keer gedaan, met en zonder wat niet bewezen is: verschilt de uitkomst, dan is zij niet bewezen, of lopend als een van beide nog loopt en de andere niet faalt. Van meer pilots, regels of beoordelingen telt de beste. “Vóór” is als in conformity/1. Medewerkers zijn groepen van de soort medewerkers of medezeggenschap; geraakt is een groep die de laatste kaart zo noemt, of die een besluit als geraakt noemt. Dat medewerkers deelnamen is bewezen als een van hen die als deelnemer is genoemd (is alleen de groep genoemd: een lid ervan) het vastlegde of bevestigde, langer dan 14 dagen lid of vanaf de eerste dag van de groep; het woord van een ander is een bewering.',
      en: 'For each step of the process model its attention points, each a check of what was recorded in the project. What is not met is pending while the step is not left: since the project last entered it no later step was entered, and it is not closed; a step that was passed over counts as left. What had to stand before a certain moment is not met as soon as that has passed. The sponsor can waive a point in person, with a reason, which stays visible. Each point is judged twice, with what is unproven and without: where the two differ it is unproven, or pending if one of them waits and the other does not fail. Of several pilots, rules or assessments the best one counts. “Before” is as in conformity/1. Employees are groups of the kind employees or works council; affected is a group that the last map says is, or that a decision names as affected. That employees took part is proven when one of those named as participants (where only the group is named: a member of it) recorded or confirmed it, a member for longer than 14 days or from the group’s first day; the word of anybody else is a claim.',
    },
    checks: attentionPointsOf(id === SIM ? 'SIM' : 'PIM').map(({ code, label }) => ({
      code,
      label,
      definition: scorecardDefinitions[code],
    })),
  })),
];

/** The method of that name and version; undefined: it is not known. */
export const methodNamed = (id: string): Method | undefined => methods.find((method) => method.id === id);
