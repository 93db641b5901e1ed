import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** Rules by which the project decides. */
export type Rules = {
  /** Agreed: the wardens and the management decide. */
  readonly rule: string;
  /** Imposed: consent of the wardens, and a right of consent of the works council. */
  readonly consentRule: string;
};

/** One rule that is agreed, one that is imposed, and one laid down by law. */
export const tellRules = (teller: Teller, cast: Cast, project: string): Rules => {
  const { council, management, manager, sponsor, warden, wardens, worksCouncil } = cast;
  const rules = teller.on('rule');
  const content = {
    text: 'Wardens and management decide together; the works council advises.',
    kinds: ['SELECT', 'ADOPT'],
    method: 'MAJORITY',
    majority: { kind: 'SIMPLE', base: 'CAST' },
    chairRole: 'CHAIR',
    overrulingRole: 'CHAIR',
    parties: [
      { group: wardens, right: 'DECIDE' },
      { group: management, right: 'DECIDE' },
      { group: worksCouncil, right: 'ADVICE' },
    ],
  };
  const rule = rules.begin(
    'proposeRule',
    manager,
    { project, title: 'How we choose', content },
    'title latestVersion',
  );
  const version = 'versions { nodes { version status endorsements { nodes { endorsed party { name } } } } }';
  const endorse = (actor: string, party: string): string =>
    rules.tell('endorseRule', actor, { rule, version: 1, as: { party, role: 'REPRESENTATIVE' } }, version);
  endorse(council, worksCouncil);
  endorse(sponsor, management);
  rules.tell('endorseRule', warden, { rule, version: 1, as: { party: wardens } }, version);
  rules.tell('agreeRule', manager, { rule, version: 1 }, 'inForce { version status }');
  const ruleOf = (title: string, extra: Readonly<Record<string, unknown>>): string =>
    rules.begin('proposeRule', manager, { project, title, content: { ...content, ...extra } }, 'title');
  const consentRule = ruleOf('How we adjust', {
    kinds: ['ADJUST'],
    method: 'CONSENT',
    majority: undefined,
    parties: [
      { group: wardens, right: 'DECIDE' },
      { group: worksCouncil, right: 'CONSENT' },
    ],
  });
  rules.tell(
    'amendRule',
    manager,
    {
      rule: consentRule,
      content: {
        text: 'Consent of the wardens; the works council must agree.',
        kinds: ['ADJUST'],
        method: 'CONSENT',
        chairRole: 'CHAIR',
        overrulingRole: 'CHAIR',
        parties: [
          { group: wardens, right: 'DECIDE' },
          { group: worksCouncil, right: 'CONSENT' },
        ],
      },
      reason: 'The chair takes the decision.',
    },
    'latestVersion',
  );
  rules.tell(
    'declineRule',
    council,
    {
      rule: consentRule,
      version: 2,
      reason: 'We were not asked.',
      as: { party: worksCouncil, role: 'REPRESENTATIVE' },
    },
    version,
  );
  rules.tell(
    'imposeRule',
    sponsor,
    { rule: consentRule, version: 2, reason: 'The trial cannot wait.' },
    'inForce { version status reason }',
  );
  const lawRule = ruleOf('Objections', { kinds: ['OTHER'] });
  rules.tell(
    'layDownRule',
    manager,
    { rule: lawRule, version: 1, article: 'Algemene wet bestuursrecht, art. 7:10', reference: 'BWBR0005537' },
    'inForce { version status article }',
  );
  rules.tell('retireRule', manager, { rule: lawRule, reason: 'Another ordinance holds.' }, 'retiredReason');
  return { rule, consentRule };
};
