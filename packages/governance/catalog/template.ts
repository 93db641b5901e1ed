/** What a sentence says, by name. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence made from its template. `{name}` is a value; `{name?one|more}` is the one where that value is 1, else the
 * other; `{name<other?less|not}` the one where it is less than another value or a number, else the other. What is
 * chosen may hold values and choices itself. `{count%whole}` is a whole percentage, rounded down. A full stop is left
 * out after a value that ends a sentence itself.
 *
 * @param worded what is said for a value; undefined: the place stays as it stands
 */
export const filledIn = (
  template: string,
  values: Values,
  worded: (name: string, value: string | number | undefined) => string | undefined,
): string =>
  chosen(template, values).replaceAll(place, (whole, name: string, of: string | undefined, stop: string) => {
    const said = of === undefined ? worded(name, values[name]) : percentage(values[name], values[of]);
    if (said === undefined) return whole;
    return stop !== '' && endsItself.test(said) ? said : `${said}${stop}`;
  });

const place = /\{(\w+)(?:%(\w+))?\}(\.?)/gu;
const endsItself = /[.?!…]$/u;

/** The innermost choice: nothing but values stands within. */
const choice = /\{(\w+)(?:<(\w+))?\?((?:[^|{}]|\{[\w%]+\})*)\|((?:[^|{}]|\{[\w%]+\})*)\}/gu;

const chosen = (template: string, values: Values): string => {
  if (!template.includes('?')) return template;
  const next = template.replaceAll(
    choice,
    (_, name: string, bound: string | undefined, one: string, more: string) =>
      (bound === undefined ? values[name] === 1 : isLess(values[name], values[bound] ?? Number(bound)))
        ? one
        : more,
  );
  return next === template ? template : chosen(next, values);
};

const isLess = (value: string | number | undefined, bound: string | number): boolean =>
  typeof value === 'number' && typeof bound === 'number' && value < bound;

const percentage = (
  count: string | number | undefined,
  whole: string | number | undefined,
): string | undefined =>
  typeof count === 'number' && typeof whole === 'number' && whole > 0
    ? String(Math.floor((100 * count) / whole))
    : '?';
