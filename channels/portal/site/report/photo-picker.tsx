import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { reportWords as words } from '../words/report-words.js';
import { mostPhotos } from './draft.js';
import { sendPhoto } from './photo.js';
import { useDraft } from './use-draft.js';

interface Note {
  readonly words: Bilingual;
  readonly facts: Record<string, string>;
}

/** Up to six photos, each cleaned on the device before it leaves. */
export function PhotoPicker(): JSX.Element {
  const { reportBox, site } = usePage();
  const say = useSay();
  const { photos } = useDraft();
  const [note, setNote] = useState<Note | null>(null);
  const input = useRef<HTMLInputElement>(null);

  /** Adds one photo and says what came of it. */
  const addOne = async (file: File): Promise<Bilingual> => {
    if (reportBox.draft().photos.length >= mostPhotos) return words.photoFull;
    const answer = await sendPhoto(file);
    if (answer === null) return words.photoUnreadable;
    if (!answer.ok) return answer.failure.words;
    reportBox.change({ photos: [...reportBox.draft().photos, { fileId: answer.value.fileId, name: file.name }] });
    return words.photoCleaned;
  };
  const addAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setNote({ words: words.photoBusy, facts: {} });
      setNote({ words: await addOne(file), facts: { name: file.name, hotline: site.hotline } });
    }
    if (input.current) input.current.value = '';
  };
  const remove = (fileId: string): void => reportBox.change({ photos: photos.filter((photo) => photo.fileId !== fileId) });

  return (
    <fieldset class="photos">
      <legend>{say(words.photos)}</legend>
      <p class="hint" id="photos-hint">{say(words.photosHint)}</p>
      <ul class="photo-list">
        {photos.map(({ fileId, name }) => (
          <li key={fileId}>
            <Icon name="check" />
            <span>{name}</span>
            <button type="button" class="text-button" onClick={() => remove(fileId)}>
              {say(words.photoRemove)}
              <span class="unseen">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <label class={photos.length >= mostPhotos ? 'button file-button off' : 'button file-button'}>
        <Icon name="photo" />
        <span>{say(words.photoAdd)}</span>
        <input
          ref={input}
          class="unseen"
          type="file"
          accept="image/*"
          multiple
          disabled={photos.length >= mostPhotos}
          aria-describedby="photos-hint"
          onChange={(event) => void addAll([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <p role="status" class="small">{note && say(note.words, note.facts)}</p>
    </fieldset>
  );
}
