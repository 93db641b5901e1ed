import { parentPort, workerData } from 'node:worker_threads';
import type { JudgingScope } from '../queries/judgements.ts';
import { readingConnection } from '../store/reading-connection.ts';
import type { ViewFiles } from '../store/reading-connection.ts';
import { judgeOn } from './judge.ts';
import { judgingHere } from './judging.ts';

/** What a judging thread is told: to judge something, that something was written, or to end. */
export type JudgingRequest =
  | { readonly ask: number; readonly scope: JudgingScope; readonly now: string }
  | { readonly wake: string }
  | { readonly end: true };
/** What it answers to each that asks. */
export type JudgingAnswer = { readonly asked: number; readonly failure?: string };

const isFiles = (given: unknown): given is ViewFiles =>
  typeof given === 'object' && given !== null && 'views' in given && 'judgements' in given;
const isRequest = (message: unknown): message is JudgingRequest =>
  typeof message === 'object' &&
  message !== null &&
  ('ask' in message || 'wake' in message || 'end' in message);

if (!isFiles(workerData)) throw new Error('a judging thread needs the files of the views');
const database = readingConnection(workerData);
// The moment of those who write: a thread has no clock of its own.
let now: string | undefined;
const judging = judgingHere(judgeOn(database), () => now ?? '');

const answer = (to: JudgingAnswer): void => parentPort?.postMessage(to);

const judge = async (asked: number, scope: JudgingScope, moment: string): Promise<void> => {
  try {
    await judging.asked(scope, moment);
    answer({ asked });
  } catch (error) {
    answer({ asked, failure: error instanceof Error ? error.message : 'unexplained failure' });
  }
};

const end = async (): Promise<void> => {
  await judging.close();
  database.connection.close();
  parentPort?.close();
};

parentPort?.on('message', (message: unknown) => {
  if (!isRequest(message)) return;
  if ('ask' in message) {
    void judge(message.ask, message.scope, message.now);
  } else if ('wake' in message) {
    // Only a thread that is woken judges what nobody asks for.
    if (now === undefined) judging.begin();
    now = message.wake;
    judging.wake();
  } else {
    void end();
  }
});
