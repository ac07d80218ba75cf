import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PlanEffect, PlanSaved } from '../../../../server/contract/booking-staff.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { Field, Group } from '../../shared/ui/field.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Problem } from '../../shared/ui/panels.js';
import { closeDay, planKeys, tryClosing } from './api.js';
import { useProgress } from './use-progress.js';
import { useEffectWords, WhoList } from './who-list.js';
import { closeReasons, words } from './words.js';

interface CloseProps {
  centre: { id: string; name: string };
  counters: readonly { id: string; name: { zh: string; en: string } }[];
  date: string;
  online: boolean;
  close: () => void;
}

function Done({ result, close }: { result: PlanSaved; close: () => void }) {
  const say = useSay();
  const { moved, withoutPlace, effect } = result;
  return (
    <div className="stack" role="status">
      <p className="strong">{moved + withoutPlace === 0 ? say(words.closedNobody) : say(words.closedDone, { moved })}</p>
      {withoutPlace > 0 && <p>{say(words.closedWithout, { without: withoutPlace })}</p>}
      {effect.calls > 0 && <p>{say(words.closedCalls, { calls: effect.calls })}</p>}
      <div className="row">
        <Button type="primary" onClick={close}>
          {say(words.done)}
        </Button>
        {effect.calls + withoutPlace > 0 && <Link to={`/queue?view=all&q=${encodeURIComponent('电话')}`}>{say(words.tasks)}</Link>}
      </div>
    </div>
  );
}

const wholeCentre = 'whole';
type Reason = Record<'zh' | 'en', string>;

function ReasonFields({ reason, change }: { reason: Reason; change: (reason: Reason) => void }) {
  const say = useSay();
  return (
    <>
      <Group label={say(words.reasonPick)}>
        <div className="row">
          {closeReasons.map((one) => (
            <button key={one.en} type="button" className="chip" aria-pressed={reason.zh === one.zh} onClick={() => change({ ...one })}>
              {say(one)}
            </button>
          ))}
        </div>
      </Group>
      <div className="plan-fields">
        <Field label={say(words.reasonZh)}>{(id) => <Input id={id} maxLength={60} value={reason.zh} onChange={({ target }) => change({ ...reason, zh: target.value })} />}</Field>
        <Field label={say(words.reasonEn)}>{(id) => <Input id={id} maxLength={120} value={reason.en} onChange={({ target }) => change({ ...reason, en: target.value })} />}</Field>
      </div>
    </>
  );
}

/** What would happen, the act itself, and how far it is. */
function useClosing({ centre, date, counter, reason }: Pick<CloseProps, 'centre' | 'date'> & { counter: string; reason: Reason }) {
  const cache = useQueryClient();
  const closing = { date, counterId: counter === wholeCentre ? null : counter };
  const effect = useQuery({ queryKey: planKeys.closing(centre.id, closing), queryFn: () => tryClosing(centre.id, closing), staleTime: 0 });
  const saving = useMutation({ mutationFn: () => closeDay(centre.id, { ...closing, reason }), onSettled: () => cache.invalidateQueries({ queryKey: planKeys.weeks(centre.id) }) });
  const total = effect.data?.bumped ?? 0;
  const moving = saving.isPending && total > 0;
  const moved = useProgress({ active: moving, total, ask: () => tryClosing(centre.id, closing) });
  return { effect, saving, total, moving, moved };
}

/** Who would be hit, or that nobody is. */
function Hit({ effect }: { effect: UseQueryResult<PlanEffect> }) {
  const say = useSay();
  const effectOf = useEffectWords();
  const { data } = effect;
  return (
    <>
      <p aria-live="polite" className="strong">{data !== undefined && (data.bumped === 0 ? say(words.closeNobody) : effectOf(data))}</p>
      <Fetched query={effect} lines={3}>
        {({ who }) => <WhoList who={who} />}
      </Fetched>
    </>
  );
}

function CloseForm({ centre, counters, date, online, close, done }: CloseProps & { done: (result: PlanSaved) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [counter, setCounter] = useState(wholeCentre);
  const [reason, setReason] = useState<Reason>({ zh: '', en: '' });
  const { effect, saving, total, moving, moved } = useClosing({ centre, date, counter, reason });
  const complete = reason.zh.trim() !== '' && reason.en.trim() !== '';
  const follows = complete ? words.closeAfter : words.reasonMissing;
  return (
    <div className="stack plan-close-form">
      <Group label={say(words.which)}>
        <Radio.Group disabled={saving.isPending} value={counter} onChange={({ target }) => setCounter(String(target.value))} options={[{ value: wholeCentre, label: say(words.whole) }, ...counters.map(({ id, name }) => ({ value: id, label: name[lang] }))]} />
      </Group>
      <Hit effect={effect} />
      <ReasonFields reason={reason} change={setReason} />
      {saving.error !== null && (
        <Problem refusal={asRefusal(saving.error)}>
          <p>{say(words.broken)}</p>
        </Problem>
      )}
      <p className="consequence">{say(online ? follows : words.offline)}</p>
      {moving && (
        <p className="row" role="status">
          <progress value={moved} max={total} /> {say(words.moving, { done: moved, total })}
        </p>
      )}
      <div className="row">
        <Button disabled={saving.isPending} onClick={close}>
          {say(words.cancel)}
        </Button>
        <Button danger disabled={!online || !complete || effect.data === undefined} loading={saving.isPending} onClick={() => saving.mutate(undefined, { onSuccess: done })}>
          {say(words.closeDo)}
        </Button>
      </div>
    </div>
  );
}

/** Closing a centre or a counter for a day: who is hit, why, and everybody moved while one looks on. */
export function CloseDay(props: CloseProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const [result, setResult] = useState<PlanSaved | null>(null);
  const { centre, date, close } = props;
  return (
    <Modal open onCancel={close} footer={null} width={640} className="thumbs" title={say(words.closeTitle, { centre: centre.name, day: dateWords(date, now, lang) })}>
      {result === null ? <CloseForm {...props} done={setResult} /> : <Done result={result} close={close} />}
    </Modal>
  );
}
