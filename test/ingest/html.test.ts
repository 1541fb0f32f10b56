import { describe, expect, it } from 'vitest';
import { codes, failOne, readOne, shape } from './helpers.ts';

const prose = (n: number): string =>
  `Das ist Satz Nummer ${n}, und er ist lang genug, um als Text eines Artikels zu gelten. Noch einer folgt ihm nach.`;
const article = `<h1>Ruhe in Almaty</h1><p class="byline">Von Eva Muster | 8. Januar 2022</p>${[1, 2, 3].map((n) => `<p>${prose(n)}</p>`).join('')}`;
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="de"><head><title>Ruhe in Almaty | Bote</title>${head}</head><body>${body}</body></html>`;

describe('pages', () => {
  it('keeps the article and leaves the site around it', async () => {
    const reading = await readOne(
      page(`<nav><ul><li><a href="/">Startseite</a></li><li><a href="/p">Politik</a></li></ul></nav>
        <div class="cookie-banner"><p>Diese Website verwendet Cookies, und das steht hier ziemlich ausführlich.</p></div>
        <article>${article}<div class="sharedaddy"><h3>Teilen mit:</h3><ul><li>Twitter</li></ul></div></article>
        <div id="comments"><h3>Kommentare</h3><p>${prose(9)}</p></div><aside><p>${prose(8)}</p></aside><footer><p>Impressum</p></footer>`),
      'a.html',
    );
    expect(shape(reading)).toEqual([
      'title: Ruhe in Almaty',
      'furniture: Von Eva Muster | 8. Januar 2022',
      ...[1, 2, 3].map((n) => `paragraph: ${prose(n)}`),
    ]);
    expect(reading.source).toMatchObject({
      title: 'Ruhe in Almaty',
      author: 'Eva Muster',
      published: { value: '2022-01-08', basis: 'stated' },
      language: 'de',
    });
  });
  it('never reads scripts, styles or what is hidden', async () => {
    const { source } = await readOne(
      page(
        `${article}<script>var a = "<p>GEHEIM</p>";</script><style>p { content: "GEHEIM" }</style><noscript>GEHEIM</noscript><p hidden>GEHEIM</p>
        <p style="display: none">GEHEIM</p><template><p>GEHEIM</p></template><svg><text>GEHEIM</text></svg><!-- GEHEIM --><textarea>GEHEIM</textarea>`,
        '<script>GEHEIM</script>',
      ),
      'a.html',
    );
    expect(source.text).not.toContain('GEHEIM');
  });
  it('keeps headings, lists with what they hang under, quotes and tables', async () => {
    const reading = await readOne(
      page(`<article>${article}<h2>Das Kontingent</h2><p>Die Truppe setzt sich so zusammen:</p>
        <ul><li>Russland: 3000<li>Belarus: 500<ul><li>davon 100 in Almaty</ul><li>Armenien: 100</ul>
        <blockquote class="twitter-tweet"><p lang="en">There were at least six waves of attacks on the city, he said.</p>&mdash; Name (@name)</blockquote>
        <table><tr><th>Land<th>Zahl<tr><td>Russland<td>3000</table><p>${prose(4)}</p></article>`),
      'a.html',
    );
    expect(shape(reading).slice(5)).toEqual([
      'heading: Das Kontingent',
      'paragraph: Die Truppe setzt sich so zusammen:',
      'item>6: Russland: 3000',
      'item>6: Belarus: 500',
      'item>8: davon 100 in Almaty',
      'item>6: Armenien: 100',
      'quote: There were at least six waves of attacks on the city, he said.',
      'quote: — Name (@name)',
      'table: Land\tZahl\nRussland\t3000',
      `paragraph: ${prose(4)}`,
    ]);
    expect(reading.source.blocks.find(({ kind }) => kind === 'quote')?.language).toBe('en');
  });
  it('keeps line breaks and makes two of them a new paragraph', async () => {
    expect(shape(await readOne('<p>Erste Zeile<br>zweite Zeile.<br><br>Neuer Absatz.', 'a.html'))).toEqual([
      'paragraph: Erste Zeile\nzweite Zeile.',
      'paragraph: Neuer Absatz.',
    ]);
  });
  it.each([
    [
      'Open Graph',
      '<meta property="og:title" content="Titel &amp; mehr"><meta property="og:site_name" content="Bote"><meta property="article:published_time" content="2022-01-08T22:16:00+01:00"><meta name="author" content="Eva Muster"><link rel="canonical" href="https://bote.example/a">',
    ],
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Titel & mehr","datePublished":"2022-01-08T22:16:00+01:00","author":[{"name":"Eva Muster"}],"publisher":{"name":"Bote"}}]}</script><meta property="og:url" content="https://bote.example/a">',
    ],
  ])('takes metadata from %s', async (_name, head) => {
    const { source } = await readOne(page(article.replace(/<p class="byline">.*?<\/p>/, ''), head), 'a.html');
    expect(source).toMatchObject({
      title: 'Titel & mehr',
      outlet: 'Bote',
      author: 'Eva Muster',
      origin: { url: 'https://bote.example/a' },
      published: { value: '2022-01-08T22:16:00+01:00', basis: 'metadata' },
    });
  });
  it('takes the date of a time element', async () => {
    const { source } = await readOne(page(`<time datetime="2022-01-08T09:00">gestern</time>${article}`), 'a.html');
    expect(source.published).toEqual({ value: '2022-01-08T09:00', basis: 'metadata' });
  });
  it('makes the addresses of links whole', async () => {
    const { source } = await readOne(
      page(
        `<article>${article}<p>Das steht <a href="/b?x=1&amp;y=2">im Bericht</a>, sagte er, und <a href="#oben">oben</a> auch.</p></article>`,
        '<link rel="canonical" href="https://bote.example/a/">',
      ),
      'a.html',
    );
    expect(source.links.map(({ start, end, url }) => [source.text.slice(start, end), url])).toEqual([
      ['im Bericht', 'https://bote.example/b?x=1&y=2'],
    ]);
  });
  it.each([
    ['a fragment', `<p>${prose(1)}</p>`],
    ['no end tags', `<html><body><p>${prose(1)}`],
    ['text without tags around it', `<!-- x -->\n<html>${prose(1)}`],
    ['an old layout of tables', `<body><table><tr><td><p>${prose(1)}</p></td></tr></table>`],
    ['a page that is one form', `<body><form><div class="content"><p>${prose(1)}</p></div></form>`],
    ['a wrapper named after its sidebar', `<body><div class="page has-sidebar"><div><p>${prose(1)}</p></div></div>`],
  ])('reads %s', async (_name, html) => {
    expect(shape(await readOne(html, 'a.html'))).toEqual([`paragraph: ${prose(1)}`]);
  });
  it('reads a page without an article as what a browser shows', async () => {
    const list = Array.from({ length: 30 }, (_, n) => `<p>${prose(n)}</p>`).join('');
    expect(shape(await readOne(`<div>${list}</div>`, 'a.html'))).toHaveLength(30);
  });
  it('flattens what is nested too deep, and says so', async () => {
    const reading = await readOne(`${'<div>'.repeat(100_000)}${prose(1)}${'</div>'.repeat(100_000)}`, 'a.html');
    expect(shape(reading)).toEqual([`paragraph: ${prose(1)}`]);
    expect(codes(reading)).toEqual(['html-nested']);
  });
  it('holds no text', async () => {
    expect((await failOne('<html><body><script>x</script></body></html>', 'a.html')).code).toBe('empty');
  });
});
