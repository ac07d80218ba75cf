import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { satisfactionWords } from '../../../../server/contract/words/vocabulary.js';
import type { Failure } from '../api.js';
import { SendButton } from '../matter/send-button.js';
import { useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Field } from '../parts/field.js';
import { PhoneLink } from '../parts/phone-link.js';
import { rateWords as words } from '../words/rate-words.js';
import { ChoiceList } from './choice-list.js';
import { Face } from './faces.js';
import { asksMore, type Opinion } from './opinion.js';

interface Props {
  opinion: Opinion;
  onChange: (next: Opinion) => void;
  actions: Progress['actions'];
  busy: boolean;
  failure: Failure | null;
  onSend: () => void;
}
const levels = [5, 4, 3, 2, 1] as const;
const mostLetters = 400;

/** The two questions that help to see what went wrong. */
function MoreQuestions({ opinion, onChange }: Pick<Props, 'opinion' | 'onChange'>): JSX.Element {
  const say = useSay();
  return (
    <>
      <ChoiceList row name="contacted" legend={say(words.contacted)} chosen={opinion.contacted} onChoose={(contacted) => onChange({ ...opinion, contacted })} options={[{ value: true, label: say(words.contactedYes) }, { value: false, label: say(words.contactedNo) }]} />
      <ChoiceList row name="kept" legend={say(words.kept)} chosen={opinion.kept} onChoose={(kept) => onChange({ ...opinion, kept })} options={[{ value: true, label: say(words.keptYes) }, { value: false, label: say(words.keptNo) }]} />
    </>
  );
}

/** Solved: how satisfied, in five words. */
function Satisfaction({ opinion, onChange, mayReopen }: Pick<Props, 'opinion' | 'onChange'> & { mayReopen: boolean }): JSX.Element {
  const say = useSay();
  const options = levels.map((value) => ({ value, label: <><Face level={value} /> {say(satisfactionWords[value])}</> }));
  return (
    <>
      <ChoiceList name="satisfaction" legend={say(words.satisfaction)} options={options} chosen={opinion.satisfaction} onChoose={(satisfaction) => onChange({ ...opinion, satisfaction })} />
      {asksMore(opinion) && <MoreQuestions opinion={opinion} onChange={onChange} />}
      {mayReopen && opinion.satisfaction !== null && opinion.satisfaction <= 2 && <p><button class="button" type="button" onClick={() => onChange({ ...opinion, solved: false })}>{say(words.again)}</button></p>}
    </>
  );
}

/** Why this cannot be said any more, and who can still help. */
function Refused({ why }: { why: Bilingual }): JSX.Element {
  const say = useSay();
  return (
    <>
      <div class="notice" role="status"><p>{say(why)}</p></div>
      <PhoneLink />
    </>
  );
}

/** What follows a yes or a no. */
function Further({ opinion, onChange, actions, busy }: Props): JSX.Element {
  const say = useSay();
  const solved = opinion.solved === true;
  const mayReopen = actions.some(({ action, refusal }) => action === 'reopen' && refusal === null);
  return (
    <>
      {solved && <Satisfaction opinion={opinion} onChange={onChange} mayReopen={mayReopen} />}
      <Field id="comment" label={solved ? words.comment : words.why} {...(solved ? {} : { hint: words.againMeans })}>
        {(aria) => <textarea {...aria} rows={3} maxLength={mostLetters} value={opinion.comment} onInput={(event) => onChange({ ...opinion, comment: event.currentTarget.value })} />}
      </Field>
      <p><SendButton busy={busy}>{say(solved ? words.send : words.again)}</SendButton></p>
    </>
  );
}

/** What stands against the answer chosen. */
function refusalOf({ opinion: { solved }, actions }: Props): Bilingual | null {
  const wanted = solved === false ? 'reopen' : 'appraise';
  return actions.find(({ action }) => action === wanted)?.refusal ?? null;
}

/** Is it solved, how satisfied, anything to add. "Not solved" has it done again, or says why that cannot be. */
export function RatingForm(props: Props): JSX.Element {
  const say = useSay();
  const { opinion, onChange, failure, onSend } = props;
  const { solved } = opinion;
  const refusal = solved === null ? null : refusalOf(props);
  const send = (event: Event): void => {
    event.preventDefault();
    if (solved !== null) onSend();
  };
  return (
    <form class="step rating" noValidate onSubmit={send}>
      <ChoiceList row name="solved" legend={say(words.question)} chosen={solved} onChoose={(next) => onChange({ ...opinion, solved: next })} options={[{ value: true, label: say(words.solved) }, { value: false, label: say(words.notSolved) }]} />
      {refusal && <Refused why={refusal} />}
      {solved !== null && !refusal && <Further {...props} />}
      <FailureNote failure={failure} />
    </form>
  );
}
