import type { JSX } from 'preact';
import type { Message } from '../../../server/contract/chat.js';
import { shanghaiTime } from '../../../server/contract/words/shanghai-time.js';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import { Helpful } from './helpful.js';
import { LeaveInstead } from './leave-instead.js';
import { MatterCard } from './matter/matter-card.js';
import { GroupedNumbers } from './grouped-numbers.js';
import { PersonButton } from './header.js';
import { type Mark, markOf } from './outgoing.js';
import { systemLine } from './system-line.js';

const marks: Record<Mark, string> = { sending: '◷', sent: '✓', delivered: '✓✓', read: '✓✓' };

export function MarkLine({ mark, at }: { mark: Mark; at: number }): JSX.Element {
  const say = useSay();
  return (
    <span class="cd-meta">
      {shanghaiTime(at)} <span aria-hidden="true">{marks[mark]}</span> {say(words[mark])}
    </span>
  );
}

function OwnBubble({ message }: { message: Message }): JSX.Element {
  const say = useSay();
  const staff = useModel().conversation?.staffReceipts ?? { delivered: 0, read: 0 };
  return (
    <li class="cd-own">
      <span class="cd-unseen">{say(words.you)}</span>
      <p class="cd-bubble">{message.text}</p>
      <MarkLine mark={markOf(message.seq, staff)} at={message.at} />
    </li>
  );
}

/** Leads to the guide a person's notice was taken from. */
function GuideLink({ source }: { source: NonNullable<Message['source']> }): JSX.Element {
  const { lang } = useChat();
  const say = useSay();
  return (
    <a href={`${lang === 'zh' ? '' : '/en'}/guides/${source.itemCode}`} target="_blank" rel="noopener">
      {say(words.guide, { guide: source.guideName })}
    </a>
  );
}

function AgentBubble({ message }: { message: Message }): JSX.Element {
  const say = useSay();
  return (
    <li class="cd-theirs">
      <span class="cd-meta">{say(words.person, { name: message.authorName ?? say(words.staff) })}</span>
      <p class="cd-bubble">{message.text}</p>
      {message.source && <GuideLink source={message.source} />}
      <span class="cd-meta">{shanghaiTime(message.at)}</span>
    </li>
  );
}

function Choices({ message }: { message: Message }): JSX.Element {
  const { session } = useChat();
  return (
    <div class="cd-choices">
      {message.choices?.map(({ label, say }) => (
        <button key={label} type="button" class="cd-button" onClick={() => session.say(say)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** An automatic answer: named as such, with its source, and a person one press away. */
function BotCard({ message, last }: { message: Message; last: boolean }): JSX.Element {
  const say = useSay();
  const { source } = message;
  return (
    <li class="cd-card">
      <span class="cd-label">{say(words.bot)}</span>
      <p>{message.text}</p>
      {source && <p class="cd-meta">{say(words.source, { guide: source.guideName, v: source.version })}</p>}
      {last && <Choices message={message} />}
      <div class="cd-card-foot">
        <span class="cd-meta">{shanghaiTime(message.at)}</span>
        <Helpful message={message} />
        {last && <PersonButton kind="cd-text-button" />}
      </div>
      {last && !source && <LeaveInstead />}
    </li>
  );
}

/** What the desk did; a ticket of one's own stands below it with what can be done about it. */
function SystemLine({ message }: { message: Message }): JSX.Element {
  const { lang, now } = useChat();
  const say = useSay();
  const tickets = useModel().conversation?.tickets ?? [];
  const no = message.system?.facts['no'];
  const matter = tickets.find((ticket) => ticket.no === no);
  return (
    <li class="cd-system">
      <GroupedNumbers text={systemLine(message, { lang, now: now(), tickets })} /> <span class="cd-meta">{shanghaiTime(message.at)}</span>
      {no !== undefined && (
        <>
          {' '}
          <a href={`${lang === 'zh' ? '' : '/en'}/progress/${no}`} target="_blank" rel="noopener">{say(words.progress)}</a>
        </>
      )}
      {matter?.queryCode !== undefined && <MatterCard proof={{ ticketNo: matter.no, code: matter.queryCode }} />}
    </li>
  );
}

/** One entry of the conversation; each kind of speaker looks different. */
export function Bubble({ message, last }: { message: Message; last: boolean }): JSX.Element {
  switch (message.from) {
    case 'citizen':
      return <OwnBubble message={message} />;
    case 'agent':
      return <AgentBubble message={message} />;
    case 'bot':
      return <BotCard message={message} last={last} />;
    case 'system':
      return <SystemLine message={message} />;
  }
}
