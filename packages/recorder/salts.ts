const saltBytes = 16;
/** How many are drawn at once: asking the system for each costs more than everything else done with it. */
const drawn = 64;

/** Random salts of 128 bits, base64url without padding, each given out once. */
export const createSalts = (randomBytes: (count: number) => Uint8Array): (() => string) => {
  let pool = Buffer.alloc(0);
  let next = 0;
  return () => {
    if (next >= pool.length) {
      pool = Buffer.from(randomBytes(saltBytes * drawn));
      next = 0;
    }
    const salt = pool.toString('base64url', next, next + saltBytes);
    next += saltBytes;
    return salt;
  };
};
