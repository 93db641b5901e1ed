import { reason, someoneOf, type Organisation } from './organisation.ts';
import type { Player } from './player.ts';
import { prose } from './prose.ts';

/** How much happens in a project. */
export type ProjectSize = { readonly inputs: number; readonly decisions: number };

export type Project = {
  readonly id: string;
  readonly rule: string;
  readonly consultation: string;
  readonly inputs: readonly string[];
  readonly decisions: readonly string[];
};

/**
 * The size of a project of which so many events stand in the log while its last decisions are taken: about 3 events
 * an input and 15 a decision, one decision in 20 inputs, and a tenth on top.
 */
export function sizeOfEvents(events: number): ProjectSize {
  const inputs = Math.ceil((events * 1.1) / 3.8);
  return { inputs, decisions: Math.ceil(inputs / 20) };
}

/**
 * A project from its assignment to its decisions: a rule agreed beforehand, a consultation, inputs that are
 * supported, commented on, acknowledged, answered and contested, and decisions with positions and dissent.
 */
export async function playProject(
  player: Player,
  organisation: Organisation,
  number: number,
  size: ProjectSize,
): Promise<Project> {
  const { leader, employees, management } = organisation;
  const id = await beginProject(player, organisation, number);
  const rule = await agreeOnRule(player, organisation, id);
  const round = await playRound(player, organisation, { id, rule, number }, size);
  await player.act('shareInformation', leader, {
    project: id,
    groups: [employees.id, management.id],
    channel: 'nieuwsbrief',
    about: prose(number, 240),
  });
  return { id, rule, ...round };
}

/** A consultation in a project with its inputs, and the decisions that consider them; a project may have several. */
export async function playRound(
  player: Player,
  organisation: Organisation,
  project: { readonly id: string; readonly rule: string; readonly number: number },
  size: ProjectSize,
): Promise<Pick<Project, 'consultation' | 'inputs' | 'decisions'>> {
  const { leader, employees, council } = organisation;
  const { id, rule, number } = project;
  const consultation = await player.act('openConsultation', leader, {
    project: id,
    question: prose(number, 200),
    groups: [employees.id, council.id],
    channel: 'intranet',
    anonymous: true,
  });
  for (const { id: group } of [employees, council]) {
    await player.act('inviteGroup', leader, { consultation, group, message: prose(number, 300) });
  }
  const inputs: string[] = [];
  for (let each = 0; each < size.inputs; each += 1) {
    inputs.push(await playInput(player, organisation, { project: id, consultation, number: each }));
  }
  await player.act('closeConsultation', leader, {
    consultation,
    attendance: [{ group: employees.id, count: 18 }],
  });
  await player.act('summariseConsultation', leader, { consultation, summary: prose(number, 600) });
  const decisions: string[] = [];
  for (let each = 0; each < size.decisions; each += 1) {
    decisions.push(
      await playDecision(player, organisation, {
        project: id,
        rule,
        number: each,
        inputs: Array.from({ length: 4 }, (_, offset) => inputs[(each * 4 + offset) % inputs.length]),
      }),
    );
  }
  return { consultation, inputs, decisions };
}

async function beginProject(player: Player, organisation: Organisation, number: number): Promise<string> {
  const { leader, employees, council, management } = organisation;
  const project = await player.act('initiateProject', leader, {
    organisation: organisation.id,
    title: `Handhaven met de scanauto, wijk ${number}`,
    assignment: prose(number, 400),
    sponsor: someoneOf(management, 0),
    manager: leader,
  });
  await player.act('stateGoals', leader, {
    project,
    employer: prose(number, 200),
    employees: prose(number + 1, 200),
  });
  await player.act('setFrames', leader, {
    project,
    frames: [{ kind: 'BUDGET', description: 'Ten hoogste een ton', amount: 100_000, holder: management.id }],
  });
  await player.act('composeTeam', leader, {
    project,
    members: [
      { person: leader },
      { person: someoneOf(employees, number), group: employees.id },
      { person: someoneOf(council, number), group: council.id },
    ],
  });
  await player.act('enterStep', leader, { project, step: 'prepare' });
  await player.act('enterStep', leader, { project, step: 'generate' });
  for (const [group, rung] of [
    [employees.id, 4],
    [council.id, 3],
  ] as const) {
    await player.act('promiseParticipation', leader, { project, group, rung, active: true });
  }
  return project;
}

async function agreeOnRule(player: Player, organisation: Organisation, project: string): Promise<string> {
  const { leader, employees, council, management } = organisation;
  const rule = await player.act('proposeRule', leader, {
    project,
    title: 'Zo besluiten we in dit project',
    content: {
      text: prose(1, 300),
      method: 'MAJORITY',
      parties: [
        { group: employees.id, right: 'DECIDE', quorum: { count: 2 } },
        { group: management.id, right: 'CO_DECIDE' },
        { group: council.id, right: 'ADVICE' },
      ],
      terms: { answer: { days: 20, kind: 'WORKING' } },
    },
  });
  for (const group of [employees, council]) {
    await player.act('endorseRule', someoneOf(group, 0), { rule, version: 1, as: { party: group.id } });
  }
  await player.act('agreeRule', leader, { rule, version: 1 });
  return rule;
}

const kindsOfInput = ['SUGGESTION', 'QUESTION', 'CONCERN', 'IDEA', 'EXPERIENCE', 'OBJECTION'] as const;
const dispositions = ['ADOPTED', 'NOT_ADOPTED', 'PARTLY_ADOPTED', 'ANSWERED'] as const;

async function playInput(
  player: Player,
  { leader, employees, council }: Organisation,
  { project, consultation, number }: { project: string; consultation: string; number: number },
): Promise<string> {
  const submitter = someoneOf(employees, number);
  const input = await player.act('submitInput', submitter, {
    project,
    consultation,
    kind: kindsOfInput[number % kindsOfInput.length],
    title: prose(number, 50),
    text: prose(number, 120 + (number % 5) * 120),
    as: { party: employees.id },
  });
  if (number % 3 === 0) {
    await player.act('submitInput', someoneOf(council, number), {
      project,
      kind: 'COMMENT',
      parent: input,
      text: prose(number + 3, 140),
    });
  }
  if (number % 2 === 0) await player.act('supportInput', someoneOf(employees, number + 1), { input });
  if (number % 4 === 0) await player.act('acknowledgeInput', leader, { input, message: prose(number, 90) });
  if (number % 5 === 4) return input;
  await player.act('answerInput', leader, {
    input,
    disposition: dispositions[number % dispositions.length],
    ...(number % 7 !== 0 && { reason: reason(number) }),
  });
  if (number % 11 === 0) await player.act('contestInput', submitter, { input, text: reason(number + 2) });
  if (number % 8 === 0) {
    await player.act('reportFollowUp', leader, { input, description: prose(number, 160) });
  }
  return input;
}

const kindsOfDecision = ['SELECT', 'PILOT', 'ADOPT', 'ADJUST', 'PROBLEM'] as const;

async function playDecision(
  player: Player,
  { leader, employees, council, management }: Organisation,
  options: {
    readonly project: string;
    readonly rule: string;
    readonly number: number;
    readonly inputs: readonly (string | undefined)[];
  },
): Promise<string> {
  const { project, rule, number, inputs } = options;
  const decision = await player.act('openDecision', leader, {
    project,
    rule,
    title: prose(number, 60),
    question: prose(number, 160),
    kind: kindsOfDecision[number % kindsOfDecision.length],
    affected: [employees.id],
    alternatives: [
      { title: 'Vaste routes per wijk', description: prose(number, 200), broughtBy: employees.id },
      { title: 'Routes op aanwijzing van meldingen', description: prose(number + 1, 200) },
    ],
  });
  for (const input of inputs) {
    if (input !== undefined) await player.act('considerInput', leader, { decision, input });
  }
  for (let each = 0; each < 6; each += 1) {
    const group = each < 4 ? employees : management;
    await player.act('takePosition', someoneOf(group, each), {
      decision,
      alternative: 1,
      stance: each === 3 ? 'AGAINST' : 'FOR',
      reason: reason(number + each),
      as: { party: group.id },
    });
  }
  if (number % 7 === 6) return decision;
  await player.act('takeDecision', leader, {
    decision,
    outcome: 1,
    rationale: prose(number, 400),
    notChosen: [{ alternative: 2, reason: reason(number) }],
  });
  for (const { id: group } of [employees, council]) {
    await player.act('tellGroup', leader, { decision, group, channel: 'intranet' });
  }
  await player.act('publishDecision', leader, { decision, where: 'intranet' });
  return decision;
}
