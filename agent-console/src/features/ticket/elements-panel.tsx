import { CheckOutlined } from '@ant-design/icons';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { BandButton } from './actions/band-button.js';
import { words } from './words.js';

const elementWords = { name: words.elementName, time: words.elementTime, place: words.elementPlace, cause: words.elementCause, course: words.elementCourse };

/** 五要素, each by sign and word, and the way to put them right. */
export function ElementsPanel({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const missing = ticket.elements.filter(({ known }) => !known).length;
  return (
    <section className="panel stack" aria-labelledby="elements">
      <div className="spread">
        <h2 id="elements">
          {say(words.elements)} {missing > 0 && <span className="mark mark-strong">{say(words.missingCount, { n: missing })}</span>}
        </h2>
        <span className="row">
          <BandButton ticket={ticket} action="amend" size="small" />
        </span>
      </div>
      <ul className="row">
        {ticket.elements.map(({ element, known }) => (
          <li key={element} className={known ? 'muted' : 'strong'}>
            {known ? <CheckOutlined aria-hidden /> : '! '}
            {say(known ? words.elementKnown : words.elementMissing, { element: say(elementWords[element]) })}
          </li>
        ))}
      </ul>
      <p>
        <span className="muted">{say(words.topic)} </span>
        {ticket.topic === null ? say(words.noTopic) : say(topicWords[ticket.topic] ?? { zh: ticket.topic, en: ticket.topic })}
      </p>
    </section>
  );
}
