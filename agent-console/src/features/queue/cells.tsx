import { Link } from 'react-router';
import { assignmentStateWords, channelWords, ticketStateWords, ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { ViewerInitials } from '../../shared/people/viewers.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { Moment } from '../../shared/time/moment.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { CellMarks } from './row-marks.js';
import type { SnapshotRow } from './snapshot.js';
import { useChangeWords } from './use-change-words.js';
import { words } from './words.js';

/** To a unit's people the share that is theirs; what the whole ticket is at stands in the title. */
function OwnOrTicketState({ row: { myShare, state } }: { row: QueueRow }) {
  const say = useSay();
  if (myShare === null) return <StateBadge word={ticketStateWords[state]} />;
  return (
    <span title={`${say(words.myShareFull, { state: say(assignmentStateWords[myShare]) })} · ${say(words.state)}: ${say(ticketStateWords[state])}`}>
      <StateBadge word={assignmentStateWords[myShare]} />
    </span>
  );
}

/** State and owner, or, over both columns, why the row is no longer in this view. */
function StateAndOwner({ held }: { held: SnapshotRow }) {
  const explain = useChangeWords();
  if (held.gone !== null)
    return (
      <td role="cell" colSpan={2} className="gone-reason">
        {explain(held.gone)}
      </td>
    );
  return (
    <>
      <td role="cell" className="queue-state">
        <span className="state-cell">
          <OwnOrTicketState row={held.row} />
          <ViewerInitials no={held.row.no} />
        </span>
      </td>
      <OwnerCell row={held.row} />
    </>
  );
}

/** Marks stand before the words, which a narrow cell cuts at their end. */
function TitleCell({ row, gone }: { row: QueueRow; gone: boolean }) {
  const say = useSay();
  const text = row.place === '' ? row.title : `${row.title} / ${row.place}`;
  return (
    <td role="cell" className="queue-title" title={text}>
      {row.confidential && <ConfidentialMark />}
      <CellMarks row={row} />
      {row.escalated && <span className="mark">{say(words.escalated)}</span>}
      {gone ? <span>{row.title}</span> : <Link to={`/tickets/${row.no}`} tabIndex={-1}>{row.title}</Link>}
      {row.place !== '' && <span className="muted"> / {row.place}</span>}
    </td>
  );
}

function DeadlineCell({ held }: { held: SnapshotRow }) {
  const { deadline, urgency } = held.row;
  return <td role="cell" className={`queue-deadline ${held.touchedAt > 0 ? 'touched' : ''}`}>{deadline === null ? <span className="muted">—</span> : <DeadlineLine view={deadline} short alarm={urgency === 'critical'} />}</td>;
}

function OwnerCell({ row }: { row: QueueRow }) {
  const say = useSay();
  const unitName = useUnitName();
  const names = [row.leadUnit && unitName(row.leadUnit), row.owner?.name].filter((name) => typeof name === 'string');
  return <td role="cell" className="queue-owner" title={names.join(' / ')}>{names.length === 0 ? <span className="muted">{say(words.noOwner)}</span> : names.join(' / ')}</td>;
}

/** The nine cells of a ticket in a list; on a phone they are the lines of a card, and stay cells to a screen reader. */
export function Cells({ held }: { held: SnapshotRow }) {
  const say = useSay();
  const { row } = held;
  return (
    <>
      <DeadlineCell key={held.touchedAt} held={held} />
      <td role="cell" className="queue-urgency">
        <UrgencyMark urgency={row.urgency} quiet={say(urgencyWords[row.urgency])} />
      </td>
      <td role="cell" className="queue-no num" title={row.no}>
        {shortNo(row.no)}
      </td>
      <td role="cell" className="queue-wide">
        {say(channelWords[row.channel])} · {say(ticketTypeWords[row.type])}
      </td>
      <TitleCell row={row} gone={held.gone !== null} />
      <td role="cell" className="queue-wide muted">{say(callerWords(row.callerName))}</td>
      <StateAndOwner held={held} />
      <td role="cell" className="queue-wide num muted">
        <Moment at={row.updatedAt} form="short" />
      </td>
    </>
  );
}
