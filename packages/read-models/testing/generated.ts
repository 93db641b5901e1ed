import type { RecordId } from '@besluitspoor/governance';
import { answer, begin, management, openDecision, submit } from './case.ts';
import { idIn, organisation, project } from './history.ts';
import type { History } from './history.ts';

/** One thing that may happen in a project, naming inputs, persons and decisions by small numbers. */
export type Happening =
  | {
      readonly what: 'submit';
      readonly person: number;
      readonly group: RecordId<'group'>;
      readonly kind: 'IDEA' | 'QUESTION' | 'COMMENT';
      readonly theme: boolean;
      readonly undated: boolean;
      readonly claimed: boolean;
    }
  | {
      readonly what: 'answer';
      readonly input: number;
      readonly disposition: 'ADOPTED' | 'NOT_ADOPTED' | 'DEFERRED';
      readonly reason: string | undefined;
    }
  | { readonly what: 'merge'; readonly input: number; readonly into: number }
  | { readonly what: 'contest' | 'followUp'; readonly input: number }
  | { readonly what: 'withdraw'; readonly input: number; readonly claimed: boolean }
  | { readonly what: 'place'; readonly input: number; readonly takenOut: boolean }
  | { readonly what: 'disown'; readonly input: number; readonly confirmed: boolean }
  | { readonly what: 'support'; readonly input: number; readonly person: number }
  | { readonly what: 'link'; readonly input: number; readonly decision: number; readonly undone: boolean }
  | { readonly what: 'consider'; readonly input: number; readonly decision: number }
  | { readonly what: 'resize'; readonly size: number }
  | { readonly what: 'defaults'; readonly timeZone: string | undefined; readonly k: number | undefined }
  | { readonly what: 'open' | 'answerTheme' | 'phrase' };

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
        'into' in next ? inputs[next.into]?.[0] : undefined,
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
