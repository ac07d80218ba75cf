import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { guideCategory, guideCode, type GuideCategory } from '../../../../../server/contract/guide-content.js';
import { topicWords } from '../../../../../server/contract/words/topic-words.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useFirstFocus } from '../../../shared/focus/first-focus.js';
import { useSay } from '../../../shared/i18n/language.js';
import { Field } from '../../../shared/ui/field.js';
import { Problem } from '../../../shared/ui/panels.js';
import { createGuide, guideKeys } from '../api.js';
import { words } from '../words.js';

const empty = { itemCode: '', category: 'community' as GuideCategory, zh: '', en: '', why: '' };

/** Begins the guide of a matter that has none. */
export function NewDialog({ close }: { close: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const focus = useFirstFocus('input');
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const run = useMutation({
    mutationFn: () => createGuide({ itemCode: form.itemCode.trim(), category: form.category, name: { zh: form.zh.trim(), en: form.en.trim() }, why: form.why.trim() }),
    onSuccess: (made) => {
      cache.setQueryData(guideKeys.one(made.itemCode), made);
      void navigate(`/guides/${made.itemCode}`);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: [...guideKeys.all, 'list'] }),
  });
  const faults = { itemCode: !guideCode.safeParse(form.itemCode.trim()).success, zh: form.zh.trim().length < 2, why: form.why.trim().length < 2 };
  const submit = () => {
    setTried(true);
    if (!Object.values(faults).includes(true)) run.mutate();
  };
  const fault = (name: keyof typeof faults) => (tried && faults[name] ? say(name === 'itemCode' ? words.codeBad : words.tooShort) : undefined);
  const change = (part: Partial<typeof empty>) => setForm((before) => ({ ...before, ...part }));
  return (
    <Modal open onCancel={close} footer={null} title={say(words.newTitle)} afterOpenChange={focus.opened}>
      <div className="stack" ref={focus.body}>
        <Field label={say(words.code)} hint={say(words.codeHint)} fault={fault('itemCode')}>
          {(id) => <Input id={id} maxLength={60} value={form.itemCode} onChange={(event) => change({ itemCode: event.target.value })} />}
        </Field>
        <Field label={say(words.nameZh)} fault={fault('zh')}>
          {(id) => <Input id={id} lang="zh-CN" maxLength={200} value={form.zh} onChange={(event) => change({ zh: event.target.value })} />}
        </Field>
        <Field label={say(words.nameEn)}>{(id) => <Input id={id} lang="en" maxLength={200} value={form.en} onChange={(event) => change({ en: event.target.value })} />}</Field>
        <Field label={say(words.category)}>{(id) => <Select id={id} value={form.category} onChange={(category) => change({ category })} options={guideCategory.options.map((value) => ({ value, label: say(topicWords[value] ?? words.category) }))} />}</Field>
        <Field label={say(words.why)} hint={say(words.whyHint)} fault={fault('why')}>
          {(id) => <Input.TextArea id={id} rows={2} maxLength={300} value={form.why} onChange={(event) => change({ why: event.target.value })} />}
        </Field>
        <p className="consequence">{say(words.newEnds)}</p>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={submit}>
            {say(words.create)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
