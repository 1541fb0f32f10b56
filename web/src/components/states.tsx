import { type ReactNode, useState } from 'react';
import { type ApiError, keepToken } from '../api/client.ts';
import { refresh } from '../api/resource.ts';
import { Link } from '../app/navigation.tsx';
import { hrefOf } from '../app/routes.ts';
import { useMessages } from '../i18n/index.tsx';

/** While something is read: the place it will take, so that nothing jumps. Told to screen readers once. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const { common } = useMessages();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{common.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of nothing have no other name
        <span key={i} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  /** Whether it is all that the page shows: then its title is the page's heading. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
}

/** Nothing is here, why, and what to do. */
export function Empty({ title, alone = false, children }: EmptyProps) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className="empty">
      <Title className="empty-title">{title}</Title>
      {children}
    </div>
  );
}

interface FailureProps {
  readonly error: ApiError;
  readonly retry?: () => void;
  /** Whether it is all that the page shows: then its title is the page's heading. */
  readonly alone?: boolean;
}

/** What went wrong, and what the reader can do. */
export function Failure({ error, retry, alone = false }: FailureProps) {
  const { app, common } = useMessages();
  if (error.status === 401) return <TokenAsked />;
  const { title, remedy } = failureWords(error, common.errors);
  const Title = alone ? 'h1' : 'p';
  return (
    <div className="empty" role="alert">
      <Title className="empty-title">{title}</Title>
      {remedy && <p>{remedy}</p>}
      <p className="row">
        {retry && error.status !== 404 && (
          <button type="button" className="button" onClick={retry}>
            {common.retry}
          </button>
        )}
        {error.status === 404 && <Link href={hrefOf('picture')}>{app.toPicture}</Link>}
      </p>
    </div>
  );
}

/** An error in words of the interface where it is one we know, else in the server's. */
export function failureWords(
  error: ApiError,
  words: ReturnType<typeof useMessages>['common']['errors'],
): { readonly title: string; readonly remedy: string } {
  if (error.status === 404) return { title: words.gone, remedy: words.goneDo };
  if (error.status === 410) return { title: words.erased, remedy: words.erasedDo };
  if (error.code === 'unreachable') return { title: words.unreachable, remedy: words.unreachableDo };
  if (error.code === 'connection-lost') return { title: words.lost, remedy: words.lostDo };
  if (error.code === 'unexpected') return { title: words.unexpected, remedy: words.unexpectedDo };
  return { title: error.message || words.unexpected, remedy: error.remedy || words.unexpectedDo };
}

function TokenAsked() {
  const { errors } = useMessages().common;
  const [token, setToken] = useState('');
  return (
    <form
      className="empty"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        refresh();
      }}
    >
      <p className="empty-title">{errors.token}</p>
      <p>{errors.tokenDo}</p>
      <p className="row">
        <label>
          {errors.tokenField}{' '}
          <input
            value={token}
            onChange={(event) => setToken(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit" className="button" disabled={!token.trim()}>
          {errors.tokenUse}
        </button>
      </p>
    </form>
  );
}
