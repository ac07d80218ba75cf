import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { VisitRow } from '../../../../server/contract/hall.js';
import { useSay } from '../../shared/i18n/language.js';
import type { HallActs } from './use-hall.js';
import { words } from './words.js';

const undoMs = 3_000;
const stepMs = 100;

/** For three seconds a call can be taken back, as if it had not been. */
export function UndoCall({ visit, acts }: { visit: VisitRow; acts: HallActs }) {
  const say = useSay();
  const [left, setLeft] = useState(undoMs);
  const { letGo } = acts;
  useEffect(() => {
    const timer = setInterval(() => setLeft((ms) => ms - stepMs), stepMs);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) letGo();
  }, [left, letGo]);
  return (
    <div className="row undo-call">
      <Button onClick={() => acts.move(visit, 'undo_call')}>{say(words.undo)}</Button>
      <progress aria-hidden value={left} max={undoMs} />
      <span className="meta">{say(words.undoHint)}</span>
    </div>
  );
}
