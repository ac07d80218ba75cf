import { Button } from 'antd';
import { useState } from 'react';
import type { AgentSuggestions } from '../../../../server/contract/assist.js';
import { useSay } from '../../shared/i18n/language.js';
import './assist.css';
import { GuideCard, TemplateCards, TicketCard } from './suggestion-cards.js';
import { useSuggestions } from './use-suggestions.js';
import { words } from './words.js';

interface PanelProps {
  conversationId: string;
  /** Opens the form of a ticket of this type. */
  openTicket: (type: NonNullable<AgentSuggestions['ticket']>['type']) => void;
}

const countOf = ({ guides, templates, ticket }: AgentSuggestions): number => guides.length + templates.length + (ticket === null ? 0 : 1);

function Cards({ shown, openTicket }: { shown: AgentSuggestions } & Pick<PanelProps, 'openTicket'>) {
  const say = useSay();
  const { conversationId, guides, templates, ticket } = shown;
  if (countOf(shown) === 0) return <p className="muted">{say(words.none)}</p>;
  return (
    <ul className="stack">
      {guides.map((guide) => (
        <GuideCard key={`${guide.itemCode} ${guide.field}`} conversationId={conversationId} guide={guide} />
      ))}
      <TemplateCards conversationId={conversationId} templates={templates} />
      {ticket !== null && <TicketCard ticket={ticket} open={() => openTicket(ticket.type)} />}
    </ul>
  );
}

/** What the agent could say or do next: folded until asked for, silent, and never in the way of what is typed. */
export function SuggestionPanel({ conversationId, openTicket }: PanelProps) {
  const say = useSay();
  const [inside, setInside] = useState(false);
  const { shown, waiting, takeFresh, failed } = useSuggestions(conversationId, inside);
  return (
    <details className="panel suggestions" onFocus={() => setInside(true)} onBlur={() => setInside(false)} onPointerEnter={() => setInside(true)} onPointerLeave={() => setInside(false)}>
      <summary className="strong">
        {say(words.title)} <span className="num">{shown === undefined ? '' : countOf(shown)}</span>
      </summary>
      <div className="stack">
        <p className="meta">{say(words.quiet)}</p>
        {waiting && (
          <p className="row">
            <span>{say(words.fresh)}</span>
            <Button size="small" onClick={takeFresh}>
              {say(words.showFresh)}
            </Button>
          </p>
        )}
        {failed && <p className="muted">{say(words.failed)}</p>}
        {shown !== undefined && <Cards shown={shown} openTicket={openTicket} />}
      </div>
    </details>
  );
}
