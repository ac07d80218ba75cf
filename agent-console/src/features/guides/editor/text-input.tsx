import { Input } from 'antd';
import { useId } from 'react';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import type { Lang } from '../../../shared/i18n/words.js';
import { saysNothing } from './blank.js';
import { usePart } from './form-context.js';
import { GapLine } from './gap-line.js';
import type { PartProps } from './part-props.js';
import type { Spec } from './specs.js';
import { words } from './words.js';

const tags: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };
interface Both {
  zh: string;
  en: string;
}
const nothing: Both = { zh: '', en: '' };

/** A text in both languages, side by side, each named by its own. */
export function TextInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'text' }>>) {
  const say = useSay();
  const id = useId();
  const part = usePart(path);
  const value = (part.value ?? nothing) as Both;
  const set = (lang: Lang, text: string) => {
    const next = { ...value, [lang]: text };
    part.set(spec.optional && saysNothing(next) ? undefined : next);
  };
  return (
    <fieldset className="group guide-text" data-path={path}>
      <legend className="strong">{label}</legend>
      <div className="guide-pair">
        {(['zh', 'en'] as const).map((lang) => (
          <label key={lang} htmlFor={`${id}-${lang}`} className="guide-half">
            <span className="meta">
              <span className="unseen">{label} </span>
              {say(words[lang])}
            </span>
            <Input.TextArea id={`${id}-${lang}`} lang={tags[lang]} autoSize={{ minRows: spec.long ? 2 : 1, maxRows: 12 }} maxLength={spec.long ? 2000 : 200} readOnly={part.readOnly} value={value[lang]} onChange={(event) => set(lang, event.target.value)} />
          </label>
        ))}
      </div>
      <GapLine gap={part.gap} />
    </fieldset>
  );
}

/** Plain words, the same in both languages: numbers, addresses, dates. */
export function LineInput({ spec, path, label, hint }: PartProps<Extract<Spec, { kind: 'line' | 'date' | 'day' }>> & { hint?: string }) {
  const id = useId();
  const { lang } = useLanguage();
  const part = usePart(path);
  const set = (text: string) => part.set('optional' in spec && text === '' ? undefined : text);
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      {hint !== undefined && <p className="meta">{hint}</p>}
      <Input id={id} lang={tags[lang]} {...(spec.kind === 'date' && { type: 'date' })} maxLength={200} readOnly={part.readOnly} value={typeof part.value === 'string' ? part.value : ''} onChange={(event) => set(event.target.value)} />
      <GapLine gap={part.gap} />
    </div>
  );
}

/** Words, one on each line. */
export function ListInput({ spec, path, label }: PartProps<Extract<Spec, { kind: 'list' }>>) {
  const say = useSay();
  const id = useId();
  const part = usePart(path);
  const lines = (part.value ?? []) as string[];
  const set = (text: string) => part.set(spec.optional && text === '' ? undefined : text === '' ? [] : text.split('\n'));
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <p className="meta">{say(words.onePerLine)}</p>
      <Input.TextArea id={id} autoSize={{ minRows: 2, maxRows: 10 }} readOnly={part.readOnly} value={lines.join('\n')} onChange={(event) => set(event.target.value)} />
      <GapLine gap={part.gap} />
    </div>
  );
}
