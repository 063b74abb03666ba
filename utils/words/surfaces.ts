import type { InterfaceLanguage } from './index';
import { dataWords } from './surfaces/en-data';
import { listWords } from './surfaces/en-lists';
import { memoryWords } from './surfaces/en-memory';
import { optionsWords } from './surfaces/en-options';
import { profileWords } from './surfaces/en-profile';
import { replyWords } from './surfaces/en-replies';
import { requestsWords } from './surfaces/en-requests';

/** Every label of popup, side panel and options in English; the other catalogues have the same shape. */
const ENGLISH = {
  requests: requestsWords,
  options: optionsWords,
  profile: profileWords,
  lists: listWords,
  replies: replyWords,
  memory: memoryWords,
  data: dataWords,
};

/** The words of the surfaces. A catalogue of another language must have every key, with the same arguments. */
export type SurfaceWords = typeof ENGLISH;

const CATALOGUES: Record<'en', SurfaceWords> = { en: ENGLISH };

/**
 * The labels of popup, side panel and options.
 * @param language the interface's language; one that has no catalogue yet is answered in English.
 */
export function surfaceWords(language: InterfaceLanguage): SurfaceWords {
  return language in CATALOGUES ? CATALOGUES[language as 'en'] : ENGLISH;
}
