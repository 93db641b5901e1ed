import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** A decision at whose opening a right is said not to apply, which is disputed and settled; answers its id. */
export const tellTrial = (teller: Teller, cast: Cast, project: string, rule: string): string => {
  const { council, management, manager, wardens, worksCouncil } = cast;
  const decisions = teller.on('decision');
  const trial = decisions.begin(
    'openDecision',
    manager,
    {
      project,
      title: 'Try the scanning car in two districts',
      kind: 'SELECT',
      rule,
      affected: [wardens],
      rights: [{ right: 1, applies: false, reason: 'A trial in two districts is no introduction.' }],
      alternatives: [
        { title: 'Two districts', broughtBy: management },
        { title: 'One district', broughtBy: wardens },
      ],
    },
    'rightsSaid { nodes { right applies reason } }',
  );
  const dispute = 'rightsSaid { nodes { right disputedBecause settledApplies settledBy } }';
  const forCouncil = { as: { party: worksCouncil, role: 'REPRESENTATIVE' } };
  decisions.tell(
    'disputeRight',
    council,
    { decision: trial, right: 1, text: 'A trial is the beginning of an introduction.', ...forCouncil },
    dispute,
  );
  decisions.tell(
    'settleDispute',
    council,
    {
      decision: trial,
      right: 1,
      party: worksCouncil,
      applies: false,
      by: 'PARTY',
      text: 'For the trial we leave it at that.',
      ...forCouncil,
    },
    dispute,
  );
  decisions.tell(
    'askAlternatives',
    manager,
    { decision: trial, group: wardens, channel: 'Team meeting' },
    'alternativesAsked { nodes { group { name } channel } }',
  );
  return trial;
};
