import type { RoleTag } from './types';
import { Lexicon } from '../lexicon';
import { en } from './en';
import { de } from './de';
import { fr } from './fr';
import { es } from './es';
import { pt } from './pt';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { ja } from './ja';

export type { RoleTag } from './types';

/**
 * Role words of all nine languages at once: a headline's language cannot be told from three words, and titles
 * travel (a German "Recruiter", a Polish "Key Account Manager").
 */
export const ROLE_WORDS = new Lexicon<RoleTag>([en, de, fr, es, pt, it, nl, pl, ja]);
