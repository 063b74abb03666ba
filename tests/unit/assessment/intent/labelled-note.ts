import type { Language, NoteIntent } from '../../../../utils/model';

/** Language · what the note wants · could it go to many as it stands · is it a scam · the text. */
export type LabelledNote = [
  language: Language,
  intent: NoteIntent,
  template: 'mass' | 'personal',
  scam: 'scam' | 'honest',
  text: string,
];
