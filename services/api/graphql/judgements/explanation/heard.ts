import type { Label } from '@besluitspoor/governance';
import type { DissentRow } from '@besluitspoor/read-models';
import { counted, first, short } from './saying.ts';
import type { Explained, Saying, Section } from './saying.ts';

/** Which alternatives and how many inputs were weighed. */
export const weighed: Section = ({ alternatives, considered, groupName }, { say }) => [
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

/** Whose advice and consent was asked, and who was of another mind. */
export const heard: Section = (of, said) => {
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
