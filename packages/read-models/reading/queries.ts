import type { Queries } from '../queries/queries.ts';
import { answeringQueries } from './answering.ts';
import type { Asking } from './asking.ts';
import { consultationQueries } from './consultations.ts';
import { decisionQueries } from './decisions.ts';
import { eventQueries } from './events.ts';
import { inputQueries } from './inputs.ts';
import { peopleQueries } from './people.ts';
import { projectQueries } from './projects.ts';
import { ruleQueries } from './rules.ts';

/** Every query, on one database and for one moment. */
export const queriesOn = (asking: Asking): Queries => ({
  ...peopleQueries(asking),
  ...projectQueries(asking),
  ...ruleQueries(asking),
  ...consultationQueries(asking),
  ...inputQueries(asking),
  ...decisionQueries(asking),
  ...answeringQueries(asking),
  ...eventQueries(asking),
});
