/** Chance, so that tests can repeat it. */
export interface Ids {
  /** A new unguessable id. */
  id(): string;
  /** A secret for a cookie, 32 random bytes in base64url. */
  token(): string;
}
