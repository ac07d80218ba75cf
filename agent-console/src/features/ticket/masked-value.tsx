import { useMutation } from '@tanstack/react-query';
import { Button, Input, Popover, Radio } from 'antd';
import { useState } from 'react';
import { unmaskRequest, type UnmaskRequest } from '../../../../server/contract/ticket-detail.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { Field, Group } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { unmask } from './api.js';
import { words } from './words.js';

interface MaskedProps {
  no: string;
  field: UnmaskRequest['field'];
  label: string;
  masked: string;
  canUnmask: boolean;
  /** What is opened was promised to stay secret: the form says so. */
  seal?: boolean;
}

const purposes = { contact: words.purposeContact, verify: words.purposeVerify, callback: words.purposeCallback, other: words.purposeOther };

function WhyForm({ no, field, seal, shown }: { no: string; field: UnmaskRequest['field']; seal: boolean; shown: (value: { value: string; hideAt: number }) => void }) {
  const say = useSay();
  const [purpose, setPurpose] = useState<UnmaskRequest['purpose']>('contact');
  const [reason, setReason] = useState('');
  const ask = useMutation({ mutationFn: () => unmask(no, { field, purpose, reason: reason.trim() }), onSuccess: shown });
  const ready = unmaskRequest.safeParse({ field, purpose, reason }).success;
  return (
    <div className="stack why-form">
      <p>{say(seal ? words.whyUnseal : words.whyShow)}</p>
      <Group label={say(words.purpose)}>
        <Radio.Group value={purpose} onChange={(event) => setPurpose(event.target.value as UnmaskRequest['purpose'])} options={(Object.keys(purposes) as UnmaskRequest['purpose'][]).map((name) => ({ value: name, label: say(purposes[name]) }))} />
      </Group>
      <Field label={say(words.reason)}>{(id) => <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />}</Field>
      {ask.error !== null && <Problem refusal={asRefusal(ask.error)} />}
      <Button disabled={!ready} loading={ask.isPending} onClick={() => ask.mutate()}>
        {say(words.show)}
      </Button>
    </div>
  );
}

/** A masked value; 显示 asks why, shows it for a minute and hides it again. */
export function MaskedValue({ no, field, label, masked, canUnmask, seal = false }: MaskedProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [plain, setPlain] = useState<{ value: string; hideAt: number } | null>(null);
  const now = useNow(1000);
  const left = plain === null ? 0 : Math.ceil((plain.hideAt - now) / 1000);
  if (plain !== null && left > 0)
    return (
      <span className="row">
        <span className="num strong">{plain.value}</span>
        <span className="meta num">{say(words.shownFor, { n: left })}</span>
        <Button size="small" onClick={() => setPlain(null)}>
          {say(words.hide)}
        </Button>
      </span>
    );
  const shown = (value: { value: string; hideAt: number }) => {
    setPlain(value);
    setOpen(false);
  };
  return (
    <span className="row">
      <span className="muted num" aria-hidden>
        {say(callerWords(masked))}
      </span>
      <span className="unseen">{say(words.hidden, { field: label })}</span>
      {canUnmask && (
        <Popover trigger="click" open={open} onOpenChange={setOpen} destroyOnHidden content={<WhyForm no={no} field={field} seal={seal} shown={shown} />}>
          <Button size="small" aria-label={say(words.showField, { field: label })}>
            {say(seal ? words.unseal : words.show)}
          </Button>
        </Popover>
      )}
    </span>
  );
}
