import type { IntentTable } from '../intent';

/** French wording of what a note wants. Folded: no accents. */
export const INTENT_FR: IntentTable = {
  recruit: `
    (je|nous|on) (recrute|recrutons|recrutent|recherche|recherchons|cherche|cherchons) _6 (developpeu*|ingenieur*|chef|cheffe|charge*|responsable|directeur|directrice|manager|consultant*|comptable*|infirmier*|technicien*|commercial*|assistant*|analyste*|profil*|candidat*|talents|data|devops|product|cdi|expert*|controleur*|gestionnaire*|chauffeur*|vendeu*|serveu*|architecte*|designer*);
    (recrute|recrutons|recrutement|recruteur|recruteuse|chasseur|chasseuse|talent acquisition|cabinet de recrutement|chasse de tetes|charge de recrutement|chargee de recrutement);
    (a l'ecoute|en veille|ouvert|ouverte|interesse|interessee) _4 (marche|opportunite*|poste*|offre*|proposition*|nouveau*|nouvelle*|projet*|defi*|challenge*);
    (opportunite*|poste*|offre*|mission*|cdi|cdd) _4 (interesser|correspond*|convenir|plaire|profil|pourvoir|ouvert|ouverte|chez|base|basee|pour vous|client*);
    (un|une|nouveau|nouvelle|belle|super|plusieurs|nouvelles|nouveaux|des) _1 (opportunite*|poste|postes|offre d'emploi|offres d'emploi|defi|challenge) _4 (professionnel*|carriere|interesser|correspond*|chez|pour|en cdi|au sein|de|dans|qui);
    (mon|mes|notre|nos|un de mes|l'un de mes|un de nos|l'un de nos|pour un|pour le compte) _1 (client|clients) _6 (recrute|recherche|cherche|poste|profil|secteur|leader|specialise*|industriel|grand|base|cdi);
    (votre|ton) (profil|parcours|experience|cv|expertise) _6 (correspond*|interesse*|attention|retenu|convenir|adequation|poste|recherche|matche|parfait*|plu|ideal*);
    (offre|fiche|description) (d'emploi|de poste|du poste); (la fiche|la description|le descriptif) _2 (poste|offre)?;
    (rejoindre|integrer|renforcer) (notre|mon|une|l'|nos|une belle|un) _3 (equipe*|entreprise|societe|groupe|start up|scale up|agence|cabinet|bureau);
    (salaire|remuneration|package|fixe|tjm) _4 (#|selon|attractif|variable|brut); # k $; h f; en (cdi|cdd|alternance chez nous);
    (postuler|candidature|candidater) _4 (chez nous|ici|lien|notre|cette offre|ce poste); (prochaine|nouvelle) (etape de carriere|etape professionnelle|aventure professionnelle);
    nous montons une equipe; (poste|postes) (est|sont) (ouvert*|a pourvoir|vacant*); (teletravail|tickets restaurant|mutuelle|cdi) _3
  `,
  recruitHint: `
    (poste|opportunite|opportunites|carriere|recrutement|cdi|mission|salaire|teletravail|candidat|candidature|cv|equipe); (votre|ton) (parcours|cv|experience|profil);
    (nouveau|nouveaux|nouvelle|nouvelles) (challenge*|defi*|projet*|horizons|opportunites)
  `,
  sell: `
    (nous|on|je|j') (aidons|aide|accompagnons|accompagne|proposons|propose|permettons|permets|developpons|developpe|offrons|offre|realisons|realise|concevons|fabriquons|fabrique|vendons|commercialisons|optimisons|aident) _5;
    (aide|aidons|accompagne|accompagnons|accompagnement|permet) _5 (entreprise*|pme|tpe|dirigeant*|entrepreneur*|independant*|startup*|equipe*|client*|coach*|agence*|professionnel*|marque*|societe*|commercant*|restaurateur*|freelance*);
    (notre|nos|ma|mes) _1 (solution*|logiciel*|plateforme|outil*|service*|produit*|offre*|prestation*|agence|methode|programme|formation*|accompagnement|bacs|technologie|application);
    (plus de|nouveaux|trouver des|generer des|generation de|attirer des|des) (clients|leads|prospects|rendez vous|rdv|ventes);
    (leads|prospection|chiffre d'affaires|taux de conversion|referencement|seo|ia generative|automatisation|acquisition de clients) _3;
    (augmenter|booster|reduire|optimiser|doubler|ameliorer|developper|automatiser|diminuer|economiser) (vos|votre|tes|ton|les|leurs|leur|la|le|de|du|jusqu) _2;
    (demo|demonstration|audit gratuit|essai gratuit|webinaire|livre blanc|etude de cas|cas client|devis|diagnostic gratuit|offre decouverte|masterclass|tarif*|remise);
    (seriez vous|es tu|etes vous|serais tu) (disponible|dispo|ouvert|partant*) _6 (demo*|minutes|appel|presentation|echange|visio*);
    (gratuit|gratuite|gratuitement|sans engagement); (votre|vos) (plus gros|plus grand|principal|principaux) (defi*|probleme*|frein*|enjeu*|challenge*);
    (puis je|je peux|pourrais je) _3 (presenter|montrer|faire une demo); (je vous|je t'|vous) (en prete|montre|presente) _4; (assurance*|defiscalisation|patrimoine|credit|immobilier|panneaux) _3;
    (je|nous) (travaille|travaillons|interviens|intervenons) (avec|sur|aupres|pour) _6 (pme|eti|entreprise*|dirigeant*|agents|solution*|industrialisation|projet* d'automatisation|direction*); (avez vous|as tu) deja (explore|envisage|teste|pense|utilise|mis en place) _4; (si vous explorez|si jamais vous explorez) _2; (je suis|en tant que) _2 (coach|consultant|consultante|formateur|formatrice|courtier|agent immobilier|conseiller financier) _2; (seance|seances) decouverte;
    combien (d' heures|de temps|d'heures) _5 (equipe*|passe*|perd*); (je vous|je t') _1 (envoie|montre|explique) _3; en parle ?; (grace a|avec) _1 (notre|ma|ma) (methode|outil|solution)
  `,
  sellHint: `
    (solution|solutions|services|logiciel|plateforme|outil|produit|prestataire); (clients|prospects|ventes|croissance|marketing|chiffre|rentabilite|roi|prospection|commercial*);
    # minutes; # %; (votre|vos) (entreprise|activite|equipe|equipes|clients|societe|agence|business|site); (fondateur|fondatrice|gerant|gerante|ceo|dirigeant) (de|d'|chez);
    (calendly|creneau|rdv|rendez vous); merci (pour|d'avoir accepte) _3; (partenariat|collaboration);
    (mon|mes) dernier* (message|messages); (publier|publie|publions|partage) _3 (contenu*|retour d'experience|ressource*)
  `,
  seek: `
    (je|suis|actuellement) _3 (recherche|cherche|en recherche|a la recherche) _5 (emploi|travail|poste|cdi|cdd|job|opportunite*|nouveau poste|nouvelle opportunite|reconversion);
    (je|j'ai) _1 (postule|postuler|postulais|candidate) _5; (ma|mon) (candidature|cv|profil pourrait) _4; (recherche d'emploi|en recherche active|demandeur d'emploi|au chomage);
    (recrutez vous|avez vous des postes|y a t il des postes|postes ouverts chez vous) _3; (me recommander|me coopter|cooptation|appuyer ma candidature); (mettre en relation|transmettre) _4 (recruteur|rh|manager);
    integrer votre (entreprise|equipe|groupe|societe|cabinet)
  `,
  ask: `
    (etudiant|etudiante|etudiants|eleve|alternant|alternante|stagiaire|doctorant|doctorante|lyceen*|apprenti*|jeune diplome*) _4;
    (alternance|stage|contrat d'apprentissage|apprentissage|stage de fin) _5; (en|un|mon) (master|licence|bts|but|bachelor|mba|doctorat|these) _4;
    (memoire|these|enquete|questionnaire|sondage|etude) _6 (repondre|participer|minutes|aider|interview*|sur|temoignage);
    (auriez vous|avez vous|aurais tu|pourriez vous|pourrais tu|pouvez vous|peux tu|puis je) _5 (conseil*|aider|m'aider|avis|orienter|eclairer|relire|questions|recommander|recommandation*|temps|minutes pour|expliquer|guider|contacts);
    (vos|tes|votre|ton|des|quelques) (conseils|conseil|avis|retour d'experience|temoignage|retours|regard|eclairage) _4; (mentor|mentorat|reconversion|interview pour);
    (une|petite|un petit) (faveur|service|coup de main); (m'accorder|accorder|consacrer) _4 (minutes|temps|entretien|moment) _3; (vous|te) poser _3 questions; (mise en relation|m'introduire|me presenter a);
    (dons|don|cagnotte|petition|parrainer)
  `,
  askHint: `(etudiant*|universite|ecole|formation|diplome|memoire|stage|alternance|etudes); (aide|aider|conseils|avis|reconnaissant*); (quelques|une ou deux) questions`,
  network: `
    (developper|elargir|etoffer|agrandir|enrichir|etendre|construire) _1 (mon|notre|son|leur|le) (reseau|cercle);
    (rejoindre|integrer|ajouter|faire partie) _4 (reseau|contacts); (me|nous|vous|se) (connecter|reseauter|mettre en contact|suivre);
    (ravi|ravie|heureux|heureuse|plaisir|enchante*|hate|envie|souhaite*|aimerai*|volontiers) _4 (echanger|d'echanger|connecter|suivre|vous suivre|reseau|d'entrer en contact|vous compter|faire partie|connexion|contact);
    (au plaisir|echangeons|restons|connectons|gardons|entrons) _3 (echanger|d'echanger|contact|nous|relation|lien*); (echanger|partager) _4 (idees|experiences|bonnes pratiques|points de vue|secteur|metier|sujet*|pratiques|pairs);
    (entrer|rester|mettre) en (contact|relation); (alumni|ancien eleve|ancienne eleve|meme ecole|meme promo|meme promotion|meme universite|memes etudes|anciens de); (levee de fonds|investisseur*|business angel*|fonds d'investissement|seed|serie a|pitch deck);
    (meme|memes) (secteur|domaine|metier|passion|interets|centres d'interet|valeurs|problematiques); (prendre un cafe|autour d'un cafe|un cafe) _3; (suivre|lire) (la suite|votre travail|vos|tes|votre) _2; (confrere*|consoeur*|homologue*|pairs)
  `,
  networkHint: `(reseau|connecter|connexion|contact|echanger|echange); (secteur|domaine|univers|metier); (votre|ton|vos|tes) (post|article|publication*|contenu*|podcast|travail); (synergie*|collabor*)`,
  follow: `
    (ravi|ravie|heureux|heureuse|content|contente|enchante*|plaisir|super|sympa|agreable|bonheur) _5 (rencontre|rencontree|rencontrer|croise|croisee|croiser|parle|discute|discuter|echange avec|revoir|revu|connaissance|echanger hier|d'echanger avec vous hier);
    (suite a|apres|a la suite de|faisant suite a) _1 (notre|nos|la|l'|votre|vos) _2 (echange*|discussion*|rencontre|conversation|appel|entretien|rendez vous|conference|atelier|salon|presentation|webinaire|formation|evenement|visite|intervention|seminaire|soiree|table ronde);
    (nous nous sommes|on s'est|nous etions|on s'etait|nous avons) _3 (rencontre*|croise*|parle|vu*|discute|echange|assis|retrouve*|echanges);
    (merci|bravo) _2 pour _1 (votre|ton|cette|la|l'|cet|notre) _2 (intervention|conference|atelier|presentation|webinaire|echange|accueil|visite|keynote|talk|formation|seance|discussion|rencontre|table ronde|seminaire);
    (comme|ainsi que) (promis|convenu|discute|evoque|prevu|demande); (j'ai assiste|j'etais|j'ai participe|j'ai suivi) _4 (conference|atelier|intervention|presentation|webinaire|session|formation|seminaire|salon);
    (hier|ce matin|la semaine derniere|jeudi|mardi|lundi|mercredi|vendredi|samedi) _3 (au|lors|a la|a l'|sur) _2 (salon|conference|evenement|stand|forum|meetup|congres|atelier|soiree|foire);
    (serez vous|seras tu|vous serez|on se voit|a bientot au|rendez vous au) _4 (salon|conference|stand|congres|forum|meetup|evenement)
  `,
  followHint: `
    (salon|conference|congres|meetup|evenement|atelier|webinaire|forum|stand|seminaire|foire|soiree|afterwork); (hier|avant hier|ce matin|la semaine derniere|l'autre jour); restons en contact;
    (rencontre|rencontree|rencontrer|croise|croisee)
  `,
};
