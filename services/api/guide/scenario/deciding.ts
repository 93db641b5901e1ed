import type { Teller } from '../teller.ts';
import { later } from './calendar.ts';
import type { Cast } from './people-and-groups.ts';
import { request } from './request.ts';

/** A decision from its proposal to what really changed: advice, positions, taking, telling. */
export const tellDeciding = (teller: Teller, cast: Cast, decision: string, idea: string): void => {
  const { colleague, council, management, manager, sponsor, warden, wardens, worksCouncil } = cast;
  const decisions = teller.on('decision');
  decisions.tell(
    'amendProposal',
    manager,
    { decision, text: 'A scanning car by day, on foot at night.', reason: 'After the consultation.' },
    'proposal',
  );
  decisions.tell(
    'addAlternative',
    warden,
    { decision, title: 'A scanning car by day only', broughtBy: wardens },
    'alternatives { number title broughtBy { name } }',
  );
  decisions.tell(
    'considerInput',
    manager,
    { decision, input: idea, note: 'Taken up in the third alternative.' },
    'consideredInputs { nodes { kind } }',
  );
  decisions.tell(
    'requestAdvice',
    manager,
    { decision, party: worksCouncil, ...request },
    'requests { nodes { number kind party { name } } }',
  );
  decisions.tell(
    'giveAdvice',
    council,
    {
      decision,
      request: 1,
      advice: 'CONDITIONAL',
      text: 'Yes, if nobody sits at the desk all day.',
      conditions: ['The desk in turns of two hours.'],
      as: { party: worksCouncil, role: 'REPRESENTATIVE' },
    },
    'requests { nodes { answer conditions } }',
  );
  const positions = 'positions { nodes { stance alternative round } }';
  decisions.tell(
    'takePosition',
    warden,
    { decision, alternative: 3, stance: 'FOR', reason: 'Nights stay ours.', as: { party: wardens } },
    positions,
  );
  decisions.tell('beginRound', manager, { decision, reason: 'The proposal changed.' }, 'round');
  decisions.tell(
    'takePosition',
    warden,
    { decision, alternative: 3, stance: 'FOR', as: { party: wardens } },
    positions,
  );
  decisions.tell(
    'takePosition',
    sponsor,
    { decision, alternative: 3, stance: 'FOR', as: { party: management } },
    positions,
  );
  decisions.tell(
    'takePosition',
    colleague,
    { decision, alternative: 3, stance: 'AGAINST', reason: 'I like to walk.', as: { party: wardens } },
    positions,
  );
  decisions.tell(
    'deferDecision',
    manager,
    { decision, until: later.closesOn, reason: 'Waiting for the figures.' },
    'status deferredUntil',
  );
  decisions.tell('resumeDecision', manager, { decision, reason: 'They are there.' }, 'status');
  decisions.tell(
    'escalateDecision',
    manager,
    { decision, reason: 'It may cost more than the frame.' },
    'status',
  );
  decisions.tell('allowDecision', sponsor, { decision, reason: 'It may.' }, 'status');
  decisions.tell(
    'takeDecision',
    sponsor,
    {
      decision,
      outcome: 3,
      rationale: 'Safer by day, and nights stay as they are.',
      frameUses: [{ kind: 'BUDGET', amount: 60000 }],
      notChosen: [
        { alternative: 1, reason: 'Too quiet at night.' },
        { alternative: 2, reason: 'The aggression would stay.' },
      ],
      advice: [{ request: 1, followed: true }],
      as: { role: 'CHAIR' },
    },
    'status outcome { title } dissent { nodes { stance group { name } } }',
  );
  decisions.tell(
    'tellGroup',
    manager,
    { decision, group: wardens, channel: 'Team meeting' },
    'told { nodes { about group { name } } }',
  );
  decisions.tell('publishDecision', manager, { decision, where: 'Intranet' }, 'publishedWhere');
  teller
    .on('input')
    .tell(
      'reportFollowUp',
      manager,
      { input: idea, description: 'Since June the wardens walk in pairs.', decision },
      'followUps { nodes { description } }',
    );
};
