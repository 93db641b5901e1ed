import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** A decision taken, and what follows: dissent, carrying out, nullity. */
export const tellAftermath = (teller: Teller, cast: Cast, trial: string): void => {
  const { colleague, council, manager, sponsor, warden, wardens, worksCouncil } = cast;
  const decisions = teller.on('decision');
  const forCouncil = { as: { party: worksCouncil, role: 'REPRESENTATIVE' } };
  decisions.tell(
    'endorseGoingOn',
    council,
    { decision: trial, ...forCouncil },
    'goingOn { nodes { party { name } version } }',
  );
  decisions.tell(
    'takePosition',
    warden,
    { decision: trial, alternative: 1, stance: 'FOR', as: { party: wardens } },
    'positions { totalCount }',
  );
  decisions.tell(
    'takePosition',
    colleague,
    { decision: trial, alternative: 1, stance: 'AGAINST', as: { party: wardens } },
    'positions { totalCount }',
  );
  decisions.tell(
    'takeDecision',
    sponsor,
    {
      decision: trial,
      outcome: 1,
      rationale: 'Two districts tell more than one.',
      notChosen: [{ alternative: 2, reason: 'One district is too few to compare.' }],
      as: { role: 'CHAIR' },
    },
    'status rule { id } conformity { verdict checks { code status } }',
  );
  const heard = 'dissentHeard { nodes { person { displayName } answer } }';
  decisions.tell('askDissenter', manager, { decision: trial, person: colleague }, heard);
  decisions.tell(
    'answerDissent',
    manager,
    { decision: trial, person: colleague, answer: 'Nobody goes out alone after dark.' },
    heard,
  );
  decisions.tell(
    'beginCarryingOut',
    manager,
    { decision: trial, what: 'The first car was hired.' },
    'carryingOut { nodes { what } }',
  );
  decisions.tell(
    'agreeToCarryingOut',
    council,
    { decision: trial, ...forCouncil },
    'councilAgreements { nodes { party { name } } }',
  );
  const nullities = 'nullities { nodes { party { name } text liftedBy liftedReason } }';
  decisions.tell(
    'invokeNullity',
    council,
    { decision: trial, text: 'The cameras were never put to us.', ...forCouncil },
    nullities,
  );
  decisions.tell(
    'liftNullity',
    council,
    { decision: trial, party: worksCouncil, by: 'PARTY', reason: 'They are switched off.', ...forCouncil },
    nullities,
  );
};
