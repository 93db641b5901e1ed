import type { RecordId } from '@besluitspoor/governance';
import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { CastOfWink } from './cast.ts';

const told = handbook.wink;

/** The core team holds the budget, opens the decision itself and takes it: the Roast is theirs. Whose idea it was is not told. */
export const roastBy = ({ story, people, groups }: CastOfWink, project: RecordId<'project'>): RecordId<'decision'> => {
  const { sponsor, manager, coreA, coreB, coreC, coreD, coreE, coreF } = people;
  const { core, staff } = groups;
  const { position, tell } = actsOn(story, project);
  const forCore = { as: { role: 'REPRESENTATIVE', party: core } };

  story.on('2026-01-28T08:00');
  story.act(sponsor, 'adjustFrames', { project, frames: [
    { kind: 'BUDGET', description: invented('Uitgaven tot en met de invoering'), amount: 2_000_000, holder: core },
    { kind: 'DEADLINE', description: invented('Voor het voorjaar in alle winkels'), deadline: '2026-03-31', holder: core },
  ], reason: invented('In de invoering beheert het kernteam het budget.') }, { as: { role: 'SPONSOR' } });
  const rule = story.begin('regel eigen avonden', coreA, 'proposeRule', { project, title: invented('Het kernteam gaat over zijn eigen avonden'), content: {
    text: invented('Wat het kernteam zelf organiseert, besluit het met gewone meerderheid.'),
    kinds: ['OTHER'], steps: ['implement'], openerGroups: [core], method: 'MAJORITY', majority: { kind: 'SIMPLE' },
    parties: [{ group: core, right: 'DECIDE', quorum: { percent: 60 } }],
  } }, forCore);
  story.act(coreA, 'endorseRule', { rule, version: 1 }, forCore);
  story.act(coreA, 'agreeRule', { rule, version: 1 }, forCore);
  const roast = story.begin('besluit roast', coreB, 'openDecision', {
    project, title: invented('Houden we een Roast?'), question: told.hesitant, kind: 'OTHER', kindReason: invented('Een avond van onszelf.'), rule, affected: [core],
    alternatives: [{ title: told.roast, broughtBy: core }, { title: invented('Een enquête'), broughtBy: core }],
  }, { as: { party: core } });
  tell(manager, roast, [core], invented('Groepsapp'), 'OPENING');
  story.on('2026-01-29T08:00');
  for (const person of [coreA, coreB, coreC, coreE, coreF]) position(roast, 1, person, core, 'FOR');
  position(roast, 1, coreD, core, 'ABSTAIN');
  story.act(coreA, 'takeDecision', { decision: roast, outcome: 1, rationale: told.hesitant, frameUses: [{ kind: 'BUDGET', amount: 4_000 }, { kind: 'DEADLINE', deadline: '2026-02-06' }], notChosen: [{ alternative: 2, reason: invented('Niemand lacht om een enquête.') }] }, forCore);
  tell(manager, roast, [core, staff], invented('Groepsapp en intranet'));
  return roast;
};
