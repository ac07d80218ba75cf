import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { CallCommand, CallTarget, CallView } from '../../../../server/contract/calls.js';
import { presenceWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchColleagues, fetchUnits } from '../../shared/people/directory.js';
import { useMe } from '../../shared/people/me.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { runCommand } from './api.js';
import { words } from './words.js';

const line = 'line';
const leastNote = 2;

function useTargets(withLine: boolean) {
  const say = useSay();
  const { lang } = useLanguage();
  const me = useMe();
  const colleagues = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const people = (colleagues.data ?? []).filter(({ id, roles }) => id !== me.id && roles.includes('operator'));
  return [
    ...(withLine ? [{ value: line, label: say(words.toLine) }] : []),
    ...people.map(({ id, name, presence }) => ({ value: `colleague ${id}`, label: `${say(words.colleague, { name })} · ${say(presenceWords[presence])}`, disabled: presence !== 'ready' })),
    ...(units.data ?? []).filter(({ closed }) => closed !== true).map(({ id, name }) => ({ value: `unit ${id}`, label: say(words.unit, { name: name[lang] }) })),
  ];
}

function targetOf(value: string, phone: string): CallTarget | null {
  const [kind, id = ''] = value.split(' ');
  if (kind === 'colleague') return { kind: 'colleague', staffId: id };
  return kind === 'unit' ? { kind: 'unit', unitId: id, ...(phone.trim() === '' ? {} : { phone: phone.trim() }) } : null;
}

interface Props {
  call: CallView;
  kind: 'transfer' | 'consult';
  close: () => void;
}

function useDialog({ call, kind, close }: Props) {
  const cache = useQueryClient();
  const [to, setTo] = useState<string | null>(kind === 'transfer' ? line : null);
  const [phone, setPhone] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const run = useMutation({
    mutationFn: (command: CallCommand) => runCommand(call.id, command),
    onSuccess: async () => {
      close();
      await cache.invalidateQueries({ queryKey: keys.phone });
    },
  });
  const target = to === null ? null : targetOf(to, phone);
  const cold = () => {
    setTried(true);
    if (to !== null && note.trim().length >= leastNote) run.mutate({ do: 'pass_on', to: target, note: note.trim() });
  };
  const warm = () => {
    if (target !== null) run.mutate({ do: 'consult', to: target, note: note.trim() });
  };
  return { to, setTo, phone, setPhone, note, setNote, tried, target, run, cold, warm };
}

interface TextProps {
  value: string;
  change: (text: string) => void;
}

function UnitPhone({ value, change }: TextProps) {
  const say = useSay();
  return (
    <Field label={say(words.unitPhone)} hint={say(words.unitPhoneHint)}>
      {(id) => <Input id={id} value={value} inputMode="tel" onChange={(event) => change(event.target.value)} />}
    </Field>
  );
}

function Note({ value, change, tried }: TextProps & { tried: boolean }) {
  const say = useSay();
  return (
    <Field label={say(words.note)} fault={tried && value.trim().length < leastNote ? say(words.noteShort) : undefined}>
      {(id) => <Input.TextArea id={id} className="audience-inside" autoSize={{ minRows: 2, maxRows: 6 }} value={value} onChange={(event) => change(event.target.value)} />}
    </Field>
  );
}

const faces = {
  transfer: { title: words.transferTitle, whom: words.toWhom, ends: words.warmEnds },
  consult: { title: words.consultTitle, whom: words.withWhom, ends: words.consultEnds },
};

/** Whom to bring in or pass the call to; asking first or at once. */
export function TargetDialog(props: Props) {
  const say = useSay();
  const { call, kind, close } = props;
  const transfer = kind === 'transfer';
  const targets = useTargets(transfer);
  const { body, opened } = useFirstFocus('input, textarea');
  const { to, setTo, phone, setPhone, note, setNote, tried, target, run, cold, warm } = useDialog(props);
  return (
    <Modal open onCancel={close} footer={null} mask={{ closable: false }} afterOpenChange={opened} title={`${say(faces[kind].title)} · ${call.phone ?? say(words.withheld)}`}>
      <div className="stack" ref={body}>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <Field label={say(faces[kind].whom)}>{(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} value={to} options={targets} onChange={setTo} />}</Field>
        {target?.kind === 'unit' && <UnitPhone value={phone} change={setPhone} />}
        {transfer && <Note value={note} change={setNote} tried={tried} />}
        <p className="consequence">{say(faces[kind].ends)}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          {transfer && (
            <Button loading={run.isPending} onClick={cold}>
              {say(words.cold)}
            </Button>
          )}
          <Button type="primary" disabled={target === null} loading={run.isPending} onClick={warm}>
            {say(words.warm)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
