import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import type { SupervisionAction, SupervisionRow } from '../../../../server/contract/supervision.js';
import { orderName, supervisionActionWords } from '../../../../server/contract/words/supervision-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { useSendKey } from '../../shared/hotkeys/use-send-key.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { acts } from './acts.js';
import { runOrder, supervisionKeys } from './api.js';
import { consequences, words } from './words.js';

interface ActProps {
  row: SupervisionRow;
  action: SupervisionAction;
  close: () => void;
}

function useAct({ row, action, close }: ActProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const [text, setText] = useDraft(`order:${row.id}:${action}`);
  const [days, setDays] = useState(2);
  const [tried, setTried] = useState(false);
  const act = acts[action];
  const short = text.trim().length < act.least;
  const run = useMutation({
    mutationFn: () => runOrder(row.id, { version: row.version, command: act.command(text.trim(), days) }),
    onSuccess: async () => {
      setText('');
      close();
      tell(say(words.done, { no: orderName(row.no, lang), action: say(supervisionActionWords[action]) }));
      await Promise.all([cache.invalidateQueries({ queryKey: supervisionKeys.all }), cache.invalidateQueries({ queryKey: ['board'] })]);
    },
    onError: (thrown) => {
      if (asRefusal(thrown).status === 409) void cache.invalidateQueries({ queryKey: supervisionKeys.one(row.id) });
    },
  });
  const submit = () => {
    setTried(true);
    if (!short && !run.isPending) run.mutate();
  };
  return { act, text, setText, days, setDays, submit, pending: run.isPending, fault: tried && short ? say(words.tooShort, { n: act.least }) : undefined, refusal: run.error === null ? null : asRefusal(run.error) };
}

/** One act on an order: what it asks for, and one sentence of consequence. */
export function ActDialog(props: ActProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const unitName = useUnitName();
  const form = useAct(props);
  const { row, action, close } = props;
  const verb = say(supervisionActionWords[action]);
  const danger = form.act.danger === true;
  return (
    <Modal open onCancel={close} width={560} title={`${verb} · ${orderName(row.no, lang)}`} footer={null} mask={{ closable: false }}>
      <div className="stack" {...useSendKey(form.submit, true)}>
        {form.refusal !== null && <Problem refusal={form.refusal} />}
        <Field label={say(form.act.label)} fault={form.fault} {...(form.act.hint && { hint: say(form.act.hint) })}>
          {(id) => <Input.TextArea id={id} autoFocus autoSize={{ minRows: 3, maxRows: 10 }} value={form.text} onChange={(event) => form.setText(event.target.value)} />}
        </Field>
        {form.act.days && <Field label={say(words.newDays)}>{(id) => <InputNumber id={id} min={1} max={30} precision={0} value={form.days} onChange={(days) => form.setDays(days ?? 1)} />}</Field>}
        <p className="consequence">{say(consequences[action], { unit: unitName(row.unit) })}</p>
        <div className="row order-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type={danger ? 'default' : 'primary'} danger={danger} loading={form.pending} onClick={form.submit}>
            {verb}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
