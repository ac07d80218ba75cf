import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { questionState, type QuestionState, type UnansweredQuestion, type UnansweredQuestions } from '../../../../server/contract/learning.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchQuestions, learningKeys } from './api.js';
import { DecidedLine } from './decided-line.js';
import './learning.css';
import { QuestionCard } from './question-card.js';
import { useDecisions, type Decisions } from './use-decisions.js';
import { words, stateWords } from './words.js';

/** One line a question; the one at hand is unfolded. */
function Line({ question, decisions, open, choose }: { question: UnansweredQuestion; decisions: Decisions; open: boolean; choose: () => void }) {
  const say = useSay();
  return (
    <li className={open ? 'panel stack question-open' : 'panel'}>
      <button type="button" className="question-line" aria-expanded={open} onClick={choose}>
        <span className="strong" lang={question.lang === 'zh' ? 'zh-CN' : 'en'}>
          {question.text}
        </span>
        <span className="num">{say(words.times, { n: question.count })}</span>
      </button>
      {open && <QuestionCard question={question} decisions={decisions} current />}
    </li>
  );
}

/** The open questions, walked by keys; deciding one leads to the next. */
function OpenQuestions({ questions, decisions }: { questions: readonly UnansweredQuestion[]; decisions: Decisions }) {
  const say = useSay();
  const [chosen, choose] = useState<string | null>(null);
  const place = Math.max(0, questions.findIndex(({ id }) => id === chosen));
  const at = questions[place];
  const go = (by: number) => choose(questions[Math.min(questions.length - 1, Math.max(0, place + by))]?.id ?? null);
  useHotkey({ keys: 'j' }, () => go(1));
  useHotkey({ keys: 'k' }, () => go(-1));
  const then = { ...decisions, decide: (...args: Parameters<Decisions['decide']>) => {
    choose(questions[place + 1]?.id ?? questions[place - 1]?.id ?? null);
    decisions.decide(...args);
  } };
  if (at === undefined) return <Empty title={say(words.nothing)} why={say(words.nothingWhy)} />;
  return (
    <ol className="stack" aria-label={say(words.title)}>
      {questions.map((question) => (
        <Line key={question.id} question={question} decisions={then} open={question === at} choose={() => choose(question.id)} />
      ))}
    </ol>
  );
}

function List({ page, state, decisions }: { page: UnansweredQuestions; state: QuestionState; decisions: Decisions }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const item = search.get('item');
  const questions = item === null ? page.questions : page.questions.filter(({ guesses }) => guesses[0]?.itemCode === item);
  return (
    <>
      {item !== null && (
        <p className="row">
          <span>{say(words.onlyItem, { code: item })}</span>
          <Button size="small" onClick={() => setSearch({})}>
            {say(words.showAll)}
          </Button>
        </p>
      )}
      {state === 'open' && <OpenQuestions questions={questions} decisions={decisions} />}
      {state !== 'open' && questions.length === 0 && <Empty title={say(words.nothingState)} />}
      {state !== 'open' && (
        <ol className="stack">
          {questions.map((question) => (
            <DecidedLine key={question.id} question={question} decisions={decisions} />
          ))}
        </ol>
      )}
    </>
  );
}

/** The last decision in words, with the way back. */
function UndoBar({ decisions }: { decisions: Decisions }) {
  const say = useSay();
  const { last } = decisions;
  const undo = () => last !== null && decisions.decide(last, { as: 'undo' });
  useHotkey({ keys: 'z' }, undo, last !== null);
  return (
    <p className="row undo-line" role="status">
      {last !== null && (
        <>
          <span>{decisions.lastWords}</span>
          <Button size="small" onClick={undo}>
            <kbd aria-hidden>Z</kbd> {say(words.undo)}
          </Button>
        </>
      )}
    </p>
  );
}

/** What the assistant did not answer well, decided one by one without a mouse. */
export function BotReviewPage() {
  const say = useSay();
  const trains = hasRole(useMe(), 'kb_approver', 'supervisor', 'sys_admin');
  const [search, setSearch] = useSearchParams();
  const state = questionState.catch('open').parse(search.get('state'));
  const page = Math.max(1, Number(search.get('page') ?? 1) || 1);
  const query = useQuery({ queryKey: learningKeys.questions(state, page), queryFn: () => fetchQuestions(state, page), placeholderData: keepPreviousData });
  const decisions = useDecisions();
  return (
    <div className="page stack learning-page">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        {trains && <Link to="/bot/models">{say(words.models)}</Link>}
      </div>
      <p className="muted">{say(words.intro)}</p>
      <nav className="row" aria-label={say(words.lists)}>
        {questionState.options.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === state} onClick={() => setSearch(each === 'open' ? {} : { state: each })}>
            {say(stateWords[each])} <span className="num">{query.data?.counts[each] ?? ''}</span>
          </button>
        ))}
      </nav>
      {state === 'open' && <p className="meta">{say(words.keys)}</p>}
      <UndoBar decisions={decisions} />
      <Fetched query={query} lines={8}>
        {(data) => (
          <>
            <List key={state} page={data} state={state} decisions={decisions} />
            {data.total > data.size && (
              <div className="row">
                <Button disabled={page === 1} onClick={() => setSearch({ state, page: String(page - 1) })}>
                  {say(words.previous)}
                </Button>
                <Button disabled={page * data.size >= data.total} onClick={() => setSearch({ state, page: String(page + 1) })}>
                  {say(words.next)}
                </Button>
              </div>
            )}
          </>
        )}
      </Fetched>
      <p className="meta">{say(words.effect)}</p>
    </div>
  );
}
