import type { Register, ReplyLanguage } from './shape';

/** Units of a note that are looked at for its register; LinkedIn's notes hold 300. */
const LOOKED_AT = 4_000;

/** How the note speaks to the receiver; the language's usual way where it does not show. */
export function registerOf(note: string | null | undefined, language: ReplyLanguage): Register {
  const { marks, usualRegister } = language;
  if (!note || !marks) return usualRegister;
  const text = note.slice(0, LOOKED_AT).normalize('NFC');
  const informal = text.match(marks.informal)?.length ?? 0;
  const formal = text.match(marks.formal)?.length ?? 0;
  if (informal === formal) return usualRegister;
  return informal > formal ? 'informal' : 'formal';
}
