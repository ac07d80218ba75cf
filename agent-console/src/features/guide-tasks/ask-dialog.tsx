import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { asRefusal } from '../../shared/api/refusal.js';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { askUnit, fetchGuideNames, taskKeys } from './api.js';
import { words } from './words.js';

const empty = { itemCode: '', unitId: '', ask: '', days: 5 };

/** The guides and units one may choose from, as options. */
function useChoices() {
  const { lang } = useLanguage();
  const guides = useQuery({ queryKey: taskKeys.guides, queryFn: fetchGuideNames });
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  return {
    guides: (guides.data?.rows ?? []).map(({ itemCode, name }) => ({ value: itemCode, label: name[lang] === '' ? name.zh : name[lang] })),
    units: (units.data ?? []).filter(({ closed }) => closed !== true).map(({ id, name }) => ({ value: id, label: name[lang] })),
  };
}

const labelOf = (options: readonly { value: string; label: string }[], id: string): string => options.find(({ value }) => value === id)?.label ?? '';
const isReady = ({ itemCode, unitId, ask }: typeof empty): boolean => itemCode !== '' && unitId !== '' && ask.trim().length >= 2;

/** An editor asks a unit for a guide: which, whom, what for, by when. */
export function AskDialog({ close }: { close: () => void }) {
  const say = useSay();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const choices = useChoices();
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const unit = labelOf(choices.units, form.unitId);
  const run = useMutation({
    mutationFn: () => askUnit({ ...form, ask: form.ask.trim() }),
    onSuccess: () => {
      tell(say(words.asked, { unit }));
      close();
    },
    onSettled: () => cache.invalidateQueries({ queryKey: taskKeys.all }),
  });
  const change = (part: Partial<typeof empty>) => setForm((before) => ({ ...before, ...part }));
  const ready = isReady(form);
  const submit = () => {
    setTried(true);
    if (ready) run.mutate();
  };
  return (
    <Modal open onCancel={close} footer={null} title={say(words.askTitle)}>
      <div className="stack">
        <Field label={say(words.guide)}>{(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={choices.guides} value={form.itemCode === '' ? null : form.itemCode} onChange={(itemCode: string) => change({ itemCode })} />}</Field>
        <Field label={say(words.unit)}>{(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={choices.units} value={form.unitId === '' ? null : form.unitId} onChange={(unitId: string) => change({ unitId })} />}</Field>
        <Field label={say(words.what)} hint={say(words.whatHint)}>
          {(id) => <Input.TextArea id={id} rows={3} maxLength={500} value={form.ask} onChange={(event) => change({ ask: event.target.value })} />}
        </Field>
        <Field label={say(words.days)} hint={say(words.daysHint)}>
          {(id) => <Input id={id} type="number" min={1} max={60} value={form.days} onChange={(event) => change({ days: Math.min(60, Math.max(1, Math.round(Number(event.target.value)) || 1)) })} />}
        </Field>
        <p className="consequence">{unit === '' ? say(words.pickBoth) : say(words.askEnds, { unit })}</p>
        {tried && !ready && <p className="fault">! {say(words.pickBoth)}</p>}
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={submit}>
            {say(words.send)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
