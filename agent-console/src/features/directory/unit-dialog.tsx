import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import type { UnitLine } from '../../../../server/contract/directory.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { changeUnit, directoryKeys } from './api.js';
import { unitWords as words, words as common } from './words.js';

const leastReason = 4;

function useSaving(unit: UnitLine, close: () => void) {
  const say = useSay();
  const { lang } = useLanguage();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const refresh = () => Promise.all([cache.invalidateQueries({ queryKey: directoryKeys.units }), cache.invalidateQueries({ queryKey: keys.units })]);
  return useMutation({
    mutationFn: (change: Parameters<typeof changeUnit>[1]) => changeUnit(unit.id, change),
    onSuccess: (_, { name }) => {
      tell(say(words.saved, { name: name[lang] }));
      void refresh();
      close();
    },
    // Somebody else may have changed it: fetch what is there now.
    onError: () => void refresh(),
  });
}

/** Whether it gets anything new; why it cannot be closed, or what else is to be changed then. */
function Closing({ unit, closed, turn }: { unit: UnitLine; closed: boolean; turn: (closed: boolean) => void }) {
  const say = useSay();
  const busy = unit.closedAt === null && unit.openTickets > 0;
  return (
    <>
      <Checkbox checked={closed} disabled={busy} onChange={(event) => turn(event.target.checked)}>
        {say(words.close)}
      </Checkbox>
      {busy && <p className="muted">{say(words.cannotClose, { n: unit.openTickets })}</p>}
      {closed && unit.duties > 0 && <p className="muted">{say(words.stillListed, { n: unit.duties })}</p>}
    </>
  );
}

/** A unit's names and whether it works; what has to hold is said before, not after. */
export function UnitDialog({ unit, close }: { unit: UnitLine; close: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [name, setName] = useState(unit.name);
  const [closed, setClosed] = useState(unit.closedAt !== null);
  const [reason, setReason] = useState('');
  const saving = useSaving(unit, close);
  const refusal = saving.error === null ? null : asRefusal(saving.error);
  const taken = refusal?.facts['fault'] === 'name_taken';
  const complete = [name.zh, name.en].every((one) => one.trim() !== '') && reason.trim().length >= leastReason;
  return (
    <Modal open onCancel={close} footer={null} title={say(words.editUnit, { name: unit.name[lang] })}>
      <div className="stack">
        <Field label={say(words.nameZh)} fault={taken ? say(words.nameTaken) : undefined}>
          {(id) => <Input id={id} maxLength={60} value={name.zh} onChange={(event) => setName({ ...name, zh: event.target.value })} />}
        </Field>
        <Field label={say(words.nameEn)}>{(id) => <Input id={id} maxLength={60} value={name.en} onChange={(event) => setName({ ...name, en: event.target.value })} />}</Field>
        <Closing unit={unit} closed={closed} turn={setClosed} />
        <Field label={say(words.reason)} hint={say(words.reasonHint)}>
          {(id) => <Input.TextArea id={id} rows={2} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <p className="consequence">{say(words.effect)}</p>
        {refusal !== null && !taken && <Problem refusal={refusal} />}
        <div className="row">
          <Button onClick={close}>{say(common.cancel)}</Button>
          <Button type="primary" disabled={!complete} loading={saving.isPending} onClick={() => saving.mutate({ name, closed, over: unit.revision, reason: reason.trim() })}>
            {say(words.save)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
