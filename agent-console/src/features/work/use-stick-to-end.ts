import { useEffect, useRef, useState } from 'react';

/** Follows new lines, lines that grow (`shape`) and a pane that shrinks, while at the end; once scrolled up, counts what came below instead. */
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
  useEffect(() => {
    if (box.current === null || !('ResizeObserver' in window)) return undefined;
    const watcher = new ResizeObserver(() => {
      if (atEnd.current) toEnd();
    });
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  const onScroll = () => {
    const pane = box.current;
    if (pane === null) return;
    atEnd.current = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 48;
    if (atEnd.current) setBelow(0);
  };
  return { box, below, toEnd, onScroll };
}
