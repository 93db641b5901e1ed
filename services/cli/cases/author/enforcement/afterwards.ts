import { actsOn } from '../acts.ts';
import { invented } from '../handbook.ts';
import type { RecordId } from '@besluitspoor/governance';
import type { CastOfEnforcement } from './cast.ts';

/**
 * A decision of June that the works council reported missing in September, and that the manager then entered whole, in
 * the right order and with its dates: agreed beforehand it was only by that account, so that it is unproven.
 */
export const sensorsAfterwards = ({ story, organisation, people, groups }: Omit<CastOfEnforcement, 'grant' | 'phrase'>, project: RecordId<'project'>) => {
  const { secretary, manager, innovator, teamLeader, enforcerA, enforcerB, enforcerC, analystA, analystB, chair } = people;
  const { enforcers, team, council, others, residents } = groups;
  const { say, answer, assess } = actsOn(story, project);
  const then = (occurredAt: string, as: { readonly role?: string; readonly party?: RecordId<'group'>; readonly onBehalfOf?: RecordId<'person'> | RecordId<'group'> } = { role: 'MANAGER' }) => ({ occurredAt, as });

  story.on('2025-09-23T10:00');
  story.act(chair, 'reportMissingDecision', { project, description: invented('In twaalf containers zitten sinds juli sensoren. Wie heeft dat besloten?') }, { as: { role: 'REPRESENTATIVE', party: council } });

  story.on('2025-09-24T09:00');
  story.act(secretary, 'grantRole', { organisation, person: teamLeader, role: 'PILOT_LEAD', project }, { occurredAt: '2025-06-09' });
  const rule = story.begin('regel kleine proeven', manager, 'proposeRule', { project, title: invented('Het team beslist over kleine proeven'), content: {
    text: invented('Over een proef van hooguit een kwartaal beslist het team met gewone meerderheid, na advies van de ondernemingsraad.'),
    kinds: ['PILOT'], steps: ['test'], method: 'MAJORITY', majority: { kind: 'SIMPLE' }, chairRole: 'PILOT_LEAD',
    parties: [{ group: team, right: 'DECIDE' }, { group: council, right: 'ADVICE' }], quorum: { count: 3 }, qualityOfWorkKinds: ['PILOT'],
    terms: { advice: { days: 7, kind: 'CALENDAR' } },
  } }, then('2025-06-10'));
  story.act(innovator, 'endorseRule', { rule, version: 1 }, then('2025-06-11', { role: 'REPRESENTATIVE', party: team }));
  story.act(chair, 'endorseRule', { rule, version: 1 }, then('2025-06-12', { role: 'REPRESENTATIVE', party: council }));
  story.act(manager, 'agreeRule', { rule, version: 1 }, then('2025-06-13'));

  const sensors = story.begin('besluit sensoren', manager, 'openDecision', {
    project, title: invented('Sensoren in twaalf containers'), kind: 'PILOT', step: 'test', rule, affected: [enforcers, council],
    alternatives: [{ title: invented('Sensoren in twaalf containers') }, { title: invented('Eerst een maand met de hand tellen'), broughtBy: enforcers }],
  }, then('2025-06-16'));
  const count = say('met de hand tellen', manager, enforcers, 'SUGGESTION', invented('Tel eerst eens met de hand; wij lopen er toch langs.'), { decision: sensors }, then('2025-06-17', { onBehalfOf: enforcerC }));
  answer(manager, count, 'NOT_ADOPTED', invented('Een sensor telt ook ’s nachts.'));
  story.act(manager, 'requestAdvice', { decision: sensors, party: council, proposal: invented('Een kwartaal lang sensoren'), reasons: invented('Weten wanneer een container vol is.'), effects: invented('Handhavers krijgen een seintje op hun toestel.'), measures: invented('Niet bewaard wordt wie er op een seintje afging.') }, then('2025-06-17'));
  story.act(chair, 'giveAdvice', { decision: sensors, request: 1, advice: 'POSITIVE', text: invented('Ja, als het bij een kwartaal blijft.') }, then('2025-06-20', { role: 'REPRESENTATIVE', party: council }));
  assess('sensoren', enforcerA, {
    instrument: 'quality-of-work', subject: { decision: sensors, alternative: 1 },
    values: {
      content: { objective: { direction: 'MIXED', description: invented('Minder rondlopen, meer opdrachten.') } },
      conditions: { objective: { direction: 'SAME', description: invented('Even veel buiten.') } },
      terms: { objective: { direction: 'SAME', description: invented('De diensten blijven zoals ze zijn.') } },
      relations: { subjective: { direction: 'WORSE', description: invented('Het seintje bepaalt, niet de ploeg.') } },
    },
    participants: [{ person: enforcerA, group: enforcers }],
  }, { occurredAt: '2025-06-23' });
  // Their positions, as the manager has them in the minutes: nobody of them confirmed.
  for (const person of [innovator, enforcerA, analystA, analystB]) story.act(manager, 'takePosition', { decision: sensors, alternative: 1, stance: 'FOR' }, then('2025-06-30', { party: team, onBehalfOf: person }));
  story.act(manager, 'takePosition', { decision: sensors, alternative: 1, stance: 'AGAINST', reason: invented('Dan bepaalt een piepje waar ik loop.') }, then('2025-06-30', { party: team, onBehalfOf: enforcerB }));
  story.act(manager, 'takePosition', { decision: sensors, alternative: 2, stance: 'FOR' }, then('2025-06-30', { party: team, onBehalfOf: enforcerB }));
  story.act(teamLeader, 'takeDecision', { decision: sensors, outcome: 1, rationale: invented('Vier voor, een tegen.'), notChosen: [{ alternative: 2, reason: invented('Een maand is te kort.') }] }, then('2025-07-01', { role: 'PILOT_LEAD' }));
  for (const group of [enforcers, council, others, residents]) story.act(manager, 'tellGroup', { decision: sensors, group, channel: invented('Nieuwsbrief'), about: 'OUTCOME' }, then('2025-07-02', { role: 'MANAGER', onBehalfOf: teamLeader }));
  story.act(manager, 'answerDissent', { decision: sensors, person: enforcerB, answer: invented('Een seintje is een voorstel, geen opdracht.') }, then('2025-07-03', { role: 'MANAGER', onBehalfOf: teamLeader }));
  story.act(manager, 'beginCarryingOut', { decision: sensors, what: invented('De eerste sensor is geplaatst.') }, then('2025-07-07'));
  story.act(manager, 'settleReport', { project, report: 1, decision: sensors, reason: invented('Het besluit van 1 juli is alsnog ingevoerd.') }, { as: { role: 'MANAGER' } });
  return sensors;
};
