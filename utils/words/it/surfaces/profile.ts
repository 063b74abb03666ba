import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('it');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Il tuo percorso. Dà fondamento a «il tuo intervento su…» e mostra quando una nota nomina la persona o l’azienda sbagliata. Resta su questo computer.',
  factsTitle: 'Come dice il tuo profilo',
  name: 'Nome',
  headline: 'Sommario',
  about: 'Informazioni',
  workTitle: 'Dove hai lavorato',
  positions: {
    label: 'Posizioni',
    empty: 'Ancora nessuna posizione.',
    add: 'Aggiungi una posizione',
    title: 'Qualifica',
    company: 'Azienda',
    from: 'Da',
    to: 'A',
    toHint: 'oggi',
    remove: (position) => `Togli la posizione ${apart(position)}`,
    numbered: (number) => `Posizione ${number}`,
  },
  schools: ['Scuole', 'Nomi'],
  knowTitle: 'Per che cosa ti conoscono',
  skills: ['Competenze del tuo profilo', 'Per esempio SQL'],
  topics: ['Argomenti', 'Interventi, articoli, progetti'],
  topicsHelp: 'Una nota che ne nomina uno è stata scritta per te.',
  chips: {
    help: 'Premi Invio o virgola dopo ogni voce.',
    remove: (text) => `Togli ${apart(text)}`,
    added: (text) => `Aggiunta: ${apart(text)}.`,
    removed: (text) => `Rimozione: ${apart(text)}.`,
    already: (text) => `Già nella lista: ${apart(text)}.`,
  },
};
