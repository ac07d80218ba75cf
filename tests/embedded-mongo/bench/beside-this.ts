/** A file of the bench: built, as the bench runs it, or from source, as a test does. */
export const besideThis = (name: string): URL => new URL(`${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
