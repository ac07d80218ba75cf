import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { usePage, useSay } from '../page-context.js';
import { guideWords as words } from '../words/home-words.js';

type Material = GuidePage['materials'][number];

const spared: Record<Material['obtainBy'], Bilingual | null> = { applicant: null, data_sharing: words.byData, commitment: null };

/** 《Law》 clause, as printed on a notice. */
export function basisText(basis: Material['basis'], lang: 'zh' | 'en'): string {
  const quoted = (title: string): string => (lang === 'zh' && !title.startsWith('《') ? `《${title}》` : title);
  return basis.map(({ title, clause }) => [quoted(title), clause].filter(Boolean).join(lang === 'zh' ? '' : ' ')).join(lang === 'zh' ? '；' : '; ');
}

function Details({ material }: { material: Material }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const joint = prefs.lang === 'zh' ? '，' : ', ';
  const basis = basisText(material.basis, prefs.lang);
  return (
    <span class="small">
      {say(material.form)}
      {material.copies > 0 && joint + say(words.copies, { n: material.copies })}
      {material.obtainBy === 'commitment' && joint + say(words.byPromise)}
      {basis !== '' && (
        <span class="basis">
          {say(words.basis)} <span lang="zh-CN">{basis}</span>
        </span>
      )}
    </span>
  );
}

function Row({ material, at }: { material: Material; at: number }): JSX.Element {
  const say = useSay();
  const reason = spared[material.obtainBy];
  if (reason !== null) {
    return (
      <li class="spared">
        <span class="spared-badge">{say(words.free)}</span>
        <span>
          <s>{say(material.name)}</s>
          <span class="small">{say(reason)}</span>
        </span>
      </li>
    );
  }
  return (
    <li>
      <label class="tick" for={`material-${at}`}>
        <input type="checkbox" id={`material-${at}`} />
        <span>
          {say(material.name)}
          <Details material={material} />
        </span>
      </label>
    </li>
  );
}

/** What to bring, to be ticked off; what the offices fetch themselves is struck through with the reason. */
export function GuideMaterials({ guide }: { guide: GuidePage }): JSX.Element | null {
  const say = useSay();
  if (guide.materials.length === 0) return null;
  return (
    <section>
      <h2>{say(words.materials)}</h2>
      <p class="hint screen-only">{say(words.materialsHint)}</p>
      <ul class="materials">
        {guide.materials.map((material, at) => (
          <Row key={material.name.en} material={material} at={at} />
        ))}
      </ul>
    </section>
  );
}
