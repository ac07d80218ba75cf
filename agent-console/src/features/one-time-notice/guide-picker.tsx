import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import type { GuideSummary } from '../../../../server/contract/portal.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useSettled } from '../../shared/time/use-settled.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { findGuides, guideKeys } from './api.js';
import { words } from './words.js';

const shown = 8;

/** What the guides know of the words typed; before that, of the words of the matter. */
function useFound(typed: string, about: string) {
  const asked = useSettled(typed.trim(), 300);
  const q = asked === '' ? about : asked;
  const { data, error } = useQuery({ queryKey: guideKeys.found(q), queryFn: () => findGuides(q), enabled: q !== '' });
  return { asked, error, guides: q === '' ? undefined : data?.guides };
}

function Count({ asked, n }: { asked: string; n: number | undefined }) {
  const say = useSay();
  const found = n === 0 ? say(words.none, { q: asked }) : say(words.found, { n: n ?? 0 });
  return (
    <p className="meta" role="status">
      {n !== undefined && (asked === '' ? n > 0 && say(words.maybe) : found)}
    </p>
  );
}

interface PickerProps {
  /** Words of the matter at hand, for a first guess. */
  about: string;
  take: (guide: GuideSummary) => void;
}

/** Finds a guide by name, by what people call it, or by the matter at hand. */
export function GuidePicker({ about, take }: PickerProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const [typed, setTyped] = useState('');
  const { asked, error, guides } = useFound(typed, about);
  return (
    <div className="stack">
      <Field label={say(words.find)} hint={say(words.findHint)}>
        {(id) => <Input id={id} maxLength={60} allowClear value={typed} onChange={(event) => setTyped(event.target.value)} />}
      </Field>
      <Count asked={asked} n={guides?.length} />
      {error !== null && <Problem refusal={asRefusal(error)} />}
      <ul className="guide-choices">
        {(guides ?? []).slice(0, shown).map((guide) => (
          <li key={guide.itemCode}>
            <button type="button" className="guide-choice" onClick={() => take(guide)}>
              <span className="strong">{guide.name[lang]}</span>
              <span className="meta guide-short">{guide.short[lang]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
