import { Unlinked } from '../../components/said.tsx';
import './picture.css';
import { latestOf, saidOn } from '../../../../src/picture/latest.ts';
import { useResource } from '../../api/resource.ts';
import type { OverviewAnswer } from '../../api/types.ts';
import { useCase } from '../../app/case.tsx';
import { Link } from '../../app/navigation.tsx';
import { hrefOf, plainName, sourceHref } from '../../app/routes.ts';
import { FindingLine } from '../../components/finding-line.tsx';
import { isWithdrawn, SmallTrack } from '../../components/small-track.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

/** What is known, by whom, how firmly? */
export default function PictureView() {
  const { summary, name } = useCase();
  const { data, error, loading, retry } = useResource<OverviewAnswer>('/api/overview');
  const { picture } = useMessages();
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data || !summary) return <Loading lines={10} />;
  if (summary.reports === 0)
    return (
      <Empty title={picture.emptyTitle} alone>
        <p>{picture.emptyDo}</p>
      </Empty>
    );
  return (
    <div className="picture">
      <Head name={name} />
      <Figures overview={data} />
      <Findings overview={data} />
      <People overview={data} />
      <Newest overview={data} />
    </div>
  );
}

function Head({ name }: { readonly name: string | undefined }) {
  const { picture, common } = useMessages();
  const format = useFormat();
  const { summary } = useCase();
  if (!summary) return null;
  const { reports, outlets, statements, claims, first, last, languages } = summary;
  return (
    <header className="picture-head">
      <h1>
        <Words text={name ?? ''} />
      </h1>
      <p className="soft">
        <Link href={hrefOf('reports')}>{common.reports(reports, format.number(reports))}</Link>
        {first && last && <>, {picture.span(format.date(first.slice(0, 10)), format.date(last.slice(0, 10)))}</>} ·{' '}
        <Link href={hrefOf('sources')}>{picture.sources(outlets.length, format.number(outlets.length))}</Link> ·{' '}
        {languages.map((language) => format.languageName(language)).join(', ')} ·{' '}
        {common.statements(statements, format.number(statements))} ·{' '}
        <Link href={hrefOf('claims')}>{common.claims(claims, format.number(claims))}</Link>
      </p>
    </header>
  );
}

/** The leading figures: the value that stands last, whose it is, how it came there, on how many words it rests. */
function Figures({ overview }: { readonly overview: OverviewAnswer }) {
  const { picture, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  return (
    <section className="picture-figures">
      <div className="section-head">
        <h2>{picture.figures}</h2>
        <Link href={hrefOf('figures')}>{picture.allFigures}</Link>
      </div>
      {!overview.figures.length && <p className="soft">{picture.noFigures}</p>}
      <ul>
        {overview.figures.map(({ claim, sources, withdrawn, conflicts }) => {
          const track = claim.figure?.track ?? [];
          const latest = latestOf(track, withdrawn) ?? track.findLast((point) => !isWithdrawn(point));
          const when = latest && saidOn(latest);
          const source = latest?.source === undefined ? undefined : sources[latest.source];
          const told = common.tellings(track.length, format.number(track.length));
          return (
            <li key={claim.id}>
              <h3>
                <Link href={hrefOf('figures', claim.id)}>
                  <Words text={wording.claim(claim)} />
                </Link>
              </h3>
              {latest && (
                <p className="latest">
                  <span className="figure">{format.amount(latest)}</span>
                </p>
              )}
              {latest && (
                <p className="small whose">
                  {source && latest.source ? (
                    <>
                      <SourceMark id={latest.source} name={source} /> <Words text={source} />
                    </>
                  ) : (
                    <Unlinked words={latest.sourceText} />
                  )}
                  {when && <span className="soft">, {format.date(when.slice(0, 10))}</span>}
                </p>
              )}
              <SmallTrack
                track={track}
                label={picture.trackLabel(wording.claim(claim), told, latest ? format.amount(latest) : common.aFigure)}
              />
              <p className="small soft">
                {told} · {common.origins(claim.origins.low, claim.origins.high)}
              </p>
              {(withdrawn.length > 0 || conflicts.length > 0) && (
                <p className="small doubts">
                  {withdrawn.map((amount) => (
                    <span key={format.amount(amount)}>
                      <span className="withdrawn num">{format.amount(amount)}</span> {picture.withdrawnShort}
                    </span>
                  ))}
                  {conflicts.map((amounts) => {
                    const values = amounts.map((amount) => format.amount(amount)).join(' / ');
                    return (
                      <span key={values}>
                        <span className="num">{values}</span> {picture.conflictShort}
                      </span>
                    );
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Findings({ overview }: { readonly overview: OverviewAnswer }) {
  const { picture } = useMessages();
  const format = useFormat();
  const { summary } = useCase();
  const all = summary?.findings.all ?? 0;
  return (
    <section className="picture-findings">
      <div className="section-head">
        <h2>{picture.findings}</h2>
        {all > 0 && <Link href={hrefOf('findings')}>{picture.allFindings(format.number(all))}</Link>}
      </div>
      {!overview.findings.length && <p className="soft">{picture.noFindings}</p>}
      <ol>
        {overview.findings.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} href={hrefOf('findings', undefined, { sel: finding.id })} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function People({ overview }: { readonly overview: OverviewAnswer }) {
  const { picture, common } = useMessages();
  const format = useFormat();
  return (
    <section className="picture-people">
      <div>
        <h2>{picture.speakers}</h2>
        {!overview.speakers.length && <p className="soft">{picture.noSpeakers}</p>}
        <ol>
          {overview.speakers.map(({ id, name, statements, reports }) => (
            <li key={id}>
              <Link className="source" href={hrefOf('entities', id)}>
                <SourceMark id={id} name={name} /> <Words text={name} />
              </Link>
              <span className="soft small">
                {common.statements(statements, format.number(statements))}{' '}
                {picture.inReports(reports, format.number(reports))}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h2>{picture.relayed}</h2>
        {!overview.relayed.length && <p className="soft">{picture.noRelayed}</p>}
        <ol>
          {overview.relayed.map(({ id, name, reports, isReport }) => (
            <li key={id}>
              <Link className="source" href={isReport ? hrefOf('reports', id) : sourceHref(id, name)}>
                <SourceMark id={id} name={plainName(name)} /> <Words text={plainName(name)} />
              </Link>
              <span className="soft small">{picture.relayedIn(reports, format.number(reports))}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Newest({ overview }: { readonly overview: OverviewAnswer }) {
  const { picture, reports: words, common } = useMessages();
  const format = useFormat();
  const { summary } = useCase();
  return (
    <section className="picture-newest">
      <div className="section-head">
        <h2>{picture.newest}</h2>
        <Link href={hrefOf('reports')}>{picture.allReports(format.number(summary?.reports ?? 0))}</Link>
      </div>
      <ol>
        {overview.newest.map(({ id, title, opening, outlet, published, language, statements }) => (
          <li key={id}>
            <Link href={hrefOf('reports', id)} {...(language && { lang: language })}>
              <Words text={title ?? opening ?? outlet ?? words.noTitle} />
            </Link>
            <span className="soft small">
              {(title ?? opening) && outlet && (
                <>
                  <Words text={outlet} />,{' '}
                </>
              )}
              {published ? format.short(published) : common.notDated} ·{' '}
              {common.statements(statements, format.number(statements))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
