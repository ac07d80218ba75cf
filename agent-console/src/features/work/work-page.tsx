import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Work } from '../../../../server/contract/staff.js';
import type { IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { SuggestionPanel, SummaryPanel } from '../assist/index.js';
import { ConversationPane } from './conversation-pane.js';
import { HandedOver } from './handed-over.js';
import { IntakePane } from './intake-pane.js';
import { KnownPane } from './known-pane.js';
import { MyList } from './my-list.js';
import { OfferCard } from './offer-card.js';
import { useConversation } from './use-conversation.js';
import { useIntakeLike } from './use-intake-draft.js';
import { usePresence, useWork } from './use-work.js';
import { words } from './words.js';
import './work.css';

function PausedBar({ work }: { work: Work }) {
  const say = useSay();
  const change = usePresence();
  if (work.presence.state !== 'break' || work.presence.lapses < 2) return null;
  return (
    <div className="paused row" role="status">
      <span>{say(words.paused, { n: work.presence.lapses })}</span>
      <Button size="small" loading={change.isPending} onClick={() => change.mutate('ready')}>
        {say(words.back)}
      </Button>
    </div>
  );
}

function OpenConversation({ id }: { id: string }) {
  const say = useSay();
  const query = useConversation(id);
  const [intake, setIntake] = useState(false);
  const like = useIntakeLike(id);
  const begin = (known: Partial<IntakeForm>) => {
    like(known);
    setIntake(true);
  };
  return (
    <Fetched query={query} lines={8}>
      {(slice) => (
        <>
          <ConversationPane slice={slice} openTicket={() => setIntake(true)} />
          <aside className="known" aria-label={say(words.context)}>
            {!intake && <HandedOver conversation={slice.conversation} takeOver={begin} />}
            <SuggestionPanel conversationId={id} openTicket={(type) => begin({ type })} />
            <SummaryPanel conversationId={id} />
            {intake ? <IntakePane slice={slice} close={() => setIntake(false)} /> : <KnownPane conversation={slice.conversation} />}
          </aside>
        </>
      )}
    </Fetched>
  );
}

/** Offers and my conversations, the conversation itself, and what is known about the person. */
export function WorkPage() {
  const say = useSay();
  const work = useWork();
  const current = useParams()['conversationId'] ?? '';
  return (
    <div className={current === '' ? 'work' : 'work work-open'}>
      <PageTitle title={say(words.title)} hidden />
      <aside className="work-left" aria-label={say(words.mine)}>
        <div className="offer-slot">
          <p className="offer-none muted">{say(words.offerNone)}</p>
          <OfferCard />
        </div>
        <Fetched query={work}>
          {(data) => (
            <>
              <PausedBar work={data} />
              <MyList work={data} current={current} />
            </>
          )}
        </Fetched>
      </aside>
      {current === '' ? (
        <div className="work-none">
          <Empty title={say(words.choose)} why={say(words.chooseWhy)} />
        </div>
      ) : (
        <OpenConversation key={current} id={current} />
      )}
    </div>
  );
}
