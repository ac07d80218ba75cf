import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { GuideDetail } from '../../../../server/contract/guides.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { beginDraft, guideKeys } from './api.js';
import { words } from './words.js';

/** Begins a draft from the newest version, with why; from a citizens' question, if one led here. */
export function BeginDialog({ guide, question, close }: { guide: GuideDetail; question: string | null; close: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const cache = useQueryClient();
  const focus = useFirstFocus('textarea');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const run = useMutation({
    mutationFn: () => beginDraft(guide.itemCode, { revision: guide.revision, why: why.trim(), ...(question !== null && { question }) }),
    onSuccess: (next) => {
      close();
      cache.setQueryData(guideKeys.one(guide.itemCode), next);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: guideKeys.all }),
  });
  const short = why.trim().length < 2;
  const submit = () => {
    setTried(true);
    if (!short) run.mutate();
  };
  return (
    <Modal open onCancel={close} footer={null} title={say(words.beginTitle, { name: guide.name[lang] })} afterOpenChange={focus.opened}>
      <div className="stack" ref={focus.body}>
        <Field label={say(words.whyChange)} hint={say(words.whyHint)} fault={tried && short ? say(words.tooShort) : undefined}>
          {(id) => <Input.TextArea id={id} rows={3} maxLength={300} value={why} onChange={(event) => setWhy(event.target.value)} />}
        </Field>
        <p className="consequence">{say(words.beginEnds)}</p>
        {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" loading={run.isPending} onClick={submit}>
            {say(words.begin)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
