import { Link } from 'react-router';
import { useSay } from '../../shared/i18n/language.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { words } from './words.js';

/** The way back to the ticket a booking was made for. */
export function BookedFor({ no }: { no: string }) {
  const say = useSay();
  return <Link to={`/tickets/${no}`}>{say(words.bookedFor, { no: shortNo(no) })}</Link>;
}
