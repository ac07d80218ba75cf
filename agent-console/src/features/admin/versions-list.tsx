import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { RuleKind, RuleLine } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { fetchVersions, ruleKeys } from './api.js';
import { words } from './words.js';

const whileRecounting = 5_000;
/** Open tickets rest on no rule of calls. */
const recounts = (kind: RuleKind): boolean => kind !== 'calls';

function Line({ kind, line, newest }: { kind: RuleKind; line: RuleLine; newest: boolean }) {
  const say = useSay();
  return (
    <tr>
      <td>
        <Link to={`/rules/${kind}/${line.label}`} aria-label={say(words.view, { n: line.version })}>
          {say(words.versionNo, { n: line.version })}
        </Link>{' '}
        <span className="meta">{line.label}</span> {newest && <span className="mark">{say(words.inForce)}</span>}
      </td>
      <td>{line.by ?? '–'}</td>
      <td className="rule-why">{line.reason ?? say(words.first)}</td>
      <td>
        <Moment at={line.savedAt} />
      </td>
      {recounts(kind) && <td>{line.version === 1 ? '–' : say(line.appliedAt === null ? words.recounting : words.recounted, { n: line.moved })}</td>}
    </tr>
  );
}

/** Who changed the rule, why and when, and how far the open tickets have been recounted. */
export function VersionsList({ kind }: { kind: RuleKind }) {
  const say = useSay();
  const versions = useQuery({
    queryKey: ruleKeys.versions(kind),
    queryFn: () => fetchVersions(kind),
    refetchInterval: ({ state }) => (state.data?.some(({ appliedAt }) => appliedAt === null) === true ? whileRecounting : false),
  });
  return (
    <section className="stack" aria-labelledby="versions-title">
      <h2 id="versions-title">{say(words.versions)}</h2>
      <Fetched query={versions} lines={3}>
        {(lines) => (
          <div className="rule-scroll" tabIndex={0} role="region" aria-labelledby="versions-title">
            <table className="rule-table">
              <HeadRow headings={[words.version, words.who, words.why, words.when, ...(recounts(kind) ? [words.applied] : [])]} />
              <tbody>
                {lines.map((line, place) => (
                  <Line key={line.version} kind={kind} line={line} newest={place === 0} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Fetched>
    </section>
  );
}
