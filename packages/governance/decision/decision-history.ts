import type { Acting } from '../record/command.ts';
import type { EventIn } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { scene } from '../record/scene.ts';
import type { Given } from '../record/spec.ts';
import type { RuleContent } from '../rule/content.ts';
import type { decisionEvents } from './events.ts';
import { decisionRecord } from './state.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The decision that the specifications speak of, and another beside it. */
export const decision: RecordId<'decision'> = `decision-${uuid(71)}`;
export const later: RecordId<'decision'> = `decision-${uuid(72)}`;
export const rule: RecordId<'rule'> = `rule-${uuid(81)}`;

type DecisionEvent = EventIn<typeof decisionEvents>;
type About = { readonly id?: RecordId<'decision'>; readonly acting?: Partial<Acting>; readonly at?: string };

/** An event of a decision; of `decision` unless it says of which. */
export const happened = (event: DecisionEvent, { id = decision, ...rest }: About = {}): Given => ({
  record: decisionRecord,
  id,
  event,
  ...rest,
});

/** A rule by which the employees decide. */
export const content: RuleContent = {
  method: 'MAJORITY',
  parties: [{ group: scene.employees, right: 'DECIDE' }],
};

type Opened = Extract<DecisionEvent, { readonly type: 'decision.opened' }>['payload'];

/** A selection with two alternatives under that rule, opened by the manager, unless it says otherwise. */
export const opened = (over: Partial<Opened> = {}, about: About = {}): Given =>
  happened(
    {
      type: 'decision.opened',
      payload: {
        organisation: scene.organisation,
        project: scene.project,
        title: 'Scanauto',
        kind: 'SELECT',
        affected: [scene.employees],
        alternatives: [
          { alternative: 1, title: 'Scanauto' },
          { alternative: 2, title: 'Niets doen' },
        ],
        rule: { rule, version: 1, title: 'Regel', content },
        ...over,
      },
    },
    { acting: { actor: scene.manager }, ...about },
  );

/** The first alternative only. */
export const single = { alternatives: [{ alternative: 1, title: 'Scanauto' }] };

export const taken = (about: About = {}): Given =>
  happened({ type: 'decision.taken', payload: { outcome: 1, rationale: 'Beste keuze.' } }, about);
export const rejected = happened({ type: 'decision.rejected', payload: { rationale: 'Geen.' } });
export const withdrawn = happened({ type: 'decision.withdrawn', payload: { reason: 'Vervallen.' } });
export const escalated = happened({ type: 'decision.escalated', payload: { reason: 'Te duur.' } });
export const deferred = happened({
  type: 'decision.deferred',
  payload: { until: '2026-04-01', untilAt: '2026-04-01T21:59:59.999Z', reason: 'Wachten.' },
});
