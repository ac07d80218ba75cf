import { Select } from 'antd';
import { useId } from 'react';
import type { LegalBasis } from '../../../../../server/contract/guide-content.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import type { Lang } from '../../../shared/i18n/words.js';
import { blankBasis } from './blank.js';
import { useGuideForm, usePart } from './form-context.js';
import { GapLine } from './gap-line.js';
import type { PartProps } from './part-props.js';
import type { Spec } from './specs.js';
import { words } from './words.js';

const none = -1;
const own = -2;
const isBlank = ({ title, clause }: LegalBasis): boolean => title.zh === '' && clause.zh === '';
const factsOf = ({ title, clause }: LegalBasis, lang: Lang) => ({ title: title[lang] === '' ? title.zh : title[lang], clause: clause[lang] === '' ? clause.zh : clause[lang] });

/** Which document of the guide's own list a condition or material rests on. */
export function BasisInput({ path, label }: PartProps<Extract<Spec, { kind: 'basis' }>>) {
  const say = useSay();
  const { lang } = useLanguage();
  const id = useId();
  const { content } = useGuideForm();
  const part = usePart(path);
  const basis = (part.value ?? blankBasis) as LegalBasis;
  const laws = content.legalBases;
  const listed = laws.findIndex((law) => JSON.stringify(law) === JSON.stringify(basis));
  const chosen = listed === none && !isBlank(basis) ? own : listed;
  const named = (law: LegalBasis) => (isBlank(law) ? say(words.untitled) : say(words.basisLine, factsOf(law, lang)));
  const options = [
    { value: none, label: say(words.basisNone) },
    ...(chosen === own ? [{ value: own, label: say(words.basisOwn, factsOf(basis, lang)) }] : []),
    ...laws.map((law, place) => ({ value: place, label: named(law) })),
  ];
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      <p className="meta">{say(laws.length === 0 ? words.basisFirst : words.basisPick)}</p>
      <Select id={id} disabled={part.readOnly} options={options} value={isBlank(basis) ? none : chosen} onChange={(place: number) => place !== own && part.set(laws[place] ?? blankBasis)} />
      <GapLine gap={part.gap} />
    </div>
  );
}
