import { Button, Modal } from 'antd';
import { useRef } from 'react';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useSendKey } from '../../../shared/hotkeys/use-send-key.js';
import { TicketNotice } from '../../one-time-notice/index.js';
import { Problem } from '../../../shared/ui/panels.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { ActionBody } from './action-body.js';
import './actions.css';
import { ChangedNotice } from './changed-notice.js';
import { isAllowed } from './offered.js';
import { specs } from './specs.js';
import { useActionForm, type FormOf } from './use-action-form.js';
import { useConsequence } from './use-consequence.js';
import { verbFor } from './verb.js';
import { words } from './words.js';

interface DialogProps extends Omit<FormOf, 'action'> {
  action: TicketAction;
  close: () => void;
}

const wide: readonly TicketAction[] = ['dispatch', 'designate'];
const firstField = 'input:not([disabled]), textarea, .ant-btn-primary';

/** An act asked for by a form: its fields, what somebody changed meanwhile, and one sentence of consequence. */
function FormDialog({ ticket, action, preset, close }: DialogProps & FormOf) {
  const say = useSay();
  const form = useActionForm({ ticket, action, preset }, close);
  const consequence = useConsequence(action, form.ground, form.values);
  const keys = useSendKey(form.submit, true);
  const body = useRef<HTMLDivElement>(null);
  const focusFirst = (open: boolean) => {
    if (open) body.current?.querySelector<HTMLElement>(firstField)?.focus();
  };
  const verb = say(verbFor(action, ticket));
  const faultCount = Object.keys(form.faults).length;
  const allowed = isAllowed(ticket.actions, action);
  return (
    <Modal open onCancel={close} width={wide.includes(action) ? 720 : 560} title={`${verb} ${shortNo(ticket.row.no)} ${ticket.row.title}`} footer={null} mask={{ closable: false }} afterOpenChange={focusFirst}>
      <div className="stack action-form" ref={body} {...keys}>
        <ChangedNotice opened={form.opened} ticket={ticket} action={action} />
        {form.refusal !== null && form.refusal.code !== 'stale' && <Problem refusal={form.refusal} />}
        {faultCount > 0 && (
          <p className="fault" role="alert">
            ! {say(words.summary, { n: faultCount })}
          </p>
        )}
        <ActionBody ticket={ticket} action={action} form={form} />
        <p className="consequence">{consequence}</p>
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type={specs[action].danger === true ? 'default' : 'primary'} danger={specs[action].danger === true} loading={form.pending} disabled={!allowed} onClick={form.submit}>
            {verb}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** Every act on a ticket. */
export function ActionDialog({ action, ...rest }: DialogProps) {
  return action === 'give_notice' ? <TicketNotice ticket={rest.ticket} close={rest.close} /> : <FormDialog action={action} {...rest} />;
}
