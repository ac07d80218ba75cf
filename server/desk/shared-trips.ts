/** What is asked, and whom to tell. */
interface Rider<Q, A> {
  asked: Q;
  answer: (answer: A) => void;
  fail: (error: unknown) => void;
}
interface Limits {
  /** Trips under way at the same time. */
  atOnce?: number;
  /** Questions in one trip. */
  most?: number;
}

/** Joins questions: those that come while trips are under way go together with the next. `run` answers them in order and begins after the last was asked, so nobody hears older news than alone; its failure is everybody's. */
export function sharedTrips<Q, A>(run: (asked: readonly Q[]) => Promise<readonly A[]>, { atOnce = 2, most = 100 }: Limits = {}): (asked: Q) => Promise<A> {
  const waiting: Rider<Q, A>[] = [];
  let underWay = 0;

  async function trip(riders: readonly Rider<Q, A>[]): Promise<void> {
    try {
      const answers = await run(riders.map(({ asked }) => asked));
      riders.forEach(({ answer }, at) => answer(answers[at] as A));
    } catch (error) {
      for (const { fail } of riders) fail(error);
    }
  }

  function depart(): void {
    while (underWay < atOnce && waiting.length > 0) {
      underWay += 1;
      void trip(waiting.splice(0, most)).finally(() => {
        underWay -= 1;
        depart();
      });
    }
  }

  return (asked) =>
    new Promise((answer, fail) => {
      waiting.push({ asked, answer, fail });
      depart();
    });
}

/** The same for questions that have one answer whoever asks: those under one key share a trip. */
export function sharedAnswers<Q, A>(keyOf: (asked: Q) => string, answerTo: (asked: Q) => Promise<A>): (asked: Q) => Promise<A> {
  const underWay = new Map<string, { running: Promise<A>; next: Promise<A> | null }>();

  function start(key: string, asked: Q): Promise<A> {
    const running = answerTo(asked).finally(() => {
      if (underWay.get(key)?.next === null) underWay.delete(key);
    });
    underWay.set(key, { running, next: null });
    return running;
  }

  return (asked) => {
    const key = keyOf(asked);
    const known = underWay.get(key);
    if (known === undefined) return start(key, asked);
    known.next ??= known.running.then(
      () => start(key, asked),
      () => start(key, asked),
    );
    return known.next;
  };
}
