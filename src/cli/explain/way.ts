import { describeRule, type Passage, type Span, type Statement, type Time } from '../../index.ts';
import { type Parts, pick } from '../../service/parts.ts';
import { oneLine } from '../terminal/harmless.ts';
import { inRow, type Piece, piece } from '../terminal/wrap.ts';
import { shortId } from '../text/statement.ts';
import { CERTAINTIES, holderOf, isoToRead, KINDS, quantityOf, timeOf, viaOf } from '../text/words.ts';

/** One step of the way to a statement: what it is about, and what was found. */
export type Step = readonly [label: string, pieces: readonly Piece[]];

/** "“sagte” 12–17": words of the report and where they stand. */
function quoted(text: string, spans: readonly Span[]): Piece[] {
  const where = spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  return [piece(`“${oneLine(text)}”`, 'name'), ...(where ? [piece(` ${where}`, 'quiet')] : [])];
}

const passage = (found: Passage | null, none: string): Piece[] =>
  found ? quoted(found.text, found.spans) : [piece(none, 'quiet')];

/** Every step that led to the statement, in the order in which they were taken. */
export function wayTo(statement: Statement, parts: Parts): Step[] {
  const { document } = parts;
  const { attribution, kind, rule, score, certainty, content } = statement;
  const text = ({ start, end }: Span): string => document.text.slice(start, end);
  return [
    ['rule', [piece(oneLine(rule), 'name'), piece(`: ${oneLine(describeRule(rule))}; score ${score.toFixed(2)}`)]],
    ['kind', [piece(`${kind}: ${KINDS[kind]}`)]],
    ['words at', [piece(content.map(({ start, end }) => `${start}–${end}`).join(', '))]],
    ...(attribution
      ? ([
          ['cue', passage(attribution.cue, 'no word marks it')],
          ['frame', passage(attribution.frame, 'none: it hangs on the sentences before it')],
          ['speaker', speakerSteps(statement, parts)],
          ['addressee', passage(attribution.addressee, 'none named')],
          ...(attribution.citing ? [['citing', passage(attribution.citing, '')] satisfies Step] : []),
          [
            'via',
            attribution.via.length
              ? inRow(
                  attribution.via.map((via) => [
                    piece(`${viaOf(via)} `),
                    ...(via.spans.length ? quoted(via.spans.map(text).join(' '), via.spans) : []),
                  ]),
                )
              : [piece('nothing between the speaker and the report', 'quiet')],
          ],
        ] satisfies Step[])
      : []),
    [
      'certainty',
      [
        piece(`${certainty.level}: ${CERTAINTIES[certainty.level]}`),
        ...certainty.markers.flatMap((marker) => [
          piece('; '),
          ...quoted(text(marker), [marker]),
          piece(` ${marker.kind}, ${holderOf(marker)}`),
        ]),
      ],
    ],
    ...(statement.answers
      ? [
          [
            'answers',
            [
              piece(`${shortId({ id: statement.answers.statement })}, which it ${statement.answers.stance}: `),
              piece('the nearest statement before it that is not its speaker’s own', 'quiet'),
            ],
          ] satisfies Step,
        ]
      : []),
    ['negated', [piece(statement.negated ? 'yes' : 'no')]],
    ...pick(parts.times, statement.saidAt === undefined ? [] : [statement.saidAt]).map(
      (time): Step => ['said at', timeSteps(time)],
    ),
    ...pick(parts.quantities, statement.quantities).map(
      (quantity): Step => [
        'figure',
        [
          ...quoted(quantity.text, [quantity]),
          piece(` read as ${quantityOf(quantity)}${quantity.kind ? `; topic: ${oneLine(quantity.kind)}` : ''}`),
        ],
      ],
    ),
    ...pick(parts.times, statement.times).map((time): Step => ['time', timeSteps(time)]),
    ...pick(parts.places, statement.places).map((place): Step => {
      const { name, country, lat, lon, geonames } = place;
      const where = lat === undefined || lon === undefined ? '' : `, ${lat.toFixed(2)} ${lon.toFixed(2)}`;
      const number = geonames === undefined ? '' : `, GeoNames ${geonames}`;
      const read = ` read as ${oneLine(name)}${country ? `, ${country}` : ''}${where}${number}`;
      return ['place', [...quoted(place.text, [place]), piece(read)]];
    }),
  ];
}

/** From the speaker's words over the mention to the entity and its other names. */
function speakerSteps({ attribution }: Statement, parts: Parts): Piece[] {
  const speaker = attribution?.speaker;
  if (!speaker) return [piece('the report does not say who', 'quiet')];
  const words = [...quoted(speaker.text, speaker.spans), piece(` (${speaker.as})`)];
  const entity = speaker.mention === undefined ? undefined : parts.entities.get(speaker.mention);
  if (!entity) return [...words, piece(speaker.as === 'anonymous' ? ', who is not named' : ', taken as it stands')];
  const others = entity.names.filter((name) => name !== speaker.text && name !== entity.name);
  const known = others.length ? `, here also ${others.map((name) => `“${oneLine(name)}”`).join(', ')}` : '';
  return [
    ...words,
    piece(' is '),
    piece(oneLine(entity.name), 'name'),
    piece(` (${entity.kind} ${entity.id})${known}`),
  ];
}

function timeSteps(time: Time): Piece[] {
  const { from, to, basis, type } = time;
  const extent =
    from && to ? `, from ${isoToRead(from)} until before ${isoToRead(to)}` : ', not placed on the calendar';
  const how = basis === 'inferred' ? 'inferred from the publication or the words around' : 'as stated';
  return [...quoted(time.text, [time]), piece(` read as ${type} ${timeOf(time)}${extent}, ${how}`)];
}
