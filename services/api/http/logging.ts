import { isEventLogError } from '@besluitspoor/event-log';
import { destination, pino } from 'pino';
import type { Logger } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * The log: JSON lines on the standard error. No line holds an actor, a text or a value of a request; a command is
 * told by its name and outcome alone, so that an anonymous input leaves no trace of who sent it.
 */
export const createLogger = (level: LogLevel): Logger =>
  pino({ level, base: {}, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination(2));

/** What the log may tell of an error: its name, its code and where, not its message, which may quote a value. */
export const describeFault = (
  error: unknown,
): { name: string; code?: string; at: string[]; says?: string } => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(isEventLogError(error) ? { says: error.message } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12),
  };
};
