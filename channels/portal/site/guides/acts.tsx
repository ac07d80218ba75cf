import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { newActKey } from '../act-key.js';
import { type Failure, tell } from '../api.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Link } from '../parts/link.js';
import { readShelf } from '../shelf.js';
import { guideWords as words } from '../words/guide-words.js';
import { NoticeByText } from './notice-by-text.js';

/** Where the chat (a bundle of its own) keeps which conversation is open in this browser. */
const chatShelf = 'desk.chat';

function openConversation(): string | null {
  const kept = readShelf(localStorage, chatShelf);
  const id = (kept as { conversationId?: unknown } | null)?.conversationId;
  return typeof id === 'string' ? id : null;
}

/** The notice as a card in the chat this browser has open; nothing where there is none. */
function NoticeToChat({ guide }: { guide: GuidePage }): JSX.Element | null {
  const say = useSay();
  const [chat, setChat] = useState<string | null>(null);
  const [key] = useState(newActKey);
  const [sent, setSent] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => setChat(openConversation()), []);
  if (chat === null) return null;
  const send = async (): Promise<void> => {
    const answer = await tell<{ ok: true }>(path('guideNoticeCard', { itemCode: guide.itemCode }), { conversationId: chat, id: `notice-${key}` });
    setSent(answer.ok);
    const ended = !answer.ok && ['conversation_closed', 'not_found'].includes(answer.failure.code);
    setFailure(answer.ok ? null : { ...answer.failure, ...(ended && { words: words.cardClosed }) });
  };
  return (
    <>
      <button class="button" type="button" onClick={() => void send()}>
        <Icon name="chat" />
        <span>{say(words.card)}</span>
      </button>
      <div role="status" class="act-told">{sent && <p class="done-line">{say(words.cardSent)}</p>}</div>
      <FailureNote failure={failure} />
    </>
  );
}

/** What one can do with a guide: ask, book, take the notice along. */
export function GuideActs({ guide }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const [texting, setTexting] = useState(false);
  return (
    <>
      <nav class="acts" aria-label={say(guide.name)}>
        {guide.bookable && (
          <Link class="button primary" to={`/book/where?items=${guide.itemCode}`}>
            <Icon name="book" />
            <span>{say(words.book)}</span>
          </Link>
        )}
        <Link class={guide.bookable ? 'button' : 'button primary'} to={`/ask?q=${encodeURIComponent(say(words.about, { name: guide.name[prefs.lang] }))}`}>
          <Icon name="chat" />
          <span>{say(words.ask)}</span>
        </Link>
        <Link class="button" to={`/guides/${guide.itemCode}/notice`}>
          <Icon name="print" />
          <span>{say(words.print)}</span>
        </Link>
        <button class="button" type="button" aria-expanded={texting} onClick={() => setTexting(!texting)}>
          <Icon name="phone" />
          <span>{say(words.text)}</span>
        </button>
        <NoticeToChat guide={guide} />
      </nav>
      {texting && <NoticeByText guide={guide} />}
    </>
  );
}
