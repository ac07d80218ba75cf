import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { templateUse, type Template, type TemplateUse } from '../../../../server/contract/templates.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchTemplates, templateKeys } from './api.js';
import { TemplateEditor } from './template-editor.js';
import './templates.css';
import { useMoves } from './use-moves.js';
import { words, useWords } from './words.js';

/** Null = a new one, undefined = none chosen yet. */
type Chosen = string | null | undefined;

const fits = (q: string, use: TemplateUse | 'all') => ({ text }: Template) => {
  const { name, body, uses } = text;
  return (use === 'all' || uses.includes(use)) && [name.zh, name.en, body.zh, body.en ?? ''].some((said) => said.toLowerCase().includes(q.trim().toLowerCase()));
};

function List({ all, chosen, choose }: { all: readonly Template[]; chosen: Chosen; choose: (id: Chosen) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [q, setQ] = useState('');
  const [use, setUse] = useState<TemplateUse | 'all'>('all');
  const found = all.filter(({ deleted }) => !deleted).filter(fits(q, use));
  return (
    <div className="stack">
      <Button type="primary" onClick={() => choose(null)}>
        {say(words.add)}
      </Button>
      <Input aria-label={say(words.search)} placeholder={say(words.search)} allowClear value={q} onChange={(event) => setQ(event.target.value)} />
      <Select aria-label={say(words.uses)} value={use} onChange={setUse} options={[{ value: 'all' as const, label: say(words.all) }, ...templateUse.options.map((value) => ({ value, label: say(useWords[value]) }))]} />
      <p className="meta" role="status">
        {found.length === 0 ? say(words.none) : say(words.found, { n: found.length })}
      </p>
      <ul className="templates-list">
        {found.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="template-item" aria-current={id === chosen} onClick={() => choose(id)}>
              <span className="strong">{text.name[lang]}</span>
              <span className="meta">{text.uses.map((one) => say(useWords[one])).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Deleted ones, each with the way back. */
function Deleted({ all, restore }: { all: readonly Template[]; restore: (template: Template) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const gone = all.filter(({ deleted }) => deleted);
  if (gone.length === 0) return null;
  return (
    <details>
      <summary>
        {say(words.deleted)} <span className="num">{gone.length}</span>
      </summary>
      <ul className="stack">
        {gone.map((template) => (
          <li key={template.id} className="spread">
            <span>{template.text.name[lang]}</span>
            <Button size="small" onClick={() => restore(template)}>
              {say(words.restore)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Desk({ all }: { all: readonly Template[] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [chosen, choose] = useState<Chosen>(undefined);
  const [removed, setRemoved] = useState<Template | null>(null);
  const { mutate } = useMoves((next) => {
    setRemoved(next.deleted ? next : null);
    choose(next.deleted ? undefined : next.id);
  });
  const template = all.find(({ id, deleted }) => id === chosen && !deleted) ?? null;
  return (
    <>
      {removed !== null && (
        <p className="row undo-bar" role="status">
          <span>{say(words.removed, { name: removed.text.name[lang] })}</span>
          <Button size="small" autoFocus onClick={() => mutate({ template: removed, act: 'restore' })}>
            {say(words.undo)}
          </Button>
        </p>
      )}
      <div className="templates-desk">
        <div className="stack">
          <List all={all} chosen={chosen} choose={choose} />
          <Deleted all={all} restore={(one) => mutate({ template: one, act: 'restore' })} />
        </div>
        {chosen === undefined ? (
          <Empty title={say(words.choose)} />
        ) : (
          <TemplateEditor key={`${chosen ?? 'new'} ${template?.version ?? 0}`} template={template} saved={({ id }) => choose(id)} remove={(one) => mutate({ template: one, act: 'delete' })} />
        )}
      </div>
    </>
  );
}

/** The district's canned texts: a list, an editor with its preview, every version with its hand. */
export function TemplatesPage() {
  const say = useSay();
  const query = useQuery({ queryKey: templateKeys.list, queryFn: fetchTemplates });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="muted">{say(words.intro)}</p>
      <Fetched query={query} lines={8}>
        {(all) => <Desk all={all} />}
      </Fetched>
    </div>
  );
}
