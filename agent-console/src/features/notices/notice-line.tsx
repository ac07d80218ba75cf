import { Link } from 'react-router';
import type { StaffNotice } from '../../../../server/contract/notices.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { useNoticeWords } from './use-notice-words.js';
import { words } from './words.js';

/** One notice: when, in words, and the way to its ticket. */
export function NoticeLine({ notice, opened }: { notice: StaffNotice; opened: () => void }) {
  const say = useSay();
  const wordsOf = useNoticeWords();
  const { severity, read, title, ticketNo, at } = notice;
  return (
    <li className={`notice-line notice-${severity}${read ? ' notice-read' : ''}`}>
      <p className="notice-said">
        {!read && <span className="notice-dot" role="img" aria-label={say(words.isUnread)} />}
        {severity !== 'info' && <span className="notice-mark">{say(words[severity])}</span>}
        {title === null ? wordsOf(notice) : <Link to={`/tickets/${ticketNo}`} onClick={opened}>{wordsOf(notice)}</Link>}
      </p>
      <p className="meta notice-about">
        <span>{title ?? say(words.hidden)}</span> <Moment at={at} form="relative" />
      </p>
    </li>
  );
}
