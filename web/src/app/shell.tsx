import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Boundary } from '../components/boundary.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useMessages } from '../i18n/index.tsx';
import { CaseProvider, useCase } from './case.tsx';
import { DropTarget } from './drop.tsx';
import { useKeys } from './keys.ts';
import { Link, navigate, useRoute } from './navigation.tsx';
import { hrefOf, type View } from './routes.ts';
import { SearchBox } from './search-box.tsx';
import { type SheetName, Sheets } from './sheets.tsx';
import { useTitle } from './title.ts';
import { viewOf } from './views.tsx';

const NAVIGATION: readonly View[] = [
  'picture',
  'findings',
  'figures',
  'claims',
  'timeline',
  'map',
  'sources',
  'reports',
];
/** `g`, then this. */
const GO: Readonly<Record<string, View>> = {
  p: 'picture',
  i: 'findings',
  f: 'figures',
  c: 'claims',
  t: 'timeline',
  m: 'map',
  s: 'sources',
  r: 'reports',
  j: 'judgements',
};

export function Shell() {
  return (
    <CaseProvider>
      <Frame />
    </CaseProvider>
  );
}

/** What stands around every view: name, search, tools, navigation; keys; files dropped on the window. */
function Frame() {
  const { app } = useMessages();
  const route = useRoute();
  const [sheet, setSheet] = useState<SheetName>();
  const [asked, setAsked] = useState<ReadonlySet<SheetName>>(new Set());
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const show = useCallback((name: SheetName) => {
    setAsked((before) => new Set([...before, name]));
    setSheet(name);
  }, []);
  const close = useCallback(() => {
    setSheet(undefined);
    setDropped([]);
  }, []);
  const going = useRef(0);
  const go = (event: KeyboardEvent): void => {
    const view = GO[event.key];
    if (!view || Date.now() - going.current > 1500) return;
    going.current = 0;
    event.stopImmediatePropagation();
    navigate(hrefOf(view));
  };
  useGo(go);
  useKeys({
    '/': () => document.getElementById('search')?.focus(),
    '?': () => show('legend'),
    a: () => show('add'),
    g: () => {
      going.current = Date.now();
    },
  });
  const main = useMainFocus(`${route.view}/${route.id ?? ''}`);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {app.skip}
      </a>
      <Top onSheet={show} />
      <main id="content" ref={main} tabIndex={-1} className={`content view-${route.view}`}>
        <Boundary place={`${route.view}/${route.id ?? ''}`}>
          <Suspense fallback={<Loading />}>
            {route.view === 'missing' ? <Missing /> : <Shown view={route.view} id={route.id} />}
          </Suspense>
        </Boundary>
      </main>
      <Sheets asked={asked} shown={sheet} onClose={close} dropped={dropped} />
      <DropTarget
        onFiles={(files) => {
          setDropped(files);
          show('add');
        }}
      />
    </div>
  );
}

/** The second key of a pair is heard before any view's own keys. */
function useGo(go: (event: KeyboardEvent) => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) latest.current(event);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** Moves the focus to the content when another view is opened, so that a screen reader reads it; not at the first. */
function useMainFocus(place: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return main;
}

function Shown({ view, id }: { readonly view: View; readonly id: string | undefined }) {
  const { app } = useMessages();
  useTitle(app.views[view]);
  const Component = viewOf(view, id);
  return <Component key={`${view}/${id ?? ''}`} {...(id !== undefined && { id })} />;
}

function Missing() {
  const { app } = useMessages();
  useTitle(app.missing);
  return (
    <Empty title={app.missing} alone>
      <p>{app.missingDo}</p>
      <p>
        <Link href={hrefOf('picture')}>{app.toPicture}</Link>
      </p>
    </Empty>
  );
}

/** Where the views do not fit beside one another, the one that is open is brought into sight. */
function showCurrent(views: HTMLElement | null, index: number): void {
  const current = views?.children[index];
  if (!(current instanceof HTMLElement) || !views) return;
  const [start, end] = [
    current.offsetLeft - views.offsetLeft,
    current.offsetLeft - views.offsetLeft + current.offsetWidth,
  ];
  if (start < views.scrollLeft || end > views.scrollLeft + views.clientWidth)
    views.scrollLeft = start - (views.clientWidth - current.offsetWidth) / 2;
}

function Top({ onSheet }: { readonly onSheet: (name: SheetName) => void }) {
  const { app } = useMessages();
  const route = useRoute();
  const { name } = useCase();
  const views = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(views.current, NAVIGATION.indexOf(route.view as View)), [route.view]);
  return (
    <header className="top">
      <div className="top-row">
        <Link className="wordmark" href={hrefOf('picture')}>
          {app.name}
        </Link>
        {name && <bdi className="case-name">{name}</bdi>}
        <SearchBox />
        <div className="top-tools">
          <button type="button" className="button" onClick={() => onSheet('add')}>
            {app.add}
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() => onSheet('legend')}
            aria-label={app.legend}
            title={`${app.legend} (?)`}
          >
            <span aria-hidden="true">?</span>
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() => onSheet('settings')}
            aria-label={app.settings}
            title={app.settings}
          >
            <span aria-hidden="true">⚙︎</span>
          </button>
        </div>
      </div>
      <nav ref={views} className="views" aria-label={app.navigation}>
        {NAVIGATION.map((view) => (
          <Link key={view} href={hrefOf(view)} {...(route.view === view && { 'aria-current': 'page' as const })}>
            {app.views[view]}
          </Link>
        ))}
      </nav>
    </header>
  );
}
