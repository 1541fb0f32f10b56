import type { ViewProps } from '../../app/views.tsx';

export default function View({ id }: ViewProps) {
  return <p>{id}</p>;
}
