import { decisionRecord } from '../decision/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { themeRecord } from '../theme/state.ts';
import { isSubmitters } from './answer-standing.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

const { changes } = commandsOn(inputRecord);

const standsIn = (input: InputState, theme: string): boolean =>
  input.placements.some((placement) => placement.theme === theme && placement.until === undefined);

export const placeInputInTheme = changes({
  name: 'placeInputInTheme',
  description: 'Places an input in a theme (thema): an answer to the theme then answers it.',
  input: inputForms.placeInputInTheme,
  target: (input) => input.input,
  restsOn: (input) => need(themeRecord, input.theme, 'theme'),
  decide: ({ theme }, input, { facts }) =>
    elsewhere(facts, input, need(themeRecord, theme, 'theme')) ??
    (standsIn(input, theme) ? [] : [{ type: 'input.placedInTheme', payload: { theme } }]),
});

export const takeInputFromTheme = changes({
  name: 'takeInputFromTheme',
  description: 'Takes an input out of a theme (thema).',
  input: inputForms.takeInputFromTheme,
  target: (input) => input.input,
  decide: ({ theme }, input) =>
    standsIn(input, theme)
      ? [{ type: 'input.takenFromTheme', payload: { theme } }]
      : refuse('NOT_IN_THEME', ['theme']),
});

export const clarifyInput = changes({
  name: 'clarifyInput',
  description: 'Adds to an input what its submitter wants to make clear (toelichting).',
  input: inputForms.clarifyInput,
  personal: ['text'],
  target: (input) => input.input,
  decide: ({ text }, input, context) =>
    isSubmitters(input, context)
      ? [{ type: 'input.clarified', payload: {}, personal: { of: context.author, fields: { text } } }]
      : refuse('NOT_THE_SUBMITTER', ['input']),
});

export const supportInput = changes({
  name: 'supportInput',
  description: 'Supports an input (steunbetuiging); each person counts once.',
  input: inputForms.supportInput,
  target: (input) => input.input,
  decide: (_, input, { author }) =>
    input.supporters.has(author) ? [] : [{ type: 'input.supported', payload: {} }],
});

export const countSupports = changes({
  name: 'countSupports',
  description: 'States how many supports were counted without names, in all.',
  input: inputForms.countSupports,
  target: (input) => input.input,
  decide: ({ count }, input) =>
    input.supportsCounted === count ? [] : [{ type: 'input.supportsCounted', payload: { count } }],
});

export const acknowledgeInput = changes({
  name: 'acknowledgeInput',
  description: 'Tells the submitter that the input was received (ontvangstbevestiging).',
  input: inputForms.acknowledgeInput,
  target: (input) => input.input,
  decide: ({ input: _, ...payload }, input) =>
    same(input.acknowledgement, payload) ? [] : [{ type: 'input.acknowledged', payload }],
});

/** Taking effect is for `answering/1`: a withdrawal recorded on behalf counts once the submitter confirms it. */
export const withdrawInput = changes({
  name: 'withdrawInput',
  description: 'Withdraws an input (intrekken), by its submitter or on that person’s behalf.',
  input: inputForms.withdrawInput,
  personal: ['text'],
  target: (input) => input.input,
  decide: ({ text }, input, context) => {
    if (!isSubmitters(input, context)) return refuse('NOT_THE_SUBMITTER', ['input']);
    const standing = input.facts.withdrawals.some(
      (act) =>
        act.standing === 'OWN' ||
        act.standing === 'CONFIRMED' ||
        (act.standing === 'CLAIMED' && context.acting.onBehalfOf !== undefined),
    );
    if (standing) return refuse('ALREADY_WITHDRAWN', ['input']);
    return [
      {
        type: 'input.withdrawn',
        payload: {},
        ...(text === undefined ? {} : { personal: { of: context.author, fields: { text } } }),
      },
    ];
  },
});

export const reportFollowUp = changes({
  name: 'reportFollowUp',
  description: 'Reports what was really changed because of an input (opvolging).',
  input: inputForms.reportFollowUp,
  target: (input) => input.input,
  restsOn: (input) => need(decisionRecord, input.decision, 'decision'),
  decide: ({ input: _, ...payload }, input, { facts }) =>
    elsewhere(facts, input, need(decisionRecord, payload.decision, 'decision')) ?? [
      { type: 'input.followUpReported', payload },
    ],
});
