import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { GuideVersionWhole } from '../../../../server/contract/guides.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { fetchDiff, fetchGuide, fetchVersion, guideKeys } from './api.js';
import { standingBadges } from './badges.js';
import '../admin/admin.css';
import './guides.css';
import { ChangeList } from './history/change-list.js';
import { CitizenPreview } from './preview/citizen-preview.js';
import { words } from './words.js';

/** What has changed between this version and the one in force. */
function SinceThen({ whole }: { whole: GuideVersionWhole }) {
  const say = useSay();
  const { itemCode, version } = whole;
  const guide = useQuery({ queryKey: guideKeys.one(itemCode), queryFn: () => fetchGuide(itemCode) });
  const current = guide.data?.inForce?.version;
  const differs = current !== undefined && current !== version;
  const diff = useQuery({ queryKey: guideKeys.diff(itemCode, version), queryFn: () => fetchDiff(itemCode, version, current ?? version), enabled: differs });
  if (!differs) return null;
  return (
    <section className="panel stack" aria-label={say(words.differs, { n: current })}>
      <h2>{say(words.differs, { n: current })}</h2>
      {whole.standing === 'past' && <p className="muted">{say(words.oldVersion, { n: current })}</p>}
      <Fetched query={diff}>{({ changes }) => <ChangeList changes={changes} />}</Fetched>
    </section>
  );
}

/** A guide as it read in one version, and how it differs from the one in force. */
export function GuideVersionPage() {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const { itemCode = '', version = '1' } = useParams();
  const query = useQuery({ queryKey: guideKeys.version(itemCode, Number(version)), queryFn: () => fetchVersion(itemCode, Number(version)) });
  return (
    <div className="page stack guide-page">
      <PageTitle title={query.data === undefined ? say(words.title) : say(words.versionTitle, { name: query.data.content.name[lang], n: version })} />
      <Fetched query={query} lines={10}>
        {(whole) => (
          <>
            <p className="row">
              <StateBadge word={standingBadges[whole.standing]} />
              <time dateTime={whole.effectiveFrom}>{dateWords(whole.effectiveFrom, now, lang)}</time>
              {whole.reason !== null && <span className="muted">{whole.reason}</span>}
              <Link to={`/guides/${itemCode}`}>{say(words.toCurrent)}</Link>
            </p>
            <SinceThen whole={whole} />
            <div className="panel">
              <CitizenPreview content={whole.content} />
            </div>
          </>
        )}
      </Fetched>
    </div>
  );
}
