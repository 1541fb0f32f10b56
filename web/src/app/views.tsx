import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import PictureView from '../views/picture/index.tsx';
import type { View, ViewProps } from './routes.ts';

type Shown = ComponentType<ViewProps> | LazyExoticComponent<ComponentType<ViewProps>>;

const Reports = lazy(() => import('../views/reports/index.tsx'));
const Report = lazy(() => import('../views/report/index.tsx'));

/** The component of each view: the first comes with the page, the others when they are asked for. */
const LISTS: Readonly<Record<View, Shown>> = {
  picture: PictureView,
  reports: Reports,
  claims: lazy(() => import('../views/claims/index.tsx')),
  figures: lazy(() => import('../views/figures/index.tsx')),
  timeline: lazy(() => import('../views/timeline/index.tsx')),
  map: lazy(() => import('../views/map/index.tsx')),
  sources: lazy(() => import('../views/sources/index.tsx')),
  findings: lazy(() => import('../views/findings/index.tsx')),
  search: lazy(() => import('../views/search/index.tsx')),
  entities: lazy(() => import('../views/entity/index.tsx')),
  judgements: lazy(() => import('../views/judgements/index.tsx')),
};

/** What shows a view: a report has a view of its own, every other view shows one thing and all. */
export const viewOf = (view: View, id: string | undefined): Shown =>
  view === 'reports' && id !== undefined ? Report : LISTS[view];
