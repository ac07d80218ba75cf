import type { ReactNode } from 'react';

interface BandProps {
  /** A sign beside the word, read by nobody aloud. */
  sign: ReactNode;
  title: string;
  children?: ReactNode;
  /** The answers one can give here. */
  buttons?: ReactNode;
}

/** One line across the page that a person has to know or answer. */
export function Band({ sign, title, children, buttons }: BandProps) {
  return (
    <section className="band" aria-label={title}>
      <div className="band-words">
        <p className="strong">
          <span aria-hidden>{sign} </span>
          {title}
        </p>
        {children}
      </div>
      {buttons !== undefined && <div className="row band-buttons">{buttons}</div>}
    </section>
  );
}
