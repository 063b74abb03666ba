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

/** Every label of popup, side panel and options in Dutch. */
export const nlSurfaces: SurfaceWords = {
  lang: 'nl',
  dir: 'ltr',
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
