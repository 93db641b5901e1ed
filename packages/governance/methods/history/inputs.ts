import type { InputFacts } from '../answering-facts.ts';
import { actSettled, answeredThroughTheme, closesCircle, factsAfter } from '../answering-fold.ts';
import type { AnsweringContext } from '../answering-fold.ts';
import { judgeInput, mergeOf } from '../answering.ts';
import type { InputJudgement } from '../answering.ts';
import type { HistoryEvent } from './event.ts';

/** What `answering/1` says of every input in a history, by id. */
export type InputJudgements = ReadonlyMap<string, InputJudgement>;

/**
 * Judges every input of a history by `answering/1`: what the read models keep up event by event, computed at once.
 *
 * @param events in log order, with their place
 */
export const judgeInputs = (
  events: readonly { readonly event: HistoryEvent; readonly place: number }[],
  timeZone: string,
): InputJudgements => {
  const facts = new Map<string, InputFacts>();
  let phrases: readonly string[] = [];
  const sponsors = new Map<string, string>();
  const projects = new Map<string, string>();
  const mergedInto = (input: string): string | undefined => {
    const held = facts.get(input);
    return held === undefined ? undefined : mergeOf(held)?.into;
  };
  const judged = (input: string, met: ReadonlySet<string> = new Set()): InputJudgement | undefined => {
    const held = facts.get(input);
    if (held === undefined) return undefined;
    const into = met.has(input) ? undefined : mergeOf(held)?.into;
    return judgeInput(
      held,
      timeZone,
      into === undefined ? undefined : judged(into, new Set([...met, input])),
    );
  };
  for (const { event, place } of events) {
    const author = event.at.onBehalfOf ?? event.at.actor;
    const context: AnsweringContext = {
      place,
      phrases,
      bySponsor: sponsors.get(projects.get(event.at.stream) ?? '') === author,
      circular:
        event.type === 'input.merged' && closesCircle(event.at.stream, event.payload.into, mergedInto),
    };
    switch (event.type) {
      case 'organisation.templatePhraseRegistered':
        phrases = [...phrases, event.payload.phrase];
        break;
      case 'project.initiated':
        if (event.payload.sponsor !== undefined) sponsors.set(event.at.stream, event.payload.sponsor);
        break;
      case 'theme.opened':
        projects.set(event.at.stream, event.payload.project);
        break;
      case 'theme.answered':
        for (const [input, held] of facts) {
          if (held.themes.includes(event.at.stream) && judged(input)?.answered === false) {
            facts.set(input, answeredThroughTheme(held, event, context));
          }
        }
        break;
      case 'theme.actConfirmed':
      case 'theme.actDisowned': {
        const standing = event.type === 'theme.actConfirmed' ? 'CONFIRMED' : 'DISOWNED';
        for (const [input, held] of facts) facts.set(input, actSettled(held, event.payload.event, standing));
        break;
      }
      case 'input.submitted':
        projects.set(event.at.stream, event.payload.project);
        facts.set(event.at.stream, factsAfter(undefined, event, context));
        break;
      default:
        if (isInputEvent(event)) {
          facts.set(event.at.stream, factsAfter(facts.get(event.at.stream), event, context));
        }
    }
  }
  const judgements = new Map<string, InputJudgement>();
  for (const input of facts.keys()) {
    const judgement = judged(input);
    if (judgement !== undefined) judgements.set(input, judgement);
  }
  return judgements;
};

type InputEvent = Extract<HistoryEvent, { readonly type: `input.${string}` }>;

const isInputEvent = (event: HistoryEvent): event is InputEvent => event.type.startsWith('input.');
