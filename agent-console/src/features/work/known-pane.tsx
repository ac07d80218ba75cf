import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { ConversationContext, StaffConversation } from '../../../../server/contract/staff.js';
import { conversationState } from '../../../../server/contract/chat.js';
import { channelWords, conversationStateWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { AppointmentLine } from '../../shared/ui/appointment-line.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { fetchContext } from './api.js';
import { words } from './words.js';

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const say = useSay();
  return (
    <section className="panel stack">
      <h3>
        {title} <span className="num">{count}</span>
      </h3>
      {count === 0 ? <p className="muted">{say(words.nothing)}</p> : <ul className="stack">{children}</ul>}
    </section>
  );
}

function Talk({ talk }: { talk: ConversationContext['conversations'][number] }) {
  const say = useSay();
  const state = conversationState.safeParse(talk.state);
  return (
    <li>
      <Link to={`/work/${talk.id}`} className="plain-link">
        <span className="row-line">
          <span className="row">
            {say(channelWords[talk.channel])} <Moment at={talk.openedAt} form="near" />
            {state.success && <span className="meta">{say(conversationStateWords[state.data])}</span>}
          </span>
          <span className="talk-last">{talk.lastText}</span>
        </span>
      </Link>
    </li>
  );
}

/** What the desk already knows of this person, so that nobody has to tell it twice. */
export function KnownPane({ conversation }: { conversation: StaffConversation }) {
  const say = useSay();
  const context = useQuery({ queryKey: keys.context(conversation.id), queryFn: () => fetchContext(conversation.id) });
  return (
    <Fetched query={context} lines={6}>
      {(known) => (
        <div className="stack">
          {known.contactCount > 1 && <p className="panel strong">{say(words.contacts, { n: known.contactCount })}</p>}
          <Part title={say(words.earlierTickets)} count={known.tickets.length}>
            {known.tickets.map((row) => (
              <li key={row.no}>
                <Link to={`/tickets/${row.no}`} className="plain-link">
                  <RowLine row={row} />
                </Link>
              </li>
            ))}
          </Part>
          <Part title={say(words.appointments)} count={known.appointments.length}>
            {known.appointments.map((appointment) => (
              <li key={appointment.bookingNo}>
                <AppointmentLine appointment={appointment} />
              </li>
            ))}
          </Part>
          <Part title={say(words.earlierTalks)} count={known.conversations.length}>
            {known.conversations.map((talk) => (
              <Talk key={talk.id} talk={talk} />
            ))}
          </Part>
        </div>
      )}
    </Fetched>
  );
}
