import { Checkbox, Input, Radio } from 'antd';
import { accessNeed, eligibility } from '../../../../server/contract/booking.js';
import { eligibilityWords } from '../../../../server/contract/words/booking-words.js';
import { accessNeedWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Field, Group } from '../../shared/ui/field.js';
import type { Fault, Said } from './booking-form.js';
import { words } from './words.js';

export interface TicketCaller {
  no: string;
  name: string;
  phone: string | null;
}
interface WhoProps {
  said: Said;
  change: (part: Partial<Said>) => void;
  /** What is missing, once somebody tried to go on. */
  faults: ReadonlyMap<Fault, Bilingual>;
  ticket: TicketCaller | null;
}

function useFault(faults: WhoProps['faults']): (fault: Fault) => string | undefined {
  const say = useSay();
  return (fault) => {
    const found = faults.get(fault);
    return found === undefined ? undefined : say(found);
  };
}

function Backup({ said, change, faults }: Omit<WhoProps, 'ticket'>) {
  const say = useSay();
  const fault = useFault(faults);
  const { backup } = said;
  const put = (part: Partial<Said['backup']>) => change({ backup: { ...backup, ...part } });
  return (
    <Group label={say(words.backup)}>
      <p className="meta">{say(words.noPhoneWhy)}</p>
      <div className="caller-pair">
        <Field label={say(words.backupName)}>{(id) => <Input id={id} maxLength={40} value={backup.name} onChange={({ target }) => put({ name: target.value })} />}</Field>
        <Field label={say(words.backupPhone)}>{(id) => <Input id={id} type="tel" maxLength={20} value={backup.phone} onChange={({ target }) => put({ phone: target.value })} />}</Field>
        <Field label={say(words.backupRelation)} fault={fault('backup') ?? fault('reach')}>
          {(id) => <Input id={id} maxLength={40} value={backup.relation} onChange={({ target }) => put({ relation: target.value })} />}
        </Field>
      </div>
    </Group>
  );
}

function Person({ said, change, faults }: Omit<WhoProps, 'ticket'>) {
  const say = useSay();
  const fault = useFault(faults);
  return (
    <>
      <div className="caller-pair">
        <Field label={say(words.name)} fault={fault('name')}>
          {(id) => <Input id={id} maxLength={40} value={said.name} onChange={({ target }) => change({ name: target.value })} />}
        </Field>
        <Field label={say(words.number)} hint={say(words.numberHint)} fault={fault('phone')}>
          {(id) => <Input id={id} type="tel" maxLength={20} disabled={said.noPhone} value={said.phone} onChange={({ target }) => change({ phone: target.value })} />}
        </Field>
      </div>
      <Checkbox checked={said.noPhone} onChange={({ target }) => change({ noPhone: target.checked })}>
        {say(words.noPhone)}
      </Checkbox>
      {said.noPhone && <Backup said={said} change={change} faults={faults} />}
    </>
  );
}

/** Who comes: the ticket's caller without typing, or name and phone, or somebody without any. */
export function WhoFields({ said, change, faults, ticket }: WhoProps) {
  const say = useSay();
  return (
    <Group label={say(words.who)}>
      {ticket !== null && (
        <Checkbox checked={said.callerOf !== null} onChange={({ target }) => change({ callerOf: target.checked ? ticket.no : null })}>
          {say(words.fromTicket, { no: `${ticket.no.slice(2, 6)}-${ticket.no.slice(-4)}`, name: ticket.name, phone: ticket.phone ?? say(words.fromTicketNo) })}
        </Checkbox>
      )}
      {said.callerOf === null && <Person said={said} change={change} faults={faults} />}
    </Group>
  );
}

function ProxyFields({ said, change, faults }: Omit<WhoProps, 'ticket'>) {
  const say = useSay();
  const fault = useFault(faults);
  const put = (part: Partial<Said['proxyFor']>) => change({ proxyFor: { ...said.proxyFor, ...part } });
  return (
    <div className="caller-pair">
      <Field label={say(words.proxyName)}>{(id) => <Input id={id} maxLength={40} value={said.proxyFor.name} onChange={({ target }) => put({ name: target.value })} />}</Field>
      <Field label={say(words.proxyRelation)} fault={fault('proxy')}>
        {(id) => <Input id={id} maxLength={40} value={said.proxyFor.relation} onChange={({ target }) => put({ relation: target.value })} />}
      </Field>
    </div>
  );
}

/** Where and when a home visit is wished for. */
export function VisitFields({ said, change, faults }: Omit<WhoProps, 'ticket'>) {
  const say = useSay();
  const fault = useFault(faults);
  const put = (part: Partial<Said['wish']>) => change({ wish: { ...said.wish, ...part } });
  return (
    <>
      <Field label={say(words.address)} hint={say(words.addressHint)} fault={fault('address')}>
        {(id) => <Input id={id} maxLength={200} value={said.address} onChange={({ target }) => change({ address: target.value })} />}
      </Field>
      <div className="caller-pair">
        <Field label={say(words.wishDate)} fault={fault('wish')}>
          {(id) => <Input id={id} type="date" value={said.wish.date} onChange={({ target }) => put({ date: target.value })} />}
        </Field>
        <Group label={say(words.wishPart)}>
          <Radio.Group value={said.wish.part} onChange={({ target }) => put({ part: target.value as Said['wish']['part'] })} options={(['any', 'morning', 'afternoon'] as const).map((part) => ({ value: part, label: say(words[part]) }))} />
        </Group>
      </div>
    </>
  );
}

/** What whoever serves them must know beforehand. */
export function NeedsFields({ said, change, faults }: Omit<WhoProps, 'ticket'>) {
  const say = useSay();
  return (
    <>
      {said.mode === 'proxy' && <ProxyFields said={said} change={change} faults={faults} />}
      <Group label={say(words.eligibility)}>
        <Radio.Group className="caller-choice" value={said.eligibility} onChange={({ target }) => change({ eligibility: target.value as Said['eligibility'] })} options={eligibility.options.map((one) => ({ value: one, label: say(eligibilityWords[one]) }))} />
      </Group>
      <Group label={say(words.access)}>
        <div className="row">
          <Checkbox.Group value={[...said.access]} onChange={(access: Said['access']) => change({ access })} options={accessNeed.options.map((one) => ({ value: one, label: say(accessNeedWords[one]) }))} />
          <Checkbox checked={said.companion} onChange={({ target }) => change({ companion: target.checked })}>
            {say(words.companion)}
          </Checkbox>
        </div>
      </Group>
      <Field label={say(words.remark)}>{(id) => <Input.TextArea id={id} rows={2} maxLength={300} value={said.remark} onChange={({ target }) => change({ remark: target.value })} />}</Field>
    </>
  );
}
