import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/index.tsx';
import { navigate, useQuery, useRoute } from './navigation.tsx';
import { hrefOf } from './routes.ts';

/** Search from anywhere (`/`): Enter opens the results; in the results it keeps the filters. */
export function SearchBox() {
  const { app } = useMessages();
  const route = useRoute();
  const [query, change] = useQuery();
  const asked = route.view === 'search' ? (query.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const q = text.trim();
          if (route.view === 'search') change({ q }, { push: true });
          else navigate(hrefOf('search', undefined, { q }));
        }}
      >
        <input
          id="search"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          placeholder={app.searchHint}
          aria-label={app.search}
          autoComplete="off"
        />
      </form>
    </search>
  );
}
