import { Checkbox, Radio } from 'antd';
import type { CallDraft, CallRuleVersion } from '../../../../server/contract/call-rules.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Group } from '../../shared/ui/field.js';
import { differs } from './call-draft.js';
import { CallNumbers } from './call-numbers.js';
import { answerWords, dayWords, listeningWords, words } from './call-words.js';
import { PeriodsEditor } from './periods-editor.js';

interface FieldsProps {
  draft: CallDraft;
  base: CallDraft;
  ranges: CallRuleVersion['ranges'];
  /** Absent = only to read. */
  change?: (draft: CallDraft) => void;
  /** What is recorded and told may be changed too. */
  mayKeep: boolean;
}

interface ChoiceProps<V extends string> {
  label: string;
  options: Record<V, Bilingual>;
  value: V;
  was: V;
  set: ((value: V) => void) | undefined;
}

/** One of a few, with the one in force beside it while another is chosen. */
function Choice<V extends string>({ label, options, value, was, set }: ChoiceProps<V>) {
  const say = useSay();
  const all = Object.entries<Bilingual>(options).map(([name, text]) => ({ value: name as V, label: say(text) }));
  return (
    <Group label={label}>
      {set ? <Radio.Group className="profile-choice" value={value} options={all} onChange={(event) => set(event.target.value as V)} /> : <p>{say(options[value])}</p>}
      {value !== was && <p className="meta">{say(words.was, { value: say(options[was]) })}</p>}
    </Group>
  );
}

function Hours({ draft, base, change }: Pick<FieldsProps, 'draft' | 'base' | 'change'>) {
  const say = useSay();
  const { days, periods } = draft.hours;
  const text = (hours: CallDraft['hours']) => hours.periods.map(({ from, to }) => `${from}–${to}`).join(' · ');
  return (
    <section className="panel stack" aria-labelledby="call-hours">
      <h2 id="call-hours">{say(words.hours)}</h2>
      <p className="muted">{say(words.hoursHint)}</p>
      <Choice<CallDraft['hours']['days']> label={say(words.days)} options={dayWords} value={days} was={base.hours.days} set={change && ((chosen) => change({ ...draft, hours: { days: chosen, periods } }))} />
      {change ? <PeriodsEditor label={say(words.periods)} periods={periods} change={(next) => change({ ...draft, hours: { days, periods: next } })} /> : <p className="num">{text(draft.hours)}</p>}
      {differs(base, draft, 'hours') && <p className="meta">{say(words.was, { value: text(base.hours) })}</p>}
    </section>
  );
}

/** Whether calls are recorded; without `set` only to read. */
function Recorded({ draft, base, set }: Pick<FieldsProps, 'draft' | 'base'> & { set: FieldsProps['change'] | undefined }) {
  const say = useSay();
  const said = ({ record }: CallDraft) => say(record ? words.recordOn : words.recordOff);
  return (
    <Group label={say(words.record)}>
      {set ? (
        <Checkbox checked={draft.record} onChange={(event) => set({ ...draft, record: event.target.checked })}>
          {say(words.recordOn)}
        </Checkbox>
      ) : (
        <p>{said(draft)}</p>
      )}
      {differs(base, draft, 'record') && <p className="meta">{say(words.was, { value: said(base) })}</p>}
    </Group>
  );
}

function Kept({ draft, base, ranges, change, mayKeep }: FieldsProps) {
  const say = useSay();
  const set = mayKeep ? change : undefined;
  return (
    <section className="panel stack" aria-labelledby="call-kept">
      <h2 id="call-kept">{say(words.kept)}</h2>
      <p className="muted">{say(words.keptHint)}</p>
      {change && !mayKeep && <p className="consequence">{say(words.byAdmin)}</p>}
      <Recorded draft={draft} base={base} set={set} />
      <CallNumbers label={say(words.kept)} names={['keepRecordingDays']} draft={draft} base={base} ranges={ranges} change={set} />
      <Choice<CallDraft['listening']> label={say(words.listening)} options={listeningWords} value={draft.listening} was={base.listening} set={set && ((listening) => set({ ...draft, listening }))} />
    </section>
  );
}

/** The rule of calls: who answers first, when, for how long, and what is recorded and told. */
export function CallFields(props: FieldsProps) {
  const say = useSay();
  const { draft, base, ranges, change } = props;
  return (
    <>
      <section className="panel stack" aria-label={say(words.answer)}>
        <Choice<CallDraft['answer']> label={say(words.answer)} options={answerWords} value={draft.answer} was={base.answer} set={change && ((answer) => change({ ...draft, answer }))} />
        <CallNumbers label={say(words.answer)} names={['ringSeconds']} draft={draft} base={base} ranges={ranges} change={change} />
      </section>
      <Hours draft={draft} base={base} {...(change && { change })} />
      <section className="panel stack" aria-labelledby="call-numbers">
        <h2 id="call-numbers">{say(words.numbers)}</h2>
        <CallNumbers label={say(words.numbers)} names={['offerSeconds', 'wrapUpSeconds', 'callbackTries', 'callbackAgainMinutes']} draft={draft} base={base} ranges={ranges} change={change} />
      </section>
      <Kept {...props} />
    </>
  );
}
