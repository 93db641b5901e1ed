/** Where the program speaks: results on standard output, everything else on standard error. */
export type Terminal = {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Begins to show how far something has come. */
  readonly progress: (what: string) => Progress;
};

export type Progress = {
  /** So many done, of so many where that is known. */
  readonly at: (done: number, of?: number) => void;
  /** Ends it with a line that stays. */
  readonly done: (line: string) => void;
};

type Output = { readonly isTTY?: boolean; write(text: string): unknown };

/** How often a line is written where nobody watches, and how often one is redrawn on a terminal; milliseconds. */
const betweenLines = 2_000;
const betweenDrawings = 100;

/** Speaks to the given outputs: one line redrawn on a terminal, plain lines elsewhere. */
export const createTerminal = (output: Output, errors: Output, clock = Date.now): Terminal => ({
  say: (line) => output.write(`${line}\n`),
  complain: (line) => errors.write(`${line}\n`),
  progress(what) {
    const watched = errors.isTTY === true;
    const pause = watched ? betweenDrawings : betweenLines;
    const began = clock();
    let last = began;
    const clear = watched ? '\r\u001b[2K' : '';
    return {
      at(done, of) {
        const now = clock();
        if (now - last < pause) return;
        last = now;
        const rate = Math.round(done / ((now - began) / 1000));
        const share =
          of === undefined || of === 0 ? '' : ` of ${count(of)} (${Math.floor((100 * done) / of)} %)`;
        errors.write(
          `${clear}${what}: ${count(done)}${share}, ${count(rate)} a second${watched ? '' : '\n'}`,
        );
      },
      done: (line) => errors.write(`${clear}${line}\n`),
    };
  },
});

/** A number as people read it: 10,860. */
export const count = (number: number | bigint): string => number.toLocaleString('en-GB');
