import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { bulletinSection, type Bulletin } from '../../../../server/contract/bulletin.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Problem } from '../../shared/ui/panels.js';
import { bulletinQuery, sheetAddress } from './api.js';
import './bulletin.css';
import { Paper } from './paper.js';
import { Shelf } from './shelf.js';
import { useBulletinForm, type BulletinForm } from './use-bulletin-form.js';
import { sectionWords, stateWords, words } from './words.js';

type Next = 'save' | 'freeze' | 'submit' | null;

/** What the draft waits for next: the one primary button. */
function nextOf({ bulletin, dirty }: BulletinForm): Next {
  if (dirty) return 'save';
  if (!bulletin.frozen) return 'freeze';
  return bulletin.guards.length === 0 ? 'submit' : null;
}

function DraftActs({ form }: { form: BulletinForm }) {
  const say = useSay();
  const { bulletin, dirty, busy, save, move } = form;
  const next = nextOf(form);
  const type = (act: Next) => (act === next ? 'primary' : 'default');
  return (
    <>
      {dirty && <span className="meta">{say(words.unsaved)}</span>}
      <Button type={type('save')} disabled={!dirty || busy} onClick={() => void save()}>
        {say(words.save)}
      </Button>
      <Button type={type('freeze')} disabled={dirty || busy} onClick={() => void move(bulletin.frozen ? 'thaw' : 'freeze')}>
        {say(bulletin.frozen ? words.thaw : words.freeze)}
      </Button>
      <Button type={type('submit')} disabled={next !== 'submit' || busy} onClick={() => void move('submit')}>
        {say(words.submit)}
      </Button>
    </>
  );
}

function Acts({ form }: { form: BulletinForm }) {
  const say = useSay();
  const { bulletin } = form;
  return (
    <div className="row no-print">
      <span className="mark">{say(stateWords[bulletin.state])}</span>
      {bulletin.state === 'draft' && <DraftActs form={form} />}
      <Button href={sheetAddress(bulletin.id)} download>
        {say(words.export)}
      </Button>
      <Button onClick={() => window.print()}>{say(words.print)}</Button>
    </div>
  );
}

function Outline() {
  const say = useSay();
  return (
    <nav className="bulletin-outline panel no-print" aria-label={say(words.outline)}>
      <ol className="stack">
        {bulletinSection.options.map((section) => (
          <li key={section}>
            <a href={`#bulletin-${section}`}>{say(sectionWords[section])}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Editor({ bulletin }: { bulletin: Bulletin }) {
  const say = useSay();
  const form = useBulletinForm(bulletin);
  return (
    <div className="page stack bulletin-page">
      <p className="no-print">
        <Link to="/bulletins">← {say(words.title)}</Link>
      </p>
      <PageTitle title={form.text.title} hidden />
      <Acts form={form} />
      {form.refusal !== null && <Problem refusal={form.refusal} />}
      <div className="bulletin-desk">
        <Outline />
        <Paper form={form} />
        <Shelf form={form} />
      </div>
    </div>
  );
}

/** Writing a bulletin: outline, page, data. */
export function BulletinPage() {
  const { id = '' } = useParams();
  const bulletin = useQuery(bulletinQuery(id));
  return (
    <Fetched query={bulletin} lines={10}>
      {(data) => <Editor key={data.id} bulletin={data} />}
    </Fetched>
  );
}
