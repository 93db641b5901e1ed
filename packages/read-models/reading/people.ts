import type { GroupRow, NameOrder, OrganisationRow, PeopleQueries, PersonRow } from '../queries/people.ts';
import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { fact, factAt, factOrNull, recordColumns, recordRow, saidAlways } from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { searched } from './search.ts';
import { all, oneOf, sql } from './sql.ts';
import { isAllTerms, isHolidayList, isTextList, storedAs } from './stored-json.ts';

const organisations: Listing<OrganisationRow> = {
  table: 'organisation r',
  key: 'r.position',
  columns: `${recordColumns}, r.name, r.terms, r.k, r.time_zone, r.holidays`,
  read: (row) => ({
    ...recordRow(row),
    name: text(row, 'name'),
    terms: storedAs(isAllTerms, text(row, 'terms')),
    k: number(row, 'k'),
    timeZone: text(row, 'time_zone'),
    holidays: storedAs(isHolidayList, text(row, 'holidays')),
  }),
};

const persons: Listing<PersonRow> = {
  table: 'person r',
  key: 'r.position',
  columns: `${recordColumns}, r.organisation, r.display_name, r.contact`,
  read: (row) => ({
    ...recordRow(row),
    organisation: textOrNull(row, 'organisation'),
    displayName: textOrNull(row, 'display_name'),
    contact: textOrNull(row, 'contact'),
  }),
};

const groups: Listing<GroupRow> = {
  table: 'party r',
  key: 'r.position',
  columns: `${recordColumns}, r.organisation, r.name, r.kind, r.sector, r.size, r.members, r.represents, r.retired,
    (SELECT x.payload ->> 'reason' FROM event x WHERE x.position = r.retired) AS retired_reason`,
  read: (row) => ({
    ...recordRow(row),
    organisation: text(row, 'organisation'),
    name: text(row, 'name'),
    kind: text(row, 'kind'),
    sector: textOrNull(row, 'sector'),
    size: numberOrNull(row, 'size'),
    members: number(row, 'members'),
    represents: storedAs(isTextList, text(row, 'represents')),
    retired: numberOrNull(row, 'retired') !== null,
    retiredReason: textOrNull(row, 'retired_reason'),
  }),
};

/** By the position of the first event: registration. */
export const byRegistration = (direction: 'ASC' | 'DESC'): Ordering => ({
  by: 'r.position',
  tie: 'r.position',
  direction,
  tieDirection: direction,
});

const named = (order: NameOrder): Ordering =>
  order === 'NAME' ? { by: 'r.name', tie: 'r.id', direction: 'ASC' } : byRegistration('DESC');

/** Organisations, persons and groups. */
export const peopleQueries = (asking: Asking): PeopleQueries => ({
  organisationsById: (ids) => rowsByIds(asking, organisations, ids),
  personsById: (ids) => rowsByIds(asking, persons, ids),
  groupsById: (ids) => rowsByIds(asking, groups, ids),
  organisations: (filter, page) => {
    const order = page.order ?? 'NAME';
    return pagesOf(
      asking,
      organisations,
      {
        parents: [''],
        match: `p.id = ''`,
        filter: all([searched(asking, filter.search)]),
        ordering: named(order),
        order,
      },
      page,
    );
  },
  persons: (parents, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      persons,
      {
        parents,
        match: 'r.organisation = p.id',
        ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
        order,
      },
      page,
    );
  },
  groups: (parents, filter, page) => {
    const order = page.order ?? 'NAME';
    return pagesOf(
      asking,
      groups,
      {
        parents,
        match: 'r.organisation = p.id',
        filter: all([
          oneOf('r.kind', filter.kind),
          filter.retired === undefined ? undefined : sql(`(r.retired IS NOT NULL) = ?`, filter.retired),
          searched(asking, filter.search),
        ]),
        ordering: named(order),
        order,
      },
      page,
    );
  },
  roles: (parents, filter, page) =>
    pagesOf(
      asking,
      {
        table: 'role r',
        key: 'r.position',
        columns: `r.person, r.role, r.party, r.project, ${factAt('r.position')} AS granted,
          ${factAt('r.revoked')} AS revoked`,
        read: (row) => ({
          person: text(row, 'person'),
          role: text(row, 'role'),
          group: textOrNull(row, 'party'),
          project: textOrNull(row, 'project'),
          granted: fact(row, 'granted'),
          revoked: factOrNull(row, 'revoked'),
        }),
      },
      {
        parents,
        match: 'r.organisation = p.id',
        filter: all([
          filter.held === undefined ? undefined : sql('(r.revoked IS NULL) = ?', filter.held),
          filter.person === undefined ? undefined : sql('r.person = ?', filter.person),
        ]),
        ordering: {
          by: '(r.revoked IS NOT NULL)',
          tie: 'r.position',
          direction: 'ASC',
          tieDirection: 'DESC',
        },
        order: 'HELD',
      },
      page,
    ),
  templatePhrases: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['organisation.templatePhraseRegistered'],
      read: (said, registered) => ({ phrase: saidAlways(said, 'phrase'), registered }),
    }),
  members: (parents, page) =>
    pagesOf(
      asking,
      {
        table: 'member r',
        key: 'r.position',
        columns: `r.person, ${factAt('r.position')} AS joined, ${factAt('r.left_at')} AS left_by`,
        read: (row) => ({
          person: text(row, 'person'),
          joined: fact(row, 'joined'),
          left: factOrNull(row, 'left_by'),
        }),
      },
      {
        parents,
        match: 'r.party = p.id',
        ordering: {
          by: '(r.left_at IS NOT NULL)',
          tie: 'r.position',
          direction: 'ASC',
          tieDirection: 'DESC',
        },
        order: 'PRESENT',
      },
      page,
    ),
});
