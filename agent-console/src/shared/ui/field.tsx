import { useId, type ReactNode } from 'react';

/** A visible label above its control, a hint under it, and the fault in words beside it. */
export function Field({ label, hint, fault, children }: { label: string; hint?: string; fault?: string | undefined; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="strong">
        {label}
      </label>
      {hint !== undefined && <p className="meta">{hint}</p>}
      {children(id)}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          ! {fault}
        </p>
      )}
    </div>
  );
}

/** Radio buttons or checkboxes under one question. */
export function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="group">
      <legend className="strong">{label}</legend>
      {children}
    </fieldset>
  );
}
