import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import type { Refusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { EffectCounts } from './effect-counts.js';
import { faultSentence } from './fault-words.js';
import type { RuleDraft } from './use-rule-draft.js';
import { words } from './words.js';

interface PanelProps<D, E> {
  rule: RuleDraft<D, E>;
  /** The effect as it is shown. */
  show: (effect: E) => ReactNode;
  /** What is wrong with the draft in words; null when the refusal is about something else. */
  fault: (refusal: Refusal) => string | null;
  /** What follows from saving. */
  after: Bilingual;
  reasonHint?: Bilingual;
  /** Beside a refusal because somebody saved first: what they changed. */
  overtaken?: ReactNode;
}

function Refused<D, E>({ rule, fault, overtaken }: Pick<PanelProps<D, E>, 'rule' | 'fault' | 'overtaken'>) {
  const say = useSay();
  if (rule.refusal === null) return null;
  const sentence = fault(rule.refusal);
  if (sentence !== null) {
    return (
      <p className="fault" role="alert">
        ! {sentence}
      </p>
    );
  }
  return (
    <Problem refusal={rule.refusal}>
      {rule.rebase !== null && overtaken}
      {rule.rebase !== null && <Button onClick={rule.rebase}>{say(words.rebase)}</Button>}
    </Problem>
  );
}

/** What saving a change would do, shown before it can be done; the reason; and the button. */
export function ChangePanel<D, E>({ rule, show, fault, after, reasonHint = words.reasonHint, overtaken }: PanelProps<D, E>) {
  const say = useSay();
  const next = rule.base.version + 1;
  return (
    <section className="panel stack" aria-labelledby="effect-title">
      <h2 id="effect-title" tabIndex={-1}>
        {say(words.effect)}
      </h2>
      <div aria-live="polite" className="stack">
        {!rule.changed && <p className="muted">{say(words.noChange)}</p>}
        {rule.counting && <p className="muted">{say(words.counting)}</p>}
        {rule.effect !== undefined && show(rule.effect)}
      </div>
      <Refused rule={rule} fault={fault} overtaken={overtaken} />
      {rule.changed && (
        <>
          <Field label={say(words.reason)} hint={say(reasonHint)}>
            {(id) => <Input.TextArea id={id} rows={3} maxLength={300} value={rule.reason} onChange={(event) => rule.setReason(event.target.value)} />}
          </Field>
          <p className="consequence">{rule.mayUse ? say(after) : say(words.cannotSaveYet)}</p>
          <div className="row">
            <Button onClick={rule.discard}>{say(words.discard)}</Button>
            <Button type="primary" disabled={!rule.mayUse} loading={rule.saving} onClick={rule.submit}>
              {say(words.save, { n: next })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** The change of a rule that dates rest on. */
export function EffectPanel<D>({ rule }: { rule: RuleDraft<D> }) {
  const say = useSay();
  const { lang } = useLanguage();
  return <ChangePanel rule={rule} show={(effect) => <EffectCounts effect={effect} />} fault={(refusal) => faultSentence(refusal, { say, lang })} after={words.afterSaving} />;
}

/** On a narrow screen the effect is below: a way there, as soon as there is one. */
export function ToEffect({ changed }: { changed: boolean }) {
  const say = useSay();
  return changed ? (
    <a className="to-effect" href="#effect-title">
      {say(words.toEffect)}
    </a>
  ) : null;
}
