import { useEffect, useState } from 'preact/hooks';
import { ask, type Answer } from '../api.js';

/** Asks the desk when the page opens, and again on `again()`; null while it has not answered. */
export function useAsked<T>(address: string, query: Readonly<Record<string, string>>): { answer: Answer<T> | null; again: () => void } {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [times, setTimes] = useState(0);
  const search = new URLSearchParams(query).toString();
  useEffect(() => {
    let wanted = true;
    void ask<T>(search === '' ? address : `${address}?${search}`).then((heard) => {
      if (wanted) setAnswer(heard);
    });
    return () => {
      wanted = false;
    };
  }, [address, search, times]);
  return {
    answer,
    again: () => {
      setAnswer(null);
      setTimes(times + 1);
    },
  };
}
