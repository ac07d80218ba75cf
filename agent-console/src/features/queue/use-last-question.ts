import { useEffect } from 'react';
import { useMe } from '../../shared/people/me.js';

const placeOf = (id: string) => `console.queue:${id}`;

/** The list a person last looked at; it comes back when they open the queue without naming one, also after logging in again. */
export function useLastQuestion(search: URLSearchParams): URLSearchParams {
  const place = placeOf(useMe().id);
  const asked = search.toString();
  useEffect(() => {
    if (asked !== '') localStorage.setItem(place, asked);
  }, [place, asked]);
  return asked === '' ? new URLSearchParams(localStorage.getItem(place) ?? '') : search;
}
