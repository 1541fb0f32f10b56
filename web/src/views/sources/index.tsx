import '../lists.css';
import './sources.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useResource } from '../../api/resource.ts';
import type { SourceEdge, SourceNode, SourcesAnswer } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, searchOf } from '../../app/routes.ts';
import { layoutNetwork, type PlacedNode, strokeOf } from '../../charts/network-layout.ts';
import { hueOf } from '../../components/source-sign.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Reasons, Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

/** On how many words does this rest? Who is quoted where, and who took what from whom; of one claim, where it begins. */
export default function SourcesView() {
  const { sources } = useMessages();
  const [query] = useQuery();
  const claim = query.get('claim') ?? '';
  const { data, error, loading, retry } = useResource<SourcesAnswer>(`/api/sources${searchOf({ claim })}`);
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data) return <Loading lines={12} />;
  return (
    <>
      <Head answer={data} />
      {data.nodes.length === 0 ? (
        <Empty title={sources.none}>
          <p>{sources.noneDo}</p>
        </Empty>
      ) : (
        <>
          <Network answer={data} />
          <Outline answer={data} />
        </>
      )}
    </>
  );
}

function Head({ answer: { claim } }: { readonly answer: SourcesAnswer }) {
  const { sources, common } = useMessages();
  const format = useFormat();
  return (
    <header className="page-head">
      <h1>{sources.title}</h1>
      {claim ? (
        <p className="sources-claim">
          <Link href={hrefOf('claims', claim.id)}>
            <Words text={claim.name} />
          </Link>
          : {common.reports(claim.reports, format.number(claim.reports))},{' '}
          <b>{sources.origins(claim.origins.low, claim.origins.high)}</b>.{' '}
          <Link href={hrefOf('sources')} className="soft">
            {sources.whole}
          </Link>
        </p>
      ) : (
        <p className="soft">{sources.intro}</p>
      )}
    </header>
  );
}

const EDGE_KINDS = ['says', 'citation', 'copy', 'translation', 'forward'] as const;
const hrefFor = ({ id, entity, kind, name }: SourceNode): string => {
  if (entity !== undefined) return hrefOf('entities', entity);
  if (kind === 'report') return hrefOf('reports', id.slice('report:'.length));
  return kind === 'outlet' ? hrefOf('reports', undefined, { outlet: name }) : hrefOf('search', undefined, { q: name });
};

/** The network in columns: speakers, what relays them, outlets. What one node hangs on is lit when it is looked at. */
function Network({ answer }: { readonly answer: SourcesAnswer }) {
  const { sources, common } = useMessages();
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(1000);
  const [lit, setLit] = useState<string>();
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(300, Math.round(entry.contentRect.width))),
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const layout = useMemo(() => layoutNetwork(answer.nodes, answer.edges, width), [answer, width]);
  const columns = [...new Set(layout.nodes.map(({ column }) => column))].sort();
  const room = width / Math.max(1, columns.length) - 34;
  const near = new Set(
    lit === undefined
      ? []
      : [lit, ...layout.edges.flatMap(({ edge }) => (edge.from === lit ? edge.to : edge.to === lit ? edge.from : []))],
  );
  const titles = [
    sources.columns.speakers,
    sources.columns.relays,
    answer.claim ? sources.columns.reports : sources.columns.outlets,
  ];
  return (
    <figure ref={box} className={lit === undefined ? 'network' : 'network network-lit'} aria-label={sources.chart}>
      <svg width={width} height={layout.height}>
        <title>{sources.chart}</title>
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0.8L7 4L0 7.2" />
          </marker>
        </defs>
        {columns.map((column) => {
          const first = layout.nodes.find((node) => node.column === column);
          return (
            <text key={column} x={first?.x} y={16} className="column-title" dx={-6}>
              {titles[column]}
            </text>
          );
        })}
        {layout.edges.map(({ edge, from, to }) => (
          <path
            key={`${edge.from} ${edge.to} ${edge.kind}`}
            d={strokeOf(from, to, 60)}
            className={`edge edge-${edge.kind} ${lit === edge.from || lit === edge.to ? 'edge-lit' : ''}`}
            strokeWidth={Math.min(4, 0.8 + Math.log2(edge.count) * 0.7)}
            markerEnd={edge.kind === 'says' ? undefined : 'url(#arrow)'}
          >
            <title>{`${from.node.name} → ${to.node.name}: ${sources.edges[edge.kind]}`}</title>
          </path>
        ))}
        {layout.nodes.map((placed) => (
          <Node
            key={placed.node.id}
            placed={placed}
            room={room}
            dim={lit !== undefined && !near.has(placed.node.id)}
            label={`${placed.node.name}, ${sources.kinds[placed.node.kind]}, ${common.reports(placed.node.reports, format.number(placed.node.reports))}`}
            onLit={setLit}
          />
        ))}
      </svg>
      <ul className="edge-signs small soft">
        {EDGE_KINDS.filter((kind) => answer.edges.some((edge) => edge.kind === kind)).map((kind) => (
          <li key={kind}>
            <svg aria-hidden="true" viewBox="0 0 30 8">
              <path d="M0 4H29" className={`edge edge-${kind}`} strokeWidth={1.6} />
            </svg>
            {sources.edges[kind]}
          </li>
        ))}
        {answer.claim && (
          <>
            <li>
              <span className="dot dot-root" aria-hidden="true" /> {common.root}
            </li>
            <li>
              <span className="dot" aria-hidden="true" /> {common.repeat}
            </li>
          </>
        )}
        {layout.left + answer.more > 0 && (
          <li>{sources.left(layout.left + answer.more, format.number(layout.left + answer.more))}</li>
        )}
      </ul>
    </figure>
  );
}

/** Characters that fit beside a node. */
const CHARACTER = 6.9;

function Node({
  placed: { node, x, y },
  room,
  dim,
  label,
  onLit,
}: {
  readonly placed: PlacedNode;
  readonly room: number;
  readonly dim: boolean;
  readonly label: string;
  readonly onLit: (id: string | undefined) => void;
}) {
  const { say } = useWording();
  const most = Math.max(6, Math.floor(room / CHARACTER));
  const name = [...node.name].length > most ? `${[...node.name].slice(0, most - 1).join('')}…` : node.name;
  const empty = node.origin === false;
  return (
    <Link
      href={hrefFor(node)}
      className={dim ? 'node node-dim' : 'node'}
      onMouseEnter={() => onLit(node.id)}
      onMouseLeave={() => onLit(undefined)}
      onFocus={() => onLit(node.id)}
      onBlur={() => onLit(undefined)}
    >
      {/* Its name to a screen reader, and what is shown where it is pointed at: the words in the picture may be cut short. */}
      <title>{node.reason ? `${label}: ${say(node.reason)}` : label}</title>
      <rect x={x - 8} y={y - 13} width={Math.min(room, name.length * CHARACTER) + 24} height={26} className="hit" />
      <circle cx={x} cy={y} r={5} className={`${empty ? 'open' : 'filled'} hue-${hueOf(node.id)}`} />
      <text x={x + 11} y={y + 4.5} className={node.origin ? 'node-root' : undefined}>
        {name}
      </text>
    </Link>
  );
}

/** The same in words: each source with what hangs on it. */
function Outline({ answer }: { readonly answer: SourcesAnswer }) {
  const { sources, common } = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const names = new Map(answer.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, SourceEdge[]>();
  for (const edge of answer.edges) edges.set(edge.from, [...(edges.get(edge.from) ?? []), edge]);
  const rows = answer.nodes.filter(({ id }) => edges.has(id));
  const shown = all ? rows : rows.slice(0, 40);
  return (
    <section>
      <h2 className="section-title">{sources.outline}</h2>
      <ul className="list outline">
        {shown.map((node) => (
          <li key={node.id}>
            <p>
              {node.origin !== undefined && (
                <>
                  <span className={node.origin ? 'dot dot-root' : 'dot'} aria-hidden="true" />{' '}
                  <span className="visually-hidden">{node.origin ? common.root : common.repeat}</span>
                </>
              )}
              <Link href={hrefFor(node)}>
                <Words text={node.name} />
              </Link>{' '}
              <span className="soft small">
                {sources.kinds[node.kind]}, {common.reports(node.reports, format.number(node.reports))}
                {node.certain === false && <>, {sources.maybeSame}</>}
              </span>
            </p>
            <ul>
              {(edges.get(node.id) ?? []).map((edge) => {
                const to = names.get(edge.to);
                return (
                  <li key={`${edge.to} ${edge.kind}`} className="small">
                    <span className="soft">{sources.edges[edge.kind]}</span>{' '}
                    {to && (
                      <Link href={hrefFor(to)}>
                        <Words text={to.name} />
                      </Link>
                    )}
                    {edge.count > 1 && <span className="soft num"> ×{format.number(edge.count)}</span>}
                    {edge.reasons.length > 0 && (
                      <span className="soft">
                        {' '}
                        – <Reasons reasons={edge.reasons} />
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {common.more(format.number(rows.length - shown.length))}
        </button>
      )}
    </section>
  );
}
