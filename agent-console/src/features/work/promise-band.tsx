import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { fetchContext } from './api.js';
import { words } from './words.js';

/** What we promised this person before and did not keep, said before they have to. */
export function PromiseBand({ conversationId }: { conversationId: string }) {
  const say = useSay();
  const context = useQuery({ queryKey: keys.context(conversationId), queryFn: () => fetchContext(conversationId) });
  const late = context.data?.tickets.find((row) => row.deadline?.light === 'red');
  if (late?.deadline == null) return null;
  return (
    <p className="promise row">
      <span className="strong">{say(words.contacts, { n: context.data?.contactCount ?? 1 })}</span>
      <span>{late.title}</span>
      <DeadlineLine view={late.deadline} />
      <Link to={`/tickets/${late.no}`}>{say(words.look, { no: shortNo(late.no) })}</Link>
    </p>
  );
}
