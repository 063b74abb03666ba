import type { Look } from '../storage/look';
import { browserLanguages, readLook } from '../storage/look';
import { mirrorLook } from '../storage/look-mirror';
import { interfaceLanguage } from '../words/languages';
import type { SurfaceWords } from '../words/surfaces';
import { surfaceWords } from '../words/surfaces';

/** The look as it is set, and the words of its language. */
export interface Dress {
  look: Look;
  words: SurfaceWords;
}

/** Reads the look and loads the words of its language. */
export async function readDress(): Promise<Dress> {
  const look = await readLook();
  return { look, words: await surfaceWords(interfaceLanguage(look.language, browserLanguages())) };
}

/** Sets language, direction and theme on the document, and keeps them for the first frame of the next page. */
export function putOn({ look, words }: Dress): void {
  const { documentElement: root } = document;
  root.lang = words.lang;
  root.dir = words.dir;
  if (look.theme) root.dataset['theme'] = look.theme;
  else delete root.dataset['theme'];
  mirrorLook({ theme: look.theme, lang: words.lang, dir: words.dir });
}
