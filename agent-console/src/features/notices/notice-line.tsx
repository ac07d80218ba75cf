import { Link } from 'react-router';
import type { StaffNotice } from '../../../../server/contract/notices.js';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Moment } from '../../shared/time/moment.js';
import { useNoticeWords } from './use-notice-words.js';
import { words } from './words.js';

/** A talk is open to whoever serves; others read of it only. A unit may be asked about a matter that is not its own: the order says what it has to answer. */
function addressOf({ kind, title, ticketNo, conversationId }: StaffNotice, serves: boolean): string | null {
  if (conversationId !== null) return serves ? `/work/${conversationId}` : null;
  if (title !== null && ticketNo !== null) return `/tickets/${ticketNo}`;
  return kind.startsWith('supervision_') ? '/supervisions' : null;
}

/** One notice: when, in words, and the way to its ticket. */
export function NoticeLine({ notice, opened }: { notice: StaffNotice; opened: () => void }) {
  const say = useSay();
  const wordsOf = useNoticeWords();
  const { severity, read, title, at, conversationId } = notice;
  const to = addressOf(notice, hasRole(useMe(), 'operator'));
  return (
    <li className={`notice-line notice-${severity}${read ? ' notice-read' : ''}`}>
      <p className="notice-said">
        {!read && <span className="notice-dot" role="img" aria-label={say(words.isUnread)} />}
        {severity !== 'info' && <span className="notice-mark">{say(words[severity])}</span>}
        {to === null ? wordsOf(notice) : <Link to={to} onClick={opened}>{wordsOf(notice)}</Link>}
      </p>
      <p className="meta notice-about">
        <span>{title ?? say(conversationId === null ? words.hidden : words.chat)}</span> <Moment at={at} form="relative" />
      </p>
    </li>
  );
}
