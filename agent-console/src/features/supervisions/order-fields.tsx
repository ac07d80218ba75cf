import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { supervisionKind, supervisionLevel } from '../../../../server/contract/supervision.js';
import { supervisionKindWords } from '../../../../server/contract/words/supervision-words.js';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { BasisLine } from '../../shared/time/basis-line.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { DeadlineStrip } from '../../shared/time/deadline-strip.js';
import { Field, Group } from '../../shared/ui/field.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { TemplateText } from '../templates/index.js';
import { LevelMark } from './level-mark.js';
import type { OrderFormState } from './use-order-form.js';
import { words } from './words.js';

interface FieldsProps {
  form: OrderFormState;
}

export function KindAndLevel({ form }: FieldsProps) {
  const say = useSay();
  return (
    <div className="row order-pair">
      <Group label={say(words.kind)}>
        <Radio.Group value={form.chosen.kind} options={supervisionKind.options.map((kind) => ({ value: kind, label: say(supervisionKindWords[kind]) }))} onChange={(event) => form.choose({ kind: supervisionKind.parse(event.target.value) })} />
      </Group>
      <Group label={say(words.level)}>
        <Radio.Group value={form.chosen.level} options={supervisionLevel.options.map((level) => ({ value: level, label: <LevelMark level={level} /> }))} onChange={(event) => form.choose({ level: supervisionLevel.parse(event.target.value) })} />
      </Group>
    </div>
  );
}

/** The tickets an order covers; one more by its number, any but the last may go. */
export function CoveredTickets({ form }: FieldsProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { nos } = form.chosen;
  const known = form.draft.data?.tickets ?? [];
  const whole = /^\d{18}$/.test(typed.trim());
  const add = () => {
    if (whole && !nos.includes(typed.trim())) form.choose({ nos: [...nos, typed.trim()] });
    setTyped('');
  };
  return (
    <Group label={say(words.covered, { n: nos.length })}>
      <ul className="order-tickets">
        {nos.map((no) => (
          <li key={no} className="row">
            <span className="num">{shortNo(no)}</span>
            <span className="order-ticket-title">{known.find((ticket) => ticket.no === no)?.title}</span>
            {nos.length > 1 && (
              <Button size="small" type="text" aria-label={say(words.drop, { no: shortNo(no) })} onClick={() => form.choose({ nos: nos.filter((other) => other !== no) })}>
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <Input className="order-add" inputMode="numeric" aria-label={say(words.addTicket)} placeholder={say(words.addTicket)} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button disabled={!whole} onClick={add}>
          {say(words.add)}
        </Button>
      </div>
    </Group>
  );
}

/** To whom; a unit complained about in one of the tickets cannot be chosen. */
export function ToWhom({ form }: FieldsProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const blocked = form.draft.data?.blockedUnitIds ?? [];
  const options = (units.data ?? []).map((unit) => ({ value: unit.id, label: blocked.includes(unit.id) ? say(words.blocked, { unit: unit.name[lang] }) : unit.name[lang], disabled: blocked.includes(unit.id) }));
  const { unitId, coUnitIds, kind, leader } = form.chosen;
  const fault = (name: 'unitId' | 'coUnitIds') => (form.faults[name] === undefined ? undefined : say(form.faults[name]));
  return (
    <div className="row order-pair">
      <Field label={say(words.toWhom)} fault={fault('unitId')}>
        {(id) => <Select id={id} className="order-unit" showSearch={{ optionFilterProp: 'label' }} options={options} value={unitId === '' ? null : unitId} onChange={(next: string | null) => form.choose({ unitId: next ?? '' })} />}
      </Field>
      {kind === 'joint' && (
        <Field label={say(words.coUnits)} fault={fault('coUnitIds')}>
          {(id) => <Select id={id} mode="multiple" className="order-unit" showSearch={{ optionFilterProp: 'label' }} options={options.filter(({ value }) => value !== unitId)} value={[...coUnitIds]} onChange={(next: string[]) => form.choose({ coUnitIds: next })} />}
        </Field>
      )}
      <Field label={say(words.leader)}>{(id) => <Input id={id} maxLength={40} value={leader} onChange={(event) => form.choose({ leader: event.target.value })} />}</Field>
    </div>
  );
}

export function Demand({ form }: FieldsProps) {
  const say = useSay();
  return (
    <Field label={say(words.demand)} fault={form.faults.demand === undefined ? undefined : say(form.faults.demand)}>
      {(id) => (
        <>
          <TemplateText id={id} rows={{ minRows: 3, maxRows: 8 }} use="demand" from={{ ticketNo: form.chosen.nos.length === 1 ? form.chosen.nos[0] : undefined }} value={form.demand} set={form.type} />
          <Button size="small" className="order-refill" onClick={() => form.type('')}>
            {say(words.refill)}
          </Button>
        </>
      )}
    </Field>
  );
}

/** By when: the working days chosen, the date they give and the days walked over. */
export function AnswerBy({ form }: FieldsProps) {
  const say = useSay();
  const view = form.draft.data?.answerBy;
  return (
    <div className="stack">
      <Field label={say(words.days)}>{(id) => <InputNumber id={id} min={1} max={30} precision={0} value={form.chosen.days} onChange={(days) => form.choose({ days: days ?? 1 })} />}</Field>
      {view !== undefined && (
        <div className="stack order-date">
          <p className="row">
            <span className="strong">{say(words.answerBy)}</span> <DeadlineLine view={view} />
          </p>
          <DeadlineStrip view={view} />
          <BasisLine view={view} />
        </div>
      )}
    </div>
  );
}
