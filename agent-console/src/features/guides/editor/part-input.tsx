import { Button } from 'antd';
import type { ComponentType } from 'react';
import { guidePartWords } from '../../../../../server/contract/words/guide-paths.js';
import { useSay } from '../../../shared/i18n/language.js';
import { BasisInput } from './basis-input.js';
import { blankOf } from './blank.js';
import { ChecksInput, ChoiceInput, DurationInput, FlagInput, NumberInput } from './choice-input.js';
import { usePart } from './form-context.js';
import { GapLine } from './gap-line.js';
import type { PartProps } from './part-props.js';
import type { Spec } from './specs.js';
import { LineInput, ListInput, TextInput } from './text-input.js';
import { words } from './words.js';

type Inputs = { [K in Spec['kind']]: ComponentType<PartProps<Extract<Spec, { kind: K }>>> };

function DayInput(props: PartProps<Extract<Spec, { kind: 'day' }>>) {
  const say = useSay();
  return <LineInput {...props} hint={say(words.dayHint)} />;
}

/** Several parts under one name; an optional group is begun and left out by a button. */
function PartsInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'parts' }>>) {
  const say = useSay();
  const { value, readOnly, set } = usePart(path);
  if (spec.optional && value === undefined)
    return (
      <div className="spread" data-path={path}>
        <span className="muted">{label}</span>
        {!readOnly && <Button aria-label={`${say(words.write)} ${label}`} onClick={() => set(blankOf(spec))}>{say(words.write)}</Button>}
      </div>
    );
  return (
    <fieldset className="group guide-parts" data-path={path}>
      <legend className="strong">{label}</legend>
      <div className="guide-grid">
        {Object.entries(spec.parts).map(([name, part]) => (
          <PartInput key={name} spec={part} path={`${path}.${name}`} label={say(guidePartWords(name))} />
        ))}
      </div>
      {spec.optional && !readOnly && (
        <Button size="small" aria-label={`${say(words.leaveOut)} ${label}`} onClick={() => set(undefined)}>
          {say(words.leaveOut)}
        </Button>
      )}
    </fieldset>
  );
}

/** A list: each entry by its number, taken out or moved up by a button, a new one at the end. */
function RowsInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'rows' }>>) {
  const say = useSay();
  const { value, readOnly, gap, set } = usePart(path);
  const rows = (value ?? []) as readonly unknown[];
  const without = (place: number) => {
    const left = rows.filter((_, at) => at !== place);
    set(spec.optional && left.length === 0 ? undefined : left);
  };
  const up = (place: number) => set(rows.map((row, at) => (at === place - 1 ? rows[place] : at === place ? rows[place - 1] : row)));
  return (
    <section className="stack guide-rows" aria-label={label} data-path={path}>
      <h3>
        {label} <span className="num muted">{rows.length}</span>
      </h3>
      {rows.length === 0 && <p className="muted">{say(words.noRows)}</p>}
      <GapLine gap={gap} />
      <ol className="stack">
        {rows.map((_, place) => (
          <li key={place} className="guide-row">
            <PartInput spec={spec.of} path={`${path}[${place}]`} label={say(words.no, { n: place + 1 })} />
            {!readOnly && (
              <span className="row guide-row-acts">
                {place > 0 && (
                  <Button size="small" aria-label={say(words.upNo, { n: place + 1, label })} onClick={() => up(place)}>
                    {say(words.up)}
                  </Button>
                )}
                <Button size="small" aria-label={say(words.removeNo, { n: place + 1, label })} onClick={() => without(place)}>
                  {say(words.remove)}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Button aria-label={say(words.addTo, { label })} onClick={() => set([...rows, blankOf(spec.of)])}>
          {say(words.add)}
        </Button>
      )}
    </section>
  );
}

const inputs: Inputs = { text: TextInput, line: LineInput, list: ListInput, date: LineInput, day: DayInput, flag: FlagInput, number: NumberInput, choice: ChoiceInput, checks: ChecksInput, duration: DurationInput, basis: BasisInput, parts: PartsInput, rows: RowsInput };

/** Any part of a guide, drawn from what kind of thing it is. */
export function PartInput({ spec, path, label }: PartProps<Spec>) {
  const Input = inputs[spec.kind] as ComponentType<PartProps<Spec>>;
  return <Input spec={spec} path={path} label={label} />;
}
