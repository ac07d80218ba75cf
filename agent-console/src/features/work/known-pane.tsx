import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ConversationContext, StaffConversation } from '../../../../server/contract/staff.js';
import { conversationState } from '../../../../server/contract/chat.js';
import { channelWords, conversationStateWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { KnownBookings, KnownPart, KnownTickets } from '../../shared/ui/known-part.js';
import { fetchContext } from './api.js';
import { words } from './words.js';

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
          <div className="panel">
            <KnownTickets tickets={known.tickets} />
          </div>
          <div className="panel">
            <KnownBookings appointments={known.appointments} />
          </div>
          <div className="panel">
            <KnownPart title={say(words.earlierTalks)} count={known.conversations.length}>
              {known.conversations.map((talk) => (
                <Talk key={talk.id} talk={talk} />
              ))}
            </KnownPart>
          </div>
        </div>
      )}
    </Fetched>
  );
}
