import { useEffect, useRef, useState } from 'react';

/** Follows new lines, and lines that grow (`shape`), while at the end; once scrolled up, counts what came below instead. */
export function useStickToEnd(count: number, shape: string) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const before = useRef(0);
  const [below, setBelow] = useState(0);
  const toEnd = () => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
    setBelow(0);
  };
  useEffect(() => {
    const come = count - before.current;
    before.current = count;
    if (atEnd.current) toEnd();
    else if (come > 0) setBelow((already) => already + come);
  }, [count, shape]);
  const onScroll = () => {
    const pane = box.current;
    if (pane === null) return;
    atEnd.current = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 48;
    if (atEnd.current) setBelow(0);
  };
  return { box, below, toEnd, onScroll };
}
