import type { Queries } from '../queries/queries.ts';
import { aftermathQueries } from './aftermath.ts';
import { answeringQueries } from './answering.ts';
import type { Asking } from './asking.ts';
import { attentionQueries } from './attention.ts';
import { consultationQueries } from './consultations.ts';
import { decisionQueries } from './decisions.ts';
import { eventQueries } from './events.ts';
import { inputQueries } from './inputs.ts';
import { peopleQueries } from './people.ts';
import { judgementQueries } from './judgements.ts';
import { pilotQueries } from './pilots.ts';
import { projectQueries } from './projects.ts';
import { ruleQueries } from './rules.ts';
import { standingQueries } from './standing.ts';

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
  ...standingQueries(asking),
  ...attentionQueries(asking),
  ...aftermathQueries(asking),
  ...pilotQueries(asking),
  ...judgementQueries(asking),
});
