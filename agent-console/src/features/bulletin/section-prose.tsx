import { Button, Input } from 'antd';
import type { Bulletin, BulletinSection } from '../../../../server/contract/bulletin.js';
import { useSay } from '../../shared/i18n/language.js';
import { piecesOf } from './chips.js';
import { NumberChip } from './number-chip.js';
import type { BulletinForm } from './use-bulletin-form.js';
import { sectionWords, words } from './words.js';

/** The paragraphs as they will be read. */
function Prose({ prose, bulletin }: { prose: string; bulletin: Bulletin }) {
  const say = useSay();
  if (prose.trim() === '') return <p className="muted no-print">{say(words.empty)}</p>;
  return (
    <>
      {prose.split('\n').map((paragraph, line) => (
        <p key={line}>{piecesOf(paragraph).map((piece, place) => ('text' in piece ? <span key={place}>{piece.text}</span> : <NumberChip key={place} bulletin={bulletin} of={piece} />))}</p>
      ))}
    </>
  );
}

/** One part of the text: read as printed, or open for writing. */
export function SectionProse({ section, form }: { section: BulletinSection; form: BulletinForm }) {
  const say = useSay();
  const name = say(sectionWords[section]);
  const { bulletin, text, editing, edit, write } = form;
  if (editing !== section) {
    return (
      <>
        <Prose prose={text.sections[section]} bulletin={bulletin} />
        {bulletin.state === 'draft' && (
          <Button size="small" className="no-print" onClick={() => edit(section)}>
            {say(words.edit, { name })}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <Input.TextArea autoSize={{ minRows: 3 }} aria-label={name} autoFocus value={text.sections[section]} onChange={(event) => write({ sections: { ...text.sections, [section]: event.target.value } })} />
      <Button size="small" className="no-print" onClick={() => edit(null)}>
        {say(words.done)}
      </Button>
    </>
  );
}
