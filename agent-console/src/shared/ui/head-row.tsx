import type { Bilingual } from '../../../../server/contract/common.js';
import { useSay } from '../i18n/language.js';

/** A table's column headings, in the reader's language. */
export function HeadRow({ headings }: { headings: readonly Bilingual[] }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        {headings.map((heading) => (
          <th key={heading.en} scope="col">
            {say(heading)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
