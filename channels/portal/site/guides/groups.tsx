import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { GuideGroup, GuideList } from '../../../../server/contract/portal.js';
import { useSay } from '../page-context.js';
import type { GuideFilter } from '../page-data.js';
import { Link } from '../parts/link.js';
import { findWords as words } from '../words/guide-words.js';

export type GroupKind = 'event' | 'audience' | 'category';
/** The three ways to come to a guide, in the order people think of them. */
export const groupings: readonly { kind: GroupKind; title: Bilingual; of: (list: GuideList) => readonly GuideGroup[] }[] = [
  { kind: 'event', title: words.byEvent, of: ({ events }) => events },
  { kind: 'audience', title: words.byAudience, of: ({ audiences }) => audiences },
  { kind: 'category', title: words.byCategory, of: ({ categories }) => categories },
];

/** The address of the list narrowed in this way. */
export function narrowed(filter: GuideFilter): string {
  const query = new URLSearchParams(Object.entries(filter)).toString();
  return query === '' ? '/guides' : `/guides?${query}`;
}

/** The groups of one kind as plain links, each with how many guides it holds. */
export function GroupLinks({ kind, groups }: { kind: GroupKind; groups: readonly GuideGroup[] }): JSX.Element {
  const say = useSay();
  return (
    <ul class="categories">
      {groups.map(({ code, label, count }) => (
        <li key={code}>
          <Link to={narrowed({ [kind]: code })}>
            {say(label)}
            <span class="count">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** All three ways, each under its heading. */
export function AllGroups({ list }: { list: GuideList }): JSX.Element {
  const say = useSay();
  return (
    <>
      {groupings.map(({ kind, title, of }) => (
        <section key={kind}>
          <h2>{say(title)}</h2>
          <GroupLinks kind={kind} groups={of(list)} />
        </section>
      ))}
    </>
  );
}
