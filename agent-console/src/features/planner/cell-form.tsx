import { Button, InputNumber, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useSay } from '../../shared/i18n/language.js';
import { Field, Group } from '../../shared/ui/field.js';
import { mostPlaces, type Places } from './plan-draft.js';
import type { Cell } from './week-grid.js';
import { words } from './words.js';

interface CellFormProps {
  cells: readonly Cell[];
  mayChange: boolean;
  apply: (places: Places, everyWeek: boolean) => void;
  usual: () => void;
}

/** What is typed begins with what the first cell has, and follows it when that changes. */
function useTyped(first: Cell | undefined): [Places, (places: Places) => void] {
  const { capacity = 0, reserved = 0, date = '', time = '' } = first ?? {};
  const [places, setPlaces] = useState<Places>({ capacity, reserved });
  useEffect(() => setPlaces({ capacity, reserved }), [capacity, reserved, date, time]);
  return [places, setPlaces];
}

/** The chosen cells' numbers, typed: everything dragging can do, and more. */
export function CellForm({ cells, mayChange, apply, usual }: CellFormProps) {
  const say = useSay();
  const [places, setPlaces] = useTyped(cells[0]);
  const [everyWeek, setEveryWeek] = useState(false);
  const fault = places.reserved > places.capacity ? say(words.tooMany) : undefined;
  if (cells.length === 0) return <p className="muted">{say(words.pickCells)}</p>;
  return (
    <form
      className="panel stack plan-form"
      aria-labelledby="plan-selection"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === undefined && mayChange) apply(places, everyWeek);
      }}
    >
      <h2 id="plan-selection">{say(words.selection, { n: cells.length })}</h2>
      {!mayChange && <p className="muted">{say(words.past)}</p>}
      <div className="plan-fields">
        <Field label={say(words.capacity)}>{(id) => <InputNumber id={id} data-first min={0} max={mostPlaces} precision={0} disabled={!mayChange} value={places.capacity} onChange={(value) => setPlaces({ ...places, capacity: value ?? 0 })} />}</Field>
        <Field label={say(words.reserved)} fault={fault}>
          {(id) => <InputNumber id={id} min={0} max={mostPlaces} precision={0} disabled={!mayChange} value={places.reserved} onChange={(value) => setPlaces({ ...places, reserved: value ?? 0 })} />}
        </Field>
      </div>
      <Group label={say(words.scope)}>
        <Radio.Group className="stack" disabled={!mayChange} value={everyWeek} onChange={({ target }) => setEveryWeek(target.value === true)} options={[{ value: false, label: say(words.onlyThese) }, { value: true, label: say(words.everyWeek) }]} />
      </Group>
      <div className="row">
        <Button htmlType="submit" disabled={!mayChange || fault !== undefined}>
          {say(words.apply)}
        </Button>
        <Button type="text" disabled={!mayChange} onClick={usual}>
          {say(words.usual)}
        </Button>
      </div>
    </form>
  );
}
