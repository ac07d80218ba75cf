import { Button } from 'antd';
import type { UnansweredQuestion } from '../../../../server/contract/learning.js';
import { guidePartNames } from '../../shared/guides/part-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { QuestionFacts } from './question-card.js';
import type { Decisions } from './use-decisions.js';
import { words } from './words.js';

type Taught = NonNullable<NonNullable<UnansweredQuestion['decision']>['meaning']>;

/** What it was taught to mean. */
function Meaning({ meaning: { text, itemCode, field } }: { meaning: Taught }) {
  const say = useSay();
  return (
    <>
      <span>{say(words.asTaught, { text })}</span>
      {itemCode !== null && (
        <span>
          {itemCode} {field !== null && say(guidePartNames[field])}
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
  const meaning = decision?.meaning ?? null;
  return (
    <li className="panel stack">
      <div className="spread">
        <span className="strong" lang={question.lang === 'zh' ? 'zh-CN' : 'en'}>
          {question.text}
        </span>
        <Button size="small" aria-label={say(words.undoFor, { text: question.text })} onClick={() => decisions.decide(question, { as: 'undo' })}>
          {say(words.undo)}
        </Button>
      </div>
      <QuestionFacts question={question} />
      <p className="row muted">
        {decision !== null && <span>{say(words.decided, { name: decision.by, time: near(decision.at) })}</span>}
        {meaning !== null && <Meaning meaning={meaning} />}
        {question.askedSince > 0 && <span className="strong">{say(words.since, { n: question.askedSince })}</span>}
      </p>
    </li>
  );
}
