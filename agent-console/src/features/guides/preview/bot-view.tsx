import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import { guideField, type GuideField } from '../../../../../server/contract/learning.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { guidePartNames, writtenIn } from '../../../shared/guides/part-words.js';
import { fetchOpenQuestions, openQuestionsKey, questionsAbout } from '../../../shared/guides/open-questions.js';
import { answerOf, cannotAnswer } from './answers.js';
import { likelyQuestions } from './questions.js';
import { hasRole, useMe } from '../../../shared/people/me.js';
import { words } from './words.js';

interface ViewProps {
  content: GuideContent;
  go: (field: string) => void;
}

function Answer({ field, content, go }: ViewProps & { field: GuideField }) {
  const say = useSay();
  const { lang } = useLanguage();
  const silent = cannotAnswer(content, field, lang);
  return (
    <li className={silent ? 'bot-answer bot-silent' : 'bot-answer'}>
      <details open={silent}>
        <summary>
          <span className="strong">{say(likelyQuestions[field])}</span> <span className="meta">{say(guidePartNames[field])}</span>
        </summary>
        {silent ? (
          <p className="row">
            <span className="fault">{say(words.noAnswer)}</span>
            <Button size="small" aria-label={say(words.writeFor, { part: say(guidePartNames[field]) })} onClick={() => go(writtenIn[field])}>
              {say(words.write)}
            </Button>
          </p>
        ) : (
          <p className="long">{answerOf(content, field, lang)}</p>
        )}
      </details>
    </li>
  );
}

/** What citizens have asked of this matter and were not answered well. */
function Asked({ itemCode }: { itemCode: string }) {
  const say = useSay();
  const questions = useQuery({ queryKey: openQuestionsKey, queryFn: fetchOpenQuestions, staleTime: 60_000 });
  if (questions.error !== null) return <p className="muted">{say(words.asksFailed)}</p>;
  if (questions.data === undefined) return null;
  const about = questionsAbout(questions.data, itemCode);
  if (about.length === 0) return <p className="muted">{say(words.noAsks)}</p>;
  return (
    <ul className="stack">
      {about.slice(0, 8).map(({ id, text, count, lang }) => (
        <li key={id} className="spread">
          <span lang={lang === 'zh' ? 'zh-CN' : 'en'}>{text}</span>
          <span className="meta num">{say(words.times, { n: count })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The questions one must expect, each with what the assistant would say; red where it could not. */
export function BotView({ itemCode, content, go }: ViewProps & { itemCode: string }) {
  const say = useSay();
  const reviews = hasRole(useMe(), 'kb_editor', 'kb_approver', 'reviewer', 'supervisor', 'sys_admin');
  return (
    <section className="stack" aria-label={say(words.bot)}>
      <h2>{say(words.bot)}</h2>
      <p className="meta">{say(words.botHint)}</p>
      <ul className="stack">
        {guideField.options.map((field) => (
          <Answer key={field} field={field} content={content} go={go} />
        ))}
      </ul>
      {reviews && (
        <>
          <h3>{say(words.asks)}</h3>
          <p className="meta">{say(words.asksHint)}</p>
          <Asked itemCode={itemCode} />
        </>
      )}
    </section>
  );
}
