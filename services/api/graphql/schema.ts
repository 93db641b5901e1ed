import { builder } from './builder.ts';

// Each of these adds its types to the builder.
export * from './records/actor.ts';
export * from './records/alternative.ts';
export * from './records/organisation.ts';
export * from './records/person.ts';
export * from './records/group.ts';
export * from './records/process-model.ts';
export * from './records/project.ts';
export * from './records/theme.ts';
export * from './records/rule.ts';
export * from './records/consultation.ts';
export * from './records/input.ts';
export * from './records/response.ts';
export * from './records/answering.ts';
export * from './records/decision.ts';
export * from './records/positions.ts';
export * from './records/aftermath.ts';
export * from './records/attention.ts';
export * from './records/standing.ts';
export * from './records/instrument.ts';
export * from './records/assessment.ts';
export * from './records/pilot.ts';
export * from './judgements/methods.ts';
export * from './judgements/conformity.ts';
export * from './judgements/pairs.ts';
export * from './judgements/explain.ts';
export * from './judgements/participation.ts';
export * from './judgements/scorecard.ts';
export * from './judgements/oversight.ts';
export * from './events/event.ts';
export * from './records/node.ts';
export * from './mutations/mutations.ts';

builder.queryType({
  description:
    'Everything that can be read: who decided what, under which rule, on which input, with what dissent, and how input was answered. Anybody may read it.',
});
builder.mutationType({
  description:
    'One mutation for each command. Every one takes a commandId: the same one sent again records nothing anew.',
});

/** The schema of the API. It holds no state: whatever a resolver reads comes with its request. */
export const schema = builder.toSchema();
