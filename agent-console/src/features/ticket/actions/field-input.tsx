import { useQuery } from '@tanstack/react-query';
import { Input, Radio, Select } from 'antd';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { roleWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { useSay } from '../../../shared/i18n/language.js';
import { fetchColleagues } from '../../../shared/people/directory.js';
import { useMe } from '../../../shared/people/me.js';
import { Field, Group } from '../../../shared/ui/field.js';
import { TemplateText } from '../../templates/index.js';
import { DaysInput } from './days-input.js';
import { TicketPicker } from './ticket-picker.js';
import { UnitSelect } from './unit-select.js';
import type { Choice, FieldSpec } from './values.js';

interface InputProps {
  ticket: TicketDetail;
  spec: FieldSpec;
  value: string;
  set: (value: string) => void;
  fault: string | undefined;
}
type ControlProps = InputProps & { id: string };

function useChoiceLabel() {
  const say = useSay();
  return ({ label, told }: Choice) => (told === undefined ? say(label) : `${say(label)} ${told}`);
}

function ColleagueSelect({ id, value, set }: ControlProps) {
  const say = useSay();
  const me = useMe();
  const colleagues = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const options = (colleagues.data ?? [])
    .filter((colleague) => colleague.id !== me.id && !colleague.roles.every((role) => role === 'unit_contact' || role === 'sys_admin'))
    .map((colleague) => ({ value: colleague.id, label: `${colleague.name} · ${colleague.roles.map((role) => say(roleWords[role])).join(' / ')}` }));
  return <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={options} value={value === '' ? null : value} onChange={(next: string | null) => set(next ?? '')} />;
}

function ListSelect({ id, spec, value, set }: ControlProps) {
  const label = useChoiceLabel();
  const options = (spec.choices ?? []).map((choice) => ({ value: choice.value, label: label(choice) }));
  return <Select id={id} allowClear showSearch={{ optionFilterProp: 'label' }} options={options} value={value === '' ? null : value} onChange={(next: string | null | undefined) => set(next ?? '')} />;
}

function ChoiceGroup({ spec, value, set, fault }: InputProps) {
  const say = useSay();
  const label = useChoiceLabel();
  return (
    <Group label={say(spec.label)}>
      {spec.hint !== undefined && <p className="meta">{say(spec.hint)}</p>}
      <Radio.Group value={value === '' ? null : value} onChange={(event) => set(String(event.target.value))} options={(spec.choices ?? []).map((choice) => ({ value: choice.value, label: label(choice) }))} />
      {fault !== undefined && <p className="fault">! {fault}</p>}
    </Group>
  );
}

function TextControl({ id, ticket, spec, value, set }: ControlProps) {
  const look = `audience-${spec.audience ?? 'plain'}`;
  const write = (event: { target: { value: string } }) => set(event.target.value);
  if (spec.templates !== undefined) return <TemplateText id={id} className={look} rows={{ minRows: 3, maxRows: 10 }} use={spec.templates} from={{ ticketNo: ticket.row.no }} value={value} set={set} />;
  if (spec.kind === 'text') return <Input.TextArea id={id} className={look} autoSize={{ minRows: 3, maxRows: 10 }} value={value} onChange={write} />;
  return <Input id={id} className={look} type={spec.kind === 'moment' ? 'datetime-local' : 'text'} value={value} onChange={write} />;
}

function Control(props: ControlProps) {
  const { id, ticket, spec, value, set } = props;
  switch (spec.kind) {
    case 'colleague':
      return <ColleagueSelect {...props} />;
    case 'list':
      return <ListSelect {...props} />;
    case 'days':
      return <DaysInput id={id} value={value} set={set} days={spec.days ?? { most: 1, dueBy: [] }} />;
    case 'unit':
      return <UnitSelect id={id} ticket={ticket} value={value} set={set} />;
    case 'ticket':
      return <TicketPicker id={id} row={ticket.row} value={value} set={set} />;
    default:
      return <TextControl {...props} />;
  }
}

/** One field of an action, drawn from its row in the table. */
export function FieldInput(props: InputProps) {
  const say = useSay();
  const { spec, fault } = props;
  if (spec.kind === 'choice') return <ChoiceGroup {...props} />;
  if (spec.kind === 'sentence') return <p className="strong">{say(spec.label)}</p>;
  return (
    <Field label={say(spec.label)} fault={fault} {...(spec.hint === undefined ? {} : { hint: say(spec.hint) })}>
      {(id) => <Control {...props} id={id} />}
    </Field>
  );
}
