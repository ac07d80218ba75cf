import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { AgentSuggestions } from '../../../../server/contract/assist.js';
import { fillTemplate } from '../../../../server/contract/words/template-text.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { guidePartNames } from '../../shared/guides/part-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchKit, templateKeys } from '../templates/index.js';
import { usePutIn } from './use-put-in.js';
import { words } from './words.js';

type Guide = AgentSuggestions['guides'][number];
type Template = AgentSuggestions['templates'][number];

/** One part of a guide that may answer, with the version it stands in. */
export function GuideCard({ conversationId, guide }: { conversationId: string; guide: Guide }) {
  const say = useSay();
  const put = usePutIn(conversationId, 'reply');
  const [plain, setPlain] = useState(false);
  const text = plain ? (guide.rephrased ?? guide.text) : guide.text;
  const part = say(guidePartNames[guide.field]);
  return (
    <li className="suggestion stack">
      <p className="row">
        <span className="strong">{say(words.guide, { name: guide.name, n: guide.version, part })}</span>
        <span className="mark">{say(words[guide.confidence])}</span>
      </p>
      <p className="long suggestion-text">{text}</p>
      <p className="row">
        <Button size="small" aria-label={say(words.insertGuide, { part })} onClick={() => put(text, say(words.inserted))}>
          {say(words.insert)}
        </Button>
        {guide.rephrased !== undefined && (
          <button type="button" className="chip" aria-pressed={plain} onClick={() => setPlain(!plain)}>
            {say(words.plain)}
          </button>
        )}
      </p>
    </li>
  );
}

/** Canned replies, filled from the conversation as the list of templates fills them. */
export function TemplateCards({ conversationId, templates }: { conversationId: string; templates: readonly Template[] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const put = usePutIn(conversationId, 'reply');
  const query = { use: 'chat', lang, conversationId } as const;
  const kit = useQuery({ queryKey: templateKeys.kit(query), queryFn: () => fetchKit(query), enabled: templates.length > 0 });
  return templates.map((template) => {
    const text = kit.data === undefined ? template.body : fillTemplate(template.body, kit.data.facts, kit.data.lang);
    return (
      <li key={template.id} className="suggestion stack">
        <p className="strong">{say(words.template, { name: template.name[lang] })}</p>
        <p className="long suggestion-text">{text}</p>
        <p>
          <Button size="small" aria-label={say(words.insertTemplate, { name: template.name[lang] })} onClick={() => put(text, say(words.inserted))}>
            {say(words.insert)}
          </Button>
        </p>
      </li>
    );
  });
}

/** What a ticket would be, with the words that say so. */
export function TicketCard({ ticket, open }: { ticket: NonNullable<AgentSuggestions['ticket']>; open: () => void }) {
  const say = useSay();
  const topic = ticket.topic === null ? undefined : topicWords[ticket.topic];
  return (
    <li className="suggestion stack">
      <p className="row">
        <span className="strong">{say(words.ticket, { type: say(ticketTypeWords[ticket.type]) })}</span>
        {topic !== undefined && <span>{say(words.topic, { topic: say(topic) })}</span>}
      </p>
      {ticket.words.length > 0 && <p className="muted">{say(words.because, { words: ticket.words.join(' · ') })}</p>}
      <p>
        <Button size="small" onClick={open}>
          {say(words.open)}
        </Button>
      </p>
    </li>
  );
}
