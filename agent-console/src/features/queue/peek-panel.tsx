import { Button } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../shared/i18n/language.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { TicketPeek } from '../ticket/index.js';
import { words } from './words.js';
import { word } from '../../shared/i18n/words.js';

const close = word('关闭 Esc', 'Close Esc');

/** A look at one ticket beside the list; the list keeps its focus, J/K move on. */
export function PeekPanel({ no, close: shut }: { no: string; close: () => void }) {
  const say = useSay();
  useHotkey({ keys: ' ', on: 'tr[data-no], body' }, shut);
  return (
    <aside className="peek" aria-label={say(words.peek)}>
      <div className="spread peek-bar">
        <Link to={`/tickets/${no}`}>{say(words.openFull)}</Link>
        <Button onClick={shut}>{say(close)}</Button>
      </div>
      <TicketPeek no={no} />
    </aside>
  );
}
