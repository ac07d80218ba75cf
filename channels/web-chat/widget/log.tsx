import type { JSX } from 'preact';
import { dateWords } from '../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../server/contract/words/shanghai-time.js';
import { Bubble } from './bubbles.js';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words, chips } from './chat-words.js';
import { UnsentBubble } from './unsent-bubble.js';
import { useFollowing } from './use-following.js';

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

/** The conversation, oldest first. New words of others are read out by the announcer, so the log itself stays quiet. */
export function ChatLog(): JSX.Element {
  const { lang, now } = useChat();
  const say = useSay();
  const { messages, outgoing, typing } = useModel();
  const { box, unread, follow, look } = useFollowing({ count: messages.length + outgoing.length, own: outgoing.length });
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
