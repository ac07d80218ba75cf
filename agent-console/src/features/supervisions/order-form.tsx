import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SupervisionDraft } from '../../../../server/contract/supervision.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { reasonWords, supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { useMe } from '../../shared/people/me.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Problem } from '../../shared/ui/panels.js';
import { AnswerBy, CoveredTickets, Demand, KindAndLevel, ToWhom } from './order-fields.js';
import { OrderSheet } from './order-sheet.js';
import './supervisions.css';
import { useDialogFocus } from './use-dialog-focus.js';
import { useOrderForm, type OrderFormState, type OrderStart } from './use-order-form.js';
import { words } from './words.js';

function useUnitNames(form: OrderFormState): string[] {
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const named = (id: string) => units.data?.find((unit) => unit.id === id)?.name[lang] ?? form.draft.data?.unit?.name ?? id;
  return [form.chosen.unitId, ...form.chosen.coUnitIds].filter((id) => id !== '').map(named);
}

/** Why, to whom, what, by when; beside it the sheet that goes out, under it what follows. */
function Body({ form, draft, cancel }: { form: OrderFormState; draft: SupervisionDraft; cancel: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const names = useUnitNames(form);
  const me = useMe();
  const fields = useDialogFocus();
  const { kind, level, leader, nos } = form.chosen;
  const why = form.reason === undefined ? say(words.byHand) : say(words.ruleBehind, { rule: reasonWords(form.reason, now, lang) });
  const and = lang === 'zh' ? '、' : ', ';
  return (
    <div className="order-form">
      <div ref={fields} className="stack order-form-fields" {...useSendKey(form.submit, true)}>
        <p className="muted">{why}</p>
        {form.refusal !== null && <Problem refusal={form.refusal} />}
        {form.draft.error !== null && <Problem refusal={asRefusal(form.draft.error)} />}
        <KindAndLevel form={form} />
        <CoveredTickets form={form} />
        <ToWhom form={form} />
        <Demand form={form} />
        <AnswerBy form={form} />
      </div>
      <div className="stack order-form-side">
        <p className="meta">{say(words.preview)}</p>
        <OrderSheet facts={{ name: null, kind, level, units: names, leader: leader.trim() === '' ? null : leader, tickets: draft.tickets, demand: form.demand, dueAt: draft.answerBy.dueAt, by: me.name, at: now }} />
        <p className="consequence">{say(words.consequence, { units: names.length === 0 ? '—' : names.join(and), by: byWords(draft.answerBy.dueAt, now, lang), n: nos.length, level: say(level === 'ordinary' ? words.plainMark : supervisionLevelWords[level]) })}</p>
        <div className="row order-buttons">
          <Button onClick={cancel}>{say(words.cancel)}</Button>
          <Button type="primary" loading={form.pending} onClick={form.submit}>
            {say(words.issue)}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The order dialog's body; the same in a dialog over the board and on a page of its own. */
export function OrderForm({ start, done, cancel }: { start: OrderStart; done: () => void; cancel: () => void }) {
  const form = useOrderForm(start, done);
  return (
    <Fetched query={form.draft} lines={8}>
      {(draft) => <Body form={form} draft={draft} cancel={cancel} />}
    </Fetched>
  );
}
