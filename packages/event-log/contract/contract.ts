import type { EventLog } from '../port.ts';
import { appending } from './appending.ts';
import type { ContractCase } from './case.ts';
import { content } from './content.ts';
import { forgetting } from './forgetting.ts';
import { reading } from './reading.ts';
import { sendingAgain } from './sending-again.ts';
import { subscribing } from './subscribing.ts';

/**
 * What every adapter of the port must do, by subject. Each case gets an empty log, closed afterwards.
 * An adapter enrols with a few lines (see `sqlite/memory.contract.test.ts`); what it cannot do fails, never skips.
 */
export const eventLogContract: Readonly<Record<string, readonly ContractCase[]>> = {
  appending,
  'sending again': sendingAgain,
  reading,
  content,
  subscribing,
  forgetting,
};

/** Runs a case on a log of its own, closed afterwards; throws what the case throws. */
export async function runCase({ check }: ContractCase, open: () => Promise<EventLog>): Promise<void> {
  const log = await open();
  try {
    await check(log);
  } finally {
    await log.close();
  }
}
