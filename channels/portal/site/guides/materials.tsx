import type { JSX } from 'preact';
import type { GuidePage, GuidePageMaterial } from '../../../../server/contract/portal.js';
import { usePage, useSay } from '../page-context.js';
import { guideWords as words } from '../words/guide-words.js';
import { basisText } from './basis-text.js';
import { useTicks } from './ticks.js';

interface Numbered {
  readonly at: number;
  readonly material: GuidePageMaterial;
}

/** What to bring always, what only in some cases, and what the desk fetches itself; each with its place in the guide. */
export function sorted(materials: readonly GuidePageMaterial[]) {
  const all = materials.map((material, at): Numbered => ({ at, material }));
  const brought = all.filter(({ material }) => material.obtainBy !== 'data_sharing');
  return { always: brought.filter(({ material }) => material.when === undefined), sometimes: brought.filter(({ material }) => material.when !== undefined), spared: all.filter(({ material }) => material.obtainBy === 'data_sharing') };
}

function Details({ material }: { material: GuidePageMaterial }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const facts = [
    say(material.form),
    ...(material.copies > 0 ? [say(words.copies, { n: material.copies })] : []),
    ...(material.required ? [] : [say(words.optional)]),
    ...(material.obtainBy === 'commitment' ? [say(words.byPromise)] : []),
    ...(material.acceptElectronic ? [say(words.electronic)] : []),
  ];
  const told = [
    ...(material.requirement ? [say(material.requirement)] : []),
    say(words.from, { source: say(material.source) }),
    ...(material.sample ? [say(words.sample, { sample: say(material.sample) })] : []),
    ...material.commonErrors.map((mistake) => say(words.mistake, { mistake: say(mistake) })),
  ];
  return (
    <span class="small">
      {facts.join(prefs.lang === 'zh' ? '，' : ', ')}
      {told.map((line) => <span key={line} class="material-line">{line}</span>)}
      <span class="basis">{say(words.basis)} {basisText(material.basis, prefs.lang)}</span>
    </span>
  );
}

function Row({ numbered: { at, material }, ready, onTick }: { numbered: Numbered; ready: boolean; onTick: (at: number) => void }): JSX.Element {
  const say = useSay();
  return (
    <li>
      <label class="tick" for={`material-${at}`}>
        <input type="checkbox" id={`material-${at}`} checked={ready} onChange={() => onTick(at)} />
        <span>
          {say(material.name)}
          {material.when && <span class="case">{say(material.when)}</span>}
          <Details material={material} />
        </span>
      </label>
    </li>
  );
}

function Spared({ spared }: { spared: readonly Numbered[] }): JSX.Element | null {
  const say = useSay();
  if (spared.length === 0) return null;
  return (
    <section class="spared">
      <h2>{say(words.spared)}</h2>
      <p class="hint">{say(words.sparedWhy)}</p>
      <ul class="materials">
        {spared.map(({ at, material }) => (
          <li key={at}>
            <span class="spared-badge">{say(words.free)}</span>
            <span>
              <s>{say(material.name)}</s>
              <span class="small">{say(words.sparedShort)} · {say(words.from, { source: say(material.source) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What to bring, to be ticked off, and apart from it what the offices fetch themselves. */
export function GuideMaterials({ guide }: { guide: GuidePage }): JSX.Element {
  const say = useSay();
  const { ticks, toggle, clear } = useTicks(guide);
  const { always, sometimes, spared } = sorted(guide.materials);
  const all = always.length + sometimes.length;
  const rows = (list: readonly Numbered[]): JSX.Element => <ul class="materials">{list.map((one) => <Row key={one.at} numbered={one} ready={ticks.includes(one.at)} onTick={toggle} />)}</ul>;
  return (
    <>
      <section id="materials">
        <h2>{say(words.materials)}</h2>
        {all === 0 ? <p>{say(words.nothing)}</p> : <p class="hint screen-only">{say(words.materialsHint)}</p>}
        {always.length > 0 && rows(always)}
        {sometimes.length > 0 && <h3>{say(words.inSomeCases)}</h3>}
        {sometimes.length > 0 && rows(sometimes)}
        <p class="small screen-only" role="status">
          {ticks.length > 0 && say(words.ready, { n: ticks.length, all })}
          {ticks.length > 0 && <button class="text-button" type="button" onClick={clear}>{say(words.clearTicks)}</button>}
        </p>
      </section>
      <Spared spared={spared} />
    </>
  );
}
