import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { guideField, type GuideField, type UnansweredQuestion } from '../../../../server/contract/learning.js';
import { guidePartNames, writtenIn } from '../../shared/guides/part-words.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Moment } from '../../shared/time/moment.js';
import { guessedPart } from './guessed-part.js';
import { likeness } from './likeness.js';
import { OtherGuide } from './other-guide.js';
import type { Decisions } from './use-decisions.js';
import { shortfallWords, words } from './words.js';

interface CardProps {
  question: UnansweredQuestion;
  decisions: Decisions;
  /** The keys work on this one. */
  current: boolean;
}

/** Which part is asked, and in what words it shall be taught. */
function useTaught(question: UnansweredQuestion) {
  const [field, setField] = useState<GuideField>(guessedPart(question.text));
  const [text, setText] = useState(question.text);
  const words = text.trim();
  return { field, setField, text, setText, decision: (itemCode: string) => ({ as: 'utterance' as const, wish: 'answer' as const, itemCode, field, ...(words !== question.text && words.length >= 2 && { text: words }) }) };
}

/** In which language, how it went, and when last. */
export function QuestionFacts({ question }: { question: UnansweredQuestion }) {
  const say = useSay();
  return (
    <p className="row meta">
      <span>{question.lang === 'zh' ? '中文' : 'English'}</span>
      {question.shortfalls.map(({ what, times }) => (
        <span key={what} className="mark">
          {say(words.shortfall, { what: say(shortfallWords[what]), n: times })}
        </span>
      ))}
      <span>
        {say(words.last)} <Moment at={question.lastAskedAt} form="near" />
      </span>
    </p>
  );
}

/** The guides the assistant thought of, each by its number: a press teaches it this one. */
function Guesses({ question, teach, current }: { question: UnansweredQuestion; teach: (itemCode: string) => void; current: boolean }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [first, second, third] = question.guesses;
  const pick = (itemCode: string | undefined) => itemCode !== undefined && teach(itemCode);
  useHotkey({ keys: '1' }, () => pick(first?.itemCode), current && first !== undefined);
  useHotkey({ keys: '2' }, () => pick(second?.itemCode), current && second !== undefined);
  useHotkey({ keys: '3' }, () => pick(third?.itemCode), current && third !== undefined);
  if (question.guesses.length === 0) return <p className="muted">{say(words.noGuesses)}</p>;
  return (
    <ol className="row" aria-label={say(words.guesses)}>
      {question.guesses.map((guess, place) => (
        <li key={guess.itemCode}>
          <Button aria-label={say(words.teach, { name: guess.name[lang] })} onClick={() => teach(guess.itemCode)}>
            <kbd aria-hidden>{place + 1}</kbd> {guess.name[lang]} <span className="meta">{say(likeness(guess.score))}</span>
            {!guess.hasGuide && <span className="meta">{say(words.noGuide)}</span>}
          </Button>
        </li>
      ))}
    </ol>
  );
}

/** One question nobody has decided on: teach it, leave it, or write the answer into a guide. */
export function QuestionCard({ question, decisions, current }: CardProps) {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const writes = hasRole(useMe(), 'kb_editor');
  const taught = useTaught(question);
  const teach = (itemCode: string) => decisions.decide(question, taught.decision(itemCode));
  const first = question.guesses[0];
  const write = (itemCode: string) => void navigate(`/guides/${itemCode}?field=${writtenIn[taught.field]}&question=${question.id}`);
  const leave = (as: 'none' | 'dismissed') => decisions.decide(question, { as });
  useHotkey({ keys: '8' }, () => first !== undefined && write(first.itemCode), current && writes && first !== undefined);
  useHotkey({ keys: '9' }, () => leave('dismissed'), current);
  useHotkey({ keys: '0' }, () => leave('none'), current);
  return (
    <div className="stack">
      <QuestionFacts question={question} />
      <div className="question-pair">
        <div className="field">
          <label className="strong" htmlFor={`${id}-field`}>
            {say(words.field)}
          </label>
          <Select id={`${id}-field`} value={taught.field} onChange={taught.setField} options={guideField.options.map((value) => ({ value, label: say(guidePartNames[value]) }))} />
        </div>
        <div className="field">
          <label className="strong" htmlFor={`${id}-text`}>
            {say(words.text)}
          </label>
          <Input id={`${id}-text`} lang={question.lang === 'zh' ? 'zh-CN' : 'en'} maxLength={200} value={taught.text} onChange={(event) => taught.setText(event.target.value)} />
        </div>
      </div>
      <Guesses question={question} teach={teach} current={current} />
      <OtherGuide take={teach} />
      <div className="row">
        {writes && first !== undefined && (
          <Button onClick={() => write(first.itemCode)}>
            <kbd aria-hidden>8</kbd> {say(words.write)}
          </Button>
        )}
        <Button onClick={() => leave('dismissed')}>
          <kbd aria-hidden>9</kbd> {say(words.dismiss)}
        </Button>
        <Button onClick={() => leave('none')}>
          <kbd aria-hidden>0</kbd> {say(words.none)}
        </Button>
      </div>
    </div>
  );
}
