import type { AttentionPointCode } from '../../catalog/attention-points.ts';
import type { Label } from '../../record/vocabulary.ts';

/**
 * When each attention point is met, by its code, so that it can be recomputed by hand. What holds of all of them (left
 * steps, claims, who is affected, who took part) stands in the definition of the method.
 */
export const scorecardDefinitions = {
  '1.1': {
    nl: 'Kaders zijn gesteld, en de projectleider die het project noemt heeft een mandaat voor dit project of voor alle, beide van vóór de opening van het eerste besluit; een mandaat dat toen was ingetrokken, of waarvan de laatste dag voorbij was, telt niet; dat die dag niet voorbij was zegt een later vastgelegde opening alleen (niet bewezen). Een mandaat is bewezen als wie het gaf het vastlegde of bevestigde, het aan een ander gaf, en het mocht geven: als wie de kaders stelt (opdrachtgever, stuurgroep, groep van opdrachtgevers), of doordat het eerder aan diegene was gedelegeerd. Ontbreekt een van beide bij die opening, dan is het meteen niet voldaan.',
    en: 'Frames were set, and the manager whom the project names has a mandate for this project or for all, both from before the first decision was opened; a mandate that was withdrawn by then, or whose last day was over, does not count; that it was not is only said by an opening recorded after that day (unproven). A mandate is proven when whoever gave it recorded or confirmed it, gave it to somebody else, and had it to give: as one who sets the frames (sponsor, steering group, group of sponsors), or because it was delegated to them before. Where one of the two is missing at that opening it is not met at once.',
  },
  '1.2': {
    nl: 'In het team of in de stuurgroep, elk op zichzelf en zoals nu samengesteld, zitten leden voor ten minste twee soorten groepen, waaronder medewerkers of medezeggenschap. Wie voor een groep zit zonder haar ingeschreven lid te zijn, telt alleen als bewering.',
    en: 'In the team or in the steering group, each by itself and as it is composed now, members sit for at least two kinds of group, employees or works council among them. Somebody who sits for a group without being its registered member counts only as a claim.',
  },
  '1.3': {
    nl: 'Elke geraakte groep van de soort medewerkers (EMPLOYEES) heeft een participatieafspraak in het project. Is er geen zo’n groep, dan is het niet voldaan.',
    en: 'Every affected group of the kind employees (EMPLOYEES) has a participation agreement in the project. Where there is no such group it is not met.',
  },
  '1.4': {
    nl: 'Een regel van het project of de organisatie is vóór de opening van het eerste besluit afgesproken (niet opgelegd of bij wet vastgelegd), en elke partij die hij bindt (beslist, beslist mee, instemmings- of adviesrecht) onderschreef die versie daarvoor; haar laatste woord telt, zoals bij toets C3 van conformity/1. Een versie die toen was vervangen of ingetrokken, en een regel die niemand bindt, telt niet. Ontbreekt zo’n regel bij die opening, dan is het meteen niet voldaan.',
    en: 'A rule of the project or the organisation was agreed (not imposed or laid down by law) before the first decision was opened, and every party that it binds (decides, co-decides, consent or advice right) endorsed that version before that; its last word counts, as in check C3 of conformity/1. A version replaced or retired by then, and a rule that binds nobody, do not count. Where no such rule is there at that opening it is not met at once.',
  },
  '1.5': {
    nl: 'Elke groep van het project (in kaart gebracht, of genoemd door een raadpleging, een participatieafspraak, een besluit of de regel daarvan) is in kaart gebracht met belang en invloed, en als zij geraakt is ook met hoe; ten minste één daarvan hangt van een andere af; en de belangen van werkgever en medewerkers zijn beide genoemd.',
    en: 'Every group of the project (mapped, or named by a consultation, a participation agreement, a decision or its rule) is mapped with interest and influence, and if it is affected also with how; at least one of them depends on another; and the interests of employer and employees are both stated.',
  },
  '1.6': {
    nl: 'Het communicatieplan en het projectplan zijn elk gedeeld met elke geraakte groep. Is er geen geraakte groep, dan is het niet voldaan.',
    en: 'The communication plan and the project plan were each shared with every affected group. Where no group is affected it is not met.',
  },
  '2.1': {
    nl: 'Een ingevulde probleemanalyse noemt als deelnemers medewerkers en de probleemeigenaar die het project noemt; dat medewerkers deelnamen is bewezen.',
    en: 'A problem analysis that was filled in names as participants employees and the problem owner whom the project names; that employees took part is proven.',
  },
  '2.2': {
    nl: 'Over alle besluiten van het project zijn ten minste twee alternatieven ingebracht, door ten minste twee groepen. Van een groep is een alternatief dat een lid van haar vastlegde (geen lid sinds minder dan 14 dagen vóór de opening van dat besluit) of dat zij bevestigde; wat een ander daarover zegt is een bewering. Bracht één persoon voor beide groepen in: niet bewezen.',
    en: 'Over all decisions of the project at least two alternatives were brought, by at least two groups. A group’s own is an alternative that a member of it recorded (not one since less than 14 days before that decision was opened) or that it confirmed; what somebody else says of that is a claim. Where one person brought for both groups it is unproven.',
  },
  '2.3': {
    nl: 'Een raadpleging die in de stap genereren is geopend liet anonieme inbreng toe of noemde een vertrouwenspersoon.',
    en: 'A consultation opened in the step generate allowed anonymous input or named a confidant.',
  },
  '3.1': {
    nl: 'Een impactanalyse (TIM) waarin zowel de dienstverlening als de persoonsgroepen zijn ingevuld, stond er vóór de eerste selectie (SELECT) werd genomen. Ontbreekt zij dan, dan is het meteen niet voldaan.',
    en: 'An impact analysis (TIM) in which both service and the person groups are filled in stood before the first selection (SELECT) was taken. Where it is missing then it is not met at once.',
  },
  '3.2': {
    nl: 'Een businesscase Q4 heeft kwalitatieve posten, en daaraan namen medewerkers deel of een andere geraakte groep dan leiding en opdrachtgever; dat is bewezen zoals deelname van medewerkers.',
    en: 'A Q4 business case has qualitative entries, and employees took part in it, or another affected group than management and sponsor; that is proven as the taking part of employees is.',
  },
  '3.3': {
    nl: 'Een businesscase Q4 noemt als deelnemers medewerkers en leiding (of de groep van de opdrachtgever), en dat medewerkers deelnamen is bewezen; de eerste selectie (SELECT) is genomen; en de regel die dat besluit bij opening overnam geeft een groep van medewerkers of medezeggenschap een ander recht dan alleen te worden geïnformeerd (INFORMED).',
    en: 'A Q4 business case names as participants employees and management (or the sponsor’s group), and that employees took part is proven; the first selection (SELECT) was taken; and the rule that this decision copied at opening gives a group of employees or works council another right than being informed alone (INFORMED).',
  },
  '3.4': {
    nl: 'Een pilotplan heeft ten minste twee varianten, of zegt waarom niet.',
    en: 'A pilot plan has at least two variants, or says why not.',
  },
  '4.1': {
    nl: 'Een pilotplan noemt een onderzoeker van buiten het team, die ook niet in het team zit en niet de projectleider of de opdrachtgever is die het project noemt.',
    en: 'A pilot plan names a researcher from outside the team, who does not sit in the team either and is not the manager or the sponsor whom the project names.',
  },
  '4.2': {
    nl: 'In één pilot zijn metingen van ten minste twee varianten vastgelegd.',
    en: 'In one pilot measurements of at least two variants are recorded.',
  },
  '4.3': {
    nl: 'Van de groep die het pilotplan noemt, anders van die bij de laatste telling, maakte ten minste het deel kennis dat het plan stelt: de laatst vastgelegde telling van die groep (of een die geen groep noemt), gedeeld door het meeste dat zij sinds de vastlegging van het plan telde: de grootte die toen stond of later is vastgelegd, of haar ingeschreven leden, als dat er meer zijn. Is het alleen gehaald van de kleinere groep van nu, dan is het niet bewezen. Zonder deel of grootte niet voldaan.',
    en: 'Of the group that the pilot plan names, else of that of the last count, at least the share that the plan sets got acquainted: the last count recorded of that group (or one that names no group), over the most that it counted since the plan was recorded: the size that stood then or was recorded later, or its registered members where those are more. Where only the smaller group of now makes it reached it is unproven. Without a share or a size it is not met.',
  },
  '4.4': {
    nl: 'De laatste criteria die vóór de start van die pilot en vóór de eerste meting zijn afgesproken (wat is gemeten was begonnen, ook als de start later, herroepen of niet is vastgelegd) hebben een harde eis aan productiviteit en een aan kwaliteit van de arbeid, zijn met medewerkers afgesproken, en dat zij deelnamen is bewezen.',
    en: 'The last criteria agreed before the start of that pilot and before the first measurement (what was measured had begun, also where the start is recorded later, disowned or not on record) have a hard requirement on productivity and one on quality of work, were agreed with employees, and that these took part is proven.',
  },
  '4.5': {
    nl: 'Een evaluatie van een pilot noemt medewerkers als deelnemers, en dat zij deelnamen is bewezen.',
    en: 'An evaluation of a pilot names employees as participants, and that they took part is proven.',
  },
  '5.1': {
    nl: 'Vastgelegd is wat aan gebruikers of teams is gelaten, onder vermelding van een invoering (ADOPT) die is genomen, of na het nemen van een. Een invoering is ook wat anders werd genoemd en er door wat erop is gebouwd een blijkt te zijn.',
    en: 'What is left to users or teams is on record, naming an adoption (ADOPT) that was taken, or from after the taking of one. An adoption is also what was called otherwise and shows itself to be one by what is built on it.',
  },
  '5.2': {
    nl: 'Ten minste één steunmaatregel is vastgelegd (opleiding, hulp, materiaal).',
    en: 'At least one support measure is recorded (training, help, material).',
  },
  '5.3': {
    nl: 'Na het nemen van de eerste invoering (zie 5.1) is geëvalueerd, en dat medewerkers deelnamen is bewezen: een evaluatie van een pilot die ook over kwaliteit van de arbeid gaat, of een beoordeling van de kwaliteit van de arbeid, met elk van de vier A’s ingevuld, van het project of van wat is ingevoerd.',
    en: 'After the first adoption was taken (see 5.1) came an evaluation, and that employees took part in it is proven: one of a pilot that covers quality of work too, or an assessment of quality of work, each of the four A’s filled in, of the project or of what was adopted.',
  },
  '5.4': {
    nl: 'Na een evaluatie (van een pilot, of een beoordeling als bij 5.3) is een bijstelling (ADJUST) genomen, of volgde een andere evaluatie. “Na” is ook hier: de evaluatie kwam ervóór, volgens het logboek; is de tweede vastgelegd met een datum vóór de eerste, dan zegt alleen haar datum dat er een op volgde, en is het niet bewezen.',
    en: 'After an evaluation (of a pilot, or an assessment as in 5.3) an adjustment (ADJUST) was taken, or another evaluation came. “After” is here too that the evaluation came before it by the log; where the second was recorded with a date before the first, only its date says that one followed on it, and it is unproven.',
  },
} as const satisfies Record<AttentionPointCode, Label>;
