import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { StaffSlice } from '../../../../server/contract/staff.js';
import type { IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { contactWay } from '../../../../server/contract/complaint.js';
import { ticketType, urgency } from '../../../../server/contract/ticket.js';
import { ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { createTicket } from '../ticket/index.js';
import { intakeFaults, isMissing, type IntakeField } from './intake.js';
import { SimilarMatters } from './similar-matters.js';
import { useIntakeDraft } from './use-intake-draft.js';
import { words } from './words.js';

interface FormProps {
  form: IntakeForm;
  set: (change: Partial<IntakeForm>) => void;
  faults: ReadonlySet<string>;
}

const ways = { sms: words.waySms, call: words.wayCall, text_only: words.wayText, none: words.wayNone };
const labels: Record<IntakeField, { zh: string; en: string }> = { title: words.ticketTitle, content: words.content, place: words.place, callerName: words.callerName, callerPhone: words.callerPhone };

function ElementField({ form, set, faults, field }: FormProps & { field: IntakeField }) {
  const say = useSay();
  const mark = say(isMissing(form, field) ? words.missing : words.has);
  const value = form[field] ?? '';
  const write = (event: { target: { value: string } }) => set({ [field]: event.target.value });
  return (
    <Field label={`${say(labels[field])} · ${isMissing(form, field) ? '' : '✓ '}${mark}`} fault={faults.has(field) ? say(words.fill) : undefined}>
      {(id) => (field === 'content' ? <Input.TextArea id={id} autoSize={{ minRows: 4, maxRows: 12 }} value={value} onChange={write} /> : <Input id={id} value={value} onChange={write} />)}
    </Field>
  );
}

function Choices({ form, set }: Omit<FormProps, 'faults'>) {
  const say = useSay();
  return (
    <>
      <div className="intake-pair">
        <Field label={say(words.type)}>{(id) => <Select id={id} value={form.type} onChange={(type) => set({ type })} options={ticketType.options.map((value) => ({ value, label: say(ticketTypeWords[value]) }))} />}</Field>
        <Field label={say(words.urgency)}>
          {(id) => <Select id={id} value={form.urgency ?? 'normal'} onChange={(level) => set({ urgency: level })} options={urgency.options.map((value) => ({ value, label: say(urgencyWords[value]) }))} />}
        </Field>
      </div>
    </>
  );
}

function ContactFields(props: FormProps) {
  const say = useSay();
  const { form, set } = props;
  return (
    <>
      <div className="intake-pair">
        <ElementField {...props} field="callerName" />
        <ElementField {...props} field="callerPhone" />
      </div>
      <Field label={say(words.way)}>{(id) => <Select id={id} value={form.way ?? 'text_only'} onChange={(way) => set({ way })} options={contactWay.options.map((value) => ({ value, label: say(ways[value]) }))} />}</Field>
      <Checkbox checked={form.confidential ?? form.type === 'report'} onChange={(event) => set({ confidential: event.target.checked })}>
        {say(words.confidential)}
      </Checkbox>
    </>
  );
}

/** The one-page intake form, begun with the citizen's own words; every keystroke is kept. */
export function IntakePane({ slice, close }: { slice: StaffSlice; close: () => void }) {
  const say = useSay();
  const cache = useQueryClient();
  const { tell } = useNotices();
  const { form, set, clear } = useIntakeDraft(slice);
  const [tried, setTried] = useState(false);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.querySelector('textarea')?.focus(), []);
  const faults = intakeFaults(form);
  const finish = () => {
    clear();
    close();
  };
  const run = useMutation({
    mutationFn: () => createTicket(form),
    onSuccess: async ({ no }) => {
      finish();
      tell(say(words.created, { no: shortNo(no) }));
      await Promise.all([cache.invalidateQueries({ queryKey: keys.context(slice.conversation.id) }), cache.invalidateQueries({ queryKey: keys.counts })]);
    },
  });
  const submit = () => {
    setTried(true);
    if (faults.size === 0) run.mutate();
  };
  const props = { form, set, faults: tried ? faults : new Set<string>() };
  return (
    <section className="panel stack intake" aria-labelledby="intake" ref={pane}>
      <h2 id="intake">{say(words.intake)}</h2>
      {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
      <ElementField {...props} field="content" />
      <ElementField {...props} field="title" />
      <Choices form={form} set={set} />
      <ElementField {...props} field="place" />
      <Field label={say(words.whom)}>{(id) => <Input id={id} value={form.whom ?? ''} onChange={(event) => set({ whom: event.target.value })} />}</Field>
      <ContactFields {...props} />
      <SimilarMatters form={form} joined={finish} />
      <p className="consequence">{say(words.intakeEnds)}</p>
      <div className="row action-buttons">
        <Button onClick={close}>{say(words.cancel)}</Button>
        <Button type="primary" loading={run.isPending} onClick={submit}>
          {say(words.create)}
        </Button>
      </div>
    </section>
  );
}
