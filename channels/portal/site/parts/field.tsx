import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../page-context.js';
import type { Bilingual } from '../../../../server/contract/common.js';

interface FieldProps {
  id: string;
  label: Bilingual;
  hint?: Bilingual;
  problem?: Bilingual | undefined;
  children: (aria: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ComponentChildren;
}

/** A labelled input with its hint and, beside it, what is wrong. */
export function Field({ id, label, hint, problem, children }: FieldProps): JSX.Element {
  const say = useSay();
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ');
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{say(label)}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{say(hint)}</p>}
      {problem && <p class="problem" id={`${id}-problem`}>{say(problem)}</p>}
      {children({ id, ...(described === '' ? {} : { 'aria-describedby': described }), ...(problem ? { 'aria-invalid': true } : {}) })}
    </div>
  );
}
