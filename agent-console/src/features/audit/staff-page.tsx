import { useQuery } from '@tanstack/react-query';
import type { AccessLine } from '../../../../server/contract/access.js';
import { role, type Role } from '../../../../server/contract/staff.js';
import { roleWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { listed } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import '../admin/admin.css';
import { fetchAccess } from './api.js';
import './audit.css';
import { conflictWords, staffWords as words } from './words.js';

function Conflicts({ people }: { people: readonly AccessLine[] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const all = people.flatMap(({ name, conflicts }) => conflicts.map(({ conflict, roles }) => say(words.conflict, { name, roles: listed(roles.map((one) => say(roleWords[one])), lang), why: say(conflictWords[conflict]) })));
  return (
    <section className="panel stack" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">
        {say(words.conflicts)} <span className="num">{all.length}</span>
      </h2>
      {all.length === 0 && <p>✓ {say(words.noConflicts)}</p>}
      <ul>
        {all.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function RoleCell({ person, one }: { person: AccessLine; one: Role }) {
  const say = useSay();
  const held = person.roles.includes(one);
  const clash = person.conflicts.some(({ roles }) => roles.includes(one));
  return (
    <td className={clash ? 'role-both' : ''}>
      <span aria-hidden>{held ? (clash ? '⚠ ✓' : '✓') : ''}</span>
      <span className="unseen">{say(held ? words.has : words.hasNot)}{clash && ` ${say(words.marked)}`}</span>
    </td>
  );
}

function Matrix({ people }: { people: readonly AccessLine[] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const unitOf = (id: string | null) => units.data?.find((unit) => unit.id === id)?.name[lang] ?? '';
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.matrix)}>
      <table className="rule-table role-table">
        <caption>{say(words.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.person)}</th>
            <th scope="col">{say(words.unit)}</th>
            {role.options.map((one) => (
              <th key={one} scope="col">
                {say(roleWords[one])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} <span className="meta">{person.username}</span>
              </th>
              <td className="role-unit">{unitOf(person.unitId)}</td>
              {role.options.map((one) => (
                <RoleCell key={one} person={person} one={one} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who holds which roles, and where one person holds two that ought to be apart. */
export function StaffPage() {
  const say = useSay();
  const access = useQuery({ queryKey: ['access'], queryFn: fetchAccess });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="muted">{say(words.intro)}</p>
      <Fetched query={access} lines={9}>
        {(people) => (
          <>
            <Conflicts people={people} />
            <Matrix people={people} />
          </>
        )}
      </Fetched>
    </div>
  );
}
