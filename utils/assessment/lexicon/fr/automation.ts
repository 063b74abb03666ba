import type { AutomationTable } from '../automation';
import { INTENT_FR } from './intent';

/** French wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_FR: AutomationTable = {
  opener: `
    (je me permets|je vous contacte|je te contacte|je vous ecris|je t'ecris|je prends contact|je reviens vers) _5; (j'ai vu|j'ai parcouru|j'ai consulte|j'ai decouvert|je suis tombe|je suis tombee|en parcourant|en consultant|je viens de voir|je decouvre) _3 (profil|parcours|page|compte);
    (j'espere que|en esperant que) _6 (bien|forme|passe*|semaine); (je vois|j'ai vu|j'ai remarque|j'ai note) que (vous|tu) _4; (je m'appelle|je me presente|je suis) _2 (fondat*|consultant*|charge*|responsable|coach|recrut*|commercial*|business|co fondat*|ceo|dirigeant*|expert*|specialise*);
    (merci|ravi) _2 (connexion|accepte|acceptation|invitation|ajout); (petite question|une question rapide|question rapide); (bonjour|bonsoir) (a tous|madame monsieur);
    (j'ai vu|je vois|j'ai note|j'ai remarque|je constate|je note) que (vous|tu) _5; (votre|ton) profil (est apparu|m'a ete|apparait|est ressorti) _3;
    linkedin m'a (suggere|propose) _3; (nous ne nous connaissons|on ne se connait) pas _2; c'est bien (vous|toi) qui _4;
    (merci|ravi|ravie) _2 (ajout|connexion|acceptation|accepte*|invitation|contact) _2;
    en tant que (dirigeant*|coach|responsable|directeur|directrice|restaurateur|independant*|chef|gerant*) _3;
    (je lis|je suis|je parcours) (regulierement|toujours|avec interet) (vos|tes) _1; permettez moi _4;
    je viens de (lire|parcourir|voir) (votre|ton) profil; (etudiant|etudiante|diplome|diplomee) en _5;
    (avocat|consultant|coach|geometre|infirmier)* _2 (moi aussi|egalement|independant*)
  `,
  flattery: `
    (votre|ton) (profil|parcours|experience|expertise) _6 (interesse*|interpell*|attention|attire|impressionn*|retenu|inspir*|plu|correspond*|remarquable|riche); (impressionne*|admiratif|admirative|interpelle*|inspire*|seduit*) par _2 (votre|ton|vos);
    (felicitations|bravo) pour _2 (votre|ton|cette) (parcours|poste|promotion|nouvelle|succes|nomination|croissance|reussite); (profil|parcours|experience) (interessant|impressionnant|inspirant|atypique|riche|remarquable|passionnant); (des profils|des personnes|un profil|quelqu'un|des experts|des talents) comme (vous|toi|le votre|le tien); j'(aime|adore|apprecie) _3 (ce que vous|votre travail|votre contenu|ce que tu);
    (super|beau|joli|chouette|sacre) (profil|parcours);
    (votre|ton) (profil|parcours|background|experience) _6 (retient|retenu|plait|accroche|m'a plu|sort|ideal|coche|repond|convient|atout);
    (j'adore|j'aime|j'apprecie|j'admire) (ce que|votre|vos|ton|tes) _4; (correspond|correspondent|correspondre) (parfaitement|a|aux|pleinement) _3;
    (excellent|parfait|ideal) (candidat*|profil); (un|de) vrai atout; votre regard sur _2; m'attire beaucoup
  `,
  network: `
    ${INTENT_FR.network};
    (elargir|agrandir|developper|etoffer|enrichir) (mon|notre|son) (reseau|cercle) _1;
    (ajouter|integrer|rejoindre|compter|avoir) _2 (a|dans|parmi|de) (mon|mes|votre|vos) (reseau|contacts|relations) _1;
    (parmi|dans) mes (contacts|relations);
    (au plaisir|ravi|ravie|heureux|heureuse|honore|honoree|content|contente) (de|d'|d) _3 (connecter|echanger|connaissance|compter|lien|relation|contact) _1;
    (echanger|partager|tisser) _4 (pairs|confreres|idees|liens|pratiques|experiences|bonnes); (restons|rester|garder|etre) (en )?(contact|lien|relation);
    (accepter|acceptez|accepteriez|acceptiez) _3 (demande|invitation|relation|connexion|contact); (se|nous|me) connecter _2; des synergies
  `,
  mass: `
    (entreprise*|societe*|structure*|dirigeant*|profils|equipes|professionnels|client*|agence*) (comme|similaires|telles que) _2 (vous|votre|vos|la votre|les votres|toi|toi|a la votre); (dans|de) (votre|ton) (secteur|domaine|region|industrie|activite|metier); (professionnels|acteurs|dirigeants|experts|decideurs|entrepreneurs) (de|du|des|dans) _3 (secteur|domaine|metier|region|it|rh|marketing);
    (la plupart|beaucoup|de nombreux|de nombreuses|plusieurs) _1 (entreprise*|dirigeant*|clients|structures|managers|pme|entrepreneurs|equipes|responsables); (dans votre reseau|dans votre entourage|autour de vous) _2; (n'hesitez pas|n'hesite pas) a (partager|transmettre|relayer|faire tourner); bonjour a (tous|toutes);
    (relations|contacts|connexions|connaissances) (en commun|communes|communs); (connaitriez|connaissez|connais) (vous|tu) _3 (quelqu'un|des personnes) _3;
    (therapeutes|osteopathes|dirigeants|coachs|avocats|syndics|artisans|restaurateurs|independants|freelances|cabinets|entrepreneurs|pme|etablissements|startups|start ups) (qui|comme|a|de|dans|perdent|en|lyonnais|et) _3;
    (un|une) (cabinet|entreprise|pme|agence|restaurant) _2 (perd|passe|depense) _3;
    pour les (dirigeants|femmes|entrepreneurs|responsables|managers|independants|coachs) _2; entre (pairs|confreres|collegues|professionnels);
    (cher|chere|chers) (confrere|consoeur|collegue|ami|amis|tous|participant*); comme (vous|toi) je _3; beaucoup (de|d') _3;
    meme (secteur|domaine|univers|profession|metier)
  `,
  offer: `
    ${INTENT_FR.recruit};
    (je|nous|on) (recrute|recrutons|recherche|recherchons|cherche|cherchons|embauche) _5;
    (pour|chez) (notre|l'un de nos|un de mes|un de nos|mon|plusieurs) (client*|clients) _3;
    (poste|mission|opportunite*) (de|d'|en|dans|freelance|a pourvoir|ouverte*|ouvert*) _3; a l'ecoute _3;
    (nouveau*|nouvelles|nouvel) (challenge*|defi*|opportunite*|poste) _1;
    (cdi|cdd|interim|alternance|freelance|tjm|teletravail|salaire|remuneration|prime|package); (un changement|une evolution|un nouveau poste) _5;
    (descriptif|fiche de poste|offre) _2; (cv|candidature) (a jour)?; (envoyer|transmettre|adresser|parvenir) _3 (cv|candidature|fiche|descriptif);
    ouvert* a (la|de|des|un|l') _3; (cherche|recherche) (un|une|des) (stage|alternance|emploi|premier emploi|poste) _3
  `,
  pitch: `
    ${INTENT_FR.sell};
    (nous|je|on) (accompagne*|aide*|propose*|permet*|realise*|cree*|creons|garanti*|developpe*|optimise*|genere*|travaille*) (les|des|aux|vos|votre|avec|a|un|une|plusieurs) _3;
    j'(accompagne|aide) _4;
    (notre|mon|nos) (solution|outil|logiciel|plateforme|assistant|methode|offre|cabinet|agence|catalogue|programme|equipe|expert*|automates|vivier|blanchisserie) _4;
    (attirer|trouver|generer|obtenir|remplir) _2 (clients|patients|leads|prospects|rendez vous|agenda|planning|candidats) _1;
    (gratuit*|offert*|sans engagement|audit gratuit|guide offert|essai gratuit) _1; (gagner|gagnez|perdre|perd) _2 (temps|heures|argent);
    (reduire|diviser|divise|optimiser|economiser) _4; (vos|tes|votre|ton) (priorites|principaux defis|enjeux|besoins|principal defi) _3;
    (un sujet|d'actualite|une priorite) (pour|chez|actuellement)? _2; (tarifs|devis|plaquette|livre blanc|brochure|catalogue) _1;
    est ce que _4 (arrivez|arrives) _4
  `,
  call: `
    (#|quelques|quinze|dix) (min|minutes); (un|petit|rapide|court|bref) _1 (appel|echange|call|point|cafe virtuel|visio|rendez vous|rdv) _3; (seriez vous|serais tu|etes vous|es tu) (disponible|dispo|ouvert|ouverte|interesse|interessee|partant|partante|libre) _4; (echanger|discuter|parler|appeler|voir) _4 (minutes|semaine|jours|prochain*|telephone|visio|rapidement|vive voix);
    (qu'en pensez vous|qu'en penses tu|ca vous dit|ca te dit|ca vous parle|interesse|interessee|partant|preneur|preneuse|d'accord) ?; (cela|ca) _3 (interesser|interesse|parle|dirait) _3; (mon|lien) _1 (calendly|agenda|calendrier); (reserver|choisir|trouver|caler|bloquer|planifier|proposer) _3 (creneau|rdv|rendez vous|appel|date|horaire); (cette semaine|semaine prochaine|dans les prochains jours);
    (si cela|si ca|si le sujet) _4 (interesse*|parle|dit); (dites moi|dis moi|faites moi|tenez moi) _4; (puis je|pourrais je|je peux) _2 (envoyer|appeler|montrer|partager|proposer) _2;
    (puis je|je peux|pourrais je|je vous|je t'|je te) _3 (envoie|envoyer|montre|montrer|presenter|transmettre|adresser|joindre|appeler|proposer|rappelle) _4;
    (partant|partante|dispo|disponible|ouvert|ouverte) (pour|a|cette|en) _4; on (en )?(discute|parle|echange|se voit|s'appelle) _2 ?;
    (un|une) (call|cafe|visio|demo|demonstration|echange|creneau) _4;
    (auriez|avez|aurais|as) (vous|tu) _4 (minutes|temps|moment|disponibilite*|creneau) _2;
    (quand|a quel moment) _4 (joindre|appeler|disponible|echanger|voir); (ecris|ecrivez|repondez|reponds|contactez|faites|dites) (moi|nous|simplement) _3;
    ca vous (dirait|interesse|interesserait|tenterait|parle|dit) _3;
    (souhaitez|souhaites|voulez|veux) (vous|tu) _3 (recevoir|plus|savoir|demo*|presente) _2; pour en (discuter|parler|savoir plus)
  `,
  bump: `
    (je me permets de|je) (relancer|vous relancer|te relancer|revenir vers|reviens vers|rebondis) _3;
    (suite a|sans reponse) _2 (mon|mes|dernier|precedent) _1 (message|mail|messages|relance);
    (petite|derniere|nouvelle|simple) (relance|piqure de rappel|tentative);
    (avez vous|as tu) (eu|pu) _3 (temps|occasion|voir|lire|consulter);
    (mon|mes) (dernier|precedent|derniers) (message|mail);
    (derniere|ultime|nouvelle) (tentative|relance) _3; (reste|restee|laisse) sans reponse;
    (mon|mes) (message|mail|precedent message|precedents messages|dernier message) _3; (timing|moment) n'est _4; vous savez ou me trouver;
    je sais que _5 (charge*|occupe*|agenda*); (avez vous|as tu) eu le temps _5
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
    (sans engagement|pas de souci|aucune obligation|sinon pas de|si ce n'est pas); p s;
    (a bientot|a tres vite|au plaisir|bien a vous|bien a toi|confraternellement|respectueusement|belle continuation|bonne continuation);
    (reste|restons|restant) a (votre|ta) (disposition|ecoute) _3; (n'hesitez pas|n'hesite pas) _4; (merci|remerci*) (d'avance|par avance)
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
