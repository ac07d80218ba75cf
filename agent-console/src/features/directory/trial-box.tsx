import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { DutyDraft, DutyTrialResult } from '../../../../server/contract/directory.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { tryDirectory } from './api.js';
import { useDutyWords } from './use-duty-words.js';
import { words } from './words.js';

const fromWords = '';

function Result({ result }: { result: DutyTrialResult }) {
  const say = useSay();
  const named = useDutyWords();
  const facts = { topic: result.topic === null ? say(words.unclear) : named.topic(result.topic), area: result.area === null ? say(words.unclear) : named.area(result.area) };
  return (
    <>
      <p className="muted">{say(words.readAs, facts)}</p>
      {result.words.length > 0 && <p className="meta">{say(words.byWords, { words: named.list(result.words) })}</p>}
      {result.candidates.length === 0 && <p className="strong">{say(words.nobodyGets)}</p>}
      <ol className="duty-results">
        {result.candidates.map(({ unitId, reason, suggested }) => (
          <li key={unitId}>
            <span className={suggested ? 'strong' : ''}>{named.unit(unitId)}</span> {suggested && <span className="mark">{say(words.gets)}</span>} <span className="meta">{say(reason)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Who would get a matter, and why; by the draft when it has changes. */
export function TrialBox({ draft }: { draft: DutyDraft | null }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [asked, setAsked] = useState({ topic: fromWords, text: '', place: '' });
  const trial = useMutation({ mutationFn: () => tryDirectory({ ...asked, topic: asked.topic === fromWords ? null : asked.topic, ...(draft && { draft }) }) });
  const topics = [{ value: fromWords, label: say(words.fromWords) }, ...Object.entries(topicWords).map(([value, name]) => ({ value, label: name[lang] }))];
  return (
    <section className="panel stack" aria-labelledby="trial-title">
      <h2 id="trial-title">{say(words.trial)}</h2>
      <p className="meta">{say(words.trialHint)}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          trial.mutate();
        }}
      >
        <Field label={say(words.trialTopic)}>{(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={topics} value={asked.topic} onChange={(topic: string) => setAsked({ ...asked, topic })} />}</Field>
        <Field label={say(words.trialText)}>{(id) => <Input.TextArea id={id} rows={2} maxLength={500} value={asked.text} onChange={(event) => setAsked({ ...asked, text: event.target.value })} />}</Field>
        <Field label={say(words.trialPlace)}>{(id) => <Input id={id} maxLength={200} value={asked.place} onChange={(event) => setAsked({ ...asked, place: event.target.value })} />}</Field>
        <p>
          <Button htmlType="submit" loading={trial.isPending}>
            {say(words.ask)}
          </Button>
        </p>
      </form>
      <div aria-live="polite" className="stack">
        {trial.error !== null && <Problem refusal={asRefusal(trial.error)} />}
        {trial.data !== undefined && <Result result={trial.data} />}
      </div>
    </section>
  );
}
