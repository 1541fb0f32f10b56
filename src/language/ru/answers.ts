import { type Answers, answering } from '../shared/answers.ts';

/** How Russian answers what was said before. Written from knowledge of Russian news prose. */
export const answers: Answers = {
  verbs: answering('опровергнуть опровергать отрицать отвергнуть отвергать', '', 'подтвердить подтверждать'),
  pointers: new Set(['это', 'этого', 'всё', 'все']),
  relatives: new Set(['что']),
  said: /^(?:обвинени[еяй]|утверждени[еяй]|заявлени[еяй]|сообщени[еяй]|информаци[юи]|данные|слухи|слухов|верси[юи]|цифр[уы]|сведени[яй]|факты?)$/,
  beside: new Set(['категорически', 'решительно', 'полностью', 'эти', 'эту', 'такие', 'такую', 'данную', 'официально']),
};
