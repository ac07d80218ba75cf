import { Button, Input } from 'antd';
import { useState } from 'react';
import { told } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { tryPlan, type Span } from './api.js';
import { useProgress } from './use-progress.js';
import type { LastSave, PlanDraft } from './use-plan-draft.js';
import { useEffectWords, WhoList } from './who-list.js';
import { words } from './words.js';

const shortestReason = 2;

/** What is said of the change as it stands: drafted, saved, taken back, or none. */
function useStanding(): (plan: PlanDraft) => string {
  const say = useSay();
  const { lang } = useLanguage();
  const effectOf = useEffectWords();
  const savedOf = ({ result: { moved, withoutPlace, askedBack }, undone }: LastSave) => {
    const hit = moved + withoutPlace > 0 ? say(words.saved, { moved, without: withoutPlace }) : !undone && say(askedBack > 0 ? words.savedPlainly : words.savedNobody);
    return told([undone && say(words.undone), hit, askedBack > 0 && say(words.askedBack, { n: askedBack })].filter((one) => one !== false), lang);
  };
  return ({ changed, tried, counting, last }) => {
    if (!changed) return last === null ? say(words.noChange) : savedOf(last);
    if (tried !== undefined) return effectOf(tried);
    return counting ? say(words.counting) : '';
  };
}

function UndoRow({ plan, online }: { plan: PlanDraft; online: boolean }) {
  const say = useSay();
  if (plan.last?.undone !== false) return null;
  return (
    <div className="row">
      <Button disabled={!online} loading={plan.saving} onClick={() => plan.undo(say(words.undoReason))}>
        {say(words.undo)}
      </Button>
      <span className="meta">{say(words.undoHint)}</span>
    </div>
  );
}

function Progress({ centreId, span, plan }: { centreId: string; span: Span; plan: PlanDraft }) {
  const say = useSay();
  const total = plan.tried?.bumped ?? 0;
  const done = useProgress({ active: plan.saving && total > 0, total, ask: () => tryPlan(centreId, plan.draft, span) });
  if (!plan.saving || total === 0) return null;
  return (
    <p className="row" role="status">
      <progress value={done} max={total} /> {say(words.moving, { done, total })}
    </p>
  );
}

function SaveForm({ plan, online }: { plan: PlanDraft; online: boolean }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const follows = (plan.tried?.bumped ?? 0) > 0 ? words.afterSave : words.afterNobody;
  const maySave = online && plan.tried !== undefined && !plan.counting && reason.trim().length >= shortestReason;
  return (
    <>
      <Field label={say(words.reason)} hint={say(words.reasonHint)}>
        {(id) => <Input.TextArea id={id} rows={2} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />}
      </Field>
      <p className="consequence">{say(online ? follows : words.offline)}</p>
      <div className="row">
        <Button type="primary" disabled={!maySave} loading={plan.saving} onClick={() => plan.save(reason.trim())}>
          {say(words.save)}
        </Button>
        <Button disabled={plan.saving} onClick={plan.stepBack}>
          {say(words.stepBack)}
        </Button>
        <Button type="text" disabled={plan.saving} onClick={plan.discard}>
          {say(words.discard)}
        </Button>
      </div>
    </>
  );
}

/** What saving would do to people, before it can be saved; and what it did. */
export function EffectOfPlan({ plan, centreId, span, online }: { plan: PlanDraft; centreId: string; span: Span; online: boolean }) {
  const say = useSay();
  const standing = useStanding();
  return (
    <section className="panel stack" aria-labelledby="plan-effect">
      <h2 id="plan-effect">{say(words.effect)}</h2>
      <p aria-live="polite">{standing(plan)}</p>
      {plan.changed ? <WhoList who={plan.tried?.who ?? []} /> : <UndoRow plan={plan} online={online} />}
      <Progress centreId={centreId} span={span} plan={plan} />
      {plan.refusal !== null && <Problem refusal={plan.refusal}>{plan.rebase !== null && <Button onClick={plan.rebase}>{say(words.rebase)}</Button>}</Problem>}
      {plan.changed && <SaveForm plan={plan} online={online} />}
    </section>
  );
}
