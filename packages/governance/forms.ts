import { assessmentForms } from './assessment/forms.ts';
import { consultationForms } from './consultation/forms.ts';
import { aftermathForms } from './decision/aftermath-forms.ts';
import { decisionForms } from './decision/forms.ts';
import { groupForms } from './group/forms.ts';
import { inputForms } from './input/forms.ts';
import { organisationForms } from './organisation/forms.ts';
import { standingForms } from './organisation/standing-forms.ts';
import { personForms } from './person/forms.ts';
import { pilotForms } from './pilot/forms.ts';
import { attentionForms } from './project/attention-forms.ts';
import { projectForms } from './project/forms.ts';
import { actForms } from './record/act-forms.ts';
import { ruleForms } from './rule/forms.ts';
import { themeForms } from './theme/forms.ts';

/** The form of every command by its name, typed: for whoever writes commands in a program. */
export const forms = {
  ...organisationForms,
  ...standingForms,
  ...personForms,
  ...groupForms,
  ...projectForms,
  ...attentionForms,
  ...themeForms,
  ...ruleForms,
  ...consultationForms,
  ...inputForms,
  ...decisionForms,
  ...aftermathForms,
  ...pilotForms,
  ...assessmentForms,
  ...actForms,
};
