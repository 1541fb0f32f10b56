import { brotliCompressSync, brotliDecompressSync, constants, deflateSync, inflateSync } from 'node:zlib';

/** The first byte of a blob: how the rest is packed. */
const PLAIN = 0;
/** With zlib's checksum: a bit that turned over is noticed. */
const DEFLATED = 1;
/** Without a checksum: for what is kept with one of its own. */
const BROTLI = 2;

/** Below this nothing is gained. */
const SMALL = 128;
/** Smaller than deflated as fast as it can, in half the time; at 4 a picture is an eighth smaller, and takes three times as long. */
const QUALITY = 1;

/** The bytes, compressed where that makes them smaller; exactly these bytes come back. */
export const pack = (bytes: Uint8Array): Buffer => smaller(DEFLATED, bytes, () => deflateSync(bytes, { memLevel: 9 }));

/** What repeats at a great distance, compressed smaller than `pack` does, and as fast as it can. */
export const packList = (bytes: Uint8Array): Buffer =>
  smaller(BROTLI, bytes, () =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  );

function smaller(kind: number, bytes: Uint8Array, compress: () => Buffer): Buffer {
  if (bytes.length < SMALL) return headed(PLAIN, bytes);
  const compressed = compress();
  return compressed.length < bytes.length ? headed(kind, compressed) : headed(PLAIN, bytes);
}

const headed = (kind: number, bytes: Uint8Array): Buffer => {
  const blob = Buffer.allocUnsafe(bytes.length + 1);
  blob[0] = kind;
  blob.set(bytes, 1);
  return blob;
};

/** What `pack` or `packList` packed. Throws RangeError where the blob is none of theirs. */
export function unpack(blob: Uint8Array): Buffer {
  const rest = blob.subarray(1);
  switch (blob[0]) {
    case PLAIN:
      return Buffer.from(rest);
    case DEFLATED:
      return inflateSync(rest);
    case BROTLI:
      return brotliDecompressSync(rest);
    default:
      throw new RangeError('a blob that no version of this program packed');
  }
}
