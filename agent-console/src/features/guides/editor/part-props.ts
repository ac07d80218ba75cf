/** One part of a guide in the form. */
export interface PartProps<S> {
  spec: S;
  path: string;
  label: string;
}
