import { Button, Checkbox, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Duty, DutyDraft } from '../../../../server/contract/directory.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field, Group } from '../../shared/ui/field.js';
import { keyOf } from './duty-lines.js';
import { useDutyWords } from './use-duty-words.js';
import { words } from './words.js';

interface DialogProps {
  topic: string;
  /** Null = a new line. */
  line: Duty | null;
  draft: DutyDraft;
  apply: (line: Duty) => void;
  close: () => void;
}

const district = '';

/** Another line already says who answers for this topic there. */
function isTaken({ entries }: DutyDraft, edited: Duty, line: Duty | null): boolean {
  const own = line && keyOf(line);
  return entries.some((one) => keyOf(one) === keyOf(edited) && keyOf(one) !== own);
}

/** A line opened for change lets go of units closed since: it could not be saved with them. */
function withoutClosed(line: Duty, closed: ReadonlySet<string>): Duty {
  return { ...line, unitId: closed.has(line.unitId) ? '' : line.unitId, coUnitIds: line.coUnitIds.filter((one) => !closed.has(one)) };
}

const freshLine = (topic: string): Duty => ({ topic, area: null, unitId: '', coUnitIds: [], basis: '' });

/** One line, changed in the draft only. */
export function DutyDialog({ topic, line, draft, apply, close }: DialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const named = useDutyWords();
  const closed = new Set(named.known.flatMap((unit) => (unit.closed === true ? [unit.id] : [])));
  const [edited, setEdited] = useState<Duty>(withoutClosed(line ?? freshLine(topic), closed));
  const [tried, setTried] = useState(false);
  const open = named.known.filter(({ closed }) => closed !== true);
  const options = open.map(({ id, name }) => ({ value: id, label: name[lang] }));
  const areas = [{ value: district, label: say(words.wholeDistrict) }, ...open.filter(({ kind }) => kind === 'subdistrict').map(({ id, name }) => ({ value: id, label: name[lang] }))];
  const taken = isTaken(draft, edited, line);
  const title = line === null ? say(words.addFor, { topic: named.topic(topic) }) : say(words.editLine, { topic: named.topic(topic), area: named.area(line.area) });
  const put = () => {
    setTried(true);
    if (taken || edited.unitId === '') return;
    apply({ ...edited, basis: edited.basis.trim() });
    close();
  };
  return (
    <Modal open onCancel={close} footer={null} title={title}>
      <div className="stack">
        <Field label={say(words.area)} fault={tried && taken ? say(words.taken) : undefined}>
          {(id) => <Select id={id} options={areas} value={edited.area ?? district} onChange={(area: string) => setEdited({ ...edited, area: area === district ? null : area })} />}
        </Field>
        <Field label={say(words.lead)} fault={tried && edited.unitId === '' ? say(words.pickUnit) : undefined}>
          {(id) => <Select id={id} showSearch={{ optionFilterProp: 'label' }} options={options} value={edited.unitId === '' ? null : edited.unitId} onChange={(unitId: string) => setEdited({ ...edited, unitId, coUnitIds: edited.coUnitIds.filter((one) => one !== unitId) })} />}
        </Field>
        <Group label={say(words.co)}>
          <Checkbox.Group className="duty-units" options={options.map((option) => ({ ...option, disabled: option.value === edited.unitId }))} value={edited.coUnitIds} onChange={(coUnitIds) => setEdited({ ...edited, coUnitIds })} />
        </Group>
        <Field label={say(words.basis)} hint={say(words.basisHint)}>
          {(id) => <Input id={id} maxLength={200} value={edited.basis} onChange={(event) => setEdited({ ...edited, basis: event.target.value })} />}
        </Field>
        <p className="consequence">{say(words.afterApply)}</p>
        <div className="row">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" onClick={put}>
            {say(words.apply)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
