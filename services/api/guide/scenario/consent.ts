import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';
import { request } from './request.ts';

/** A decision in which consent is withheld, replaced and given, and which falls on objections. */
export const tellConsentAndObjections = (teller: Teller, cast: Cast, decision: string): void => {
  const { colleague, council, manager, sponsor, warden, wardens, worksCouncil } = cast;
  const decisions = teller.on('decision');
  decisions.tell(
    'requestConsent',
    manager,
    { decision, party: worksCouncil, ...request },
    'requests { nodes { number kind } }',
  );
  decisions.tell(
    'withholdConsent',
    council,
    {
      decision,
      request: 1,
      text: 'The shifts are not clear.',
      as: { party: worksCouncil, role: 'REPRESENTATIVE' },
    },
    'requests { nodes { answer text } }',
  );
  decisions.tell(
    'replaceConsent',
    manager,
    {
      decision,
      request: 1,
      court: 'Kantonrechter Utrecht',
      reference: 'ECLI:NL:RBMNE:2099:1',
      text: 'The refusal was not reasonable.',
    },
    'requests { nodes { answer court } }',
  );
  decisions.tell(
    'requestConsent',
    manager,
    { decision, party: worksCouncil, ...request },
    'requests { totalCount }',
  );
  decisions.tell(
    'giveConsent',
    council,
    {
      decision,
      request: 2,
      text: 'With the new shifts: yes.',
      as: { party: worksCouncil, role: 'REPRESENTATIVE' },
    },
    'requests { nodes { answer } }',
  );
  const objections = 'objections { nodes { number status how } }';
  decisions.tell(
    'raiseObjection',
    warden,
    { decision, alternative: 1, reason: 'Two hours is too short.', as: { party: wardens } },
    objections,
  );
  decisions.tell('resolveObjection', warden, { decision, objection: 1, how: 'With a break.' }, objections);
  decisions.tell(
    'raiseObjection',
    colleague,
    { decision, alternative: 1, reason: 'I get headaches.', as: { party: wardens } },
    objections,
  );
  decisions.tell(
    'overruleObjection',
    sponsor,
    { decision, objection: 2, reason: 'A screen filter helps.', as: { role: 'CHAIR' } },
    objections,
  );
  decisions.tell(
    'rejectDecision',
    sponsor,
    { decision, rationale: 'No way is good enough.', as: { role: 'CHAIR' } },
    'status rationale',
  );
};
