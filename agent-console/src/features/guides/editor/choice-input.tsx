import { Checkbox, Input, Select } from 'antd';
import { useId } from 'react';
import type { GuideDuration } from '../../../../../server/contract/guide-content.js';
import { guideValueWords } from '../../../../../server/contract/words/guide-words.js';
import { topicWords } from '../../../../../server/contract/words/topic-words.js';
import { useSay, type Say } from '../../../shared/i18n/language.js';
import { usePart } from './form-context.js';
import { GapLine } from './gap-line.js';
import type { PartProps } from './part-props.js';
import type { Spec } from './specs.js';
import { words } from './words.js';

const unsaid = '';
const named = (say: Say, path: string, value: string): string => {
  const found = path === 'category' ? topicWords[value] : guideValueWords[value];
  return found === undefined ? value : say(found);
};

/** One of a few; what is optional may stay unsaid. */
export function ChoiceInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'choice' }>>) {
  const say = useSay();
  const id = useId();
  const part = usePart(path);
  const options = [...(spec.optional ? [{ value: unsaid, label: say(words.notSaid) }] : []), ...spec.options.map((value) => ({ value, label: named(say, path, value) }))];
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <Select id={id} disabled={part.readOnly} popupMatchSelectWidth={false} options={options} value={typeof part.value === 'string' ? part.value : unsaid} onChange={(value: string) => part.set(value === unsaid ? undefined : value)} />
      <GapLine gap={part.gap} />
    </div>
  );
}

/** Yes or no; an optional one has a third answer. */
export function FlagInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'flag' }>>) {
  const say = useSay();
  const id = useId();
  const { value, readOnly, set } = usePart(path);
  if (!spec.optional)
    return (
      <div data-path={path}>
        <Checkbox disabled={readOnly} checked={value === true} onChange={(event) => set(event.target.checked)}>
          {label}
        </Checkbox>
      </div>
    );
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <Select id={id} disabled={readOnly} options={[{ value: unsaid, label: say(words.notSaid) }, { value: 'true', label: say(words.yes) }, { value: 'false', label: say(words.not) }]} value={typeof value === 'boolean' ? String(value) : unsaid} onChange={(next: string) => set(next === unsaid ? undefined : next === 'true')} />
    </div>
  );
}

export function NumberInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'number' }>>) {
  const id = useId();
  const { value, readOnly, set } = usePart(path);
  const within = (text: string) => Math.min(spec.max, Math.max(spec.min, Math.round(Number(text)) || spec.min));
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <Input id={id} className="guide-number" type="number" min={spec.min} max={spec.max} readOnly={readOnly} value={typeof value === 'number' ? value : ''} onChange={(event) => set(within(event.target.value))} />
    </div>
  );
}

/** Any of a few. */
export function ChecksInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'checks' }>>) {
  const say = useSay();
  const { value, readOnly, set } = usePart(path);
  return (
    <fieldset className="group" data-path={path}>
      <legend className="strong">{label}</legend>
      <Checkbox.Group disabled={readOnly} options={spec.options.map((option) => ({ value: option, label: named(say, path, option) }))} value={(value ?? []) as string[]} onChange={set} />
    </fieldset>
  );
}

const units = ['working_day', 'natural_day', 'month'] as const;

/** So many days; 0 takes it away. */
export function DurationInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'duration' }>>) {
  const say = useSay();
  const id = useId();
  const part = usePart(path);
  const limit = (part.value ?? { n: 0, unit: 'working_day' }) as GuideDuration;
  const none = spec.nullable === true ? null : undefined;
  const set = (next: GuideDuration) => part.set(next.n < 1 ? none : next);
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <span className="row">
        <Input id={id} className="guide-number" type="number" min={0} max={3660} readOnly={part.readOnly} value={limit.n === 0 ? '' : limit.n} onChange={(event) => set({ ...limit, n: Math.min(3660, Math.round(Number(event.target.value)) || 0) })} />
        <Select aria-label={label} disabled={part.readOnly || limit.n === 0} popupMatchSelectWidth={false} options={units.map((unit) => ({ value: unit, label: named(say, path, unit) }))} value={limit.unit} onChange={(unit) => set({ ...limit, unit })} />
      </span>
      <GapLine gap={part.gap} />
    </div>
  );
}
