import { join } from 'node:path';
import { openSqliteLog, type EventLog, type NewEvent } from '@besluitspoor/event-log';
import { rate } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { foundOrganisation, reason, someoneOf, type Organisation } from '../workload/organisation.ts';
import { createPlayer, type Player } from '../workload/player.ts';
import { prose } from '../workload/prose.ts';
import { callers } from './append-callers.ts';

/**
 * Whole commands, half of them inputs and half their answers, from 32 callers of which each waits for its answer,
 * against the port alone appending the very events that such commands lead to, with as many callers. Both sides
 * write into a fresh log in every round.
 */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const inputsOfCaller = amount(60, 5);
  const commands = callers * inputsOfCaller * 2;
  const events = await eventsOf(join(folder, 'prepared'), inputsOfCaller);
  let round = 0;
  const fresh = (side: string): string => {
    round += 1;
    return join(folder, `${side}-${round}`);
  };
  const baseline = async (): Promise<number> => {
    const log = await openSqliteLog({ directory: fresh('append') });
    const reached = await rate(commands, () =>
      Promise.all(events.map((ofCaller) => appendAll(log, ofCaller))),
    );
    await log.close();
    return reached;
  };
  const subject = async (): Promise<number> => {
    const log = await openSqliteLog({ directory: fresh('record') });
    const player = createPlayer(log);
    const stage = await setStage(player);
    const reached = await rate(commands, () =>
      Promise.all(events.map((_, caller) => playCaller(player, stage, caller, inputsOfCaller))),
    );
    await player.recorder.close();
    await log.close();
    return reached;
  };
  const compared = await compare(baseline, subject);
  return [
    {
      what: 'a whole command through the recorder, 32 callers',
      figure: { value: compared.subject, unit: 'commands/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.4 }],
      rounds: [...compared.rounds],
      notes: [
        `${commands} commands a round, submitInput and answerInput in turn, each leading to one event; ` +
          'the baseline appends the same events through the port with as many callers',
      ],
    },
  ];
};

type Stage = {
  readonly organisation: Organisation;
  readonly project: string;
  readonly consultation: string;
};

async function setStage(player: Player): Promise<Stage> {
  const organisation = await foundOrganisation(player, 1);
  const { id, leader, employees } = organisation;
  const project = await player.act('initiateProject', leader, {
    organisation: id,
    title: 'Handhaven met de scanauto',
    assignment: prose(1, 300),
  });
  const consultation = await player.act('openConsultation', leader, {
    project,
    question: prose(1, 200),
    groups: [employees.id],
  });
  return { organisation, project, consultation };
}

async function playCaller(player: Player, stage: Stage, caller: number, inputs: number): Promise<void> {
  const { organisation, project, consultation } = stage;
  const { leader, employees } = organisation;
  for (let number = 0; number < inputs; number += 1) {
    const input = await player.act('submitInput', someoneOf(employees, caller), {
      project,
      consultation,
      kind: 'SUGGESTION',
      title: prose(number, 50),
      text: prose(number, 280),
      as: { party: employees.id },
    });
    await player.act('answerInput', leader, {
      input,
      disposition: 'NOT_ADOPTED',
      reason: reason(number),
    });
  }
}

/** What the commands of each caller lead to, in its order, as it can be appended to an empty log. */
async function eventsOf(
  directory: string,
  inputsOfCaller: number,
): Promise<readonly (readonly NewEvent[])[]> {
  const log = await openSqliteLog({ directory });
  const player = createPlayer(log);
  const stage = await setStage(player);
  const begun = await log.tail();
  for (let caller = 0; caller < callers; caller += 1) {
    await playCaller(player, stage, caller, inputsOfCaller);
  }
  const all: NewEvent[] = [];
  for await (const { header, payload, personal } of log.readAll(begun === 'none' ? {} : { after: begun })) {
    const { format: _, stream: __, revision: ___, payloadHash: ____, ...fields } = header;
    const { personal: _____, ...content } = payload;
    all.push({ header: fields, payload: content, personal });
  }
  await player.recorder.close();
  await log.close();
  const ofCaller = inputsOfCaller * 2;
  return Array.from({ length: callers }, (_, caller) =>
    all.slice(caller * ofCaller, (caller + 1) * ofCaller),
  );
}

/** Two events a stream: an input and its answer. */
async function appendAll(log: EventLog, events: readonly NewEvent[]): Promise<void> {
  for (let index = 0; index < events.length; index += 2) {
    const [submitted, answered] = events.slice(index, index + 2);
    if (submitted === undefined || answered === undefined) throw new RangeError('An event is missing.');
    const stream = `input-${submitted.header.commandId}`;
    await log.append(stream, [submitted], 'none');
    await log.append(stream, [answered], 0n);
  }
}
