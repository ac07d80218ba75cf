import { useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import type { Work, WorkRow } from '../../../../server/contract/staff.js';
import { channelWords } from '../../../../server/contract/words/vocabulary.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { drafts, useDraftKey } from '../../shared/drafts/use-draft.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { waitsForCitizen } from './model.js';
import { words } from './words.js';

function RowState({ row }: { row: WorkRow }) {
  const say = useSay();
  const key = useDraftKey(`talk:${row.conversationId}:`);
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.read(`${key}reply`) !== '' || drafts.read(`${key}note`) !== '');
  if (draft) return <span className="mark">{say(words.draft)}</span>;
  if (row.unread > 0) return <span className="unread num">{say(words.unread, { n: row.unread })}</span>;
  return waitsForCitizen(row) ? <span className="meta">{say(words.waitsForThem)}</span> : null;
}

function Row({ row, current }: { row: WorkRow; current: boolean }) {
  const say = useSay();
  return (
    <li>
      <Link to={`/work/${row.conversationId}`} className="talk-row" aria-current={current ? 'page' : undefined}>
        <span className="spread">
          <span className={row.unread > 0 ? 'strong' : ''}>
            <span aria-hidden>{row.unread > 0 ? '● ' : '○ '}</span>
            {say(callerWords(row.callerName))} · {say(channelWords[row.channel])}
          </span>
          <span className="meta num">
            <Moment at={row.lastAt} form="short" />
          </span>
        </span>
        <span className="spread">
          <span className="talk-last">{row.lastText}</span>
          <RowState row={row} />
        </span>
      </Link>
    </li>
  );
}

/** My conversations in the order they came to me, and today's ended ones folded away. */
export function MyList({ work, current }: { work: Work; current: string }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="spread talk-heading">
        <h2>
          {say(words.mine)} <span className="num">{work.mine.length}</span>
        </h2>
        <span className="meta num">{say(words.waiting, { n: work.waiting })}</span>
      </div>
      {work.mine.length === 0 && (
        <p className="talk-none">
          <span className="strong">{say(words.noMine)}</span>
          <br />
          <span className="muted">{say(work.presence.state === 'ready' ? words.noMineReady : words.noMineIdle)}</span>
        </p>
      )}
      <ul>
        {work.mine.map((row) => (
          <Row key={row.conversationId} row={row} current={row.conversationId === current} />
        ))}
      </ul>
      <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.ended)} <span className="num">{work.ended.length}</span> <span aria-hidden>{open ? '▾' : '▸'}</span>
      </button>
      {open && (
        <ul>
          {work.ended.map((row) => (
            <Row key={row.conversationId} row={row} current={row.conversationId === current} />
          ))}
        </ul>
      )}
    </>
  );
}
