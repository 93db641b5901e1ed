import type { consultationEvents } from '@besluitspoor/governance';
import { makeFindable, projectOf } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

export const projectConsultation = (
  to: Projecting,
  event: EventsOf<typeof consultationEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const id = event.at.stream;
  switch (event.type) {
    case 'consultation.opened': {
      const { organisation, project, question, groups, step, decision, theme, closesOn, closesAt } =
        event.payload;
      database.insert('consultation', {
        position,
        id,
        organisation,
        project,
        step,
        decision,
        theme,
        closes_on: closesOn,
        closes_at: closesAt,
        opened_at: event.at.occurredAt ?? '',
      });
      for (const group of groups) to.parties.partyNamed(project, group);
      makeFindable(to, position, question);
      return;
    }
    case 'consultation.extended':
      database.run(
        'UPDATE consultation SET closes_on = ?, closes_at = ? WHERE id = ?',
        event.payload.closesOn,
        event.payload.closesAt,
        id,
      );
      return;
    case 'consultation.closed': {
      database.run(
        'UPDATE consultation SET closed = ?, closed_at = ? WHERE id = ?',
        position,
        event.at.occurredAt ?? event.at.recordedAt,
        id,
      );
      const project = projectOf(to, 'consultation', id);
      for (const { group, count } of event.payload.attendance ?? []) {
        to.parties.partyNamed(project, group);
        database.run(
          'INSERT OR REPLACE INTO attendance (consultation, party, count) VALUES (?, ?, ?)',
          id,
          group,
          count,
        );
      }
      return;
    }
    case 'consultation.summarised':
      database.run('UPDATE consultation SET summary = ? WHERE id = ?', event.payload.summary, id);
      return;
    case 'consultation.invitationSent':
    case 'consultation.actConfirmed':
    case 'consultation.actDisowned':
  }
};
