import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { reportWords as words } from '../words/report-words.js';
import { mostPhotos, type DraftPhoto } from './draft.js';
import { sendPhoto } from './photo.js';

interface Note {
  readonly words: Bilingual;
  readonly facts: Record<string, string>;
}

interface Props {
  photos: readonly DraftPhoto[];
  onPhotos: (photos: readonly DraftPhoto[]) => void;
}

/** Up to six photos, each cleaned on the device before it leaves. */
export function PhotoPicker({ photos, onPhotos }: Props): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  // Photos arrive one after the other while the page is not drawn anew.
  const latest = useRef(photos);
  latest.current = photos;
  const [note, setNote] = useState<Note | null>(null);
  const input = useRef<HTMLInputElement>(null);

  /** Adds one photo and says what came of it. */
  const addOne = async (file: File): Promise<Bilingual> => {
    if (latest.current.length >= mostPhotos) return words.photoFull;
    const answer = await sendPhoto(file);
    if (answer === null) return words.photoUnreadable;
    if (!answer.ok) return answer.failure.words;
    latest.current = [...latest.current, { fileId: answer.value.fileId, name: file.name }];
    onPhotos(latest.current);
    return words.photoCleaned;
  };
  const addAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setNote({ words: words.photoBusy, facts: {} });
      setNote({ words: await addOne(file), facts: { name: file.name, hotline: site.hotline } });
    }
    if (input.current) input.current.value = '';
  };
  const remove = (fileId: string): void => onPhotos(photos.filter((photo) => photo.fileId !== fileId));

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
