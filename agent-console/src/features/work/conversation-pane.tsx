import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { StaffSlice } from '../../../../server/contract/staff.js';
import { handoverWords } from '../../../../server/contract/words/handover-words.js';
import { channelWords, conversationStateWords } from '../../../../server/contract/words/vocabulary.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { MessageList } from '../../shared/messages/message-list.js';
import { useDates } from '../../shared/time/use-dates.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { TalkNotice } from '../one-time-notice/index.js';
import { Composer } from './composer.js';
import { EndDialog } from './end-dialog.js';
import { FirstReplyLine } from './first-reply-line.js';
import { PendingMessage } from './pending-message.js';
import { PromiseBand } from './promise-band.js';
import { TransferDialog } from './transfer-dialog.js';
import { useCitizenTyping } from './use-conversation.js';
import { useOutbox } from './use-outbox.js';
import { useStickToEnd } from './use-stick-to-end.js';
import { words } from './words.js';

type Open = 'transfer' | 'end' | 'notice' | null;

function PaneHeader({ slice, openTicket, open }: { slice: StaffSlice; openTicket: () => void; open: (dialog: Open) => void }) {
  const say = useSay();
  const { now, lasting } = useDates();
  const { conversation } = slice;
  const active = conversation.state !== 'closed';
  useHotkey({ keys: 't' }, () => open('transfer'), active);
  return (
    <header className="talk-header spread">
      <div className="row">
        <h2>
          {say(callerWords(conversation.callerName))} · {say(channelWords[conversation.channel])}
        </h2>
        <StateBadge word={conversationStateWords[conversation.state]} />
        {conversation.joinedAt !== undefined && active && <span className="muted num">{lasting(now - conversation.joinedAt)}</span>}
        <FirstReplyLine firstReply={conversation.firstReply} />
      </div>
      <div className="row">
        {active && <Button onClick={() => open('transfer')}>{say(words.transfer)}</Button>}
        <Button onClick={() => open('notice')}>{say(words.notice)}</Button>
        <Button onClick={openTicket}>{say(words.openTicket)}</Button>
        {active && <Button onClick={() => open('end')}>{say(words.end)}</Button>}
      </div>
    </header>
  );
}

function TypingLine({ id, name }: { id: string; name: string }) {
  const say = useSay();
  const announce = useAnnounce();
  const typing = useCitizenTyping(id);
  const text = say(words.typing, { name });
  useEffect(() => {
    if (!typing) return undefined;
    const timer = setTimeout(() => announce(text), 2000);
    return () => clearTimeout(timer);
  }, [typing, text, announce]);
  return <p className="typing-line meta">{typing ? text : ''}</p>;
}

/** The middle of the workspace: who, what was said, and the composer. */
export function ConversationPane({ slice, openTicket }: { slice: StaffSlice; openTicket: () => void }) {
  const say = useSay();
  const { conversation, messages } = slice;
  const outbox = useOutbox(conversation.id, messages);
  const [open, setOpen] = useState<Open>(null);
  const scroll = useStickToEnd(messages.length + outbox.outbox.length, outbox.outbox.map((outgoing) => outgoing.state).join());
  return (
    <section className="talk" aria-label={say(callerWords(conversation.callerName))}>
      <PaneHeader slice={slice} openTicket={openTicket} open={setOpen} />
      <PromiseBand conversationId={conversation.id} />
      <div className="talk-scroll" ref={scroll.box} onScroll={scroll.onScroll} tabIndex={0} role="region" aria-label={say(words.transcript)}>
        {conversation.handoverReason !== undefined && <p className="handover">{say(words.handover, { reason: say(handoverWords(conversation.handoverReason)) })}</p>}
        <MessageList messages={messages} citizen={conversation.citizenReceipts}>
          {outbox.outbox.map((outgoing) => (
            <PendingMessage key={outgoing.id} outgoing={outgoing} outbox={outbox} />
          ))}
        </MessageList>
      </div>
      {scroll.below > 0 && (
        <button type="button" className="chip below-pill" onClick={scroll.toEnd}>
          {say(words.newBelow, { n: scroll.below })}
        </button>
      )}
      <TypingLine id={conversation.id} name={say(callerWords(conversation.callerName))} />
      <Composer conversation={conversation} outbox={outbox} />
      {open === 'transfer' && <TransferDialog conversation={conversation} close={() => setOpen(null)} />}
      {open === 'notice' && <TalkNotice conversation={conversation} close={() => setOpen(null)} />}
      {open === 'end' && <EndDialog conversation={conversation} close={() => setOpen(null)} />}
    </section>
  );
}
