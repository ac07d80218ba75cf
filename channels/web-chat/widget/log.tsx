import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dateWords } from '../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../server/contract/words/shanghai-time.js';
import { Bubble } from './bubbles.js';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words, chips } from './chat-words.js';
import { UnsentBubble } from './unsent-bubble.js';

const nearBottomPx = 80;

function FirstTurn(): JSX.Element {
  const { lang, session } = useChat();
  const say = useSay();
  const { messages, outgoing } = useModel();
  return (
    <div class="cd-first">
      <div class="cd-card">
        <span class="cd-label">{say(words.bot)}</span>
        <p>{say(words.hello)}</p>
        <p class="cd-meta">
          {say(words.privacy)} <a href={lang === 'zh' ? '/privacy' : '/en/privacy'} target="_blank" rel="noopener">{say(words.privacyLink)}</a>
        </p>
      </div>
      {messages.length + outgoing.length === 0 && (
        <div class="cd-chips">
          {chips.map((chip) => (
            <button key={chip.en} type="button" class="cd-button" onClick={() => session.say(say(chip))}>{say(chip)}</button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Keeps the newest in sight, unless the reader has gone back to read. */
function useFollowing(count: number): { box: { current: HTMLDivElement | null }; unread: number; follow: () => void; look: () => void } {
  const box = useRef<HTMLDivElement>(null);
  const followed = useRef(true);
  const shown = useRef(count);
  const [unread, setUnread] = useState(0);
  const follow = (): void => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  const look = (): void => {
    const { current } = box;
    if (!current) return;
    followed.current = current.scrollHeight - current.scrollTop - current.clientHeight < nearBottomPx;
    if (followed.current) setUnread(0);
  };
  useEffect(() => {
    const more = count - shown.current;
    shown.current = count;
    if (followed.current) follow();
    else if (more > 0) setUnread((before) => before + more);
  }, [count]);
  return { box, unread, follow, look };
}

/** The conversation, oldest first. New words of others are read out by the announcer, so the log itself stays quiet. */
export function ChatLog(): JSX.Element {
  const { lang, now } = useChat();
  const say = useSay();
  const { messages, outgoing, typing } = useModel();
  const { box, unread, follow, look } = useFollowing(messages.length + outgoing.length + (typing ? 1 : 0));
  const last = messages.findLast(({ from }) => from !== 'system')?.seq;
  return (
    <div class="cd-log-box">
      <div class="cd-log" role="log" aria-live="off" aria-label={say(words.title)} tabIndex={0} ref={box} onScroll={look}>
        <FirstTurn />
        <ol class="cd-entries">
          {messages.map((message, at) => {
            const day = shanghaiDate(message.at);
            const newDay = day !== shanghaiDate(messages[at - 1]?.at ?? 0);
            return [newDay && <li key={day} class="cd-day">{dateWords(day, now(), lang)}</li>, <Bubble key={message.seq} message={message} last={message.seq === last && outgoing.length === 0} />];
          })}
          {outgoing.map((one) => <UnsentBubble key={one.id} one={one} />)}
        </ol>
        {typing && <p class="cd-typing">{say(words.typing)}…</p>}
      </div>
      {unread > 0 && <button type="button" class="cd-button cd-newer" onClick={follow}>↓ {say(words.newer, { n: unread })}</button>}
    </div>
  );
}
