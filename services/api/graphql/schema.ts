import { builder } from './builder.ts';
import './records/actor.ts';
import './records/alternative.ts';
import './records/organisation.ts';
import './records/person.ts';
import './records/group.ts';
import './records/process-model.ts';
import './records/project.ts';
import './records/theme.ts';
import './records/rule.ts';
import './records/consultation.ts';
import './records/input.ts';
import './records/response.ts';
import './records/answering.ts';
import './records/decision.ts';
import './records/positions.ts';
import './events/event.ts';
import './records/node.ts';
import './mutations/mutations.ts';

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
