import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { guideList } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useSettled } from '../../shared/time/use-settled.js';
import { words } from './words.js';

const shown = 6;
const findGuides = (q: string) => api.ask(path('guides'), { query: { q }, reply: guideList });

/** A guide the assistant did not think of, found by its name. */
export function OtherGuide({ take }: { take: (itemCode: string) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 300);
  const { data } = useQuery({ queryKey: ['guides', q], queryFn: () => findGuides(q), enabled: q !== '' });
  const found = q === '' ? [] : (data?.guides ?? []).slice(0, shown);
  return (
    <div className="row">
      <Input className="question-find" aria-label={say(words.otherFind)} placeholder={say(words.otherFind)} maxLength={60} allowClear value={typed} onChange={(event) => setTyped(event.target.value)} />
      {found.map((guide) => (
        <Button key={guide.itemCode} aria-label={say(words.teach, { name: guide.name[lang] })} onClick={() => take(guide.itemCode)}>
          {guide.name[lang]}
        </Button>
      ))}
      {q !== '' && data?.guides.length === 0 && <span className="muted">{say(words.otherNone)}</span>}
    </div>
  );
}
