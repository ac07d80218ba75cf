import type { ComponentChildren, JSX } from 'preact';

interface Props<T> {
  name: string;
  legend: string;
  options: readonly { value: T; label: ComponentChildren }[];
  chosen: T | null;
  onChoose: (value: T) => void;
  row?: boolean;
}

/** One question with its answers as cards; nothing is chosen beforehand. */
export function ChoiceList<T extends string | number | boolean>({ name, legend, options, chosen, onChoose, row = false }: Props<T>): JSX.Element {
  return (
    <fieldset class={row ? 'choices choices-row' : 'choices'}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label class="choice" key={String(value)}>
          <input type="radio" id={`${name}-${String(value)}`} name={name} value={String(value)} checked={chosen === value} onChange={() => onChoose(value)} />
          <span class="choice-label">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
