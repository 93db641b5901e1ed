import * as fc from 'fast-check';
import { answer, begin, council, enforcers, management, openDecision, submit } from './case.ts';
import { idIn, organisation, project } from './history.ts';
import type { History } from './history.ts';

const some = fc.nat({ max: 5 });

/** One thing that may happen in a project, naming inputs, themes and decisions by small numbers. */
export const happening = fc.oneof(
  fc.record({
    what: fc.constant('submit' as const),
    person: some,
    group: fc.constantFrom(enforcers, council, management),
    kind: fc.constantFrom('IDEA' as const, 'QUESTION' as const, 'COMMENT' as const),
    theme: fc.boolean(),
    undated: fc.boolean(),
    claimed: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('answer' as const),
    input: some,
    disposition: fc.constantFrom('ADOPTED' as const, 'NOT_ADOPTED' as const, 'DEFERRED' as const),
    reason: fc.constantFrom(undefined, 'Te duur', 'Goed idee'),
  }),
  fc.record({ what: fc.constant('merge' as const), input: some, into: some }),
  fc.record({ what: fc.constant('contest' as const), input: some }),
  fc.record({ what: fc.constant('withdraw' as const), input: some, claimed: fc.boolean() }),
  fc.record({ what: fc.constant('place' as const), input: some, takenOut: fc.boolean() }),
  fc.record({ what: fc.constant('answerTheme' as const) }),
  fc.record({ what: fc.constant('disown' as const), input: some, confirmed: fc.boolean() }),
  fc.record({ what: fc.constant('support' as const), input: some, person: some }),
  fc.record({ what: fc.constant('link' as const), input: some, decision: some, undone: fc.boolean() }),
  fc.record({ what: fc.constant('open' as const) }),
  fc.record({ what: fc.constant('consider' as const), input: some, decision: some }),
  fc.record({ what: fc.constant('resize' as const), size: fc.nat({ max: 12 }) }),
  fc.record({ what: fc.constant('phrase' as const) }),
  fc.record({
    what: fc.constant('defaults' as const),
    timeZone: fc.constantFrom(undefined, 'Europe/Amsterdam', 'Pacific/Auckland'),
    k: fc.constantFrom(undefined, 2, 5),
  }),
  fc.record({ what: fc.constant('followUp' as const), input: some }),
);

export type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** Records a case in which these things happen; what names something that is not there is left out. */
export const tell = async (history: History, happenings: readonly Happening[]): Promise<void> => {
  await begin(history);
  const theme = idIn('theme', 'one');
  await history.record(theme, { type: 'theme.opened', payload: { organisation, project, name: 'Thema' } });
  const inputs: (readonly [id: ReturnType<typeof inputId>, submission: `event-${string}`])[] = [];
  const decisions: ReturnType<typeof decisionId>[] = [];
  for (const next of happenings) {
    if (next.what === 'submit') {
      const name = `input ${inputs.length}`;
      const actor = idIn('person', `person ${next.person}`);
      const id = await submit(
        history,
        name,
        { kind: next.kind, ...(next.theme ? { theme } : {}) },
        {
          actor,
          party: next.group,
          ...(next.undated ? { occurredAt: null } : {}),
          ...(next.claimed ? { onBehalfOf: idIn('person', 'somebody else') } : {}),
        },
      );
      const submission = (await history.events()).at(-1)?.header.id ?? '';
      inputs.push([id, `event-${submission.slice('event-'.length)}`]);
      continue;
    }
    if (next.what === 'open') {
      decisions.push(await openDecision(history, `decision ${decisions.length}`));
      continue;
    }
    const input = 'input' in next ? inputs[next.input] : undefined;
    const decision = 'decision' in next ? decisions[next.decision] : undefined;
    if (next.what === 'answerTheme') {
      await history.record(theme, {
        type: 'theme.answered',
        payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur' },
      });
    } else if (next.what === 'resize') {
      await history.record(management, { type: 'group.resized', payload: { size: next.size } });
    } else if (next.what === 'defaults') {
      const { timeZone, k } = next;
      await history.record(organisation, { type: 'organisation.defaultsSet', payload: { timeZone, k } });
    } else if (next.what === 'phrase') {
      await history.record(organisation, {
        type: 'organisation.templatePhraseRegistered',
        payload: { phrase: 'Te duur' },
      });
    } else if (input !== undefined) {
      await happenTo(
        history,
        next,
        input[0],
        input[1],
        inputs[('into' in next && next.into) || 0]?.[0],
        decision,
        theme,
      );
    }
  }
};

const inputId = (name: string): ReturnType<typeof idIn<'input'>> => idIn('input', name);
const decisionId = (name: string): ReturnType<typeof idIn<'decision'>> => idIn('decision', name);

const happenTo = async (
  history: History,
  next: Happening,
  input: ReturnType<typeof inputId>,
  submission: `event-${string}`,
  other: ReturnType<typeof inputId> | undefined,
  decision: ReturnType<typeof decisionId> | undefined,
  theme: ReturnType<typeof idIn<'theme'>>,
): Promise<void> => {
  if (next.what === 'answer') await answer(history, input, next.disposition, next.reason);
  if (next.what === 'merge' && other !== undefined && other !== input) {
    await history.record(input, { type: 'input.merged', payload: { into: other, reason: 'Hetzelfde' } });
  }
  if (next.what === 'contest') {
    await history.record(input, {
      type: 'input.contested',
      payload: { subject: 'ANSWER', response: 1, due: '2026-04-16T21:59:59.999Z' },
    });
  }
  if (next.what === 'withdraw') {
    const by = next.claimed ? { onBehalfOf: idIn('person', 'somebody else') } : {};
    await history.record(input, { type: 'input.withdrawn', payload: {} }, by);
  }
  if (next.what === 'place') {
    const type = next.takenOut ? 'input.takenFromTheme' : 'input.placedInTheme';
    await history.record(input, { type, payload: { theme } });
  }
  if (next.what === 'disown') {
    const type = next.confirmed ? 'input.actConfirmed' : 'input.actDisowned';
    await history.record(input, { type, payload: { event: submission } });
  }
  if (next.what === 'support') {
    await history.record(
      input,
      { type: 'input.supported', payload: {} },
      { actor: idIn('person', `person ${next.person}`) },
    );
  }
  if (next.what === 'followUp') {
    await history.record(input, { type: 'input.followUpReported', payload: { description: 'Gedaan' } });
  }
  if (decision === undefined) return;
  if (next.what === 'link') {
    await (next.undone
      ? history.record(input, { type: 'input.unlinked', payload: { from: decision } })
      : history.record(input, { type: 'input.linked', payload: { to: decision } }));
  }
  if (next.what === 'consider') {
    await history.record(decision, { type: 'decision.inputConsidered', payload: { input } });
  }
};
