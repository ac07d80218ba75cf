import { Button, Input } from 'antd';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { EffectCounts } from './effect-counts.js';
import { faultSentence } from './fault-words.js';
import type { RuleDraft } from './use-rule-draft.js';
import { words } from './words.js';

function Refused<D>({ rule }: { rule: RuleDraft<D> }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (rule.refusal === null) return null;
  const fault = faultSentence(rule.refusal, { say, lang });
  if (fault !== null) {
    return (
      <p className="fault" role="alert">
        ! {fault}
      </p>
    );
  }
  return <Problem refusal={rule.refusal}>{rule.rebase !== null && <Button onClick={rule.rebase}>{say(words.rebase)}</Button>}</Problem>;
}

/** What saving would do, shown before it can be done; the reason; and the button. */
export function EffectPanel<D>({ rule }: { rule: RuleDraft<D> }) {
  const say = useSay();
  const next = rule.base.version + 1;
  return (
    <section className="panel stack" aria-labelledby="effect-title">
      <h2 id="effect-title" tabIndex={-1}>{say(words.effect)}</h2>
      <div aria-live="polite" className="stack">
        {!rule.changed && <p className="muted">{say(words.noChange)}</p>}
        {rule.counting && <p className="muted">{say(words.counting)}</p>}
        {rule.effect !== undefined && <EffectCounts effect={rule.effect} />}
      </div>
      <Refused rule={rule} />
      {rule.changed && (
        <>
          <Field label={say(words.reason)} hint={say(words.reasonHint)}>
            {(id) => <Input.TextArea id={id} rows={3} maxLength={300} value={rule.reason} onChange={(event) => rule.setReason(event.target.value)} />}
          </Field>
          <p className="consequence">{rule.mayUse ? say(words.afterSaving) : say(words.cannotSaveYet)}</p>
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

/** On a narrow screen the effect is below: a way there, as soon as there is one. */
export function ToEffect({ changed }: { changed: boolean }) {
  const say = useSay();
  return changed ? (
    <a className="to-effect" href="#effect-title">
      {say(words.toEffect)}
    </a>
  ) : null;
}
