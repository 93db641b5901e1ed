import { readFileSync } from 'node:fs';

/** What a writing process wrote down of the answers it got, by caller. */
export type Acknowledgements = {
  readonly opened: boolean;
  /** Position of the append's last event, by turn. */
  readonly stored: ReadonlyMap<number, readonly bigint[]>;
  readonly refusals: readonly { readonly caller: number; readonly turn: number; readonly outcome: string }[];
};

/** Reads the file; a line that the kill cut short was not acknowledged. */
export function readAcknowledgements(path: string): Acknowledgements {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const stored = new Map<number, bigint[]>();
  const refusals: { caller: number; turn: number; outcome: string }[] = [];
  for (const line of lines) {
    const [kind, caller, turn, rest] = line.split(' ');
    if (kind === 'ok' && rest !== undefined) {
      const positions = stored.get(Number(caller)) ?? [];
      positions[Number(turn)] = BigInt(rest);
      stored.set(Number(caller), positions);
    }
    if (kind === 'refused' && rest !== undefined) {
      refusals.push({ caller: Number(caller), turn: Number(turn), outcome: rest });
    }
  }
  return { opened: lines.includes('open'), stored, refusals };
}
