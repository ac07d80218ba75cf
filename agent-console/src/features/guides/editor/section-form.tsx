import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { guideFieldWords } from '../../../../../server/contract/words/guide-paths.js';
import { useSay } from '../../../shared/i18n/language.js';
import { pathsUp } from './at-path.js';
import { PartInput } from './part-input.js';
import { sections, type Section } from './sections.js';
import { contentSpecs } from './specs.js';

export interface Aim {
  /** The path to put the keyboard at; null = the section's heading. */
  path: string | null;
}

/** The control at a path, or at the nearest part it stands in. */
function controlAt(box: HTMLElement, path: string): HTMLElement | null {
  const part = pathsUp(path).map((each) => box.querySelector<HTMLElement>(`[data-path="${each}"]`)).find((found) => found !== null);
  return part?.querySelector<HTMLElement>('input, textarea, button') ?? null;
}

interface FormProps {
  section: Section;
  aim: Aim | null;
  choose: (id: string) => void;
}

/** One section of the guide as a form, with the ways on to its neighbours. */
export function SectionForm({ section, aim, choose }: FormProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = sections.indexOf(section);
  const [before, after] = [sections[place - 1], sections[place + 1]];
  useEffect(() => {
    if (aim === null || box.current === null) return;
    const control = aim.path === null ? heading.current : controlAt(box.current, aim.path);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [aim]);
  return (
    <div className="stack guide-form" ref={box}>
      <h2 ref={heading} tabIndex={-1}>
        {say(section.label)}
      </h2>
      {section.fields.map((field) => (
        <PartInput key={field} spec={contentSpecs[field]} path={field} label={say(guideFieldWords[field])} />
      ))}
      <div className="spread">
        {before === undefined ? <span /> : <Button onClick={() => choose(before.id)}>← {say(before.label)}</Button>}
        {after !== undefined && <Button onClick={() => choose(after.id)}>{say(after.label)} →</Button>}
      </div>
    </div>
  );
}
