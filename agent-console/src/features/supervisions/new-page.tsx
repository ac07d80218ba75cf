import { Link, useNavigate, useSearchParams } from 'react-router';
import { supervisionKind } from '../../../../server/contract/supervision.js';
import { useSay } from '../../shared/i18n/language.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { OrderForm } from './order-form.js';
import { words } from './words.js';

/** An order to be issued, addressed by its tickets: /supervisions/new?no=…&no=…&kind=… */
export function NewSupervisionPage() {
  const say = useSay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const nos = search.getAll('no').filter((no) => /^\d{18}$/.test(no));
  const kind = supervisionKind.safeParse(search.get('kind'));
  return (
    <div className="page stack">
      <PageTitle title={say(words.newTitle)} />
      {nos.length === 0 ? (
        <Empty title={say(words.noTickets)} why={say(words.noTicketsWhy)}>
          <Link to="/board">{say(words.toBoard)}</Link>
        </Empty>
      ) : (
        <div className="panel">
          <OrderForm start={{ nos, ...(kind.success && { kind: kind.data }) }} done={() => void navigate('/supervisions')} cancel={() => void navigate(-1)} />
        </div>
      )}
    </div>
  );
}
