import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import type { BotModel } from '../../../bot/index.js';

/** Most of a model is noise to any packer: the fastest level loses nothing. */
const level = 1;

/** A model as bytes to be stored; the same model gives the same bytes. */
export function packed(model: BotModel): Uint8Array {
  return gzipSync(JSON.stringify(model), { level });
}

/** The same bytes of a model as it is written, packed beside the thread that asks, which goes on answering meanwhile. */
export function packedBeside(written: string | Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(written, { level });
}

/** What `packed` made. */
export function unpacked(weights: Uint8Array): BotModel {
  return JSON.parse(gunzipSync(weights).toString('utf8')) as BotModel;
}
