import { useQuery } from '@tanstack/react-query';
import { Input, Radio, Select } from 'antd';
import { roleWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { useSay } from '../../../shared/i18n/language.js';
import { fetchColleagues } from '../../../shared/people/directory.js';
import { useMe } from '../../../shared/people/me.js';
import { Field, Group } from '../../../shared/ui/field.js';
import type { FieldSpec } from './values.js';

interface InputProps {
  spec: FieldSpec;
  value: string;
  set: (value: string) => void;
  fault: string | undefined;
}

function ColleagueSelect({ id, value, set }: { id: string; value: string; set: (value: string) => void }) {
  const say = useSay();
  const me = useMe();
  const colleagues = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const options = (colleagues.data ?? [])
    .filter((colleague) => colleague.id !== me.id && !colleague.roles.every((role) => role === 'unit_contact' || role === 'sys_admin'))
    .map((colleague) => ({ value: colleague.id, label: `${colleague.name} · ${colleague.roles.map((role) => say(roleWords[role])).join(' / ')}` }));
  return <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={options} value={value === '' ? null : value} onChange={(next: string | null) => set(next ?? '')} />;
}

function ChoiceGroup({ spec, value, set, fault }: InputProps) {
  const say = useSay();
  return (
    <Group label={say(spec.label)}>
      <Radio.Group value={value === '' ? null : value} onChange={(event) => set(String(event.target.value))} options={(spec.choices ?? []).map((choice) => ({ value: choice.value, label: say(choice.label) }))} />
      {fault !== undefined && <p className="fault">! {fault}</p>}
    </Group>
  );
}

function Control({ spec, value, set, id }: InputProps & { id: string }) {
  const look = `audience-${spec.audience ?? 'plain'}`;
  const write = (event: { target: { value: string } }) => set(event.target.value);
  if (spec.kind === 'colleague') return <ColleagueSelect id={id} value={value} set={set} />;
  if (spec.kind === 'text') return <Input.TextArea id={id} className={look} autoSize={{ minRows: 3, maxRows: 10 }} value={value} onChange={write} />;
  return <Input id={id} className={look} type={spec.kind === 'moment' ? 'datetime-local' : 'text'} value={value} onChange={write} />;
}

/** One field of an action, drawn from its row in the table. */
export function FieldInput(props: InputProps) {
  const say = useSay();
  const { spec, fault } = props;
  if (spec.kind === 'choice') return <ChoiceGroup {...props} />;
  return (
    <Field label={say(spec.label)} fault={fault} {...(spec.hint === undefined ? {} : { hint: say(spec.hint) })}>
      {(id) => <Control {...props} id={id} />}
    </Field>
  );
}
