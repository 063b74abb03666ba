import { originalSpan } from '../../../text/fold';
import { lureIn } from '../../roles/lure';
import { defineSignal } from '../../signal';

const PICTURE = /\p{Extended_Pictographic}/u;
const SEPARATOR = /[|•·►▪★✦]/u;
const BOAST =
  /\b(?:dm me|dm for|message me|whatsapp|\d{1,3}(?:[.,]\d)?k\+? (?:followers|connections)|follow me|helped \d{2,}|\d{1,3}x your|7[- ]figures?|six[- ]figures?|schreib mir|ecrivez-moi|escribeme|me chame|scrivimi|stuur me|napisz do mnie|link in bio|book a call)\b|フォロワー\d|dmください/u;

export const headlineNoise = defineSignal({
  id: 'headline-noise',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'bad',
  summary:
    'has a headline of boasts, promises of easy money or work, calls to write, or many separators and pictures',
  whenWrong: 'In some trades and countries that is how headlines are written.',
  find: ({ headline }) => {
    if (!headline) return [];
    let pictures = 0;
    let separators = 0;
    for (const character of headline.original.slice(0, 600)) {
      if (PICTURE.test(character)) pictures += 1;
      else if (SEPARATOR.test(character)) separators += 1;
    }
    const marks = [pictures >= 3, separators >= 4, BOAST.test(headline.text.slice(0, 600))].filter(
      Boolean,
    ).length;
    const lure = lureIn(headline);
    if (lure) return [{ field: 'headline', span: originalSpan(headline, lure[0], lure[1]), strength: 1 }];
    return marks === 0 ? [] : [{ field: 'headline', span: null, strength: marks / 3 }];
  },
});
