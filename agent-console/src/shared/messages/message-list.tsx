import type { ReactNode } from 'react';
import type { Message, Receipts } from '../../../../server/contract/chat.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useSay } from '../i18n/language.js';
import { useDates } from '../time/use-dates.js';
import { MessageItem } from './message-item.js';
import './messages.css';
import { words } from './words.js';

interface ListProps {
  messages: readonly Message[];
  citizen?: Receipts | undefined;
  /** What is not on the server yet. */
  children?: ReactNode;
}

/** The conversation with a line at each new day; a log, so that readers hear only what is new. */
export function MessageList({ messages, citizen, children }: ListProps) {
  const say = useSay();
  const { day } = useDates();
  return (
    <div className="messages" role="log" aria-label={say(words.log)}>
      {messages.map((message, place) => {
        const before = messages[place - 1];
        const newDay = before === undefined || shanghaiDate(before.at) !== shanghaiDate(message.at);
        return (
          <div key={message.seq} className="message-slot">
            {newDay && <p className="message-day">{day(message.at)}</p>}
            <MessageItem message={message} citizen={citizen} />
          </div>
        );
      })}
      {children}
    </div>
  );
}
