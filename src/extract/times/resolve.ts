import type { Season, TimeSense, TimeUnit } from '../../language/shared/times.ts';
import type { Anchor } from './anchors.ts';
import { civilDate, dayNumber, isDate, isoDay, isoMinute, weekdayOf } from './calendar.ts';
import { calendarPlace, clockMinutes, nearestWeekday, openDateValue, remembered, weekdayTense } from './date.ts';
import type { Match } from './match.ts';
import {
  dayPlace,
  durationValue,
  grainPlace,
  minutePlace,
  minutesOf,
  monthPlace,
  moveDay,
  type Place,
  partPlace,
  seasonPlace,
  unitPlace,
  yearPlace,
} from './place.ts';
import { placed, type Reading, type Setting, withMod } from './reading.ts';
import type { Tense } from './tense.ts';

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** The value and place of a match, or nothing where there is no such time ("31. Februar"). */
export function resolve(match: Match, setting: Setting): Reading | undefined {
  const reading = readingOf(match, setting);
  if (!reading?.place) return reading;
  const { place } = reading;
  const scale = place.scale === 'minute' ? 1440 : 1;
  if (place.from >= FIRST_DAY * scale && place.to <= LAST_DAY * scale) return reading;
  // ISO 8601 has four digits for a year: what lies outside is not placed.
  if (reading.type === 'DURATION') {
    const { place: _, ...rest } = reading;
    return { ...rest, basis: 'stated' };
  }
  return { type: 'DATE', value: place.from < 0 ? 'PAST_REF' : 'FUTURE_REF', basis: 'stated' };
}

function readingOf({ rule, sense }: Match, setting: Setting): Reading | undefined {
  switch (rule.as) {
    case 'ref':
      // "Soon" in a tale of the past is soon after what was told, which lies in no future.
      if (sense.told && setting.tense() === 'past') return undefined;
      return { type: 'DATE', value: sense.ref ?? 'PRESENT_REF', basis: 'stated' };
    case 'day':
      return setting.present && !sense.part
        ? { type: 'DATE', value: 'PRESENT_REF', basis: 'stated' }
        : shifted(sense, setting);
    case 'set':
      return repeated(sense);
    case 'duration':
      return lasting(sense, setting);
    case 'stretch':
      return stretched(sense, setting);
    case 'moved':
      return moved(sense, setting);
    case 'shift':
      return shifted(sense, setting);
    case 'calendar':
      return calendarPlace(sense, setting);
  }
}

/** The day that a relative expression is reckoned from. */
function anchorFor(sense: TimeSense, { published, told }: Setting): Anchor | undefined {
  if (sense.told && told.day !== undefined)
    return told.minute === undefined ? { day: told.day } : { day: told.day, minute: told.minute };
  return published;
}

/** "gestern", "letzte Woche", "letzten Montag", "vorigen Dezember", "heute Abend". */
function shifted(sense: TimeSense, setting: Setting): Reading {
  const { shift = 0, unit, mod } = sense;
  const anchor = anchorFor(sense, setting);
  if (!anchor)
    return { type: sense.part ? 'TIME' : 'DATE', value: openDateValue(sense), ...withMod(mod), basis: 'inferred' };
  const { day } = anchor;
  if (sense.weekday !== undefined) {
    const at =
      shift === 0 ? nearestWeekday(day, sense.weekday, weekdayTense(setting)) : otherWeekday(day, sense.weekday, shift);
    return placed(withTime(at, sense) ?? dayPlace(at), 'inferred', mod);
  }
  const { year, month } = civilDate(day);
  if (sense.season) return placed(seasonOf(day, sense.season, shift, setting.tense()), 'inferred', mod);
  if (sense.month !== undefined) {
    const at =
      shift < 0 ? (sense.month < month ? year : year - 1) : shift > 0 ? (sense.month > month ? year : year + 1) : year;
    return placed(monthPlace(at, sense.month), 'inferred', mod);
  }
  if (unit === undefined || unit === 'D') {
    const isNightPast =
      sense.part === 'NI' && (sense.eve || (shift === 0 && setting.tense() === 'past' && !sense.told));
    const at = day + shift - (isNightPast ? 1 : 0);
    return placed(withTime(at, sense) ?? dayPlace(at), 'inferred', mod);
  }
  const clock = minutesOf(unit);
  if (clock !== undefined)
    return { type: 'TIME', value: shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF', basis: 'stated' };
  const recent = unit === 'Y' && shift === 0 && mod && !sense.told ? remembered(setting) : undefined;
  if (recent !== undefined) return placed(yearPlace(recent), 'inferred', mod);
  const place = unitPlace(day, unit, unit === 'WE' ? weekendShift(day, sense, setting) : shift);
  return place ? placed(place, 'inferred', mod) : { type: 'DATE', value: openDateValue(sense), basis: 'inferred' };
}

/** "am Wochenende" on a weekday is the last one, or the next where the sentence looks ahead. */
function weekendShift(day: number, { shift }: TimeSense, { tense }: Setting): number {
  if (shift !== undefined && shift !== 0) return shift;
  if (shift === 0 || weekdayOf(day) >= 6) return 0;
  return tense() === 'future' ? 0 : -1;
}

const otherWeekday = (day: number, weekday: number, shift: number): number => {
  const gap = (((weekday - weekdayOf(day)) % 7) + 7) % 7;
  return shift < 0 ? day + (gap === 0 ? -7 : gap - 7) : day + (gap === 0 ? 7 : gap);
};

/** A season of this year, the one before or the one after; winter in January and February is still last December's. */
function seasonOf(day: number, season: Season, shift: number, tense: Tense): Place {
  const { year } = civilDate(day);
  const own = season === 'WI' && day < dayNumber(year, 3, 1) ? year - 1 : year;
  let best = seasonPlace(own, season);
  if (shift < 0 && best.to > day) best = seasonPlace(own - 1, season);
  else if (shift > 0 && best.from <= day) best = seasonPlace(year + 1, season);
  else if (shift === 0 && tense === 'past' && best.from > day) best = seasonPlace(year - 1, season);
  return best;
}

function withTime(day: number, sense: TimeSense): Place | undefined {
  if (sense.hour !== undefined) return minutePlace(day * 1440 + clockMinutes(sense), sense.second);
  return sense.part ? partPlace(day, sense.part) : undefined;
}

/** What "drei Jahre später" counts from: the last date told, which for months and longer need be no single day. */
function toldAnchor(unit: TimeUnit, { told, sentence }: Setting): Anchor | undefined {
  const isLong = unit === 'M' || unit === 'Y' || unit === 'DE' || unit === 'CE';
  if (isLong && told.start !== undefined && sentence - (told.startSentence ?? 0) <= 1) return { day: told.start };
  if (told.day === undefined) return undefined;
  return told.minute === undefined ? { day: told.day } : { day: told.day, minute: told.minute };
}

/** "zwei Tage später", "two days ago", "через три дня": as fine as its unit. */
function moved(sense: TimeSense, setting: Setting): Reading {
  const { n = 1, unit = 'D', shift = 1, vague, mod } = sense;
  // "A week earlier" than what no date was told of is a week before the report.
  const anchor = sense.told
    ? (toldAnchor(unit, setting) ?? (shift < 0 ? setting.published : undefined))
    : setting.published;
  const value = durationValue(sense) ?? 'PXD';
  if (vague && sense.told) return { type: 'DURATION', value, ...withMod(mod), basis: 'stated' };
  if (vague) return { type: 'DATE', value: shift < 0 ? 'PAST_REF' : 'FUTURE_REF', basis: 'stated' };
  const clock = minutesOf(unit);
  if (clock !== undefined) {
    if (anchor?.minute === undefined) return { type: 'DURATION', value, ...withMod(mod), basis: 'stated' };
    return placed(minutePlace(Math.round(anchor.minute + shift * n * clock)), 'inferred', mod);
  }
  const day = anchor && moveDay(anchor.day, unit, shift * n);
  const place = day === undefined ? undefined : grainPlace(day, unit);
  return place ? placed(place, 'inferred', mod) : { type: 'DURATION', value, ...withMod(mod), basis: 'stated' };
}

/** A length of time; a preposition before it may say where it lies. */
function lasting(sense: TimeSense, setting: Setting): Reading | undefined {
  const value = durationValue(sense);
  if (!value) return undefined;
  const { n = 1, unit, mod, vague } = sense;
  const reading = { type: 'DURATION' as const, value, ...withMod(mod) };
  const { role, published } = setting;
  if (!role || vague || !published || unit === undefined || role === 'until' || role === 'from')
    return { ...reading, basis: 'stated' };
  if (role === 'hence' && setting.tense() !== 'future') return { ...reading, basis: 'stated' };
  const place = role === 'since' ? span(published, unit, -n) : pointAt(published, unit, role === 'ago' ? -n : n);
  return place ? { ...reading, place, basis: 'inferred' } : { ...reading, basis: 'stated' };
}

function pointAt(anchor: Anchor, unit: TimeUnit, count: number): Place | undefined {
  const clock = minutesOf(unit);
  if (clock !== undefined)
    return anchor.minute === undefined ? undefined : minutePlace(Math.round(anchor.minute + count * clock));
  const day = moveDay(anchor.day, unit, count);
  return day === undefined ? undefined : grainPlace(day, unit);
}

/** The interval between the anchor and so many units before or after it. */
function span(anchor: Anchor, unit: TimeUnit, count: number): Place | undefined {
  const clock = minutesOf(unit);
  if (clock !== undefined) {
    if (anchor.minute === undefined) return undefined;
    const other = Math.round(anchor.minute + count * clock);
    const from = Math.min(anchor.minute, other);
    const to = Math.max(anchor.minute, other);
    return from < to ? { value: isoMinute(from), scale: 'minute', from, to } : undefined;
  }
  const other = moveDay(anchor.day, unit, count);
  if (other === undefined || other === anchor.day) return undefined;
  const from = Math.min(anchor.day, other);
  return { value: isoDay(from), scale: 'day', from, to: Math.max(anchor.day, other) };
}

/** "die letzten fünf Jahre", "the next two weeks". */
function stretched(sense: TimeSense, setting: Setting): Reading | undefined {
  const { shift = 0, n = 1, unit, vague, mod } = sense;
  const value = durationValue(sense);
  if (!value || !unit) return undefined;
  const anchor = anchorFor(sense, setting);
  const place = vague || !anchor || shift === 0 ? undefined : span(anchor, unit, Math.sign(shift) * n);
  return { type: 'DURATION', value, ...withMod(mod), ...(place && { place }), basis: place ? 'inferred' : 'stated' };
}

/** What comes again: every Monday, each year, at night. */
function repeated(sense: TimeSense): Reading | undefined {
  const base = { type: 'SET' as const, ...withMod(sense.mod), basis: 'stated' as const };
  const part = sense.part ? `T${sense.part}` : '';
  if (sense.weekday !== undefined) return { ...base, value: `XXXX-WXX-${sense.weekday}${part}` };
  if (sense.month !== undefined) {
    if (sense.day !== undefined && !isDate(sense.year, sense.month, sense.day)) return undefined;
    const day = sense.day === undefined ? '' : `-${String(sense.day).padStart(2, '0')}`;
    return { ...base, value: `XXXX-${String(sense.month).padStart(2, '0')}${day}` };
  }
  if (sense.season) return { ...base, value: `XXXX-${sense.season}` };
  if (sense.part && !sense.unit) return { ...base, value: `XXXX-XX-XX${part}` };
  const value = durationValue(sense);
  return value ? { ...base, value } : undefined;
}
