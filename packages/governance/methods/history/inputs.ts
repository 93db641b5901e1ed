import type { InputFacts } from '../answering-facts.ts';
import { actSettled, answeredThroughTheme, closesCircle, factsAfter } from '../answering-fold.ts';
import type { AnsweringContext } from '../answering-fold.ts';
import { isAnswer, judgeInput, mergeOf } from '../answering.ts';
import type { InputJudgement } from '../answering.ts';
import type { HistoryEvent, Placed } from './event.ts';

/** What `answering/1` says of every input in a history, by id. */
export type InputJudgements = ReadonlyMap<string, InputJudgement>;

/**
 * Judges every input of a history by `answering/1`, in steps, none of them long: what the read models keep up event by
 * event, computed at once.
 *
 * @param events in log order, with their place
 */
export const inputSteps = function* (
  events: readonly Placed[],
  timeZone: string,
): Generator<void, InputJudgements, undefined> {
  const facts = new Map<string, InputFacts>();
  /** Every input that was ever placed in a theme. */
  const placed = new Map<string, Set<string>>();
  const place = (theme: string | undefined, input: string): void => {
    if (theme === undefined) return;
    placed.set(theme, (placed.get(theme) ?? new Set()).add(input));
  };
  let phrases: readonly string[] = [];
  const sponsors = new Map<string, string>();
  const projects = new Map<string, string>();
  const mergedInto = (input: string): string | undefined => {
    const held = facts.get(input);
    return held === undefined ? undefined : mergeOf(held)?.into;
  };
  const judged = (input: string, met: readonly string[] = []): InputJudgement | undefined => {
    const held = facts.get(input);
    if (held === undefined) return undefined;
    const into = met.includes(input) ? undefined : mergeOf(held)?.into;
    return judgeInput(held, timeZone, into === undefined ? undefined : judged(into, [...met, input]));
  };
  for (const [number, { event, place: at }] of events.entries()) {
    if (number % stepLength === stepLength - 1) yield;
    const author = event.at.onBehalfOf ?? event.at.actor;
    const context: AnsweringContext = {
      place: at,
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
        for (const input of placed.get(event.at.stream) ?? []) {
          const held = facts.get(input);
          if (
            held?.themes.includes(event.at.stream) === true &&
            judged(input)?.responses.some(isAnswer) === false
          ) {
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
        place(event.payload.theme, event.at.stream);
        facts.set(event.at.stream, factsAfter(undefined, event, context));
        break;
      default:
        if (isInputEvent(event)) {
          if (event.type === 'input.placedInTheme') place(event.payload.theme, event.at.stream);
          facts.set(event.at.stream, factsAfter(facts.get(event.at.stream), event, context));
        }
    }
  }
  const judgements = new Map<string, InputJudgement>();
  for (const input of facts.keys()) {
    const judgement = judged(input);
    if (judgement !== undefined) judgements.set(input, judgement);
    if (judgements.size % stepLength === 0) yield;
  }
  return judgements;
};

/** How many events or inputs are looked at in one step. */
const stepLength = 250;

type InputEvent = Extract<HistoryEvent, { readonly type: `input.${string}` }>;

const isInputEvent = (event: HistoryEvent): event is InputEvent => event.type.startsWith('input.');
