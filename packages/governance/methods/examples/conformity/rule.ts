import type { RecordId } from '../../../record/id.ts';
import { confirmed, stillOpen, underRule, without, retold } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, endorsed, granted, opening, scanCar, who } from '../scan-car.ts';
import { eventNamed } from '../story.ts';
import type { Change, Told } from '../story.ts';

const { decision, employees, management, worksCouncil } = who;

const goingOn = (party: typeof employees, by: RecordId<'person'>): Told => ({
  type: 'decision.goingOnEndorsed',
  on: decision,
  at: '2026-02-13',
  by,
  party,
  payload: { party, version: 2 },
});

/** The rule is amended as told, and agreed the next day. */
const amendedTo = (
  amendment: Partial<Extract<Told, { type: 'rule.amended' }>['payload']>,
  [at, agreedOn]: readonly [string, string],
): Change => ({
  amended: {
    type: 'rule.amended',
    on: who.rule,
    at,
    by: who.manager,
    payload: { version: 2, content, reason: 'Er komen er te weinig.', wordingOnly: false, ...amendment },
  },
  agreedAgain: {
    type: 'rule.agreed',
    on: who.rule,
    at: agreedOn,
    by: who.manager,
    payload: { version: 2 },
  },
});

/** The quorum is lowered while the decision is open. */
const amended = amendedTo({ content: { ...content, quorum: { percent: 20 } } }, ['2026-02-10', '2026-02-11']);

/** One person decides, and the employees are only consulted. */
const bindingNobody: typeof content = {
  method: 'SOLE',
  mandatedPerson: who.chair,
  parties: [{ group: employees, right: 'CONSULTED' }],
};

/** The whole file is entered on the day after the taking, in the right order and with dates in the right order. */
const enteredAfterwards: Change = Object.fromEntries(
  Object.entries(scanCar).map(([name, told]) => [
    name,
    told.at < '2026-03-11' ? { ...told, at: '2026-03-11', occurredAt: told.at } : told,
  ]),
);

/** A rule that covers what is called OTHER, and one for everything else; a pilot names the decision as its ground. */
const pilotCalledOther: Change = {
  ...underRule({ ...content, kinds: ['OTHER'] }),
  opened: opening({ kind: 'OTHER', kindReason: 'Het past nergens.' }, { ...content, kinds: ['OTHER'] }),
  pilot: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-03-16',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Proefmaand',
      decision,
      variants: [{ variant: 1, title: 'Scanauto' }],
      testPlan: 'Een maand rijden.',
    },
  },
};

export const c1: readonly CheckExample[] = [
  { status: 'MET', title: 'The rule was agreed three weeks before the opening.', change: {} },
  {
    status: 'NOT_MET',
    title: 'The rule was agreed the day after the opening.',
    change: retold('agreed', { at: '2026-02-03' }),
  },
  {
    status: 'NOT_MET',
    title:
      'A rule of the project that covers selections in this step was in force too, and was not followed.',
    change: {
      narrower: {
        type: 'rule.proposed',
        on: who.otherRule,
        at: '2026-01-07',
        by: who.manager,
        payload: {
          organisation: who.organisation,
          project: who.project,
          title: 'Selecties',
          version: 1,
          content: { ...content, kinds: ['SELECT'] },
        },
      },
      narrowerAgreed: {
        type: 'rule.agreed',
        on: who.otherRule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1 },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The agreement was entered after the opening, with a date before it.',
    change: retold('agreed', { at: '2026-02-03', occurredAt: '2026-01-09' }),
  },

  {
    status: 'NOT_MET',
    title: 'It was opened without a rule.',
    change: { opened: opening({ rule: undefined }) },
  },
  {
    status: 'NOT_MET',
    title: 'The rule was proposed and endorsed, but never agreed.',
    change: without('agreed'),
  },
  {
    status: 'NOT_MET',
    title: 'It was opened under version 1, four days after version 2 was agreed.',
    change: amendedTo({ content: { ...content, quorum: { percent: 80 } } }, ['2026-01-28', '2026-01-29']),
  },
  {
    status: 'MET',
    title: 'What was called OTHER follows the rule for OTHER.',
    change: { ...pilotCalledOther, pilot: undefined },
  },
  {
    status: 'NOT_MET',
    title: 'The same, until a pilot named it as its ground: no rule in force covers a pilot.',
    change: pilotCalledOther,
  },
  {
    status: 'UNPROVEN',
    title:
      'The whole file was entered the day after the taking, in the right order, with dates in the right order.',
    change: enteredAfterwards,
  },
];

export const c2: readonly CheckExample[] = [
  { status: 'MET', title: 'Nothing about the rule changed until the taking.', change: {} },
  {
    status: 'MET',
    title: 'The quorum was lowered meanwhile, and every bound party endorsed going on.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
      goingOnCouncil: goingOn(worksCouncil, who.council),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The quorum was lowered meanwhile, and one of three parties did not endorse going on.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'One party’s going on was recorded by somebody who does not represent it.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
      goingOnCouncil: goingOn(worksCouncil, who.manager),
    },
  },
  { status: 'PENDING', title: 'The decision is still open.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'The decision was opened without a rule.',
    change: { opened: opening({ rule: undefined }) },
  },

  {
    status: 'MET',
    title: 'The rule was put in other words meanwhile, and nothing else changed.',
    change: amendedTo(
      { content: { ...content, text: 'Wij beslissen bij meerderheid.' }, wordingOnly: true },
      ['2026-02-10', '2026-02-11'],
    ),
  },
  {
    status: 'NOT_MET',
    title: 'The quorum was lowered meanwhile, and that was called a matter of words.',
    change: amendedTo({ content: { ...content, quorum: { percent: 20 } }, wordingOnly: true }, [
      '2026-02-10',
      '2026-02-11',
    ]),
  },
  {
    status: 'NOT_MET',
    title:
      'The one who decides was replaced meanwhile, under a rule that binds nobody who could endorse that.',
    change: {
      ...underRule(bindingNobody),
      ...amendedTo({ content: { ...bindingNobody, mandatedPerson: who.manager } }, [
        '2026-02-10',
        '2026-02-11',
      ]),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'That the quorum was lowered meanwhile was put on record the day after the taking.',
    change: {
      ...amended,
      agreedAgain: {
        type: 'rule.agreed',
        on: who.rule,
        at: '2026-03-11',
        occurredAt: '2026-03-03',
        by: who.manager,
        payload: { version: 2 },
      },
    },
  },
  {
    status: 'MET',
    title: 'The quorum was lowered the day after the taking.',
    change: amendedTo({ content: { ...content, quorum: { percent: 20 } } }, ['2026-03-11', '2026-03-11']),
  },
  {
    status: 'NOT_MET',
    title: 'The rule was agreed only after the taking.',
    change: retold('agreed', { at: '2026-03-11' }),
  },
  {
    status: 'NOT_MET',
    title: 'The rule was retired while the decision was open.',
    change: {
      retired: {
        type: 'rule.retired',
        on: who.rule,
        at: '2026-02-10',
        by: who.manager,
        payload: { reason: 'Niet meer nodig.' },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'The rule was agreed the day after the taking.',
    change: retold('agreed', { at: '2026-03-11' }),
  },
  {
    status: 'UNPROVEN',
    title: 'The whole file was entered the day after the taking, in the right order.',
    change: enteredAfterwards,
  },
];

export const c3: readonly CheckExample[] = [
  { status: 'MET', title: 'All three parties endorsed the version before the opening.', change: {} },
  {
    status: 'NOT_MET',
    title: 'The works council endorsed it the day after the opening.',
    change: retold('endorsedByCouncil', { at: '2026-02-03' }),
  },
  {
    status: 'NOT_MET',
    title: 'The works council endorsed it, and then declined it before the opening.',
    change: {
      declined: {
        type: 'rule.declined',
        on: who.rule,
        at: '2026-01-20',
        by: who.council,
        party: worksCouncil,
        payload: { version: 1, party: worksCouncil },
      },
    },
  },
  {
    status: 'MET',
    title:
      'The role of its representative, one of its members, was recorded in the manager’s name, not confirmed.',
    change: retold('speaksForCouncil', { by: who.newcomer, onBehalfOf: who.manager }),
  },
  {
    status: 'UNPROVEN',
    title: 'That it declined it was put on record after the opening, with a date before it.',
    change: {
      declined: {
        type: 'rule.declined',
        on: who.rule,
        at: '2026-02-03',
        occurredAt: '2026-01-20',
        by: who.council,
        party: worksCouncil,
        payload: { version: 1, party: worksCouncil },
      },
    },
  },
  {
    status: 'MET',
    title: 'It declined it the day after the opening.',
    change: {
      declined: {
        type: 'rule.declined',
        on: who.rule,
        at: '2026-02-03',
        by: who.council,
        party: worksCouncil,
        payload: { version: 1, party: worksCouncil },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded the works council’s endorsement on its behalf; it never confirmed that.',
    change: { endorsedByCouncil: { ...endorsed(worksCouncil, who.manager), onBehalfOf: worksCouncil } },
  },
  {
    status: 'MET',
    title: 'The same, and the works council confirmed it after the taking: it stood in the log in time.',
    change: {
      endorsedByCouncil: { ...endorsed(worksCouncil, who.manager), onBehalfOf: worksCouncil },
      confirmed: confirmed(who.rule, 'endorsedByCouncil', who.council, '2026-05-01'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The same, but the works council said afterwards that it never endorsed it.',
    change: {
      endorsedByCouncil: { ...endorsed(worksCouncil, who.manager), onBehalfOf: worksCouncil },
      disowned: {
        type: 'rule.actDisowned',
        on: who.rule,
        at: '2026-05-01',
        by: who.council,
        payload: { event: eventNamed('endorsedByCouncil'), reason: 'Dit is ons nooit gevraagd.' },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The representative of the works council also represents the employees under this rule.',
    change: { alsoSpeaksForEmployees: granted(who.council, 'REPRESENTATIVE', employees) },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The rule is laid down in an ordinance.',
    change: {
      agreed: {
        type: 'rule.laidDown',
        on: who.rule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1, article: 'Inspraakverordening, art. 3', reference: 'CVDR412345' },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'It is said to be, without where that was published, and the works council did not endorse it.',
    change: {
      ...without('endorsedByCouncil'),
      agreed: {
        type: 'rule.laidDown',
        on: who.rule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1, article: 'Inspraakverordening, art. 3' },
      },
    },
  },

  {
    status: 'NOT_MET',
    title: 'The works council said nothing of the version.',
    change: without('endorsedByCouncil'),
  },
  {
    status: 'UNPROVEN',
    title: 'Its endorsement was entered the day after the opening, with a date before it.',
    change: retold('endorsedByCouncil', { at: '2026-02-03', occurredAt: '2026-01-08' }),
  },
  {
    status: 'NOT_MET',
    title: 'The rule was imposed instead of agreed.',
    change: {
      agreed: {
        type: 'rule.imposed',
        on: who.rule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1, reason: 'Er is haast.' },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'The rule gives nobody a right to decide, to consent or to advise.',
    change: underRule({ ...content, parties: [{ group: employees, right: 'CONSULTED' }] }),
  },
];
