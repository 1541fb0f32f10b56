import { Sheet, type SheetProps } from '../components/dialog.tsx';
import { useFormat, useMessages, useWording } from '../i18n/index.tsx';

const KINDS = ['direct', 'indirect', 'unframed', 'free-indirect', 'reported', 'narrated'] as const;
const MARKERS = ['booster', 'hedge', 'preliminary', 'denial'] as const;

/** Every sign and every key, one key away (`?`). */
export function LegendSheet({ open, onClose }: SheetProps) {
  const { app, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const { signs, shortcuts } = app;
  return (
    <Sheet open={open} onClose={onClose} title={signs.title}>
      <p className="soft">{signs.intro}</p>
      <h3>{signs.kinds}</h3>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind} className="contents">
            <dt>
              <span className={`k k-${kind} serif`}>Abcdefgh</span>
            </dt>
            <dd>{wording.terms.kinds[kind]}</dd>
          </div>
        ))}
      </dl>
      <h3>{signs.certainty}</h3>
      <dl>
        {MARKERS.map((marker) => (
          <div key={marker} className="contents">
            <dt>
              <span className={`marker marker-${marker} serif`}>abcde</span>
            </dt>
            <dd>{common.markers[marker]}</dd>
          </div>
        ))}
        <dt>
          <span className="figure serif">{format.amount({ value: 4400, comparator: '>' })}</span>
        </dt>
        <dd>{signs.figureSign}</dd>
        <dt>
          <span className="withdrawn num">164</span>
        </dt>
        <dd>{signs.withdrawn}</dd>
      </dl>
      <h3>{signs.sources}</h3>
      <dl>
        <dt>
          <span className="source-mark hue-0">AB</span>
        </dt>
        <dd>{signs.sourceSign}</dd>
        <dt>
          <span className="dot dot-root" />
        </dt>
        <dd>{signs.origin}</dd>
        <dt>
          <span className="dot" />
        </dt>
        <dd>{signs.repeat}</dd>
        <dt>
          <span className="join" />
        </dt>
        <dd>{signs.inferred}</dd>
        <dt>
          <span className="join join-judged" />
        </dt>
        <dd>{signs.judged}</dd>
      </dl>
      <h3>
        {shortcuts.title}: {shortcuts.everywhere}
      </h3>
      <dl>
        <Key keys={['/']} does={shortcuts.search} />
        <Key keys={['?']} does={shortcuts.legend} />
        <Key keys={['a']} does={shortcuts.add} />
        <Key keys={['g', 'p i f c t m s r j']} does={shortcuts.go} />
        <Key keys={['Esc']} does={shortcuts.close} />
      </dl>
      <h3>{shortcuts.inReport}</h3>
      <dl>
        <Key keys={['j', 'k']} does={shortcuts.nextStatement} />
        <Key keys={['Enter']} does={shortcuts.openStatement} />
        <Key keys={['f']} does={shortcuts.fade} />
      </dl>
      <h3>{shortcuts.inFindings}</h3>
      <dl>
        <Key keys={['j', 'k']} does={shortcuts.next} />
        <Key keys={['Enter']} does={shortcuts.open} />
        <Key keys={['c']} does={shortcuts.confirm} />
        <Key keys={['d']} does={shortcuts.dismiss} />
        <Key keys={['n']} does={shortcuts.note} />
        <Key keys={['u']} does={shortcuts.undo} />
      </dl>
    </Sheet>
  );
}

function Key({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div className="contents">
      <dt>
        {keys.map((key) => (
          <span key={key}>
            <kbd>{key}</kbd>{' '}
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
