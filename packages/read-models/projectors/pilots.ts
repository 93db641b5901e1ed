import type { assessmentEvents, pilotEvents } from '@besluitspoor/governance';
import { makeFindable, projectOf } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

export const projectPilot = (
  to: Projecting,
  event: EventsOf<typeof pilotEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const id = event.at.stream;
  switch (event.type) {
    case 'pilot.planned': {
      const { organisation, project, title, decision, testPlan, acquaintGroup } = event.payload;
      database.insert('pilot', { position, id, organisation, project, decision, status: 'PLANNED' });
      if (acquaintGroup !== undefined) to.parties.partyNamed(project, acquaintGroup);
      makeFindable(to, position, title, testPlan);
      return;
    }
    case 'pilot.criteriaAgreed':
      database.run('UPDATE pilot SET criteria = ? WHERE id = ?', position, id);
      return;
    case 'pilot.started':
      database.run(`UPDATE pilot SET status = 'STARTED', started = ? WHERE id = ?`, position, id);
      return;
    case 'pilot.concluded':
      database.run(`UPDATE pilot SET status = 'CONCLUDED', concluded = ? WHERE id = ?`, position, id);
      return;
    case 'pilot.personsAcquainted': {
      const { group } = event.payload;
      if (group !== undefined) to.parties.partyNamed(projectOf(to, 'pilot', id), group);
      return;
    }
    case 'pilot.measurementRecorded':
    case 'pilot.evaluated':
    case 'pilot.actConfirmed':
    case 'pilot.actDisowned':
  }
};

export const projectAssessment = (
  to: Projecting,
  event: EventsOf<typeof assessmentEvents>,
  { position }: Place,
): void => {
  switch (event.type) {
    case 'assessment.recorded': {
      const { organisation, project, instrument, subject, judgement } = event.payload;
      to.database.insert('assessment', {
        position,
        id: event.at.stream,
        organisation,
        project,
        instrument,
        decision: subject.decision,
        pilot: subject.pilot,
        step: subject.step,
      });
      makeFindable(to, position, judgement);
      return;
    }
    case 'assessment.actConfirmed':
    case 'assessment.actDisowned':
  }
};
