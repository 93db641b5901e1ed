import type { InputFacts, Stood } from '../methods/answering-facts.ts';
import { authorOf, factsAfter } from '../methods/answering-fold.ts';
import { defineRecord } from '../record/event.ts';
import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import type { Term } from '../time/term.ts';
import type { Answer } from './answer.ts';
import { inputEvents } from './events.ts';

type InputEvent = Recorded<EventIn<typeof inputEvents>>;

/** A stay in a theme, from one event to another. */
export type Placement = {
  readonly theme: RecordId<'theme'>;
  readonly from: Stood;
  /** Undefined: it is placed there still. */
  readonly until: Stood | undefined;
};

/** What the input is linked to, and who made the link. */
export type Link = {
  readonly to: RecordId<'decision'> | RecordId<'consultation'> | RecordId<'input'>;
  readonly by: string;
};

/** The input as its events have made it. */
export type InputState = {
  readonly kind: 'input';
  readonly id: RecordId<'input'>;
  readonly organisation: RecordId<'organisation'>;
  readonly project: RecordId<'project'>;
  /** Its own part of what `answering/1` judges: without its themes' answers, and without who was the sponsor. */
  readonly facts: InputFacts;
  /** The answer term that holds for contests. */
  readonly answerTerm: Term;
  readonly parent: RecordId<'input'> | undefined;
  /** The person or group on whose behalf it was submitted. */
  readonly onBehalfOf: RecordId | undefined;
  readonly placements: readonly Placement[];
  /** The last answer that stands on the input itself. */
  readonly lastAnswer: Answer | undefined;
  readonly links: readonly Link[];
  /** Who supported it, each once. */
  readonly supporters: ReadonlySet<string>;
  /** Supports counted without names; undefined: none were counted. */
  readonly supportsCounted: number | undefined;
  readonly acknowledgement: { readonly message?: string | undefined } | undefined;
};

export const inputRecord = defineRecord({
  kind: 'input',
  events: inputEvents,
  scope: (state: InputState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): InputState => {
    const facts = factsAfter(state?.facts, event, {
      place: Number(event.at.revision),
      // No judgement of a decider asks whether an answer had a reason.
      phrases: [],
      bySponsor: false,
      circular: false,
    });
    if (event.type === 'input.submitted') return submitted(facts, event);
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with input.submitted`);
    return { ...state, ...changed(state, event), facts };
  },
});

const submitted = (
  facts: InputFacts,
  { payload, at }: Extract<InputEvent, { readonly type: 'input.submitted' }>,
): InputState => ({
  kind: 'input',
  id: `input-${at.stream.slice('input-'.length)}`,
  organisation: payload.organisation,
  project: payload.project,
  facts,
  answerTerm: payload.answerTerm,
  parent: payload.parent,
  onBehalfOf: at.onBehalfOf,
  placements:
    payload.theme === undefined ? [] : [{ theme: payload.theme, from: facts.submitted, until: undefined }],
  lastAnswer: undefined,
  links: payload.decision === undefined ? [] : [{ to: payload.decision, by: authorOf(at) }],
  supporters: new Set(),
  supportsCounted: undefined,
  acknowledgement: undefined,
});

const changed = (
  state: InputState,
  event: Exclude<InputEvent, { readonly type: 'input.submitted' }>,
): Partial<InputState> => {
  switch (event.type) {
    case 'input.placedInTheme': {
      const placement = { theme: event.payload.theme, from: stood(event), until: undefined };
      return { placements: [...state.placements, placement] };
    }
    case 'input.takenFromTheme': {
      const { theme } = event.payload;
      const until = stood(event);
      return {
        placements: state.placements.map((placement) =>
          placement.theme === theme && placement.until === undefined ? { ...placement, until } : placement,
        ),
      };
    }
    case 'input.supported':
      return { supporters: new Set([...state.supporters, authorOf(event.at)]) };
    case 'input.supportsCounted':
      return { supportsCounted: event.payload.count };
    case 'input.linked':
      return { links: [...state.links, { to: event.payload.to, by: authorOf(event.at) }] };
    case 'input.unlinked':
      return { links: state.links.filter(({ to }) => to !== event.payload.from) };
    case 'input.answered':
    case 'input.answerRevised':
      return { lastAnswer: event.payload };
    case 'input.acknowledged':
      return { acknowledgement: event.payload };
    case 'input.clarified':
    case 'input.merged':
    case 'input.reclassified':
    case 'input.contested':
    case 'input.contestSettled':
    case 'input.withdrawn':
    case 'input.followUpReported':
    case 'input.actConfirmed':
    case 'input.actDisowned':
      return {};
  }
};

const stood = ({ at }: InputEvent): Stood => ({
  event: at.id,
  recordedAt: at.recordedAt,
  place: Number(at.revision),
});
