import { Button, Input, Select } from 'antd';
import type { Listed } from '../../../../server/contract/bulletin.js';
import { useSay } from '../../shared/i18n/language.js';
import { NumberChip } from './number-chip.js';
import type { BulletinForm } from './use-bulletin-form.js';
import { words } from './words.js';

const kpi = 'on_time_finish' as const;

function ListedRow({ one, name, form }: { one: Listed; name: string; form: BulletinForm }) {
  const say = useSay();
  const { bulletin, text, write } = form;
  const others = text.listed.filter((other) => other !== one);
  const draft = bulletin.state === 'draft';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NumberChip bulletin={bulletin} of={one} />
      </td>
      <td>
        <span className={draft ? 'print-only' : ''}>{one.reason}</span>
        {draft && <Input className="no-print" aria-label={`${name} ${say(words.reason)}`} value={one.reason} onChange={(event) => write({ listed: text.listed.map((other) => (other === one ? { ...one, reason: event.target.value } : other)) })} />}
      </td>
      {draft && (
        <td className="no-print">
          <Button size="small" aria-label={say(words.drop, { name })} onClick={() => write({ listed: others })}>
            ×
          </Button>
        </td>
      )}
    </tr>
  );
}

/** The units of one list in the order of their names, each with its number and a reason. */
export function ListedUnits({ list, form }: { list: 'red' | 'black'; form: BulletinForm }) {
  const say = useSay();
  const { bulletin, text, write } = form;
  const units = bulletin.byUnit.filter((one) => one.kpi === kpi);
  const nameOf = (unitId: string) => {
    const known = units.find((one) => one.unitId === unitId);
    return known === undefined ? unitId : say(known.unit);
  };
  const listed = text.listed.filter((one) => one.list === list).sort((a, b) => nameOf(a.unitId).localeCompare(nameOf(b.unitId), 'zh'));
  const free = units.filter(({ unitId }) => !text.listed.some((one) => one.unitId === unitId));
  return (
    <>
      {listed.length > 0 && (
        <table className="bulletin-table">
          <thead>
            <tr>
              <th scope="col">{say(words.unitOf)}</th>
              <th scope="col">{say(words.finished)}</th>
              <th scope="col">{say(words.reason)}</th>
              {bulletin.state === 'draft' && <td className="no-print" />}
            </tr>
          </thead>
          <tbody>
            {listed.map((one) => (
              <ListedRow key={one.unitId} one={one} name={nameOf(one.unitId)} form={form} />
            ))}
          </tbody>
        </table>
      )}
      {bulletin.state === 'draft' && free.length > 0 && (
        <Select
          className="no-print bulletin-add"
          size="small"
          value={null}
          placeholder={say(words.addListed)}
          aria-label={say(words.addListed)}
          options={free.map(({ unitId, unit }) => ({ value: unitId, label: say(unit) }))}
          onChange={(unitId: string) => write({ listed: [...text.listed, { unitId, list, kpi, reason: '' }] })}
        />
      )}
    </>
  );
}
