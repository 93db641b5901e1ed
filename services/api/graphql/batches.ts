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

/** Finds what a list names; all lists of a turn are looked up together. */
export type ListsBatched<Item> = (
  context: RequestContext,
  reading: Reading,
  keys: readonly number[],
) => Promise<Item[]>;

type Lists<Item> = {
  readonly keys: readonly number[];
  readonly resolve: (items: Item[]) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Makes one statement of what short lists of keys name: `run` is called once a turn with every key that was asked for.
 * A page has thousands of keys, too many for a promise each. What is unknown is left out of its list.
 */
export const listsBatched = <Found, Item>(
  run: (queries: Queries, keys: readonly number[]) => ReadonlyMap<number, Found>,
  shownAs: (reading: Reading, found: Found) => Item,
): ListsBatched<Item> => {
  const requests = new WeakMap<RequestContext, Map<Reading, Lists<Item>[]>>();
  const answer = (reading: Reading, lists: readonly Lists<Item>[]): void => {
    try {
      const found = run(reading.queries, [...new Set(lists.flatMap(({ keys }) => keys))]);
      const items = new Map<number, Item>();
      for (const [key, one] of found) items.set(key, shownAs(reading, one));
      for (const { keys, resolve } of lists) {
        resolve(keys.map((key) => items.get(key)).filter((item) => item !== undefined));
      }
    } catch (error) {
      for (const { reject } of lists) reject(error);
    }
  };
  return (context, reading, keys) => {
    if (keys.length === 0) return Promise.resolve([]);
    const readings = kept(requests, context, () => new Map<Reading, Lists<Item>[]>());
    const lists = kept(readings, reading, () => {
      const asked: Lists<Item>[] = [];
      afterTurn(() => {
        readings.delete(reading);
        answer(reading, asked);
      });
      return asked;
    });
    return new Promise((resolve, reject) => {
      lists.push({ keys, resolve, reject });
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
