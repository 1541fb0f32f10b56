import { describe, expect, it } from 'vitest';
import { kinds } from './read.ts';

describe('those who come together for the sake of others', () => {
  it.each([
    ['en', 'Some 2,000 people marched through the town with photographs of the missing.', '2000 people'],
    ['en', 'Some 300 people attended the funeral of the dead.', '300 people'],
    ['en', 'More than 500 marched for the release of the detained.', '500 people'],
    ['en', 'Some 800 people protested against the arrest of the mayor.', '800 people'],
    ['en', 'About 200 relatives of the missing gathered at the gate.', '200 people'],
    ['de', 'Etwa 300 Menschen kamen zur Beerdigung der Toten.', '300 people'],
    ['de', 'Rund 950 Menschen protestierten gegen die Festnahme des Bürgermeisters.', '950 people'],
    ['de', 'In der Stadt trauerten 900 Menschen um die Opfer.', '900 people'],
    ['de', 'Etwa 200 Angehörige der Vermissten versammelten sich am Tor.', '200 people'],
    ['ru', 'На площадь вышли 950 человек с фотографиями пропавших.', '950 people'],
    ['ru', 'С портретами погибших вышли 900 человек.', '900 people'],
    ['ru', 'Более 500 человек требовали освобождения задержанных.', '500 people'],
    ['ru', 'Около 200 родственников пропавших собрались у ворот.', '200 people'],
  ])('are in no state of theirs: %s: %s', (language, text, expected) => {
    expect(kinds(language, text)).toBe(expected);
  });

  it.each([
    ['en', 'Twenty people attending a wedding were killed.', '20 people-dead'],
    ['en', 'Three hundred people marched and were arrested.', '300 people-detained'],
    ['en', 'Rescuers carried 20 of the wounded to safety.', '20 people-injured'],
    ['de', 'Drei Menschen kamen bei dem Brand ums Leben.', '3 people-dead'],
    ['de', 'Vier Menschen kamen ins Krankenhaus.', '4 people-in-hospital'],
    ['ru', 'Затонули 11 судов, ещё шесть не выходят на связь.', '11 vessels, 6 people-missing'],
    ['ru', 'На митинг вышли 300 человек, 20 задержаны.', '300 people, 20 people-detained'],
  ])('are in the state that is told of themselves: %s: %s', (language, text, expected) => {
    expect(kinds(language, text)).toBe(expected);
  });
});
