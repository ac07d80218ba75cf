import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { StaffConversation } from '../../../../server/contract/staff.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useMe } from '../../shared/people/me.js';
import { useRealtime } from '../../shared/realtime/realtime.js';
import { TemplateText, useOpenMarks } from '../templates/index.js';
import { blockedBecause, justAccepted } from './model.js';
import type { Outgoing } from './outbox.js';
import type { Outbox } from './use-outbox.js';
import { words } from './words.js';

type Tab = Outgoing['kind'];
const looks = {
  reply: { tab: words.replyTab, hint: words.replyHint, button: words.send, use: 'chat' },
  note: { tab: words.noteTab, hint: words.noteHint, button: words.save, use: 'note' },
} as const;
const typingEveryMs = 2000;

function useTypingSignal(id: string): () => void {
  const { typing } = useRealtime();
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    if (performance.now() - saidAt.current < typingEveryMs) return;
    saidAt.current = performance.now();
    typing(id);
  };
}

function WhyNot({ blocked, conversation }: { blocked: Bilingual | null; conversation: StaffConversation }) {
  const say = useSay();
  if (blocked !== null) return <span className="strong">{say(blocked, { name: conversation.agent?.name ?? '' })}</span>;
  return <span className="meta">{conversation.citizenOnline ? '' : say(words.offline)}</span>;
}

/** Two tabs, two drafts, two colours, two button words; pinyin's Enter never sends. */
export function Composer({ conversation, outbox }: { conversation: StaffConversation; outbox: Outbox }) {
  const say = useSay();
  const me = useMe();
  const [tab, setTab] = useState<Tab>('reply');
  const [text, setText] = useDraft(`talk:${conversation.id}:${tab}`);
  const sayTyping = useTypingSignal(conversation.id);
  const box = useRef<HTMLDivElement>(null);
  const blocked = tab === 'reply' ? blockedBecause(conversation, me.id) : null;
  const write = () => box.current?.querySelector('textarea')?.focus();
  const accepted = useLocation().state === justAccepted;
  useEffect(() => {
    if (accepted) write();
  }, [accepted]);
  const open = useOpenMarks(text) !== null;
  const ready = text.trim() !== '' && blocked === null && !open;
  const send = () => {
    if (!ready) return;
    outbox.send(tab, text.trim());
    setText('');
    write();
  };
  const focus = (to: Tab) => {
    setTab(to);
    write();
  };
  useHotkey({ keys: 'c' }, () => focus('reply'));
  useHotkey({ keys: 'n' }, () => focus('note'));
  return (
    <div className={`composer composer-${tab}`} ref={box}>
      <div className="row composer-tabs" role="tablist">
        {(['reply', 'note'] as const).map((name) => (
          <button key={name} type="button" role="tab" aria-selected={tab === name} className="composer-tab" onClick={() => setTab(name)}>
            {say(looks[name].tab)}
          </button>
        ))}
      </div>
      <TemplateText
        label={say(looks[tab].tab)}
        placeholder={say(looks[tab].hint)}
        rows={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        use={looks[tab].use}
        from={{ conversationId: conversation.id }}
        value={text}
        set={(next) => {
          setText(next);
          if (tab === 'reply') sayTyping();
        }}
        keys={useSendKey(send)}
      />
      <div className="spread">
        <WhyNot blocked={blocked} conversation={conversation} />
        <Button type={tab === 'reply' ? 'primary' : 'default'} disabled={!ready} onClick={send}>
          {say(looks[tab].button)}
        </Button>
      </div>
    </div>
  );
}
