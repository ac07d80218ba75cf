/** The most each file may weigh, gzipped, in bytes. A citizen on a slow phone pays for every one of them. */
export const sizeBudget = {
  'loader.js': 8_000,
  'chat.js': 60_000,
  'chat.css': 8_000,
} as const;
