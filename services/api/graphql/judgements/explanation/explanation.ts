import { inLanguage, sentence } from '../../language.ts';
import type { Language } from '../../language.ts';
import { labelOf } from '../../vocabulary.ts';
import { heard, weighed } from './heard.ts';
import { followed, influence } from './judged.ts';
import { outcome } from './outcome.ts';
import { rule } from './rule.ts';
import { dayOf, short } from './saying.ts';
import type { Explained, Saying, Section } from './saying.ts';

/**
 * One page of plain text about a decision, that can stand in minutes: from the rule, over what was heard, to the
 * verdict. It names parties and never a person, and holds no personal text: minutes cannot be emptied afterwards.
 */
export const explanation = (of: Explained, language: Language): string => {
  const said: Saying = {
    say: (label, values = {}) => sentence(label, values, language),
    day: (moment) => dayOf(moment, of.timeZone, language),
    label: (list, value) => {
      const label = labelOf(list, value);
      return label === undefined ? value : inLanguage(label, language);
    },
    inLabel: (label) => inLanguage(label, language),
  };
  const sections = [heading, rule, weighed, heard, outcome, followed, influence, ending];
  return sections
    .map((section) => section(of, said, language))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
};

const heading: Section = ({ decision, organisation, project, readAt }, { day, label, say }) => [
  say({ nl: 'BESLUIT: {title}', en: 'DECISION: {title}' }, { title: decision.title }),
  say(
    {
      nl: '{organisation}, project “{project}”, {kind}.',
      en: '{organisation}, project “{project}”, {kind}.',
    },
    { organisation, project, kind: label('DecisionKind', decision.kind) },
  ),
  ...(decision.question === null
    ? []
    : [say({ nl: 'Vraag: {question}', en: 'Question: {question}' }, { question: short(decision.question) })]),
  say({ nl: 'Gelezen zoals vastgelegd op {day}.', en: 'As on record on {day}.' }, { day: day(readAt) }),
];

const ending: Section = ({ decision }, { say }) => [
  say(
    {
      nl: 'Het bewijs van wat hierboven staat, is te vinden in het logboek onder {id}.',
      en: 'The evidence for what stands above is found in the log under {id}.',
    },
    { id: decision.id },
  ),
];
