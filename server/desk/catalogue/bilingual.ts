/** A text every citizen may see, in both languages of the desk. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
