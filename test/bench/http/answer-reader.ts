/** One HTTP answer, whole. */
export type Answer = { readonly status: number; readonly body: Buffer };

/**
 * Reads HTTP/1.1 answers from the bytes of one connection, one request at a time. It knows what servers of this
 * house send (a length, or chunks) and nothing more, so that the client costs the machine little beside the server.
 */
export type AnswerReader = {
  /** Takes the next bytes; answers the answer once it is whole. Throws for what it cannot read. */
  take(bytes: Buffer): Answer | undefined;
};

const endOfHead = Buffer.from('\r\n\r\n');
const endOfLine = Buffer.from('\r\n');

export function createAnswerReader(): AnswerReader {
  let held: Buffer = Buffer.alloc(0);
  return {
    take(bytes) {
      held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      const head = held.indexOf(endOfHead);
      if (head < 0) return undefined;
      const lines = held.toString('latin1', 0, head);
      const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(lines)?.[1]);
      if (Number.isNaN(status)) throw new Error(`No HTTP answer: ${lines.slice(0, 80)}`);
      const start = head + endOfHead.length;
      const length = /\r\ncontent-length: *(\d+)/iu.exec(lines)?.[1];
      const body =
        length === undefined ? readChunks(held, start, lines) : readLength(held, start, Number(length));
      if (body === undefined) return undefined;
      held = Buffer.alloc(0);
      return { status, body };
    },
  };
}

function readLength(held: Buffer, start: number, length: number): Buffer | undefined {
  return held.length < start + length ? undefined : held.subarray(start, start + length);
}

function readChunks(held: Buffer, start: number, head: string): Buffer | undefined {
  if (!/\r\ntransfer-encoding: *chunked/iu.test(head)) throw new Error('An answer without a length.');
  const parts: Buffer[] = [];
  let at = start;
  for (;;) {
    const line = held.indexOf(endOfLine, at);
    if (line < 0) return undefined;
    const size = Number.parseInt(held.toString('latin1', at, line), 16);
    const from = line + endOfLine.length;
    if (held.length < from + size + endOfLine.length) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(held.subarray(from, from + size));
    at = from + size + endOfLine.length;
  }
}
