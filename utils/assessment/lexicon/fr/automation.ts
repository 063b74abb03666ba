import type { AutomationTable } from '../automation';
import { INTENT_FR } from './intent';

/** French wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_FR: AutomationTable = {
  opener: `
    (je me permets|je vous contacte|je te contacte|je vous ecris|je t'ecris|je prends contact|je reviens vers) _5; (j'ai vu|j'ai parcouru|j'ai consulte|j'ai decouvert|je suis tombe|je suis tombee|en parcourant|en consultant|je viens de voir|je decouvre) _3 (profil|parcours|page|compte);
    (j'espere que|en esperant que) _6 (bien|forme|passe*|semaine); (je vois|j'ai vu|j'ai remarque|j'ai note) que (vous|tu) _4; (je m'appelle|je me presente|je suis) _2 (fondat*|consultant*|charge*|responsable|coach|recrut*|commercial*|business|co fondat*|ceo|dirigeant*|expert*|specialise*);
    (merci|ravi) _2 (connexion|accepte|acceptation|invitation|ajout); (petite question|une question rapide|question rapide); (bonjour|bonsoir) (a tous|madame monsieur)
  `,
  flattery: `
    (votre|ton) (profil|parcours|experience|expertise) _6 (interesse*|interpell*|attention|attire|impressionn*|retenu|inspir*|plu|correspond*|remarquable|riche); (impressionne*|admiratif|admirative|interpelle*|inspire*|seduit*) par _2 (votre|ton|vos);
    (felicitations|bravo) pour _2 (votre|ton|cette) (parcours|poste|promotion|nouvelle|succes|nomination|croissance|reussite); (profil|parcours|experience) (interessant|impressionnant|inspirant|atypique|riche|remarquable|passionnant); (des profils|des personnes|un profil|quelqu'un|des experts|des talents) comme (vous|toi|le votre|le tien); j'(aime|adore|apprecie) _3 (ce que vous|votre travail|votre contenu|ce que tu)
  `,
  network: INTENT_FR.network,
  mass: `
    (entreprise*|societe*|structure*|dirigeant*|profils|equipes|professionnels|client*|agence*) (comme|similaires|telles que) _2 (vous|votre|vos|la votre|les votres|toi|toi|a la votre); (dans|de) (votre|ton) (secteur|domaine|region|industrie|activite|metier); (professionnels|acteurs|dirigeants|experts|decideurs|entrepreneurs) (de|du|des|dans) _3 (secteur|domaine|metier|region|it|rh|marketing);
    (la plupart|beaucoup|de nombreux|de nombreuses|plusieurs) _1 (entreprise*|dirigeant*|clients|structures|managers|pme|entrepreneurs|equipes|responsables); (dans votre reseau|dans votre entourage|autour de vous) _2; (n'hesitez pas|n'hesite pas) a (partager|transmettre|relayer|faire tourner); bonjour a (tous|toutes)
  `,
  offer: INTENT_FR.recruit,
  pitch: INTENT_FR.sell,
  call: `
    (#|quelques|quinze|dix) (min|minutes); (un|petit|rapide|court|bref) _1 (appel|echange|call|point|cafe virtuel|visio|rendez vous|rdv) _3; (seriez vous|serais tu|etes vous|es tu) (disponible|dispo|ouvert|ouverte|interesse|interessee|partant|partante|libre) _4; (echanger|discuter|parler|appeler|voir) _4 (minutes|semaine|jours|prochain*|telephone|visio|rapidement|vive voix);
    (qu'en pensez vous|qu'en penses tu|ca vous dit|ca te dit|ca vous parle|interesse|interessee|partant|preneur|preneuse|d'accord) ?; (cela|ca) _3 (interesser|interesse|parle|dirait) _3; (mon|lien) _1 (calendly|agenda|calendrier); (reserver|choisir|trouver|caler|bloquer|planifier|proposer) _3 (creneau|rdv|rendez vous|appel|date|horaire); (cette semaine|semaine prochaine|dans les prochains jours);
    (si cela|si ca|si le sujet) _4 (interesse*|parle|dit); (dites moi|dis moi|faites moi|tenez moi) _4; (puis je|pourrais je|je peux) _2 (envoyer|appeler|montrer|partager|proposer) _2
  `,
  bump: `
    (je me permets de|je) (relancer|vous relancer|te relancer|revenir vers|reviens vers|rebondis) _3;
    (suite a|sans reponse) _2 (mon|mes|dernier|precedent) _1 (message|mail|messages|relance);
    (petite|derniere|nouvelle|simple) (relance|piqure de rappel|tentative);
    (avez vous|as tu) (eu|pu) _3 (temps|occasion|voir|lire|consulter);
    (mon|mes) (dernier|precedent|derniers) (message|mail)
  `,
  boast: `
    # % _4; (plus de|deja|pres de) # (clients|entreprises|dirigeants|societes|entrepreneurs|utilisateurs|pme|marques);
    # (clients|entreprises|utilisateurs|marques|entrepreneurs) (nous font|accompagn*|utilisent|satisfait*|nous);
    (x|fois) #; # (x|fois) (plus|le|vos); en (moins de|seulement|quelques|#) # (jours|semaines|minutes|heures);
    (leader|numero un|n 1) (du|de|sur|en|des); (resultats|retour) (garanti*|rapides|concrets)
  `,
  closing: `
    (bien a vous|bien cordialement|cordialement|belle journee|bonne journee|excellente journee|bonne semaine|belle semaine|bien a toi|a bientot|a tres vite|tres bonne);
    (au plaisir|dans l'attente|hate) _4;
    (merci|remerci*) _1 (par avance|d'avance|pour votre temps|pour votre retour|pour ton retour);
    (sans engagement|pas de souci|aucune obligation|sinon pas de|si ce n'est pas); p s
  `,
  output: `
    (votre|ton) (post|article|publication|podcast|livre|intervention|conference|interview|webinaire|etude|episode|video|newsletter|presentation|keynote|these|projet|commentaire|fil|billet) _2 (sur|a propos|concernant|avec|qui|ou|au|m'a|a propos);
    (vous avez|tu as|vous|tu) _2 (ecrit|publie|dit|disiez|partage|explique|evoque|presente|mentionne|raconte|lance|ouvert|anime) _4;
    (lu|ecoute|vu|suivi|regarde|relu) _3 (article|podcast|interview|conference|livre|post|intervention|video|episode) _3
  `,
  met: INTENT_FR.follow,
  referral: `
    (m'a|m'ont) _2 (conseille|recommande|parle|suggere|dit|oriente|donne votre|transmis) _4;
    (de la part de|recommande par|sur les conseils de|sur recommandation|grace a) _3;
    (notre|votre) (ami|amie|collegue|contact) (commun|commune) _2
  `,
  reason: `
    (parce que|car|puisque) (vous|nous|je|j'|votre) _3;
    (m'a|nous a|m'ont) _2 (aide|fait|permis|donne|convaincu*|evite|inspire|interroge) _3;
    (nous avons|j'ai|on a) _2 (le meme|la meme|exactement) _3; (comment|pourquoi) _1 (avez vous|as tu|vous|tu) _4
  `,
};
