import type { decisionEvents } from '@besluitspoor/governance';
import type { EventsOf } from './event-reading.ts';
import type { Projecting } from './projecting.ts';

type DecisionEvent = EventsOf<typeof decisionEvents>;
type Disputing = Extract<
  DecisionEvent,
  {
    type:
      | 'decision.rightDisputed'
      | 'decision.disputeSettled'
      | 'decision.nullityInvoked'
      | 'decision.nullityLifted';
  }
>;
type Rights = Extract<DecisionEvent, { type: 'decision.opened' }>['payload']['rights'];

/** What was said of each right when the decision was opened. */
export const projectRights = ({ database }: Projecting, decision: string, rights: Rights): void => {
  for (const { right, applies, reason } of rights ?? []) {
    database.run(
      'INSERT OR REPLACE INTO right_said (decision, number, applies, reason) VALUES (?, ?, ?, ?)',
      decision,
      right,
      applies,
      reason,
    );
  }
};

/** Disputes about rights, and nullity. A right that was not mentioned can be disputed too. */
export const projectDispute = (
  { database }: Projecting,
  decision: string,
  event: Disputing,
  position: number,
): void => {
  switch (event.type) {
    case 'decision.rightDisputed':
      database.run(
        `INSERT INTO right_said (decision, number, disputed) VALUES (?, ?, ?)
          ON CONFLICT (decision, number) DO UPDATE SET disputed = excluded.disputed, settled = NULL`,
        decision,
        event.payload.right,
        position,
      );
      return;
    case 'decision.disputeSettled':
      database.run(
        'UPDATE right_said SET settled = ? WHERE decision = ? AND number = ?',
        position,
        decision,
        event.payload.right,
      );
      return;
    case 'decision.nullityInvoked':
      database.insert('nullity', { position, decision, party: event.payload.party });
      return;
    case 'decision.nullityLifted':
      database.run(
        'UPDATE nullity SET lifted = ? WHERE decision = ? AND party = ? AND lifted IS NULL',
        position,
        decision,
        event.payload.party,
      );
  }
};
