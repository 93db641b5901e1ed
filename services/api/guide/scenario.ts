import { tellActsForAnother } from './scenario/acts.ts';
import { tellAftermath } from './scenario/aftermath.ts';
import { tellAttentionPoints } from './scenario/attention-points.ts';
import { tellConsentAndObjections } from './scenario/consent.ts';
import { tellConsultation, tellItsEnd } from './scenario/consultation.ts';
import { tellDeciding } from './scenario/deciding.ts';
import { tellInputs } from './scenario/inputs.ts';
import { tellMandatesAndRights } from './scenario/mandates-and-rights.ts';
import { opener } from './scenario/opening.ts';
import { tellPeopleAndGroups } from './scenario/people-and-groups.ts';
import { tellPilot } from './scenario/pilot.ts';
import { tellProject } from './scenario/project.ts';
import { tellReplacing } from './scenario/replacing.ts';
import { tellRules } from './scenario/rules.ts';
import { tellTrial } from './scenario/trial.ts';
import { newTeller } from './teller.ts';
import type { Example } from './teller.ts';

export type { Example } from './teller.ts';

const teller = newTeller();
const cast = tellPeopleAndGroups(teller);
const { manager } = cast;
const project = tellProject(teller, cast);
const theme = teller
  .on('theme')
  .begin(
    'openTheme',
    manager,
    { project, name: 'Safety in the street', description: 'Aggression and how to meet it.' },
    'name',
  );
const { consentRule, rule } = tellRules(teller, cast, project);
const open = opener(teller, cast, project, theme);

const decision = open('Which way of working do we try?', 'SELECT', rule);
const consultation = tellConsultation(teller, cast, project, decision);
const idea = tellInputs(teller, cast, { project, theme, decision, consultation });
tellItsEnd(teller, cast, consultation);
tellDeciding(teller, cast, decision, idea);
const adjust = open('Who sits at the desk?', 'ADJUST', consentRule, {
  alternatives: [{ title: 'Two hours each' }, { title: 'Half a day each' }],
});
tellConsentAndObjections(teller, cast, adjust);
tellReplacing(teller, cast, open, { decision, rule });

tellMandatesAndRights(teller, cast, project);
const trial = tellTrial(teller, cast, project, rule);
tellAttentionPoints(teller, cast, project, trial);
tellPilot(teller, cast, project, trial);
tellAftermath(teller, cast, trial);
tellActsForAnother(teller, cast, project);

const projects = teller.on('project');
projects.tell('pauseProject', manager, { project, reason: 'Elections.' }, 'status');
projects.tell('resumeProject', manager, { project }, 'status');
projects.tell('closeProject', manager, { project, summary: 'The wardens walk again.' }, 'status summary');

/** Every example, in the order in which they are sent. */
export const examples: readonly Example[] = teller.told;
