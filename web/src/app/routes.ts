/** The addresses of the workbench. Everything a view shows (view, filter, selection) is in its address, to be shared. */
const VIEWS = [
  'picture',
  'reports',
  'claims',
  'figures',
  'timeline',
  'map',
  'sources',
  'findings',
  'search',
  'entities',
  'judgements',
] as const;
export type View = (typeof VIEWS)[number];

/** Views that show one thing under `/view/ID`. */
const WITH_ONE: ReadonlySet<View> = new Set(['reports', 'claims', 'figures', 'findings', 'entities']);

export interface Route {
  /** `missing` is an address that nothing is at. */
  readonly view: View | 'missing';
  /** Id of the report, claim, figure, finding or entity shown; absent where the view lists all. */
  readonly id?: string;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a path names. Never throws: a path that cannot be decoded is missing. */
export function routeOf(pathname: string): Route {
  const [first = '', ...rest] = pathname.replace(/^\/+|\/+$/g, '').split('/');
  if (first === '') return { view: 'picture' };
  const view = VIEWS.find((name) => name === first);
  if (!view || view === 'picture') return { view: 'missing' };
  if (rest.length === 0) return { view };
  if (rest.length > 1 || !WITH_ONE.has(view)) return { view: 'missing' };
  try {
    return { view, id: decodeURIComponent(rest[0] ?? '') };
  } catch {
    return { view: 'missing' };
  }
}

/** The address of a view, of one thing in it, with what is set in the query; what is undefined, false or '' is left out. */
export function hrefOf(view: View, id?: string, query: Query = {}): string {
  const path = view === 'picture' ? '/' : `/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
  return path + searchOf(query);
}

/** A query as it stands in an address, with its `?`; empty where nothing is set. */
export function searchOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== false && value !== '') params.set(name, value === true ? '1' : String(value));
  const text = params.toString();
  return text && `?${text}`;
}

/** The report a statement stands in: its id is the report's, a slash, and its own. */
export const reportOf = (statement: string): string => statement.slice(0, statement.lastIndexOf('/'));

/** The address of a statement in its report. */
export const statementHref = (statement: string): string => hrefOf('reports', reportOf(statement), { s: statement });

/** A source that was never added as a report is named by a mark of its own. */
const NEVER_ADDED = /^source:/;
/** What a source is called, without that mark. */
export const plainName = (name: string): string => name.replace(NEVER_ADDED, '');
/** Where a source is shown: a name of the case has its page; one that is only credited is searched for. */
export const sourceHref = (id: string, name: string): string =>
  NEVER_ADDED.test(id) ? hrefOf('search', undefined, { q: plainName(name) }) : hrefOf('entities', id);

/** What every view is told by its address. */
export interface ViewProps {
  /** Of the one thing shown; absent where the view lists all. */
  readonly id?: string;
}
