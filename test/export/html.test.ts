import { describe, expect, it } from 'vitest';
import { pictureHtml } from '../../src/export/html/index.ts';
import type { Picture } from '../../src/model/index.ts';
import { wordingIn } from '../../src/wording/index.ts';

const picture: Picture = {
  schema: 'hearsay/picture@1',
  reports: [
    { id: 'r1', outlet: 'Der Bote', title: 'Flut im Tal', published: '2031-05-02', language: 'de', statements: 1 },
    { id: 'r2', outlet: '<script>alert(1)</script>', published: '2031-05-03T09:30', language: 'en', statements: 1 },
  ],
  entities: [{ id: 'E1', kind: 'person', name: 'Ada "X" Lenz', names: [], joins: [], reports: ['r1'] }],
  statements: [
    {
      id: 'r1/s1',
      report: 'r1',
      kind: 'indirect',
      text: 'es gebe 12 Tote & mehr',
      speaker: 'E1',
      certainty: 'possible',
      negated: false,
    },
    {
      id: 'r2/s1',
      report: 'r2',
      kind: 'narrated',
      text: 'At least 15 \u202edead',
      certainty: 'unmarked',
      negated: false,
    },
  ],
  claims: [
    {
      id: 'C1',
      label: 'people dead',
      kind: 'figure',
      topics: ['dead'],
      places: [],
      statements: ['r1/s1', 'r2/s1'],
      possibly: [],
      origins: {
        low: 1,
        high: 2,
        roots: [
          {
            entity: 'E1',
            statements: ['r1/s1'],
            why: 'Lenz is the first to say it',
            reason: { id: 'named-speaker', who: 'Lenz' },
            certain: true,
          },
        ],
      },
      figure: {
        counts: 'people-dead',
        extent: 'stock',
        track: [
          {
            statement: 'r1/s1',
            quantity: 'q1',
            report: 'r1',
            value: 12,
            comparator: '=',
            saidAt: '2031-05-02',
            asOfBasis: 'default',
            role: 'withdrawn',
            source: 'E1',
            via: [],
          },
          {
            statement: 'r2/s1',
            quantity: 'q1',
            report: 'r2',
            value: 1500,
            comparator: '>=',
            saidAt: '2031-05-03',
            asOfBasis: 'default',
            role: 'current',
            via: [],
          },
        ],
      },
      because: [],
      reasons: [],
    },
  ],
  findings: [
    {
      id: 'F1',
      kind: 'withdrawal',
      claim: 'C1',
      statements: ['r1/s1'],
      asserted: true,
      says: 'Lenz took 12 back.',
      said: { id: 'figure-withdrawn', figure: { value: 12 }, counts: 'people-dead', by: { by: 'Lenz', in: 'Kurier' } },
      because: ['a word of correction'],
      reasons: ['words-correct'],
      weight: 0.9,
    },
    {
      id: 'F2',
      kind: 'unsourced',
      claim: 'C1',
      statements: [],
      asserted: false,
      says: 'No source for 1,500.',
      said: { id: 'told-unsourced', what: { value: 1500, counts: 'people' }, in: [{ in: 'Kurier' }] },
      because: [],
      reasons: [],
      weight: 0.2,
    },
  ],
  lineage: [
    {
      from: 'source:Agentur',
      to: 'r1',
      kind: 'citation',
      passages: [],
      score: 0.8,
      because: ['it says so'],
      reasons: ['answers-report'],
    },
  ],
  timeline: [{ at: '2031-05-02', precision: 'day', axis: 'said', claims: ['C1'], statements: ['r1/s1'] }],
  judgements: [],
};

const page = pictureHtml(picture);

describe('a picture as one page', () => {
  it('asks for nothing outside and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it('escapes what reports say, and shows direction marks by their numbers', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('es gebe 12 Tote &amp; mehr');
    expect(page).toContain('Ada &quot;X&quot; Lenz');
    expect(page).toContain('At least 15 [U+202E]dead');
    expect(page).not.toContain('\u202e');
  });

  it('leads every link to a place on the page', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(decodeURIComponent(target ?? ''));
  });

  it('says figures with whose, when and how firm they are', () => {
    expect(page).toContain('at least 1,500');
    expect(page.replaceAll(/<[^>]+>/g, '')).toContain('no source given, 3 May 2031');
    expect(page).toContain('rests on 1 to 2 independent words');
    expect(page).toContain('put as possible');
  });

  it('puts the weightiest finding first and marks what is only possible', () => {
    expect(page.indexOf('The figure 12 dead was withdrawn, according to Lenz in Kurier.')).toBeLessThan(
      page.indexOf('1,500 people is told with no source given in Kurier.'),
    );
    expect(page).toContain('No source given (possibly)');
  });

  it('is the same for the same picture, and stands for an empty one', () => {
    expect(pictureHtml(picture)).toBe(page);
    const empty = pictureHtml({
      ...picture,
      reports: [],
      entities: [],
      statements: [],
      claims: [],
      findings: [],
      lineage: [],
      timeline: [],
    });
    expect(empty).toContain('0 reports, no dates');
  });
});

describe('the page in German', () => {
  const german = pictureHtml(picture, { wording: wordingIn('de') });

  it('tells findings, reasons and figures in German, and the words of reports as they are', () => {
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('Die Angabe 12 Tote wurde zurückgenommen, laut Lenz in Kurier.');
    expect(german).toContain('1.500 Menschen: ohne Angabe einer Quelle in Kurier.');
    expect(german).not.toContain('Möglicherweise:');
    expect(german).toContain('der Wortlaut sagt, dass die Zahl berichtigt wurde');
    expect(german).not.toMatch(/What to look at|Who speaks|took 12 back|undefined/);
  });
});
