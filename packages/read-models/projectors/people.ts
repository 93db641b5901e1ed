import { defaultTerms } from '@besluitspoor/governance';
import type { groupEvents, organisationEvents, personEvents, Terms } from '@besluitspoor/governance';

import { makeFindable, personalText } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

export const projectOrganisation = (
  to: Projecting,
  event: EventsOf<typeof organisationEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const id = event.at.stream;
  switch (event.type) {
    case 'organisation.registered':
      database.insert('organisation', {
        position,
        id,
        name: event.payload.name,
        terms: JSON.stringify(defaultTerms),
        k: 5,
        time_zone: 'Europe/Amsterdam',
        holidays: '[]',
      });
      makeFindable(to, position, event.payload.name);
      return;
    case 'organisation.defaultsSet': {
      const { terms, k, timeZone, holidays } = event.payload;
      if (terms !== undefined) setTerms(to, id, terms);
      database.run(
        `UPDATE organisation SET k = coalesce(?, k), time_zone = coalesce(?, time_zone),
          holidays = coalesce(?, holidays) WHERE id = ?`,
        k,
        timeZone,
        holidays === undefined ? undefined : JSON.stringify(holidays),
        id,
      );
      to.inputs.organisationChanged(id);
      if (timeZone !== undefined) to.inputs.timeZoneChanged(id);
      if (k !== undefined) to.parties.organisationChanged(id);
      return;
    }
    case 'organisation.roleGranted': {
      const { person, role, group, project } = event.payload;
      database.insert('role', {
        position,
        organisation: id,
        person,
        role,
        party: group,
        project,
        revoked: null,
      });
      return;
    }
    case 'organisation.roleRevoked': {
      const { person, role, group, project } = event.payload;
      database.run(
        `UPDATE role SET revoked = ? WHERE organisation = ? AND person = ? AND role = ?
          AND party IS ? AND project IS ? AND revoked IS NULL`,
        position,
        id,
        person,
        role,
        group,
        project,
      );
      return;
    }
    case 'organisation.mandateGiven': {
      const { mandate, person, group, project } = event.payload;
      database.insert('mandate', {
        position,
        organisation: id,
        number: mandate,
        person,
        party: group,
        project,
      });
      return;
    }
    case 'organisation.mandateWithdrawn':
      database.run(
        'UPDATE mandate SET withdrawn = ? WHERE organisation = ? AND number = ?',
        position,
        id,
        event.payload.mandate,
      );
      return;
    case 'organisation.rightEstablished': {
      const { right, party, nature, kinds } = event.payload;
      database.insert('right_held', {
        position,
        organisation: id,
        number: right,
        party,
        nature,
        kinds: kinds === undefined ? undefined : JSON.stringify(kinds),
      });
      return;
    }
    case 'organisation.rightEnded':
      database.run(
        'UPDATE right_held SET ended = ? WHERE organisation = ? AND number = ?',
        position,
        id,
        event.payload.right,
      );
      return;
    case 'organisation.templatePhraseRegistered':
      database.insert('template_phrase', { position, organisation: id, phrase: event.payload.phrase });
      to.inputs.organisationChanged(id);
      return;
    case 'organisation.actConfirmed':
    case 'organisation.actDisowned':
  }
};

// A term that is left out stays as it was.
const setTerms = ({ database }: Projecting, organisation: string, terms: Terms): void => {
  for (const [name, term] of Object.entries(terms)) {
    database.run(
      `UPDATE organisation SET terms = json_set(terms, ?, json(?)) WHERE id = ?`,
      `$.${name}`,
      JSON.stringify(term),
      organisation,
    );
  }
};

export const projectPerson = (
  { database }: Projecting,
  event: EventsOf<typeof personEvents>,
  { position, personal }: Place,
): void => {
  const displayName = personalText(personal, 'displayName');
  const contact = personalText(personal, 'contact');
  switch (event.type) {
    case 'person.registered':
      database.insert('person', {
        position,
        id: event.at.stream,
        organisation: event.payload.organisation,
        display_name: displayName,
        contact,
      });
      return;
    case 'person.renamed':
      database.run(
        'UPDATE person SET display_name = coalesce(?, display_name), contact = coalesce(?, contact) WHERE id = ?',
        displayName,
        contact,
        event.at.stream,
      );
      return;
    case 'person.actConfirmed':
    case 'person.actDisowned':
  }
};

export const projectGroup = (
  to: Projecting,
  event: EventsOf<typeof groupEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const id = event.at.stream;
  switch (event.type) {
    case 'group.defined': {
      const { organisation, name, groupKind, sector, size } = event.payload;
      database.insert('party', {
        position,
        id,
        organisation,
        name,
        kind: groupKind,
        sector,
        size,
        members: 0,
        represents: '[]',
        retired: null,
      });
      makeFindable(to, position, name);
      return;
    }
    case 'group.resized':
      database.run('UPDATE party SET size = ? WHERE id = ?', event.payload.size, id);
      to.parties.partyChanged(id);
      return;
    case 'group.retired':
      database.run('UPDATE party SET retired = ? WHERE id = ?', position, id);
      return;
    case 'group.representationSet':
      database.run(
        'UPDATE party SET represents = ? WHERE id = ?',
        JSON.stringify(event.payload.represents),
        id,
      );
      return;
    case 'group.memberJoined':
      database.insert('member', { position, party: id, person: event.payload.person, left_at: null });
      database.run('UPDATE party SET members = members + 1 WHERE id = ?', id);
      to.parties.partyChanged(id);
      return;
    case 'group.memberLeft':
      database.run(
        `UPDATE party SET members = members - ? WHERE id = ?`,
        database.run(
          'UPDATE member SET left_at = ? WHERE party = ? AND person = ? AND left_at IS NULL',
          position,
          id,
          event.payload.person,
        ),
        id,
      );
      to.parties.partyChanged(id);
      return;
    case 'group.actConfirmed':
    case 'group.actDisowned':
  }
};
