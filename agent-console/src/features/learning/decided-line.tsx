import { Button } from 'antd';
import type { UnansweredQuestion } from '../../../../server/contract/learning.js';
import { guidePartNames } from '../../shared/guides/part-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { QuestionFacts } from './question-card.js';
import type { Decisions } from './use-decisions.js';
import { words } from './words.js';

type Decision = NonNullable<UnansweredQuestion['decision']>;

/** What it was taught to mean. */
function Meaning({ decision: { meaning, itemName } }: { decision: Decision }) {
  const say = useSay();
  if (meaning === null) return null;
  const { text, itemCode, field } = meaning;
  return (
    <>
      <span>{say(words.asTaught, { text })}</span>
      {itemCode !== null && (
        <span>
          {itemName == null ? itemCode : say(itemName)} {field !== null && say(guidePartNames[field])}
        </span>
      )}
    </>
  );
}

/** What became of a question, and the way back. */
export function DecidedLine({ question, decisions }: { question: UnansweredQuestion; decisions: Decisions }) {
  const say = useSay();
  const { near } = useDates();
  const { decision } = question;
  return (
    <li className="panel stack">
      <div className="spread">
        <span className="strong" lang={question.lang === 'zh' ? 'zh-CN' : 'en'}>
          {question.text} <span className="num">{say(words.times, { n: question.count })}</span>
        </span>
        <Button size="small" aria-label={say(words.undoFor, { text: question.text })} onClick={() => decisions.decide(question, { as: 'undo' })}>
          {say(words.undo)}
        </Button>
      </div>
      <QuestionFacts question={question} />
      <p className="row muted">
        {decision !== null && <span>{say(words.decided, { name: decision.by, time: near(decision.at) })}</span>}
        {decision !== null && <Meaning decision={decision} />}
        {question.askedSince > 0 && <span className="strong">{say(words.since, { n: question.askedSince })}</span>}
      </p>
    </li>
  );
}
