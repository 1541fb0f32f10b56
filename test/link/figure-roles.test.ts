import { describe, expect, it } from 'vitest';
import { figureOf } from './reports.ts';

describe('a figure that is not the present one', () => {
  it.each([
    ['de', 'Die Klinik ist voll. Unsere frühere Angabe von 18 Toten ist damit überholt.', 18, 'withdrawn'],
    ['de', 'Der Lastwagen wurde von einem Bus überholt, in dem 18 Menschen saßen.', 18, 'current'],
    ['de', 'Bis Monatsende müssen wir mit bis zu 100 Erkrankten rechnen.', 100, 'forecast'],
    ['de', 'Bei einem Dammbruch müssten 5.000 Menschen ihre Wohnungen verlassen.', 5000, 'forecast'],
    ['de', 'Eine zweite Unterkunft soll 200 Menschen aufnehmen.', 200, 'forecast'],
    ['de', 'Die Unterkunft hat 200 Menschen aufgenommen.', 200, 'current'],
    ['de', 'Die Regierung schickt ein Flugzeug, das 20 Verletzte in die Türkei bringen soll.', 20, 'forecast'],
    ['en', 'The union withdrew its claim that five of its members had died.', 5, 'withdrawn'],
    // corrected to it, it is the new one
    ['en', 'The minister on Sunday corrected the number of dead to 19.', 19, 'current'],
    ['en', 'The number of survivors was corrected to at least 72.', 72, 'current'],
    ['de', 'Die Ministerin revidierte die Zahl der Toten am Sonntag auf 19.', 19, 'current'],
    ['ru', 'Министр в воскресенье исправил число погибших до 19.', 19, 'current'],
    ['en', 'The minister on Sunday withdrew the number of 19 dead.', 19, 'withdrawn'],
    ['de', 'Die Ministerin zog die Zahl von 19 Toten am Sonntag zurück.', 19, 'withdrawn'],
    ['ru', 'Министр отозвал данные о 19 погибших.', 19, 'withdrawn'],
    ['en', 'The union repeated its claim that five of its members had died.', 5, 'current'],
    ['en', 'An earlier version of this story said 41 fishermen had died.', 41, 'previous'],
    ['en', 'If the dam broke, 5,000 people would have to leave their homes.', 5000, 'forecast'],
    ['de', 'Es gab 18 Tote. Die Polizei hatte zunächst nur drei Tote gemeldet.', 3, 'previous'],
    ['en', 'Two died, police said, two days after insisting that nobody had been killed.', 0, 'previous'],
    ['ru', 'Об этом сообщила организация, ранее говорившая о 15 погибших.', 15, 'previous'],
    ['ru', 'Профсоюз, настаивавший на 16 погибших, признал ошибку.', 16, 'previous'],
    ['ru', 'Профсоюз настаивает на 16 погибших.', 16, 'current'],
    // how many more it is than before makes it no older one
    ['en', 'On Tuesday 510 patients were taken to hospital, thirty more than the day before.', 510, 'current'],
    ['en', 'The toll could pass 60.', 60, 'forecast'],
    ['de', 'Die Zahl der Toten könnte 60 übersteigen.', 60, 'forecast'],
    ['ru', 'Число погибших может превысить 60.', 60, 'forecast'],
    ['en', 'The toll has passed 60.', 60, 'current'],
    // told beside what its source says next
    [
      'de',
      'Es gab Tote. Am Vorabend hatte der Sender noch 23 gemeldet. Kinder seien nicht verletzt worden.',
      23,
      'previous',
    ],
    ['ru', 'В четверг может потребоваться эвакуация 60 жителей.', 60, 'forecast'],
  ])('%s: %s', (language, text, value, role) => {
    expect(figureOf(language, text, value).role).toBe(role);
  });
});

describe('the time of a figure', () => {
  it.each([
    ['en', 'The authority on Thursday lowered the number of people killed in Tuesday’s crash to 35.', 35, '2022-01-06'],
    ['en', 'In Tuesday’s crash 35 people were killed.', 35, '2022-01-04'],
    ['en', 'The union, which had spoken of more on Wednesday, counts 35 dead.', 35, '2022-01-08'],
    ['de', 'Die Gewerkschaft, die am Mittwoch von mehr gesprochen hatte, zählt 35 Tote.', 35, '2022-01-08'],
    ['ru', 'Профсоюз, который в среду говорил о большем, насчитал 35 погибших.', 35, '2022-01-08'],
    ['en', 'On Wednesday, 35 people died.', 35, '2022-01-05'],
  ])('is none of another event, or of an aside (%s: %s)', (language, text, value, from) => {
    expect(figureOf(language, text, value).asOf?.from.slice(0, 10)).toBe(from);
  });
});
