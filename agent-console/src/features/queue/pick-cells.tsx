import { useSay } from '../../shared/i18n/language.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import type { SnapshotRow } from './snapshot.js';
import type { Picks } from './use-picks.js';
import { words } from './words.js';

/** Ticks the page, or takes every tick away. */
export function PickHead({ picks }: { picks: Picks }) {
  const say = useSay();
  const { order, rows } = picks;
  return (
    <th scope="col" className="pick">
      <label className="pick-room">
        <span className="unseen">{say(words.pick)}</span>
        <input type="checkbox" aria-label={say(words.pickAll)} checked={order.length > 0 && rows.length === order.length} onChange={picks.all} />
      </label>
    </th>
  );
}

/** Pressed by a finger or X; not a tab stop, as the row is one. */
export function PickCell({ held, picks }: { held: SnapshotRow; picks: Picks }) {
  const say = useSay();
  const { no } = held.row;
  return (
    <td role="cell" className="pick">
      {held.gone === null && (
        <label className="pick-room">
          <input type="checkbox" tabIndex={-1} aria-label={say(words.pickRow, { no: shortNo(no) })} checked={picks.has(no)} onChange={() => picks.toggle(no)} />
        </label>
      )}
    </td>
  );
}
