/**
 * The same reading, which answers a text that it has read lately with what it made of it then. Nobody may change what
 * it answers. The text itself is the key, so that nothing stale can be answered.
 *
 * @param most how many texts are kept; the one that was read first goes first
 */
export const remembering = <T>(read: (stored: string) => T, most: number): ((stored: string) => T) => {
  const known = new Map<string, T>();
  return (stored) => {
    const found = known.get(stored);
    if (found !== undefined) return found;
    const made = read(stored);
    for (const oldest of known.keys()) {
      if (known.size < most) break;
      known.delete(oldest);
    }
    known.set(stored, made);
    return made;
  };
};
