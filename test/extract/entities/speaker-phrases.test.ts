import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a speaker told by what belongs to whom', () => {
  it.each([
    ['de', 'Angela Merkel verlor. {Es sei so}, <erklärte> [Merkels Sprecher].', ['description ?']],
    ['de', 'Angela Merkel verlor. {Es sei so}, <sagte> [Merkels neuer Anwalt].', ['description ?']],
    ['de', 'Angela Merkel verlor. [Merkels Sprecher Steffen Seibert] <sagte>, {so}.', ['name Steffen Seibert']],
    ['en', "Dana Reed lost. [Reed's lawyer] <said> {so}.", ['description ?']],
    // a name that ends in "s" owns nothing before a preposition or a verb
    ['de', '[Günter Metzges vom Netzwerk Campact] <sagte>, {so}.', ['name Günter Metzges']],
    ['de', '[Hans Berg] <sagte>, {so}.', ['name Hans Berg']],
  ])('is not the one whose name stands in the genitive (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language).map((told) => told.replace(/".*"/, '?'))).toEqual(expected);
  });
});

describe('a function word in capitals', () => {
  it('is the name that it also is', () => {
    expect(speakersOf('[WHO] <said> {so}. {No}, according to [WHO].', 'en')).toEqual(['name WHO', 'name WHO']);
  });
});

describe('a name behind a comma', () => {
  it.each([
    ['en', '[A foreman who survived, Sajan Varghese,] <said> {so}. [He] <said> {no}.', 'Sajan Varghese'],
    ['en', '[One of the drivers, Pavlo Hnatiuk,] <said> {so}.', 'Pavlo Hnatiuk'],
    ['de', '[Einer der Geretteten, der 24-jährige Arun Berg,] <sagte>, {so}.', 'Arun Berg'],
    ['de', '[Der Präsident Tibets, Qiangba Puncog,] <sagte>, {so}. {Es war so}, <sagte> [er].', 'Qiangba Puncog'],
    // the initial of a family name that is kept back is part of it
    ['de', '[Der Fahrer Arun K.] <sagte>, {so}.', 'Arun K.'],
    ['de', '[Einer der Geretteten, der 24-jährige Arun K.,] <sagte>, {so}.', 'Arun K.'],
    ['en', '[The driver, Arun K.,] <said> {so}.', 'Arun K.'],
    ['ru', '[Водитель, Арун К.,] <сказал>, {что так}.', 'Арун К.'],
  ])('is that of the person before it (%s: %s)', (language, marked, name) => {
    for (const told of speakersOf(marked, language)) expect(told.replace(/^\w+ /, '')).toBe(name);
  });

  it.each([
    // a row of names is nobody's alone, and a place is no person
    ['en', '[The spokesman, Sajan Varghese and two others] <said> {so}.'],
    ['de', '[Der Mann aus Wien, Berg] <sagte>, {so}.'],
  ])('is nobody’s where it is not surely one person’s (%s: %s)', (language, marked) => {
    for (const told of speakersOf(marked, language)) expect(told).not.toMatch(/^name/);
  });
});

describe('a noun for persons', () => {
  it.each([
    ['de', '{Es waren viele}, <sagte> [ein Vorarbeiter].', 'description Vorarbeiter'],
    ['de', '{Es waren viele}, <sagten> [zwei Notärzte].', 'collective zwei Notärzte'],
    // the accusative of one is no plural
    ['de', '[Den Prediger] <zitiert> die Zeitung: {so}.', 'description "Prediger"'],
    ['en', '{There were many}, <said> [a bricklayer].', 'description bricklayer'],
    ['ru', '[Бригадир Саджан Варгезе] <сказал>, {что так}.', 'name Саджан Варгезе'],
    ['ru', 'По [данным подрядчика Vembanad Infra], {так}.', 'name Vembanad Infra'],
    ['ru', 'Об этом <заявил> [представитель компании Яндекс Иван Петров]: {так}.', 'name Иван Петров'],
  ])('names who speaks (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual([expected]);
  });
});
