import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { auditedAct, type AuditedAct, type AuditFilter } from '../../../../server/contract/audit.js';
import { auditedActWords } from '../../../../server/contract/words/audit-words.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { fetchColleagues } from '../../shared/people/directory.js';
import { Field } from '../../shared/ui/field.js';
import { words } from './words.js';

const anything = '';
const empty = { actorId: anything, what: anything, about: '', day: '' };

/** Asked only when somebody presses: each question is a look that is noted. */
export function AuditFilters({ ask }: { ask: (filter: AuditFilter) => void }) {
  const say = useSay();
  const people = useQuery({ queryKey: keys.colleagues, queryFn: fetchColleagues });
  const [fields, setFields] = useState(empty);
  const names = (people.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const acts = auditedAct.options.map((act) => ({ value: act, label: say(auditedActWords[act]) }));
  const submit = () => {
    const { actorId, what, about, day } = fields;
    ask({ ...(actorId !== '' && { actorId }), ...(what !== '' && { what: what as AuditedAct }), ...(about.trim() !== '' && { about: about.trim() }), ...(day !== '' && { day }) });
  };
  return (
    <form
      className="panel row audit-filters"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={say(words.who)}>{(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={[{ value: anything, label: say(words.anybody) }, ...names]} value={fields.actorId} onChange={(actorId: string) => setFields({ ...fields, actorId })} />}</Field>
      <Field label={say(words.act)}>{(id) => <Select id={id} options={[{ value: anything, label: say(words.anything) }, ...acts]} value={fields.what} onChange={(what: string) => setFields({ ...fields, what })} />}</Field>
      <Field label={say(words.about)}>{(id) => <Input id={id} maxLength={80} value={fields.about} onChange={(event) => setFields({ ...fields, about: event.target.value })} />}</Field>
      <Field label={say(words.day)}>{(id) => <Input id={id} type="date" value={fields.day} onChange={(event) => setFields({ ...fields, day: event.target.value })} />}</Field>
      <Button htmlType="submit" type="primary">
        {say(words.find)}
      </Button>
      <Button
        onClick={() => {
          setFields(empty);
          ask({});
        }}
      >
        {say(words.clear)}
      </Button>
    </form>
  );
}
