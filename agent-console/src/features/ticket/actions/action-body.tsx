import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useMe } from '../../../shared/people/me.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { DispatchFields } from './dispatch-fields.js';
import { FieldInput } from './field-input.js';
import { IdentityPanel } from './identity-panel.js';
import { RuleLines } from './rule-lines.js';
import { faultWords } from './fault-words.js';
import type { ActionForm } from './use-action-form.js';
import { shownFields } from './values.js';
import { words } from './words.js';

function PublicPreview({ text }: { text: string }) {
  const say = useSay();
  const unitName = useUnitName();
  const own = useMe().unit;
  const unit = own === null ? '' : unitName(own);
  if (text.trim() === '') return null;
  return (
    <div className="stack">
      <p className="meta">{say(words.preview)}</p>
      <div className="outside">
        <p className="strong">{say(words.previewFrom, { unit })}</p>
        <p className="long">{text}</p>
      </div>
    </div>
  );
}

/** The fields of an action with the rule behind them; dispatch adds its candidates and dates, feedback its preview. */
export function ActionBody({ ticket, action, form }: { ticket: TicketDetail; action: TicketAction; form: ActionForm }) {
  const say = useSay();
  return (
    <>
      <RuleLines action={action} ground={form.ground} values={form.values} />
      {(action === 'dispatch' || action === 'designate') && <DispatchFields ticket={ticket} form={form} alone={action === 'designate'} />}
      {shownFields(form.fields, form.values).map((spec) => (
        <div key={spec.name} className="stack">
          <FieldInput ticket={ticket} spec={spec} value={form.value(spec.name)} set={(value) => form.set(spec.name, value)} fault={faultWords(form, spec.name, say)} />
          {spec.name === 'publicReply' && <PublicPreview text={form.value(spec.name)} />}
        </div>
      ))}
      <IdentityPanel ticket={ticket} action={action} form={form} />
    </>
  );
}
