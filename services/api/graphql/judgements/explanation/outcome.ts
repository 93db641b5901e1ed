import { roleLabel, startOfLocalDay } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import type { DecisionRow } from '@besluitspoor/read-models';
import { short } from './saying.ts';
import type { Explained, Saying, Section } from './saying.ts';

/** What was decided, by whom, and where it stands. */
export const outcome: Section = (of, said) => {
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
