import { describe, expect, it } from 'vitest';
import { isPublicBody, officeOf, partOf } from '../../src/link/offices.ts';

describe('the office that words name', () => {
  it.each([
    ['Interior Ministry spokesman Karel Brandt', { state: true, department: 'interior' }],
    ['der Sprecher des Innenministeriums', { state: true, department: 'interior' }],
    ['Министерство внутренних дел', { state: true, department: 'interior' }],
    ['МВД', { state: true, department: 'interior' }],
    ['МЧС', { state: true, department: 'emergency' }],
    ['Katastrophenschutzminister Brandt', { state: true, department: 'emergency' }],
    ['das Ministerium', { state: true }],
    ['the government', { state: true, department: 'government' }],
    ['правительство', { state: true, department: 'government' }],
    ['die Feuerwehr', { state: false, local: 'fire' }],
    ['mayor Ilse Brandt', { state: false, local: 'town' }],
    ['мэрия', { state: false, local: 'town' }],
    ['die Polizei', { state: true, department: 'police' }],
    ['Polizeisprecherin Ilse Brandt', { state: true, department: 'police' }],
    ['die Polizeigewerkschaft', null],
    ['the coast guard', { state: true, department: 'coast-guard' }],
    ['Береговая охрана', { state: true, department: 'coast-guard' }],
    ['das Rote Kreuz', { state: false, department: 'red-cross', world: true }],
    ['Красный Крест', { state: false, department: 'red-cross', world: true }],
    ['das Krankenhaus', { state: false }],
    ['the WHO', { state: false, department: 'united-nations', world: true }],
    ['a baker who helped', null],
    ['Комитет по ЧС, пресс-центр', { state: true, department: 'emergency' }],
    ['ГУЧС', { state: true, department: 'emergency' }],
    ['Облздрав', { state: true, department: 'health' }],
    ['Управление здравоохранения области', { state: true, department: 'health' }],
    ['the health agency', { state: true, department: 'health' }],
    ['die Gesundheitsagentur', { state: true, department: 'health' }],
    ['the news agency', null],
    ['замминистра Вера Кулик', { state: true }],
    ['аким области', { state: false }],
    ['акимат', { state: false }],
    ['Регина Акимова', null],
    ['Präfektin Ilse Brandt', { state: false }],
    ['the prefect', { state: false }],
    ['Verkehrspolizeichef Brandt', { state: true, department: 'police' }],
    ['the Civil Protection directorate', { state: true, department: 'emergency' }],
    ['Управление гражданской защиты', { state: true, department: 'emergency' }],
    ['der Katastrophenschutz', { state: true, department: 'emergency' }],
    ['civil society groups', null],
    ['Karel Brandt', null],
    ['a neighbour', null],
  ])('%s', (text, office) => {
    expect(officeOf(text)).toEqual(office);
  });
});

describe('the part in what is told that words name', () => {
  it.each([
    ['a spokesman for the operator, Delta Gas', { part: 'company', local: false }],
    ['das Busunternehmen', { part: 'company', local: false }],
    ['Автобусная компания', { part: 'company', local: false }],
    ['die Aufständischen', { part: 'rebels', local: false }],
    ['повстанцы', { part: 'rebels', local: false }],
    ['die Mission', { part: 'mission', local: false }],
    ['der Kommandeur der Stabilisierungsmission', { part: 'mission', local: false }],
    ['die Kommission', null],
    ['Provinzgouverneurin', { part: 'governor', local: false }],
    ['the governor of Kessab', { part: 'governor', local: false }],
    ['аким области', { part: 'governor', local: false }],
    ['Oppositionspolitiker', { part: 'opposition', local: false }],
    ['юристы', { part: 'lawyers', local: false }],
    ['the hackers', { part: 'hackers', local: false }],
    ['die Fluggesellschaft', { part: 'company', local: false }],
    ['die Zivilgesellschaft', null],
    ['the clinic’s head', null],
    ['das Krankenhaus', { part: 'hospital', local: true }],
    ['a doctor', null],
    ['Augenzeugen', null],
    ['Karel Brandt', null],
  ])('%s', (text, expected) => expect(partOf(text)).toEqual(expected));
});

describe('an outlet that is a public body itself', () => {
  it.each([
    'Ministry of Health Malawi',
    'Polizei Bochum',
    'Feuerwehr Trier',
    'Landratsamt Passau',
    'Министерство транспорта',
    'МЧС России',
    'Kenya Red Cross',
  ])('is one: %s', (outlet) => expect(isPublicBody(outlet)).toBe(true));

  it.each([
    'Police Gazette',
    'Army Times',
    'Polizeizeitung',
    'Red Cross Magazine',
    'Stadtanzeiger',
    'Военное обозрение',
    'Вести МЧС, газета',
    'Kurier am Abend',
    'Blick nach Süden',
    'Lake Post',
    'Khabar',
  ])('is none: %s', (outlet) => expect(isPublicBody(outlet)).toBe(false));
});
