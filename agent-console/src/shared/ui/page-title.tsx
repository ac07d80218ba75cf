import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';

export const brand = word('便民服务台', 'Civic Desk');

export function useTitle(title: string): void {
  const say = useSay();
  const name = say(brand);
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
}

/** The page's h1: takes focus when the page opens, so that a reader starts at its name. */
export function PageTitle({ title, children, hidden = false }: { title: string; children?: ReactNode; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? 'unseen' : ''}>
      {children ?? title}
    </h1>
  );
}
