import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/ingest/layout/blocks.ts';

/** Whether a line between two paragraphs is taken for furniture. */
function isFurniture(line: string): boolean {
  const text = `Der erste Satz steht hier.\n\n${line}\n\nDer zweite Satz steht hier.`;
  return layOut(text).blocks[1]?.kind === 'furniture';
}

describe('furniture', () => {
  it.each([
    'Kommentar verfassen',
    '%d Bloggern gefällt das:',
    '12 Bloggern gefällt das:',
    'Schreibe einen Kommentar',
    'Teilen mit:',
    'Teilen | Drucken | Kommentieren',
    'Facebook Twitter WhatsApp Telegram',
    'Gefällt mir Wird geladen …',
    'Ähnliche Beiträge',
    'Lesen Sie auch: Warum der Präsident schweigt',
    'Foto: dpa',
    'Veröffentlicht unter Politik',
    'Diese Website verwendet Cookies.',
    'Leave a Reply',
    '%d bloggers like this:',
    'Share this:',
    'Read also: What the president said',
    'Skip to content',
    'Photo: Reuters',
    '5 comments',
    'Posted in Politics',
    'Оставить комментарий',
    'Читайте также: Что сказал президент',
    'Поделиться',
    'Фото: ТАСС',
    '🔴 [Подписаться](https://t.me/+abc) | [Прислать новость](https://t.me/x_bot)',
    '❗️ [Подписывайся на нас](https://t.me/+abc)',
    'Подписывайтесь на наш канал',
    '[👉 ](https://t.me/+a)[Канал. Подписаться](https://t.me/+b)',
    'https://example.org/artikel',
    '* * *',
    '-----',
    '[Kanal](https://t.me/+abc)',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });
  it.each([
    'Die Polizei will den Kommentar nicht verfassen.',
    'Hintergrund',
    'Quellen',
    'Mehr Tote in Almaty',
    'Bild am Sonntag berichtet von Schüssen.',
    'Das Foto zeigt den Flughafen.',
    'Teilen der Armee wurde der Einsatz befohlen.',
    'Share prices fell in Almaty.',
    'Read more books, he said.',
    'Комментарий президента был кратким.',
    'Фото с места событий показывают разрушения.',
    'Подписание соглашения отложено.',
    'Der Bericht steht [hier](https://example.org/bericht) und ist lang.',
    '[Ministerium: 4000 Festnahmen](https://example.org/bericht)',
    'Laut Telegram-Kanal gab es Tote: https://t.me/kanal/123',
    '🤯',
    'Kontakt zu den Geiseln besteht.',
  ])('not %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
  it('keeps a link inside a paragraph and takes one alone behind it away', () => {
    const inside = 'Es gab eine Untersuchung \nhttps://example.org/x\nder Ursachen, hieß es.';
    expect(layOut(inside).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(layOut('Das ist ein Satz.\nhttps://example.org/x').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'furniture',
    ]);
    expect(layOut('Das ist ein Satz.\n\nX auf Telegram:\nhttps://t.me/s/x').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'furniture',
      'furniture',
    ]);
  });
  it('takes the foot behind a byline away, but no sentence', () => {
    const foot =
      'Das ist ein Satz.\n\nDas ist ein Artikel von Xy vom 08.01.2022 um 22:16 Uhr\n\nXy\n\nEin Motto steht hier, daher kein Punkt\n\nKommentar verfassen';
    expect(layOut(foot).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ]);
    const sentence = foot.replace('Punkt', 'Punkt.');
    expect(layOut(sentence).blocks[3]?.kind).toBe('paragraph');
    expect(layOut('Das ist ein Satz.\n\nHintergrund').blocks[1]?.kind).toBe('paragraph');
  });
  it('is what a text of nothing else holds', () => {
    expect(layOut('Kommentar verfassen\n\nTeilen').blocks.every(({ kind }) => kind === 'furniture')).toBe(true);
  });
});
