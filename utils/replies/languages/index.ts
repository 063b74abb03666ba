import type { Language } from '../../model';
import type { ReplyLanguage } from '../shape';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** Everything that replies say, by language. */
export const REPLY_LANGUAGES: Record<Language, ReplyLanguage> = { en, de, fr, es, pt, it, nl, pl, ja };
