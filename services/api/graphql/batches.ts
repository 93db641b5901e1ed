import type { JudgingScope, Queries, Reading } from '@besluitspoor/read-models';
import type { RequestContext } from './context.ts';

/** Asks for the answer of one parent; all that is asked in one turn is answered together. */
export type Batched<Ask, Answer> = (
  context: RequestContext,
  reading: Reading,
  ask: Ask,
  id: string,
) => Promise<Answer | undefined>;

type Question<Answer> = {
  readonly id: string;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (reason: unknown) => void;
};

/** What one request asked of one reading with one filter and page. */
type Gathering<Answer> = {
  readonly asked: Map<string, Promise<Answer | undefined>>;
  questions: Question<Answer>[];
};

/**
 * Makes one statement of what the items of a list ask one by one: `run` is called once a turn with every id asked
 * for, for each different `ask` (filter and page) of a request. An id asked again in the same request is not run
 * twice. `run` answers by id; an id that it leaves out is undefined. What rests on judgements says their scope: what
 * is stale of it is judged first, in turns of the event loop.
 */
export const batched = <Ask, Answer>(
  run: (queries: Queries, ids: readonly string[], ask: Ask) => ReadonlyMap<string, Answer>,
  judging?: (ids: readonly string[], ask: Ask) => JudgingScope | undefined,
): Batched<Ask, Answer> => {
  const requests = new WeakMap<RequestContext, WeakMap<Reading, Map<string, Gathering<Answer>>>>();

  const answer = async (reading: Reading, ask: Ask, gathering: Gathering<Answer>): Promise<void> => {
    const { questions } = gathering;
    gathering.questions = [];
    const ids = questions.map(({ id }) => id);
    try {
      const scope = judging?.(ids, ask);
      if (scope !== undefined) await reading.judged(scope);
      const answers = run(reading.queries, ids, ask);
      for (const { id, resolve } of questions) resolve(answers.get(id));
    } catch (error) {
      for (const { reject } of questions) reject(error);
    }
  };

  return (context, reading, ask, id) => {
    const readings = kept(requests, context, () => new WeakMap<Reading, Map<string, Gathering<Answer>>>());
    const asks = kept(readings, reading, () => new Map<string, Gathering<Answer>>());
    const gathering = kept(asks, ask === undefined ? '' : JSON.stringify(ask), () => ({
      asked: new Map<string, Promise<Answer | undefined>>(),
      questions: [],
    }));
    return kept(gathering.asked, id, () => {
      if (gathering.questions.length === 0) afterTurn(() => void answer(reading, ask, gathering));
      return new Promise((resolve, reject) => {
        gathering.questions.push({ id, resolve, reject });
      });
    });
  };
};

const settled = Promise.resolve();

/** Runs once every promise that is settled now has had its say, so that all items of a list have asked. */
const afterTurn = (run: () => void): void => {
  void settled.then(() => process.nextTick(run));
};

/** The value kept under the key, made and kept first where there is none. */
const kept = <Key, Value>(
  store: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value => {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
};
