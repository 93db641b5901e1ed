import type { RuleQueries, RuleRow, RuleVersionRow } from '../queries/rules.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { fact, factAt, factOrNull, payload, recordColumns, recordRow } from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing } from './list.ts';
import { byRegistration } from './people.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { checked, isRuleContent } from './stored-json.ts';

const rules: Listing<RuleRow> = {
  table: 'rule r',
  key: 'r.position',
  columns: `${recordColumns}, r.organisation, r.project, r.title, r.latest, r.in_force,
    ${factAt('r.retired')} AS retired_by,
    (SELECT x.payload ->> 'reason' FROM event x WHERE x.position = r.retired) AS retired_reason`,
  read: (row) => ({
    ...recordRow(row),
    organisation: text(row, 'organisation'),
    project: textOrNull(row, 'project'),
    title: text(row, 'title'),
    latestVersion: number(row, 'latest'),
    versionInForce: numberOrNull(row, 'in_force'),
    retired: factOrNull(row, 'retired_by'),
    retiredReason: textOrNull(row, 'retired_reason'),
  }),
};

const statusOf = (value: string): RuleVersionRow['status'] =>
  value === 'AGREED' || value === 'IMPOSED' || value === 'LAID_DOWN' ? value : 'PROPOSED';

const ruleVersions: Listing<RuleVersionRow> = {
  table: 'rule_version r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position LEFT JOIN rule u ON u.id = r.rule',
  columns: `r.id, r.rule, u.title, r.version, r.status, r.reason, r.article, r.wording_only, e.payload,
    ${factAt('r.position')} AS proposed, ${factAt('r.came_into_force')} AS in_force_by`,
  read: (row) => {
    const content = checked(isRuleContent, payload(row)['content']);
    return {
      id: text(row, 'id'),
      rule: text(row, 'rule'),
      title: text(row, 'title'),
      version: number(row, 'version'),
      content,
      method: content.method,
      status: statusOf(text(row, 'status')),
      reason: textOrNull(row, 'reason'),
      article: textOrNull(row, 'article'),
      wordingOnly: truth(row, 'wording_only'),
      proposed: fact(row, 'proposed'),
      cameIntoForce: factOrNull(row, 'in_force_by'),
    };
  },
};

const inForce = (wanted: boolean | undefined): Sql =>
  wanted === undefined ? sql('1') : sql('(r.in_force IS NOT NULL) = ?', wanted);

/** Decision rules, their versions and what the parties said of them. */
export const ruleQueries = (asking: Asking): RuleQueries => ({
  rulesById: (ids) => rowsByIds(asking, rules, ids),
  ruleVersionsById: (ids) => rowsByIds(asking, ruleVersions, ids),
  rulesOfProjects: (parents, filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      rules,
      {
        parents,
        match:
          filter.ofOrganisation === true
            ? `(r.project = p.id OR (r.project IS NULL
                AND r.organisation = (SELECT j.organisation FROM project j WHERE j.id = p.id)))`
            : 'r.project = p.id',
        filter: inForce(filter.inForce),
        ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
        order,
      },
      page,
    );
  },
  rulesOfOrganisations: (parents, filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      rules,
      {
        parents,
        match: 'r.organisation = p.id AND r.project IS NULL',
        filter: inForce(filter.inForce),
        ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
        order,
      },
      page,
    );
  },
  ruleVersions: (parents, page) =>
    pagesOf(
      asking,
      ruleVersions,
      {
        parents,
        match: 'r.rule = p.id',
        ordering: { by: 'r.version', tie: 'r.position', direction: 'DESC' },
        order: 'LATEST',
      },
      page,
    ),
  endorsements: (parents, page) =>
    pagesOf(
      asking,
      {
        table: 'endorsement r',
        key: 'r.position',
        columns: `r.party, r.endorsed, r.reason, ${factAt('r.position')} AS given`,
        read: (row) => ({
          party: text(row, 'party'),
          endorsed: truth(row, 'endorsed'),
          reason: textOrNull(row, 'reason'),
          given: fact(row, 'given'),
        }),
      },
      {
        parents,
        match: 'r.rule_version = p.id',
        ordering: byRegistration('ASC'),
        order: 'GIVEN',
      },
      page,
    ),
});
