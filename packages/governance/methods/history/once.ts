/**
 * Remembers what a pure function said of something that never changes, for as long as that is kept: every pair of a
 * decision and a group, and every check, asks the same of its decision and its history.
 */
export const once = <Of extends object, Said>(say: (of: Of) => Said): ((of: Of) => Said) => {
  const known = new WeakMap<Of, { readonly said: Said }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.said;
    const said = say(of);
    known.set(of, { said });
    return said;
  };
};

/** The same of what is said twice: with claimed acts counted, and without. */
export const onceEither = <Of extends object, Said>(
  say: (of: Of, claimedToo: boolean) => Said,
): ((of: Of, claimedToo: boolean) => Said) => {
  const withClaimed = once((of: Of) => say(of, true));
  const alone = once((of: Of) => say(of, false));
  return (of, claimedToo) => (claimedToo ? withClaimed(of) : alone(of));
};
