import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const nearBottomPx = 80;

/** Whether the reader stays with the newest: yes near the end, no once they scroll back up. */
export function stillFollows(was: boolean, { fromEnd, up }: { fromEnd: number; up: boolean }): boolean {
  if (fromEnd < nearBottomPx) return true;
  return was && !up;
}

interface Following {
  readonly box: { current: HTMLDivElement | null };
  readonly unread: number;
  readonly follow: () => void;
  readonly look: () => void;
}

/** Keeps the newest in sight, unless the reader has gone back to read; what they write themselves brings them down again. */
export function useFollowing({ count, own }: { count: number; own: number }): Following {
  const box = useRef<HTMLDivElement>(null);
  const held = useRef({ follows: true, top: 0, count, own });
  const [unread, setUnread] = useState(0);
  const follow = (): void => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  const look = (): void => {
    const { current } = box;
    if (!current) return;
    const fromEnd = current.scrollHeight - current.scrollTop - current.clientHeight;
    const follows = stillFollows(held.current.follows, { fromEnd, up: current.scrollTop < held.current.top });
    held.current = { ...held.current, follows, top: current.scrollTop };
    if (follows) setUnread(0);
  };
  useEffect(() => {
    const { current } = box;
    if (!current || !('ResizeObserver' in window)) return;
    const watcher = new ResizeObserver(() => {
      if (held.current.follows && held.current.count > 0) follow();
    });
    for (const part of [current, ...current.children]) watcher.observe(part);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    const more = count - held.current.count;
    const follows = held.current.follows || own > held.current.own;
    held.current = { ...held.current, follows, count, own };
    if (follows && count > 0) follow();
    else if (more > 0) setUnread((before) => before + more);
  }, [count, own]);
  return { box, unread, follow, look };
}
