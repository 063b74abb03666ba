import type { AutomationTable } from '../automation';
import { INTENT_IT } from './intent';

/** Italian wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_IT: AutomationTable = {
  opener: `
    (ho visto|ho visitato|ho notato|ho letto|guardando|visitando|ho trovato|mi sono imbattut*|leggendo|scorrendo|ho consultato) _3 (suo|tuo) (profilo|percorso|linkedin|curriculum|lavoro); (spero|mi auguro) _6 (bene|tutto bene|settimana|buona); (mi chiamo|mi presento|il mio nome e|sono) _2 (fondat*|consulente|coach|recruiter|ceo|responsabile|founder|specialista|direttore|titolare|area manager|head|account);
    (le scrivo|ti scrivo|la contatto|ti contatto|mi permetto|vi scrivo|mi rivolgo|volevo contattar*) _4; (ho visto|vedo|ho notato|noto) che (sei|lavori|lei|ti|si|e|lavora|ti occupi|si occupa) _3; (grazie|piacere) _1 (per il collegamento|per aver accettato|per la connessione|di essere collegati|per il contatto|per l accettazione); (domanda veloce|una domanda veloce|domanda rapida); come (va|stai) ?; (buongiorno a|gentile)
  `,
  flattery: `
    (suo|tuo|sua|tua) (profilo|percorso|esperienza|carriera|lavoro|background) _6 (interess*|colpit*|attenzione|impression*|ispir*|incuriosit*|linea|ideale|notevole|ricco); (impressionat*|colpit*|ispirat*|affascinat*|incuriosit*) _2 (dal|da|dalla|dalle) _2 (tuo|suo|tua|sua|percorso|profilo|esperienza); (complimenti|congratulazioni) per _2 (percorso|ruolo|profilo|carriera|promozione|successo|traguardo|nuovo|nuova|crescita|risultati);
    (profilo|percorso|esperienza|carriera) (molto )?(interessante|notevole|impressionante|ispirante|solida|ricco|brillante); (profili|professionisti|persone|leader|qualcuno|un profilo|talenti|figure) come (te|lei|il tuo|il suo|voi|la sua|la tua); (apprezzo|ammiro|adoro|mi piace) _3 (quello che fai|tuo lavoro|suo lavoro|tuoi contenuti|cio che)
  `,
  network: INTENT_IT.network,
  mass: `
    (aziende|imprese|professionisti|realta|team|leader|imprenditori|pmi|brand|manager|clienti) (come|simili|simili a|analoghe) _2 (la tua|la sua|la vostra|tua|sua|te|lei|voi|vostra); (nel|del|nella|della) (tuo|suo|tua|sua|vostro) (settore|ambito|campo|zona|regione|area|mercato|nicchia); (professionisti|persone|leader|esperti|manager|imprenditori) (del|della|di|nel) _2 (settore|ambito|campo|mondo|suo|tuo|marketing);
    (molte|molti|la maggior parte|diverse|diversi|tante|tanti) _2 (aziende|imprese|professionisti|clienti|imprenditori|manager|titolari|realta); (nella tua rete|nel suo network|conosci qualcuno|conosce qualcuno|condividere con) _2; (ciao|salve|buongiorno|cari) (a tutti|a tutte|tutti|collega|colleghi|rete)
  `,
  offer: INTENT_IT.recruit,
  pitch: INTENT_IT.sell,
  call: `
    (#|un quarto d ora|dieci|quindici) (min|minuti|minutini); (una|breve|veloce|rapida|un) _1 (call|chiamata|telefonata|chiacchierata|videochiamata|videocall|incontro|confronto) _4; (hai|ha|avresti|avrebbe|sei|sarebbe|saresti|possiamo|potremmo|ti andrebbe|le andrebbe|ti va|le va) _3 (disponibil*|interessat*|minuti|tempo|fissare|sentirci|parlare|confrontarci|valutare|parlarne|call|apert*|organizzare) _3;
    (ti interessa|le interessa|ti interesserebbe|le interesserebbe|che ne pensi|che ne pensa|che ne dici|che ne dice|possiamo sentirci|ci sentiamo|potrebbe interessarti|potrebbe interessarle|interessat*|ti incuriosisce) _4 ?; (fissare|fissiamo|prenotare|organizzare|pianificare|trovare) _3 (call|chiamata|incontro|appuntamento|slot|demo|momento); (mio|link) _1 (calendly|calendario|agenda); (questa|prossima|in) settimana;
    (posso|potrei|se mi permette) _2 (inviar*|mandar*|condivider*|chiamar*|mostrar*|raccontar*|girar*) _2; (se le interessa|se ti interessa|se di tuo interesse|se vuole|fammi sapere|mi faccia sapere|resto in attesa|attendo)
  `,
  bump: `
    (un|breve|piccolo|rapido) (follow up|promemoria|sollecito) _2;
    (torno|riprendo|mi riaggancio|rinnovo|ricontatto|la ricontatto|ti ricontatto) _4;
    (mio|miei) (ultimo|precedente|messaggio precedente|ultimi) _1 (messaggio|email|mail|messaggi)?;
    (hai avuto|ha avuto|sei riuscit*|e riuscit*) _3 (modo|occasione|tempo|leggere|vedere); ultimo (messaggio|tentativo);
    non ho ricevuto (risposta|riscontro)
  `,
  boast: `
    # % _4; (piu di|gia|oltre|fino a) # _1 (aziende|clienti|imprese|professionisti|utenti|imprenditori|brand);
    # (aziende|clienti|utenti|brand|imprenditori) (ci|che|gia|hanno|si); (# x|# volte) (piu|il|le|i)?;
    in (soli|meno di|appena|solo|#) # (giorni|settimane|mesi|minuti|ore);
    (leader|numero uno|azienda leader) (nel|nella|del|di|in) _2; risultati (garantiti|concreti|misurabili|reali)
  `,
  closing: `
    (un cordiale saluto|cordiali saluti|un saluto|saluti|buona giornata|buona serata|buon lavoro|buona settimana|distinti saluti|a presto|un caro saluto);
    (resto in attesa|in attesa|attendo un suo|attendo un tuo|resto a disposizione|a disposizione);
    (grazie|la ringrazio|ti ringrazio) (in anticipo|anticipatamente|per il tuo tempo|per il suo tempo|per l attenzione);
    (senza impegno|senza alcun impegno|se non|nessun problema|in caso contrario); p s
  `,
  output: `
    (tuo|suo|tua|sua|tuoi|suoi) (post|articolo|pubblicazione|podcast|libro|intervento|intervista|webinar|studio|video|episodio|newsletter|presentazione|tesi|progetto|commento|talk|workshop) _2 (su|sul|sulla|sui|sulle|di|in|con|dove|che|del|della|mi);
    (hai|ha) _1 (scritto|pubblicato|detto|raccontato|condiviso|menzionato|presentato|spiegato|lanciato|aperto|citato) _4;
    (ho letto|ho ascoltato|ho visto|ho seguito|leggendo) _3 (articolo|podcast|intervista|intervento|libro|post|video|episodio|talk) _3
  `,
  met: INTENT_IT.follow,
  referral: `
    (mi ha|mi hanno) _1 (parlato|consigliato|suggerito|detto|dato il tuo|dato il suo|indicato|passato|raccontato) _4;
    (consigliat* da|su consiglio di|su suggerimento|da parte di|su indicazione) _3;
    (amic*|contatto|collega|conoscenza) in comune _2
  `,
  reason: `
    (perche|poiche|dato che) (tu|lei|noi|io|il|la|avete|anche) _3;
    (mi ha|ci ha|mi hai|mi hanno) _1 (aiutat*|fatto|convint*|ispirat*|risparmiat*|lasciat*|permesso) _3;
    (abbiamo|anche noi|ho) _2 (lo stesso|la stessa|gli stessi|proprio) _2; (come|perche) _1 (avete|hai|ha|siete|sei) _4;
    (provato|applicato|usato) _3
  `,
};
