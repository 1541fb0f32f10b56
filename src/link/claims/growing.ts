/** Kinds whose count only grows: who is dead stays so. */
export const GROWS: ReadonlySet<string> = new Set([
  'people-dead',
  'people-injured',
  'people-detained',
  'people-identified',
  'people-recovered',
  'people-buried',
  'people-rescued',
  'people-evacuated',
  'people-released',
  'people-infected',
  'people-abducted',
  'people-victims',
  'premises-damaged',
  'vehicles-damaged',
  'aircraft-lost',
  'attack-waves',
]);

/** Whether it is a kind whose count only grows; false where no kind is known. */
export const grows = (counts: string | undefined): boolean => GROWS.has(counts ?? '');
