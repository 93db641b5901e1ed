import type { projectEvents, themeEvents } from '@besluitspoor/governance';
import { makeFindable } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

type Member = { readonly person: string; readonly group?: string | undefined };

export const projectProject = (
  to: Projecting,
  event: EventsOf<typeof projectEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const id = event.at.stream;
  switch (event.type) {
    case 'project.initiated': {
      const { organisation, title, assignment, sponsor, manager, problemOwner, processModel } = event.payload;
      database.insert('project', {
        position,
        id,
        organisation,
        title,
        assignment,
        status: 'RUNNING',
        process_model: processModel,
        sponsor,
        manager,
        problem_owner: problemOwner,
        frames: '[]',
      });
      makeFindable(to, position, title, assignment);
      return;
    }
    case 'project.goalsStated':
      database.run(
        'UPDATE project SET employer = ?, employees = ? WHERE id = ?',
        event.payload.employer,
        event.payload.employees,
        id,
      );
      return;
    case 'project.teamComposed':
      return compose(to, id, 'TEAM', event.payload.members, position);
    case 'project.teamChanged':
      return change(to, id, 'TEAM', event.payload, position);
    case 'project.steeringGroupComposed':
      return compose(to, id, 'STEERING_GROUP', event.payload.members, position);
    case 'project.steeringGroupChanged':
      return change(to, id, 'STEERING_GROUP', event.payload, position);
    case 'project.framesSet':
    case 'project.framesAdjusted':
      database.run('UPDATE project SET frames = ? WHERE id = ?', JSON.stringify(event.payload.frames), id);
      return;
    case 'project.stepEntered':
    case 'project.stepRevisited':
      database.run('UPDATE project SET step = ? WHERE id = ?', event.payload.step, id);
      return;
    case 'project.participationPromised': {
      const { promise, group, rung, active, step, decisionKind, reason } = event.payload;
      database.insert('promise', {
        position,
        project: id,
        number: promise,
        party: group,
        rung,
        active,
        step,
        decision_kind: decisionKind,
        reason,
      });
      to.parties.partyNamed(id, group);
      return;
    }
    case 'project.participationChanged': {
      const { promise, group, rung, active, step, decisionKind, reason } = event.payload;
      database.run(
        `UPDATE promise SET party = ?, rung = ?, active = ?, step = ?, decision_kind = ?, reason = ?, changed = ?,
          endorsed = NULL WHERE project = ? AND number = ?`,
        group,
        rung,
        active,
        step,
        decisionKind,
        reason,
        position,
        id,
        promise,
      );
      to.parties.partyNamed(id, group);
      return;
    }
    case 'project.participationEndorsed':
      database.run(
        'UPDATE promise SET endorsed = ? WHERE project = ? AND number = ?',
        position,
        id,
        event.payload.promise,
      );
      return;
    case 'project.termsSet':
      database.run('UPDATE project SET terms = ? WHERE id = ?', JSON.stringify(event.payload), id);
      return;
    case 'project.paused':
      database.run(`UPDATE project SET status = 'PAUSED' WHERE id = ?`, id);
      return;
    case 'project.resumed':
      database.run(`UPDATE project SET status = 'RUNNING' WHERE id = ?`, id);
      return;
    case 'project.closed':
      database.run(
        `UPDATE project SET status = 'CLOSED', summary = ? WHERE id = ?`,
        event.payload.summary,
        id,
      );
      return;
    case 'project.stakeholderMapped': {
      const { group, affected } = event.payload;
      database.run(
        `INSERT INTO stakeholder (position, project, party, affected, mapped) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (project, party) DO UPDATE SET affected = excluded.affected, mapped = excluded.mapped`,
        position,
        id,
        group,
        affected,
        position,
      );
      to.parties.partyNamed(id, group);
      return;
    }
    case 'project.decisionReportedMissing':
      database.insert('missing_report', { position, project: id, number: event.payload.report });
      return;
    case 'project.reportSettled':
      database.run(
        'UPDATE missing_report SET settled = ? WHERE project = ? AND number = ?',
        position,
        id,
        event.payload.report,
      );
      return;
    case 'project.informationShared':
    case 'project.planRecorded':
    case 'project.planShared':
    case 'project.supportMeasureRecorded':
    case 'project.customisationRecorded':
    case 'project.attentionPointWaived':
    case 'project.actConfirmed':
    case 'project.actDisowned':
  }
};

const compose = (
  to: Projecting,
  project: string,
  body: string,
  members: readonly Member[],
  position: number,
): void => {
  to.database.run(
    'UPDATE team_member SET left_at = ? WHERE project = ? AND body = ? AND left_at IS NULL',
    position,
    project,
    body,
  );
  join(to, project, body, members, position);
};

const change = (
  to: Projecting,
  project: string,
  body: string,
  { joined, left }: { readonly joined: readonly Member[]; readonly left: readonly string[] },
  position: number,
): void => {
  for (const person of left) {
    to.database.run(
      'UPDATE team_member SET left_at = ? WHERE project = ? AND body = ? AND person = ? AND left_at IS NULL',
      position,
      project,
      body,
      person,
    );
  }
  join(to, project, body, joined, position);
};

const join = (
  { database }: Projecting,
  project: string,
  body: string,
  members: readonly Member[],
  position: number,
): void => {
  for (const { person, group } of members) {
    database.insert('team_member', { project, body, person, party: group, joined: position, left_at: null });
  }
};

/** An answer to a theme reaches the inputs placed in it one by one, as work that is left to do. */
export const projectTheme = (
  to: Projecting,
  event: EventsOf<typeof themeEvents>,
  { position }: Place,
): void => {
  switch (event.type) {
    case 'theme.opened': {
      const { organisation, project, name, description } = event.payload;
      to.database.insert('theme', {
        position,
        id: event.at.stream,
        organisation,
        project,
        name,
        description,
      });
      makeFindable(to, position, name, description);
      return;
    }
    case 'theme.answered':
      to.inputs.themeAnswered(event, position);
      return;
    case 'theme.actConfirmed':
      to.inputs.actSettledElsewhere(event.payload.event, 'CONFIRMED');
      return;
    case 'theme.actDisowned':
      to.inputs.actSettledElsewhere(event.payload.event, 'DISOWNED');
  }
};
