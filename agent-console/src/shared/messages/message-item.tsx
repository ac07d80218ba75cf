import { LockOutlined, RobotOutlined } from '@ant-design/icons';
import type { Message, Receipts } from '../../../../server/contract/chat.js';
import { fill, systemLineWords } from '../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../i18n/language.js';
import type { Lang } from '../i18n/words.js';
import { Moment } from '../time/moment.js';
import { receiptWords } from './receipt.js';
import { words } from './words.js';

/** The citizen's words, save for the greeting: staff need only know who took it. */
function systemText({ system, text }: Message, lang: Lang): string {
  if (system === undefined) return text;
  const sentence = system.code === 'agent_joined' ? words.joined : systemLineWords[system.code];
  return fill(sentence[lang], system.facts);
}

function SystemLine({ message }: { message: Message }) {
  const { lang } = useLanguage();
  const text = systemText(message, lang);
  return (
    <p className="message-system">
      {text} · <Moment at={message.at} form="near" />
    </p>
  );
}

function Source({ message }: { message: Message }) {
  const say = useSay();
  return (
    <>
      {message.source !== undefined && <p className="meta">{say(words.source, { guide: message.source.guideName, version: message.source.version })}</p>}
      {message.choices !== undefined && message.choices.length > 0 && <p className="meta">{say(words.choices, { choices: message.choices.map((choice) => choice.label).join(' / ') })}</p>}
    </>
  );
}

/** What the citizen said of an automatic answer. */
function Verdict({ helpful }: { helpful: Message['helpful'] }) {
  const say = useSay();
  return helpful == null ? null : <p className="meta">{say(helpful ? words.helpful : words.notHelpful)}</p>;
}

function Author({ message }: { message: Message }) {
  const say = useSay();
  if (message.from === 'bot')
    return (
      <span className="badge badge-check">
        <RobotOutlined aria-hidden /> {say(words.bot)}
      </span>
    );
  return <span className="strong">{message.authorName ?? say(message.from === 'citizen' ? words.citizen : words.agent)}</span>;
}

/** One message: who said it, to whom it is visible, and how far it got. */
export function MessageItem({ message, citizen }: { message: Message; citizen?: Receipts | undefined }) {
  const say = useSay();
  if (message.from === 'system') return <SystemLine message={message} />;
  const internal = message.internal === true;
  return (
    <div className={`message message-${internal ? 'internal' : message.from}`}>
      <p className="row message-head">
        {internal && (
          <span className="row entry-kind strong">
            <LockOutlined aria-hidden /> {say(words.internal)}
          </span>
        )}
        <Author message={message} />
        <span className="meta">
          <Moment at={message.at} form="near" />
        </span>
        {internal && <span className="meta">{say(words.onlyStaff)}</span>}
      </p>
      <p className="long">{message.text}</p>
      <Source message={message} />
      <Verdict helpful={message.helpful} />
      {message.from === 'agent' && !internal && citizen !== undefined && <p className="meta message-receipt">{say(receiptWords(message.seq, citizen))}</p>}
    </div>
  );
}
