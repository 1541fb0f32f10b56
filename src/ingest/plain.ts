import { decode } from './decode.ts';
import { layOut } from './layout/blocks.ts';
import { failure, type Input, type Reading, type ReadOptions } from './reading.ts';
import { settleSource, sha256 } from './source.ts';

/** Reads plain text: one report, its text the decoded bytes unchanged but for a byte order mark. */
export async function* readPlain(
  bytes: Uint8Array,
  { name, path }: Input,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const { text, map, diagnostics } = await decode(bytes);
  const layout = layOut(text);
  if (layout.blocks.length === 0) {
    yield failure(name, 'empty', 'holds nothing but white space');
    return;
  }
  const origin = { format: 'text' as const, ...(path !== undefined && { path }), sha256: sha256(bytes) };
  const given = {
    ...(options.language && { language: options.language }),
    ...(options.genre && { genre: options.genre }),
    ...(options.published && { published: { value: options.published, basis: 'given' as const } }),
  };
  const source = await settleSource(text, layout, origin, given, diagnostics);
  yield { kind: 'source', source, map, original: bytes };
}
