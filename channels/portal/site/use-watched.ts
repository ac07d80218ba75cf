import { useEffect, useState } from 'preact/hooks';

/** What a box holds, redrawn on every change; `read` must give the same while nothing changed. */
export function useWatched<Held>(box: { watch: (listener: () => void) => () => void }, read: () => Held): Held {
  const [held, hold] = useState(read);
  useEffect(() => {
    const again = (): void => hold(read);
    again();
    return box.watch(again);
  }, [box]);
  return held;
}
