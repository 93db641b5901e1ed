import { foundOrganisation, reason, someoneOf, type Group, type Organisation } from './organisation.ts';
import type { Player } from './player.ts';
import { prose } from './prose.ts';

/** How much is judged: every decision affects every group, so that there are decisions times groups of pairs. */
export type ParticipationSize = {
  readonly groups: number;
  readonly decisions: number;
  readonly inputs: number;
};

/** Decisions that are played side by side, so that their commands share commits. */
const together = 20;

/**
 * A project of which every decision is asked of every group, was promised to each, and weighs the inputs that the
 * groups gave about it. Answers its id.
 */
export async function playParticipation(player: Player, size: ParticipationSize): Promise<string> {
  const organisation = await foundOrganisation(player, 1);
  const { leader, management } = organisation;
  const groups = await Promise.all(
    Array.from({ length: size.groups }, (_, number) => foundTeam(player, organisation, number)),
  );
  const project = await player.act('initiateProject', leader, {
    organisation: organisation.id,
    title: 'Handhaven met de scanauto, alle teams',
    assignment: prose(1, 400),
    sponsor: someoneOf(management, 0),
    manager: leader,
  });
  await player.act('enterStep', leader, { project, step: 'generate' });
  for (const [number, { id: group }] of groups.entries()) {
    await player.act('promiseParticipation', leader, {
      project,
      group,
      rung: 1 + (number % 4),
      active: true,
    });
  }
  const rule = await agreeOnRule(player, organisation, project);
  const inputs = Math.ceil(size.inputs / size.decisions);
  let next = 0;
  const play = async (): Promise<void> => {
    while (next < size.decisions) {
      const number = next;
      next += 1;
      await playDecision(player, organisation, { project, rule, groups, number, inputs });
    }
  };
  await Promise.all(Array.from({ length: together }, play));
  return project;
}

async function foundTeam(player: Player, { id, leader }: Organisation, number: number): Promise<Group> {
  const group = await player.act('defineGroup', leader, {
    organisation: id,
    name: `Team ${number + 1}`,
    kind: 'EMPLOYEES',
    size: 12,
  });
  const members: string[] = [];
  for (let each = 1; each <= 12; each += 1) {
    const person = await player.act('registerPerson', leader, {
      organisation: id,
      displayName: `Lid ${each} van team ${number + 1}`,
    });
    await player.act('joinGroup', leader, { group, person });
    members.push(person);
  }
  return { id: group, members };
}

async function agreeOnRule(player: Player, organisation: Organisation, project: string): Promise<string> {
  const { leader, management } = organisation;
  const rule = await player.act('proposeRule', leader, {
    project,
    title: 'Zo besluiten we in dit project',
    content: {
      text: prose(1, 300),
      method: 'MAJORITY',
      parties: [{ group: management.id, right: 'DECIDE', quorum: { count: 2 } }],
      terms: { answer: { days: 20, kind: 'WORKING' } },
    },
  });
  await player.act('endorseRule', someoneOf(management, 0), {
    rule,
    version: 1,
    as: { party: management.id },
  });
  await player.act('agreeRule', leader, { rule, version: 1 });
  return rule;
}

const dispositions = ['ADOPTED', 'NOT_ADOPTED', 'PARTLY_ADOPTED'] as const;

async function playDecision(
  player: Player,
  { leader, management }: Organisation,
  options: {
    readonly project: string;
    readonly rule: string;
    readonly groups: readonly Group[];
    readonly number: number;
    readonly inputs: number;
  },
): Promise<void> {
  const { project, rule, groups, number, inputs } = options;
  const ids = groups.map(({ id }) => id);
  const decision = await player.act('openDecision', leader, {
    project,
    rule,
    title: prose(number, 60),
    question: prose(number, 160),
    kind: 'SELECT',
    affected: ids,
    alternatives: [{ title: 'Vaste routes per wijk' }, { title: 'Routes op aanwijzing van meldingen' }],
  });
  const consultation = await player.act('openConsultation', leader, {
    project,
    decision,
    question: prose(number, 200),
    groups: ids,
  });
  for (let each = 0; each < inputs; each += 1) {
    const group = groups[(number + each) % groups.length];
    if (group === undefined) throw new RangeError('There are no groups.');
    const input = await player.act('submitInput', someoneOf(group, each), {
      project,
      consultation,
      decision,
      kind: 'SUGGESTION',
      title: prose(each, 50),
      text: prose(each, 200),
      as: { party: group.id },
    });
    if (each % 5 === 4) continue;
    await player.act('answerInput', leader, {
      input,
      disposition: dispositions[each % dispositions.length],
      reason: reason(each),
    });
    if (each % 4 === 0) await player.act('considerInput', leader, { decision, input });
  }
  for (let each = 0; each < 3; each += 1) {
    await player.act('takePosition', someoneOf(management, each), {
      decision,
      alternative: 1,
      stance: 'FOR',
      as: { party: management.id },
    });
  }
  await player.act('takeDecision', leader, {
    decision,
    outcome: 1,
    rationale: prose(number, 400),
    notChosen: [{ alternative: 2, reason: reason(number) }],
  });
  await player.act('publishDecision', leader, { decision, where: 'intranet' });
}
