import { roleLabel, startOfLocalDay } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import type {
  AlternativeRow,
  ConformityRow,
  DecisionRow,
  DissentRow,
  ObjectionRow,
  PairRow,
  PartyRequestRow,
  PositionRow,
} from '@besluitspoor/read-models';
import { inLanguage, sentence } from '../language.ts';
import type { Language } from '../language.ts';
import { labelOf } from '../vocabulary.ts';
import { checkStatusLabels } from './check.ts';
import { checkLabel, verdictLabels } from './conformity.ts';
import { messageOf, messageOfJudged } from './messages.ts';
import { rungLabel } from './methods.ts';

/** What one page about a decision is made of. Lists hold at most a page; the totals say how many there are. */
export type Explained = {
  readonly decision: DecisionRow;
  readonly project: string;
  readonly organisation: string;
  /** IANA name, in which days are written. */
  readonly timeZone: string;
  /** RFC 3339: the moment for which it was judged. */
  readonly readAt: string;
  /** Deferred, and past the day until which it waits. */
  readonly stalled: boolean;
  /** Title of the decision that superseded or reversed it; null: none. */
  readonly replacedBy: string | null;
  readonly alternatives: readonly AlternativeRow[];
  readonly requests: readonly PartyRequestRow[];
  readonly dissent: { readonly rows: readonly DissentRow[]; readonly total: number };
  readonly openObjections: readonly ObjectionRow[];
  /** Positions of the last round that oppose an alternative (`opposingStances`). */
  readonly opposed: { readonly rows: readonly PositionRow[]; readonly total: number };
  /** Inputs weighed. */
  readonly considered: number;
  readonly told: readonly string[];
  readonly conformity: ConformityRow | undefined;
  readonly pairs: { readonly rows: readonly PairRow[]; readonly total: number };
  /** Name of the group with that id. */
  readonly groupName: (id: string) => string;
};

/**
 * One page of plain text about a decision, that can stand in minutes: from the rule, over what was heard, to the
 * verdict. It names parties and never a person, and holds no personal text: minutes cannot be emptied afterwards.
 */
export const explanation = (of: Explained, language: Language): string => {
  const said: Saying = {
    say: (label, values = {}) => sentence(label, values, language),
    day: (moment) => dayOf(moment, of.timeZone, language),
    label: (list, value) => {
      const label = labelOf(list, value);
      return label === undefined ? value : inLanguage(label, language);
    },
    inLabel: (label) => inLanguage(label, language),
  };
  const sections = [heading, rule, weighed, heard, outcome, followed, influence, ending];
  return sections
    .map((section) => section(of, said, language))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
};

type Values = Readonly<Record<string, string | number>>;
type Saying = {
  readonly say: (label: Label, values?: Values) => string;
  readonly day: (moment: string | null) => string;
  readonly label: (list: string, value: string) => string;
  readonly inLabel: (label: Label) => string;
};
type Section = (of: Explained, said: Saying, language: Language) => readonly string[];

const dayOf = (moment: string | null, timeZone: string, language: Language): string =>
  moment === null
    ? inLanguage({ nl: 'een onbekende dag', en: 'an unknown day' }, language)
    : new Intl.DateTimeFormat(language === 'NL' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone }).format(
        new Date(moment),
      );

const heading: Section = ({ decision, organisation, project, readAt }, { day, label, say }) => [
  say({ nl: 'BESLUIT: {title}', en: 'DECISION: {title}' }, { title: decision.title }),
  say(
    {
      nl: '{organisation}, project “{project}”, {kind}.',
      en: '{organisation}, project “{project}”, {kind}.',
    },
    { organisation, project, kind: label('DecisionKind', decision.kind) },
  ),
  ...(decision.question === null
    ? []
    : [say({ nl: 'Vraag: {question}', en: 'Question: {question}' }, { question: short(decision.question) })]),
  say({ nl: 'Gelezen zoals vastgelegd op {day}.', en: 'As on record on {day}.' }, { day: day(readAt) }),
];

const rule: Section = ({ decision, groupName }, { day, label, say }) => {
  const title = say({ nl: '1. DE REGEL', en: '1. THE RULE' });
  const opened = say(
    { nl: 'Geopend op {day}.', en: 'Opened on {day}.' },
    { day: day(decision.began.occurredAt) },
  );
  if (decision.rule === null) {
    return [
      title,
      say({ nl: 'Bij de opening gold geen besluitvormingsregel.', en: 'At opening no decision rule held.' }),
      opened,
    ];
  }
  const { agreedAt, basis, content, method, title: name, version } = decision.rule;
  const how = basis === null ? notInForce : inForce[basis];
  const parties = content.parties.map(
    (party) => `${groupName(party.group)} (${label('PartyRight', party.right)})`,
  );
  return [
    title,
    say(
      {
        nl: '“{name}”, versie {version}: {method}. {how}',
        en: '“{name}”, version {version}: {method}. {how}',
      },
      { name, version, method: label('DecisionMethod', method), how: say(how, { day: day(agreedAt) }) },
    ),
    say({ nl: 'Partijen: {parties}.', en: 'Parties: {parties}.' }, { parties: parties.join(', ') }),
    opened,
  ];
};

const inForce = {
  AGREED: { nl: 'Afgesproken op {day}.', en: 'Agreed on {day}.' },
  IMPOSED: { nl: 'Opgelegd op {day}.', en: 'Imposed on {day}.' },
  LAID_DOWN: {
    nl: 'Vastgelegd bij wet of verordening op {day}.',
    en: 'Laid down by law or ordinance on {day}.',
  },
} as const satisfies Record<string, Label>;
const notInForce: Label = { nl: 'Deze versie gold niet.', en: 'This version was not in force.' };

const weighed: Section = ({ alternatives, considered, groupName }, { say }) => [
  say({ nl: '2. WAT IS GEWOGEN', en: '2. WHAT WAS WEIGHED' }),
  ...first(alternatives, say, ({ broughtBy, chosen, notChosenBecause, number, title }) => {
    const by = broughtBy === null ? '' : ` (${groupName(broughtBy)})`;
    const mark = chosen
      ? say({ nl: ' - gekozen', en: ' - chosen' })
      : notChosenBecause === null
        ? ''
        : say({ nl: ' - niet gekozen: {why}', en: ' - not chosen: {why}' }, { why: short(notChosenBecause) });
    return `   ${number}. ${title}${by}${mark}`;
  }),
  say({ nl: 'Inbrengen gewogen: {count}.', en: 'Inputs weighed: {count}.' }, { count: considered }),
];

const heard: Section = (of, said) => {
  const { groupName, requests } = of;
  const { day, say } = said;
  const asked = first(requests, say, (request) => {
    const party = groupName(request.party);
    const values = { party, day: day(request.requested.occurredAt) };
    const line = say(
      request.kind === 'ADVICE'
        ? { nl: 'Advies van {party}, gevraagd op {day}: ', en: 'Advice of {party}, asked on {day}: ' }
        : { nl: 'Instemming van {party}, gevraagd op {day}: ', en: 'Consent of {party}, asked on {day}: ' },
      values,
    );
    const answered = answerLabels[request.answer ?? 'NONE'] ?? answerLabels['NONE'];
    const text = request.text === null ? '' : ` “${short(request.text)}”`;
    const deviation =
      request.deviationReason === null
        ? []
        : [
            say(
              { nl: '   Afgeweken omdat: {why}', en: '   Deviated from because: {why}' },
              { why: short(request.deviationReason) },
            ),
          ];
    return [`${line}${answered === undefined ? '' : say(answered)}.${text}`, ...deviation].join('\n');
  });
  return [
    say({ nl: '3. WIE IS GEHOORD', en: '3. WHO WAS HEARD' }),
    ...(asked.length === 0
      ? [say({ nl: 'Geen advies of instemming gevraagd.', en: 'No advice or consent was asked.' })]
      : asked),
    ...(of.decision.taken === null && of.decision.rejected === null
      ? opposition(of, said)
      : dissentOnOutcome(of, said)),
  ];
};

const dissentOnOutcome = ({ dissent, groupName }: Explained, { say }: Saying): readonly string[] => [
  dissent.total === 0
    ? say({ nl: 'Geen tegengeluid op de uitkomst.', en: 'No dissent on the outcome.' })
    : say(
        {
          nl: 'Tegengeluid op de uitkomst: {count} - {list}.',
          en: 'Dissent on the outcome: {count} - {list}.',
        },
        {
          count: dissent.total,
          list: counted(
            dissent.rows,
            ({ party, stance }) =>
              `${say(stanceLabels[stance])}${party === null ? '' : ` (${groupName(party)})`}`,
          ),
        },
      ),
];

/** What stands against an alternative while there is no outcome to dissent from. */
const opposition = (
  { groupName, openObjections, opposed }: Explained,
  { label, say }: Saying,
): readonly string[] => {
  const alternative = (number: number): string =>
    say({ nl: 'alternatief {number}', en: 'alternative {number}' }, { number });
  return [
    openObjections.length === 0
      ? say({ nl: 'Er staan geen bezwaren open.', en: 'No objections are open.' })
      : say(
          {
            nl: 'Bezwaren die open staan: {count} - {list}.',
            en: 'Objections that are open: {count} - {list}.',
          },
          {
            count: openObjections.length,
            list: counted(openObjections, (objection) => alternative(objection.alternative)),
          },
        ),
    opposed.total === 0
      ? say({
          nl: 'Er zijn geen afwijkende standpunten.',
          en: 'There are no dissenting positions.',
        })
      : say(
          {
            nl: 'Afwijkende standpunten: {count} - {list}.',
            en: 'Dissenting positions: {count} - {list}.',
          },
          {
            count: opposed.total,
            list: counted(opposed.rows, ({ party, stance, ...position }) =>
              [
                `${label('Stance', stance)}${party === null ? '' : ` (${groupName(party)})`}`,
                alternative(position.alternative),
              ].join(', '),
            ),
          },
        ),
  ];
};

/** How often each is said, such as `2 x against (Wardens)`. */
const counted = <Row>(rows: readonly Row[], line: (row: Row) => string): string =>
  [...Map.groupBy(rows, line)].map(([each, alike]) => `${alike.length} x ${each}`).join('; ');

/** The stances of a position that oppose its alternative. */
export const opposingStances = ['AGAINST', 'OBJECT', 'STAND_ASIDE'] as const;

const answerLabels: Readonly<Record<string, Label>> = {
  NONE: { nl: 'nog niet of niet gegeven', en: 'not given, or not yet' },
  POSITIVE: { nl: 'positief', en: 'positive' },
  NEGATIVE: { nl: 'negatief', en: 'negative' },
  CONDITIONAL: { nl: 'positief onder voorwaarden', en: 'positive under conditions' },
  GIVEN: { nl: 'gegeven', en: 'given' },
  WITHHELD: { nl: 'onthouden', en: 'withheld' },
  REPLACED: { nl: 'vervangen door de rechter', en: 'replaced by the court' },
};

const stanceLabels = {
  AGAINST: { nl: 'tegen', en: 'against' },
  OBJECT: { nl: 'bezwaar', en: 'objection' },
  STAND_ASIDE: { nl: 'laat het gebeuren', en: 'stands aside' },
  NEGATIVE_ADVICE: { nl: 'negatief advies', en: 'negative advice' },
  CONSENT_WITHHELD: { nl: 'instemming onthouden', en: 'consent withheld' },
} as const satisfies Record<DissentRow['stance'], Label>;

/** The most lines of one kind, so that a page stays a page. */
const most = 10;

/** The first of a list as lines, and how many more there are. */
const first = <Row>(
  rows: readonly Row[],
  say: Saying['say'],
  line: (row: Row) => string,
): readonly string[] => [
  ...rows.slice(0, most).map(line),
  ...(rows.length > most
    ? [say({ nl: '   En {left} meer.', en: '   And {left} more.' }, { left: rows.length - most })]
    : []),
];

/** Long words of others are cut, so that a page stays a page. */
const short = (text: string): string => (text.length > 300 ? `${text.slice(0, 300).trimEnd()} ...` : text);

const outcome: Section = (of, said) => {
  const { alternatives, decision, groupName, told } = of;
  const { day, say } = said;
  const title = say({ nl: '4. DE UITKOMST', en: '4. THE OUTCOME' });
  const closing = decision.taken ?? decision.rejected;
  if (closing === null) return [title, ...standing(of, said)];
  const chosen = alternatives.find(({ number }) => number === decision.outcome)?.title;
  const by = inCapacity(closing.role, closing.party === null ? null : groupName(closing.party), said);
  return [
    title,
    chosen === undefined
      ? say(
          { nl: 'Verworpen op {day}{by}.', en: 'Rejected on {day}{by}.' },
          { day: day(closing.occurredAt), by },
        )
      : say(
          { nl: 'Op {day}{by} genomen: {chosen}.', en: 'Taken on {day}{by}: {chosen}.' },
          { day: day(closing.occurredAt), by, chosen },
        ),
    say({ nl: 'Vastgelegd op {day}.', en: 'Put on record on {day}.' }, { day: day(closing.recordedAt) }),
    ...(decision.rationale === null
      ? []
      : [
          say(
            { nl: 'Motivering: {rationale}', en: 'Rationale: {rationale}' },
            { rationale: short(decision.rationale) },
          ),
        ]),
    told.length === 0
      ? say({ nl: 'Nog aan geen groep verteld.', en: 'Not told to any group yet.' })
      : say({ nl: 'Verteld aan: {groups}.', en: 'Told to: {groups}.' }, { groups: told.join(', ') }),
    ...standing(of, said),
  ];
};

/** In which role, and for which party, somebody acted; a role that only the organisation knows by its name. */
const inCapacity = (role: string | null, party: string | null, { inLabel, say }: Saying): string => {
  const known = role === null ? undefined : roleLabel(role);
  const who =
    role === null
      ? ''
      : known === undefined
        ? say({ nl: ' door de rol {role}', en: ' by the role {role}' }, { role })
        : say({ nl: ' door de {role}', en: ' by the {role}' }, { role: inLabel(known) });
  if (party === null) return who;
  return role === null
    ? say({ nl: ' door {party}', en: ' by {party}' }, { party })
    : say({ nl: '{who} namens {party}', en: '{who} for {party}' }, { who, party });
};

/** Where it stands when that is not what was decided: since when, until when, why, and by which decision. */
const standing = (of: Explained, { day, say }: Saying): readonly string[] => {
  const { decision, replacedBy, stalled, timeZone } = of;
  const { status } = decision;
  if (status === 'TAKEN' || status === 'REJECTED') return [];
  const since = {
    OPEN: null,
    DEFERRED: decision.deferred,
    ESCALATED: decision.escalated,
    WITHDRAWN: decision.withdrawn,
    SUPERSEDED: decision.replaced,
    REVERSED: decision.replaced,
  }[status];
  const until = decision.deferredUntil === null ? '' : day(startOfLocalDay(decision.deferredUntil, timeZone));
  return [
    say(standingLabels[status], {
      day: day(since?.occurredAt ?? null),
      until,
      by: replacedBy ?? say({ nl: 'een ander besluit', en: 'another decision' }),
    }),
    ...(stalled
      ? [say({ nl: 'Die dag is voorbij: het besluit ligt stil.', en: 'That day is past: it is stalled.' })]
      : []),
    ...(status === 'OPEN' || decision.statusReason === null
      ? []
      : [say({ nl: 'Reden: {reason}', en: 'Reason: {reason}' }, { reason: short(decision.statusReason) })]),
  ];
};

const standingLabels = {
  OPEN: { nl: 'Nog niet genomen.', en: 'Not taken yet.' },
  DEFERRED: { nl: 'Op {day} aangehouden tot en met {until}.', en: 'Deferred on {day} until {until}.' },
  ESCALATED: {
    nl: 'Op {day} voorgelegd aan de opdrachtgever.',
    en: 'Escalated to the sponsor on {day}.',
  },
  WITHDRAWN: { nl: 'Op {day} ingetrokken.', en: 'Withdrawn on {day}.' },
  SUPERSEDED: { nl: 'Op {day} vervangen door “{by}”.', en: 'Superseded on {day} by “{by}”.' },
  REVERSED: { nl: 'Op {day} teruggedraaid door “{by}”.', en: 'Reversed on {day} by “{by}”.' },
} as const satisfies Record<Exclude<DecisionRow['status'], 'TAKEN' | 'REJECTED'>, Label>;

const followed: Section = ({ conformity }, { say }, language) => {
  const title = say({ nl: '5. IS DE REGEL GEVOLGD?', en: '5. WAS THE RULE FOLLOWED?' });
  if (conformity === undefined) {
    return [
      title,
      say({ nl: 'Geen oordeel: het besluit is ingetrokken.', en: 'No verdict: it was withdrawn.' }),
    ];
  }
  const { checks, method, verdict } = conformity;
  const applying = checks.filter(({ status }) => status !== 'NOT_APPLICABLE');
  const others = checks.filter(({ status }) => status === 'NOT_APPLICABLE').map(({ code }) => code);
  return [
    title,
    say(
      { nl: 'Oordeel ({method}): {verdict}.', en: 'Verdict ({method}): {verdict}.' },
      { method, verdict: inLanguage(verdictLabels[verdict], language).toUpperCase() },
    ),
    ...applying.map((check) => {
      const label = inLanguage(checkLabel(check.code), language);
      const status = inLanguage(checkStatusLabels[check.status], language);
      return `   ${check.code} ${label}: ${status}. ${messageOfJudged(check, language)}`;
    }),
    ...(others.length === 0
      ? []
      : [
          say(
            { nl: '   Niet van toepassing: {codes}.', en: '   Not applicable: {codes}.' },
            { codes: others.join(', ') },
          ),
        ]),
  ];
};

const influence: Section = ({ groupName, pairs }, { say }, language) => {
  if (pairs.rows.length === 0) return [];
  const named = (rung: number | null): string =>
    rung === null
      ? say({ nl: 'niets', en: 'nothing' })
      : `${rung} (${inLanguage(rungLabel(rung), language)})`;
  const left = pairs.total - pairs.rows.length;
  return [
    say({ nl: '6. INVLOED VAN WIE HET RAAKT (ladder/1)', en: '6. INFLUENCE OF THOSE AFFECTED (ladder/1)' }),
    ...pairs.rows.flatMap((pair) => [
      say(
        {
          nl: '   {group}: toegezegd {agreed}, geboden {offered}, bereikt {realised}{provisional}.',
          en: '   {group}: promised {agreed}, offered {offered}, reached {realised}{provisional}.',
        },
        {
          group: groupName(pair.group),
          agreed: named(pair.agreed),
          offered: named(pair.offered),
          realised: named(pair.realised),
          provisional: pair.provisional ? say({ nl: ', voorlopig', en: ', provisional' }) : '',
        },
      ),
      ...pair.because.map((because) => `      ${messageOf(because, language)}`),
    ]),
    ...(left > 0 ? [say({ nl: '   En {left} meer.', en: '   And {left} more.' }, { left })] : []),
  ];
};

const ending: Section = ({ decision }, { say }) => [
  say(
    {
      nl: 'Het bewijs van wat hierboven staat, is te vinden in het logboek onder {id}.',
      en: 'The evidence for what stands above is found in the log under {id}.',
    },
    { id: decision.id },
  ),
];
