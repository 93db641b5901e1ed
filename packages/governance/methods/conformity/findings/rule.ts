import type { Label } from '../../../record/vocabulary.ts';

/** C1, C2 and C3: the rule. */
export const ruleFindings = {
  NO_RULE: {
    nl: 'Er was bij de opening geen besluitvormingsregel.',
    en: 'There was no decision rule at opening.',
  },
  RULE_NEVER_AGREED: {
    nl: 'Versie {version} van “{rule}” is nooit afgesproken, opgelegd of vastgelegd.',
    en: 'Version {version} of “{rule}” was never agreed, imposed or laid down.',
  },
  RULE_AGREED_BEFORE: {
    nl: 'Versie {version} van “{rule}” gold sinds {agreed}, vóór de opening ({opened}).',
    en: 'Version {version} of “{rule}” was in force since {agreed}, before the opening ({opened}).',
  },
  RULE_AGREED_AFTER: {
    nl: 'Versie {version} van “{rule}” kwam pas na de opening.',
    en: 'Version {version} of “{rule}” came only after the opening.',
  },
  RULE_AGREED_UNPROVEN: {
    nl: 'Dat versie {version} van “{rule}” vóór de opening gold, is alleen achteraf gezegd.',
    en: 'That version {version} of “{rule}” held before the opening was only said afterwards.',
  },
  RULE_COVERS: {
    nl: '“{rule}” is de regel voor dit besluit.',
    en: '“{rule}” is the rule for this decision.',
  },
  RULE_DOES_NOT_COVER: {
    nl: 'Geen geldende regel gaat over een besluit van de soort {kind}.',
    en: 'No rule in force covers a decision of kind {kind}.',
  },
  ANOTHER_RULE_COVERS: {
    nl: 'Voor dit besluit geldt een andere regel: “{rule}”.',
    en: 'Another rule covers this decision: “{rule}”.',
  },
  RULE_STABLE: {
    nl: 'Versie {version} bleef gelden tot het besluit.',
    en: 'Version {version} stayed in force until the taking.',
  },
  RULE_STABLE_SO_FAR: {
    nl: 'De regel is sinds de opening niet veranderd.',
    en: 'The rule has not changed since the opening.',
  },
  RULE_ONLY_REWORDED: {
    nl: '“{rule}” is intussen alleen anders verwoord.',
    en: '“{rule}” was only reworded meanwhile.',
  },
  RULE_CHANGED_MEANWHILE: {
    nl: '“{rule}” is tussen opening en besluit gewijzigd; doorgaan is niet onderschreven door: {missing}.',
    en: '“{rule}” was changed between opening and taking; going on was not endorsed by: {missing}.',
  },
  RULE_CHANGED_GOING_ON_ENDORSED: {
    nl: '“{rule}” is intussen gewijzigd; alle partijen onderschreven dat het besluit doorging.',
    en: '“{rule}” was changed meanwhile; every party endorsed going on.',
  },
  RULE_NOT_IN_FORCE_AT_TAKING: {
    nl: 'Versie {version} van “{rule}” gold nog niet toen het besluit viel.',
    en: 'Version {version} of “{rule}” was not in force yet at the taking.',
  },
  RULE_IN_FORCE_UNPROVEN: {
    nl: 'Dat versie {version} van “{rule}” gold toen het besluit viel, is niet bewezen.',
    en: 'That version {version} of “{rule}” was in force at the taking is not proven.',
  },
  PARTY_DECLINED: {
    nl: '{party} wees de regel vóór de opening af.',
    en: '{party} declined the rule before the opening.',
  },
  PARTY_DECLINED_UNPROVEN: {
    nl: '{party} onderschreef de regel; dat zij die daarna, nog vóór de opening, afwees, blijkt alleen uit de opgegeven datum.',
    en: '{party} endorsed the rule; that it declined it after that, still before the opening, only the date given says.',
  },
  RULE_IMPOSED: {
    nl: 'De regel is opgelegd, niet onderschreven.',
    en: 'The rule was imposed, not endorsed.',
  },
  RULE_LAID_DOWN: {
    nl: 'De regel is vastgelegd in {article}{reference}; onderschrijven is niet nodig.',
    en: 'The rule is laid down in {article}{reference}; no endorsement is needed.',
  },
  RULE_LAID_DOWN_UNPROVEN: {
    nl: 'De regel zou zijn vastgelegd in {article}; waar dat te vinden is, is niet vastgelegd, en niet onderschreven door: {missing}.',
    en: 'The rule is said to be laid down in {article}; where that can be found is not on record, and it was not endorsed by: {missing}.',
  },
  RULE_BINDS_NOBODY: { nl: 'De regel bindt geen enkele partij.', en: 'The rule binds no party.' },
  PARTY_ENDORSED: {
    nl: '{party} onderschreef de regel vóór de opening.',
    en: '{party} endorsed the rule before the opening.',
  },
  PARTY_ENDORSED_UNPROVEN: {
    nl: 'Dat {party} de regel vóór de opening onderschreef, is niet bewezen.',
    en: 'That {party} endorsed the rule before the opening is not proven.',
  },
  PARTY_ENDORSED_AFTER: {
    nl: '{party} onderschreef de regel pas na de opening.',
    en: '{party} endorsed the rule only after the opening.',
  },
  PARTY_DID_NOT_ENDORSE: {
    nl: '{party} heeft de regel niet onderschreven.',
    en: '{party} did not endorse the rule.',
  },
} as const satisfies Record<string, Label>;
