import type {
  ProjectQueries,
  ProjectRow,
  ProjectStatus,
  TeamMemberRow,
  ThemeRow,
} from '../queries/projects.ts';
import { number, text, textOrNull, truth } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { fact, factAt, factOrNull, recordColumns, recordRow, said, saidAlways, saidList } from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { byRegistration } from './people.ts';
import { searched } from './search.ts';
import { all, oneOf, sql } from './sql.ts';
import { isFrame, isFrameList, isTerms, listIn, storedAs } from './stored-json.ts';

const statusOf = (value: string): ProjectStatus =>
  value === 'PAUSED' || value === 'CLOSED' ? value : 'RUNNING';

const projects: Listing<ProjectRow> = {
  table: 'project r',
  key: 'r.position',
  columns: `${recordColumns}, r.organisation, r.title, r.assignment, r.status, r.process_model, r.step, r.sponsor,
    r.manager, r.problem_owner, r.employer, r.employees, r.terms, r.frames, r.summary`,
  read: (row) => {
    const terms = textOrNull(row, 'terms');
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      title: text(row, 'title'),
      assignment: text(row, 'assignment'),
      status: statusOf(text(row, 'status')),
      processModel: text(row, 'process_model'),
      currentStep: textOrNull(row, 'step'),
      sponsor: textOrNull(row, 'sponsor'),
      manager: textOrNull(row, 'manager'),
      problemOwner: textOrNull(row, 'problem_owner'),
      employerInterest: textOrNull(row, 'employer'),
      employeesInterest: textOrNull(row, 'employees'),
      terms: terms === null ? null : storedAs(isTerms, terms),
      frames: storedAs(isFrameList, text(row, 'frames')),
      summary: textOrNull(row, 'summary'),
    };
  },
};

const themes: Listing<ThemeRow> = {
  table: 'theme r',
  key: 'r.position',
  columns: `${recordColumns}, r.organisation, r.project, r.name, r.description,
    (SELECT count(*) FROM theme_input t WHERE t.theme = r.id) AS inputs`,
  read: (row) => ({
    ...recordRow(row),
    organisation: text(row, 'organisation'),
    project: text(row, 'project'),
    name: text(row, 'name'),
    description: textOrNull(row, 'description'),
    inputs: number(row, 'inputs'),
  }),
};

const teamMembers: Listing<TeamMemberRow> = {
  table: 'team_member r',
  key: 'r.number',
  columns: `r.body, r.person, r.party, ${factAt('r.joined')} AS joined_by, ${factAt('r.left_at')} AS left_by`,
  read: (row) => ({
    body: text(row, 'body') === 'TEAM' ? 'TEAM' : 'STEERING_GROUP',
    person: text(row, 'person'),
    group: textOrNull(row, 'party'),
    joined: fact(row, 'joined_by'),
    left: factOrNull(row, 'left_by'),
  }),
};

const projectOrder = (order: 'NEWEST' | 'OLDEST' | 'TITLE'): Ordering =>
  order === 'TITLE'
    ? { by: 'r.title', tie: 'r.id', direction: 'ASC' }
    : byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC');

/** Projects, what is recorded on them, and their themes. */
export const projectQueries = (asking: Asking): ProjectQueries => ({
  projectsById: (ids) => rowsByIds(asking, projects, ids),
  themesById: (ids) => rowsByIds(asking, themes, ids),
  projects: (filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      projects,
      {
        parents: [''],
        match: `p.id = ''`,
        filter: all([
          oneOf('r.status', filter.status),
          oneOf('r.organisation', filter.organisation),
          searched(asking, filter.search),
        ]),
        ordering: projectOrder(order),
        order,
      },
      page,
    );
  },
  steps: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.stepEntered', 'project.stepRevisited'],
      direction: page.order === 'OLDEST' ? 'ASC' : 'DESC',
      read: (words, entered) => ({
        step: saidAlways(words, 'step'),
        revisitedBecause: said(words, 'reason'),
        entered,
      }),
    }),
  teamMembers: (parents, filter, page) =>
    pagesOf(
      asking,
      teamMembers,
      {
        parents,
        match: 'r.project = p.id',
        filter: filter.body === undefined ? sql('1') : sql('r.body = ?', filter.body),
        ordering: { by: '(r.left_at IS NOT NULL)', tie: 'r.number', direction: 'ASC' },
        order: 'PRESENT',
      },
      page,
    ),
  framesHistory: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.framesSet', 'project.framesAdjusted'],
      direction: 'DESC',
      read: (words, set) => ({
        frames: listIn(isFrame, words['frames']),
        reason: said(words, 'reason'),
        set,
      }),
    }),
  promises: (parents, filter, page) =>
    pagesOf(
      asking,
      {
        table: 'promise r',
        key: 'r.position',
        columns: `r.number, r.project, r.party, r.rung, r.active, r.step, r.decision_kind, r.reason,
          ${factAt('r.position')} AS promised, ${factAt('r.changed')} AS changed_by,
          ${factAt('r.endorsed')} AS endorsed_by`,
        read: (row) => ({
          number: number(row, 'number'),
          project: text(row, 'project'),
          group: text(row, 'party'),
          rung: number(row, 'rung'),
          active: truth(row, 'active'),
          step: textOrNull(row, 'step'),
          decisionKind: textOrNull(row, 'decision_kind'),
          reason: textOrNull(row, 'reason'),
          promised: fact(row, 'promised'),
          changed: factOrNull(row, 'changed_by'),
          endorsed: factOrNull(row, 'endorsed_by'),
        }),
      },
      {
        parents,
        match: 'r.project = p.id',
        filter: all([oneOf('r.party', filter.group)]),
        ordering: { by: 'r.number', tie: 'r.position', direction: 'ASC' },
        order: 'NUMBER',
      },
      page,
    ),
  information: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.informationShared'],
      direction: 'DESC',
      read: (words, shared) => ({
        groups: saidList(words, 'groups'),
        channel: saidAlways(words, 'channel'),
        about: saidAlways(words, 'about'),
        decision: said(words, 'decision'),
        theme: said(words, 'theme'),
        askAt: said(words, 'askAt'),
        askUntil: said(words, 'askUntil'),
        shared,
      }),
    }),
  themes: (parents, filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      themes,
      {
        parents,
        match: 'r.project = p.id',
        filter: all([searched(asking, filter.search)]),
        ordering: order === 'NAME' ? { by: 'r.name', tie: 'r.id', direction: 'ASC' } : byRegistration('DESC'),
        order,
      },
      page,
    );
  },
  themeAnswers: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['theme.answered'],
      read: (words, answered) => ({
        disposition: saidAlways(words, 'disposition'),
        reason: said(words, 'reason'),
        until: said(words, 'until'),
        belongsTo: said(words, 'belongsTo'),
        changed: said(words, 'changed'),
        answered,
      }),
    }),
});
