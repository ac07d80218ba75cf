/** A part of the page by the name readers hear. Asking by role weighs every element of a long form and takes seconds. */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`no part is called ${name}`);
  return found;
}
