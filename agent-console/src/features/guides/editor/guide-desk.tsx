import { useEffect, useState, type ReactNode } from 'react';
import type { GuideGap } from '../../../../../server/contract/guides.js';
import { useSay } from '../../../shared/i18n/language.js';
import { BotView } from '../preview/bot-view.js';
import { CitizenPreview } from '../preview/citizen-preview.js';
import { GuideFormContext } from './form-context.js';
import { GapList } from './gap-list.js';
import { SavingLine } from './saving-line.js';
import { SectionForm, type Aim } from './section-form.js';
import { SectionRail } from './section-rail.js';
import { sectionOf } from './sections.js';
import type { SavedDraft } from './use-saved-draft.js';
import { words } from './words.js';

const panes = ['form', 'preview', 'bot'] as const;
type Pane = (typeof panes)[number];

interface DeskProps {
  itemCode: string;
  draft: SavedDraft;
  readOnly: boolean;
  /** Who saved last, for when that was somebody else. */
  by: string | null;
  /** The field to begin at. */
  field: string | null;
  /** What stands between the gaps and the form. */
  children?: ReactNode;
}

/** On a narrow screen one of the three panes at a time. */
function PaneSwitch({ pane, show }: { pane: Pane; show: (pane: Pane) => void }) {
  const say = useSay();
  return (
    <div className="row pane-switch" role="group" aria-label={say(words.panes)}>
      {panes.map((each) => (
        <button key={each} type="button" className="chip" aria-pressed={each === pane} onClick={() => show(each)}>
          {say(words[each])}
        </button>
      ))}
    </div>
  );
}

/** A draft with its checklist, its form, the citizens' page it becomes and what the assistant will say. */
export function GuideDesk({ itemCode, draft, readOnly, by, field, children }: DeskProps) {
  const { saving, type } = draft;
  const [section, setSection] = useState(sectionOf(field));
  const [aim, setAim] = useState<Aim | null>(null);
  const [pane, show] = useState<Pane>('form');
  const aimAt = (next: string, path: string | null) => {
    setSection(sectionOf(next));
    setAim({ path });
    show('form');
  };
  useEffect(() => {
    if (field !== null) aimAt(field, null);
  }, [field]);
  const toGap = (gap: GuideGap) => aimAt(gap.field, gap.path);
  return (
    <GuideFormContext.Provider value={{ content: saving.content, gaps: saving.gaps, readOnly, type }}>
      {!readOnly && <SavingLine draft={draft} by={by} />}
      {(!readOnly || saving.gaps.length > 0) && <GapList gaps={saving.gaps} go={toGap} />}
      {children}
      <PaneSwitch pane={pane} show={show} />
      <div className="guide-desk" data-pane={pane}>
        <div className="guide-pane guide-pane-form">
          <SectionRail gaps={saving.gaps} chosen={section} choose={(id) => aimAt(id, null)} />
          <div className="panel">
            <SectionForm section={section} aim={aim} choose={(id) => aimAt(id, null)} />
          </div>
        </div>
        <div className="guide-pane guide-pane-preview panel">
          <CitizenPreview content={saving.content} />
        </div>
        <div className="guide-pane guide-pane-bot panel">
          <BotView itemCode={itemCode} content={saving.content} go={(next) => aimAt(next, null)} />
        </div>
      </div>
    </GuideFormContext.Provider>
  );
}
