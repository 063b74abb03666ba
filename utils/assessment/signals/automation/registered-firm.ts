import { inOriginal } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** The receiver's firm under the name it bears in a register: nobody writes so to a person who works there. */
const REGISTERED =
  /\b(?:you(?:'re|r)?|ihre?[mnrs]?|dein\p{L}{0,2}|vous|votre|vos|tu|su|tus|seu|sua|suo|tuo|jouw|je|uw|twoj\p{L}{0,3}|pan\p{L}{0,2})\b[^.!?\n]{0,50}?\b(?:at|bei|der|with|chez|en|na|no|da|presso|in|bij|van|w|firmie)\s(?:\p{Lu}[\p{L}\p{N}&.-]*[ ,]{1,2}){1,5}(?:GmbH|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|PLC|Pvt|S\.A\.?S?\.?|SAS|SARL|SRL|S\.r\.l\.?|S\.p\.A\.?|SpA|B\.V\.?|BV|N\.V\.?|S\.L\.?|Ltda\.?|Sp\. z o\.o\.)(?=[\s,.!?)]|$)/iu;

export const registeredFirm = defineSignal({
  id: 'registered-firm',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'names your firm as a register spells it, legal form and all',
  whenWrong: 'A firm whose people say the legal form, or a formal writer.',
  find: (facts) => inOriginal(facts, REGISTERED, 1),
});
