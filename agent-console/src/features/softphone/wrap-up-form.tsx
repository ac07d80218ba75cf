import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { callTicket, type CallView } from '../../../../server/contract/calls.js';
import { ticketType } from '../../../../server/contract/ticket.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { shortNo, TicketNo } from '../../shared/ui/ticket-no.js';
import { openTicket } from './api.js';
import { words } from './words.js';

/** As typed: what is still too short is kept all the same. */
const draft = z.object({ key: z.string(), type: ticketType, title: z.string(), content: z.string(), place: z.string(), callerName: z.string() });
type Draft = z.infer<typeof draft>;

const openings = /^(你好|您好|喂|hello|hi)[，,。!！\s]*/i;
/** Latin letters; a Chinese character is as wide as two. */
const titleWidth = 60;
const wide = /[\u2e80-\uffff]/;

/** A first title out of the caller's own words. */
function beginning(said: string): string {
  const first = said.replace(openings, '').split(/[。！？!?.\n]/)[0] ?? '';
  let width = 0;
  const fits = Array.from(first).filter((letter) => (width += wide.test(letter) ? 2 : 1) <= titleWidth).join('');
  return fits.length === first.length || wide.test(fits) ? fits : fits.slice(0, fits.lastIndexOf(' '));
}

/** The form as typed so far: it survives a reload, as every word a person wrote does. */
function useForm(call: CallView) {
  const [kept, keep] = useDraft(`call:${call.id}`);
  const [key] = useState(() => crypto.randomUUID());
  const written = kept === '' ? undefined : draft.safeParse(JSON.parse(kept)).data;
  const said = call.lines.filter(({ from }) => from === 'caller').map(({ text }) => text).join('\n');
  const form: Draft = written ?? { key, type: 'assistance', title: beginning(said), content: said, place: '', callerName: '' };
  return { form, set: (change: Partial<Draft>) => keep(JSON.stringify({ ...form, ...change })), clear: () => keep('') };
}

function Opened({ nos }: { nos: readonly string[] }) {
  const say = useSay();
  if (nos.length === 0) return null;
  return (
    <p className="row">
      <span className="strong">{say(words.linked)}</span>
      {nos.map((no) => (
        <Link key={no} to={`/tickets/${no}`}>
          <TicketNo no={no} />
        </Link>
      ))}
    </p>
  );
}

/** After the call: the ticket, begun with what the caller said; once there is one, another only when asked for. */
export function WrapUpForm({ call }: { call: CallView }) {
  const say = useSay();
  const [more, ask] = useState(0);
  const opened = call.ticketNos.length;
  return (
    <section className="stack" aria-label={say(words.ticket)}>
      <Opened nos={call.ticketNos} />
      {opened > more ? <Button onClick={() => ask(opened)}>{say(words.another)}</Button> : <TicketForm key={opened} call={call} />}
    </section>
  );
}

function TicketForm({ call }: { call: CallView }) {
  const say = useSay();
  const cache = useQueryClient();
  const { tell } = useNotices();
  const { form, set, clear } = useForm(call);
  const [tried, setTried] = useState(false);
  const read = callTicket.safeParse(form);
  const faulty = (field: string) => (tried && !read.success && read.error.issues.some(({ path }) => path[0] === field) ? say(words.fill) : undefined);
  const opening = useMutation({
    mutationFn: () => openTicket(call.id, form),
    onSuccess: async ({ no }) => {
      clear();
      tell(say(words.opened, { no: shortNo(no) }));
      await Promise.all([cache.invalidateQueries({ queryKey: keys.phone }), cache.invalidateQueries({ queryKey: keys.callContext(call.id) }), cache.invalidateQueries({ queryKey: keys.counts })]);
    },
  });
  const submit = () => {
    setTried(true);
    if (read.success) opening.mutate();
  };
  return (
    <>
      <h3>{say(words.ticket)}</h3>
      {opening.error !== null && <Problem refusal={asRefusal(opening.error)} />}
      <Field label={say(words.title)} fault={faulty('title')}>
        {(id) => <Input id={id} value={form.title} onChange={(event) => set({ title: event.target.value })} />}
      </Field>
      <Field label={say(words.content)} fault={faulty('content')}>
        {(id) => <Input.TextArea id={id} autoSize={{ minRows: 3, maxRows: 8 }} value={form.content} onChange={(event) => set({ content: event.target.value })} />}
      </Field>
      <div className="intake-pair">
        <Field label={say(words.type)}>{(id) => <Select id={id} value={form.type} onChange={(type) => set({ type })} options={ticketType.options.map((value) => ({ value, label: say(ticketTypeWords[value]) }))} />}</Field>
        <Field label={say(words.callerName)}>{(id) => <Input id={id} value={form.callerName} onChange={(event) => set({ callerName: event.target.value })} />}</Field>
      </div>
      <Field label={say(words.place)}>{(id) => <Input id={id} value={form.place} onChange={(event) => set({ place: event.target.value })} />}</Field>
      <p className="meta">{say(words.ticketEnds)}</p>
      <div className="row action-buttons">
        <Button type="primary" loading={opening.isPending} onClick={submit}>
          {say(words.submit)}
        </Button>
      </div>
    </>
  );
}
