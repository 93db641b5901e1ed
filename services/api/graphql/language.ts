import { filledIn } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';

/** The languages in which the product speaks. */
export type Language = 'NL' | 'EN';

/**
 * The language that an `Accept-Language` header asks for (RFC 9110, 12.5.4): the one of nl and en with the highest
 * weight, Dutch where the header is absent, names neither, or weighs both the same.
 */
export const languageOf = (header: string | undefined): Language => {
  let dutch = 0;
  let english = 0;
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    const quality = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
    if (range === 'nl' || range.startsWith('nl-')) dutch = Math.max(dutch, quality);
    if (range === 'en' || range.startsWith('en-')) english = Math.max(english, quality);
  }
  return english > dutch ? 'EN' : 'NL';
};

/** The label in that language. */
export const inLanguage = (label: Label, language: Language): string =>
  language === 'NL' ? label.nl : label.en;

/** The sentence of that label with its values (`filledIn`); a name without a value stays as it stands. */
export const sentence = (
  label: Label,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string =>
  filledIn(inLanguage(label, language), values, (name) =>
    Object.hasOwn(values, name) ? String(values[name]) : undefined,
  );
