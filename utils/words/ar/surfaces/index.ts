import type { SurfaceWords } from '../../surfaces';
import { aboutWords } from './about';
import { appearanceWords } from './appearance';
import { dataWords } from './data';
import { listWords } from './lists';
import { memoryWords } from './memory';
import { optionsWords } from './options';
import { profileWords } from './profile';
import { replyWords } from './replies';
import { requestsWords } from './requests';
import { shortcutWords } from './shortcuts';
import { welcomeWords } from './welcome';

export const arSurfaces: SurfaceWords = {
  /** BCP 47 tag and direction of these words. */
  lang: 'ar',
  dir: 'rtl',
  requests: requestsWords,
  options: optionsWords,
  profile: profileWords,
  lists: listWords,
  replies: replyWords,
  memory: memoryWords,
  data: dataWords,
  appearance: appearanceWords,
  shortcuts: shortcutWords,
  about: aboutWords,
  welcome: welcomeWords,
};
