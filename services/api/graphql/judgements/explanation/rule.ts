import type { Label } from '@besluitspoor/governance';
import type { Section } from './saying.ts';

/** Under which rule it was opened. */
export const rule: Section = ({ decision, groupName }, { day, label, say }) => {
  const title = say({ nl: '1. DE REGEL', en: '1. THE RULE' });
  const opened = say(
    { nl: 'Geopend op {day}.', en: 'Opened on {day}.' },
    { day: day(decision.began.occurredAt) },
  );
  if (decision.rule === null) {
    return [
      title,
      say({ nl: 'Bij de opening gold geen besluitvormingsregel.', en: 'At opening no decision rule held.' }),
      opened,
    ];
  }
  const { agreedAt, basis, content, method, title: name, version } = decision.rule;
  const how = basis === null ? notInForce : inForce[basis];
  const parties = content.parties.map(
    (party) => `${groupName(party.group)} (${label('PartyRight', party.right)})`,
  );
  return [
    title,
    say(
      {
        nl: '“{name}”, versie {version}: {method}. {how}',
        en: '“{name}”, version {version}: {method}. {how}',
      },
      { name, version, method: label('DecisionMethod', method), how: say(how, { day: day(agreedAt) }) },
    ),
    say({ nl: 'Partijen: {parties}.', en: 'Parties: {parties}.' }, { parties: parties.join(', ') }),
    opened,
  ];
};

const inForce = {
  AGREED: { nl: 'Afgesproken op {day}.', en: 'Agreed on {day}.' },
  IMPOSED: { nl: 'Opgelegd op {day}.', en: 'Imposed on {day}.' },
  LAID_DOWN: {
    nl: 'Vastgelegd bij wet of verordening op {day}.',
    en: 'Laid down by law or ordinance on {day}.',
  },
} as const satisfies Record<string, Label>;
const notInForce: Label = { nl: 'Deze versie gold niet.', en: 'This version was not in force.' };
