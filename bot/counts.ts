/** How often each feature stands in a list, in the order in which they first do. */
export function counts(features: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}
