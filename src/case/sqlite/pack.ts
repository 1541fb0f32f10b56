import { constants, deflateSync, inflateSync } from 'node:zlib';

/** The first byte of a blob: how the rest is packed. */
const PLAIN = 0;
/** With zlib's checksum: a bit that turned over is noticed. */
const DEFLATED = 1;

/** Below this nothing is gained. */
const SMALL = 128;

/** The bytes, compressed where that makes them smaller; exactly these bytes come back. */
export function pack(bytes: Uint8Array, level: number = constants.Z_DEFAULT_COMPRESSION): Buffer {
  if (bytes.length >= SMALL) {
    const deflated = deflateSync(bytes, { level, memLevel: 9 });
    if (deflated.length < bytes.length) return headed(DEFLATED, deflated);
  }
  return headed(PLAIN, bytes);
}

const headed = (kind: number, bytes: Uint8Array): Buffer => {
  const blob = Buffer.allocUnsafe(bytes.length + 1);
  blob[0] = kind;
  blob.set(bytes, 1);
  return blob;
};

/** What was packed. Throws RangeError where the blob is none of `pack`'s. */
export function unpack(blob: Uint8Array): Buffer {
  const rest = blob.subarray(1);
  switch (blob[0]) {
    case PLAIN:
      return Buffer.from(rest);
    case DEFLATED:
      return inflateSync(rest);
    default:
      throw new RangeError('a blob that no version of this program packed');
  }
}
