import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, reportOf, routeOf, searchOf, statementHref } from '../../web/src/app/routes.ts';

describe('addresses', () => {
  it.each([
    ['/', { view: 'picture' }],
    ['/reports', { view: 'reports' }],
    ['/reports/', { view: 'reports' }],
    ['/reports/a%2Fb', { view: 'reports', id: 'a/b' }],
    ['/findings', { view: 'findings' }],
  ])('%s opens its view', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each(['/nothing', '/picture', '/reports/a/b', '/map/x', '/reports/%E0%A4%A'])('%s is missing', (path) => {
    expect(routeOf(path)).toEqual({ view: 'missing' });
  });

  it('lead back to the id they were made of, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const { pathname } = new URL(hrefOf('reports', id), 'http://127.0.0.1');
        if (id !== '.' && id !== '..') expect(routeOf(pathname)).toEqual({ view: 'reports', id });
      }),
    );
  });

  it('leave out what is not set', () => {
    expect(searchOf({ a: '', b: undefined, c: false, d: true, e: 'x y' })).toBe('?d=1&e=x+y');
    expect(searchOf({})).toBe('');
  });

  it('of a statement lead to its place in its report', () => {
    expect(reportOf('feed/7/s3')).toBe('feed/7');
    expect(statementHref('feed/7/s3')).toBe('/reports/feed%2F7?s=feed%2F7%2Fs3');
  });
});
