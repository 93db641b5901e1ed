import type { Teller } from '../teller.ts';
import { later } from './calendar.ts';
import type { Cast } from './people-and-groups.ts';

/** The wardens are informed about a decision, and asked about it; answers the consultation's id. */
export const tellConsultation = (teller: Teller, cast: Cast, project: string, decision: string): string => {
  const { council, manager, wardens } = cast;
  const consultations = teller.on('consultation');
  teller.on('project').tell(
    'shareInformation',
    manager,
    {
      project,
      groups: [wardens],
      channel: 'Team meeting',
      about: 'What the scanning car does, and what it does not.',
      decision,
      askAt: 'scanauto@voorbeeld.example',
      askUntil: later.closesOn,
    },
    'information { nodes { about askAt askUntil groups { name } } }',
  );
  const consultation = consultations.begin(
    'openConsultation',
    manager,
    {
      project,
      question: 'What do you run into in the street?',
      groups: [wardens],
      channel: 'Team meeting',
      decision,
      closesOn: later.closesOn,
      answerBy: later.answers,
      anonymous: true,
      confidant: council,
    },
    'question closesOn answerBy anonymous groups { name }',
  );
  consultations.tell(
    'inviteGroup',
    manager,
    { consultation, group: wardens, channel: 'E-mail', message: 'Tell us what you see.' },
    'invitations { nodes { group { name } message } }',
  );
  consultations.tell(
    'extendConsultation',
    manager,
    { consultation, closesOn: later.extended, reason: 'Holidays.' },
    'closesOn',
  );
  return consultation;
};

/** The consultation is closed and summarised. */
export const tellItsEnd = (teller: Teller, { manager, wardens }: Cast, consultation: string): void => {
  const consultations = teller.on('consultation');
  consultations.tell(
    'closeConsultation',
    manager,
    { consultation, attendance: [{ group: wardens, count: 31 }] },
    'closed { type } attendance { nodes { count suppressed } }',
  );
  consultations.tell(
    'summariseConsultation',
    manager,
    { consultation, summary: 'Safety first; worry about pictures.' },
    'summary',
  );
};
