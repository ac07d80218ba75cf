import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Announcer } from './announcer.js';
import { type ChatContextValue, ChatProvider, useChat, useModel } from './chat-context.js';
import { Composer } from './composer.js';
import { Ended } from './ended.js';
import { ChatHeader } from './header.js';
import { LinkBar } from './link-bar.js';
import { ChatLog } from './log.js';
import { useKeptFocus } from './use-kept-focus.js';
import { Waiting } from './waiting.js';

interface AppProps {
  readonly chat: ChatContextValue;
  /** Put into the composer at the start. */
  readonly ask: string;
  readonly onClose?: () => void;
}

/** Reads as far as the screen shows, while the page is looked at. */
function useReading(): void {
  const { session } = useChat();
  const { seen } = useModel();
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState === 'visible' && seen > 0) session.read();
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [session, seen]);
}

function Inside({ ask, onClose }: Omit<AppProps, 'chat'>): JSX.Element {
  const closed = useModel().conversation?.state === 'closed';
  const root = useKeptFocus(useChat().touch);
  useReading();
  return (
    <div class="cd-chat" ref={root}>
      <ChatHeader onClose={onClose} />
      <LinkBar />
      <ChatLog />
      <Waiting />
      {closed ? <Ended /> : <Composer ask={ask} />}
      <Announcer />
    </div>
  );
}

/** The chat, as a page or in a panel. */
export function ChatApp({ chat, ask, onClose }: AppProps): JSX.Element {
  return (
    <ChatProvider value={chat}>
      <Inside ask={ask} {...(onClose ? { onClose } : {})} />
    </ChatProvider>
  );
}
