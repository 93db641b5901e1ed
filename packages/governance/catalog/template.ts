import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a sentence says, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** What is said for a value, by its name; undefined: the place stays as it stands. */
export type Worded = (name: string, value: string | number | undefined) => string | undefined;

/**
 * A sentence made from its template, an ICU message with arguments and plurals: `{name}` is a value, `{name, plural,
 * =0 {none} one {# input} other {# inputs}}` a choice by number, in which `#` is that number. A full stop is left out
 * after a value that ends a sentence itself. Throws for a template that is no such message.
 */
export const filledIn = (template: string, values: Values, worded: Worded): string => {
  const { elements } = messageIn(template);
  const sentence = { said: '', ended: false };
  say(sentence, elements, values, worded);
  return sentence.said;
};

/** The names of the values that a template can say or choose by, each once. */
export const namesIn = (template: string): readonly string[] => messageIn(template).names;

const endsItself = /[.?!…]$/u;

/** What was said so far, and whether a value that ends a sentence was the last of it. */
type Sentence = { said: string; ended: boolean };

const say = (
  sentence: Sentence,
  elements: readonly MessageFormatElement[],
  values: Values,
  worded: Worded,
  counted = '',
): void => {
  for (const element of elements) {
    if (isLiteralElement(element)) {
      const { value } = element;
      sentence.said += sentence.ended && value.startsWith('.') ? value.slice(1) : value;
      sentence.ended = false;
    } else if (isPluralElement(element)) {
      const { value: name, options } = element;
      const value = values[name];
      const chosen = options[`=${value}`] ?? options[categoryOf(value)] ?? options['other'];
      say(sentence, chosen?.value ?? [], values, worded, name);
    } else {
      const name = isPoundElement(element) ? counted : element.value;
      const said = worded(name, values[name]);
      sentence.said += said ?? `{${name}}`;
      sentence.ended = said !== undefined && endsItself.test(said);
    }
  }
};

// Dutch and English have the same two categories: `one` is the number 1.
const categoryOf = (value: string | number | undefined): 'one' | 'other' => (value === 1 ? 'one' : 'other');

type Message = { readonly elements: readonly MessageFormatElement[]; readonly names: readonly string[] };

const messageIn = (template: string): Message => {
  const known = messages.get(template);
  if (known !== undefined) return known;
  const elements = parse(template, { ignoreTag: true });
  const message = { elements, names: [...new Set(namesOf(elements))] };
  messages.set(template, message);
  return message;
};

/** As many as there are sentences: a page of judgements asks for the same few a thousand times. */
const messages = new Map<string, Message>();

const namesOf = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    if (isArgumentElement(element)) return [element.value];
    if (!isPluralElement(element))
      throw new SyntaxError('a template has values and plurals, and nothing else');
    return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesOf(value))];
  });
