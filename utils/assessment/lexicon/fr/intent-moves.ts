import type { MoveTable } from '../intent';

/** French words for the moves a note can make. */
export const MOVES_FR: MoveTable = {
  vacancy: `
    (poste|postes|emploi|emplois|vacance|mission|missions|cdi|cdd|interim|annonce|contrat|remplacement);
    (vacation|metier|embauche)*; place se libere; opportunite* (de|d|professionnelle*); offre* d emploi;
    fiche de poste; stage propose; alternance proposee; creneau* de
  `,
  hires: `
    (cherche|cherchons|recherche|recherchons|postuler|cabinet|talents|renforcer|etoffer|pourvoir|remplacer|successeur|succession|reprendre);
    (recrut|embauch|recherchee|chasseu|chasseur|candidat|recruteu|mandat)*; profil* (de|d|comme);
    besoin d (un|une); trouver (un|une|le|la|quelqu); quelqu un (qui|de|pour); (depart|departs) en retraite;
    part* en retraite; conge maternite; h f;
    renfor*; a la recherche (d un|d une|de son|de sa|du prochain); (nous|on) (renforcons|agrandit|etoffons|agrandissons)
  `,
  terms: `
    (salaire|remuneration|teletravail|remote|hybride|avantages|mutuelle|rtt|brut|net|tjm|demarrage|asap|horaires|variable|bonus);
    (remunere|prime|loge)*; temps plein; temps partiel; (ticket|tickets) restaurant; # k; k euros;
    taux journalier; (par|de l) heure; (par|chaque) (jour|semaine|mois); debut immediat; des que possible;
    permis de travail; mi temps; # (heures|jours|h); equipe de nuit; jour ou nuit; vehicule de fonction;
    forfait jour; # %; periode d essai
  `,
  trade: `
    coordination;
    (ingenieur|developpeu|infirmier|infirmiere|cuisinier|chauffeur|comptable|controleu|professeur|enseignant|plombier|soudeur|technicien|electricien|programmeur|architecte|juriste|avocat|pharmacien|boulanger|serveur|medecin|kine|educateur|responsable|directeur|directrice|assistant|gestionnaire|conducteur|charpentier|menuisier|mecanicien|commercial|vendeu|formateur|consultant|analyste|operateur|coordinateur|coordinatrice)*;
    chef de; sage femme*
  `,
  career: `
    (carriere|evolution|evoluer|changer|changement|bouger|tenterait|rejoindre|imaginer);
    (opportunite|quitter|envisag|disponib|perspective)*;
    (nouveau|nouvelle|prochain|prochaine|nouveaux) (defi*|challenge|etape|projet|horizon*|aventure|poste|chapitre);
    a l ecoute; ouvert* (a|au|aux); ecoute du marche; envie de; vous tente; te tente; seriez vous; serais tu;
    en poste; vous projet*; parler contrat
  `,
  joining: `
    (rejoindre|rejoignez|rejoins|integrer|integrez) _2;
    (notre|mon|mes|nos|une|ma) (equipe*|service|laboratoire|atelier|cuisine|brigade|maison|boite|agence|structure|etablissement);
    chez nous; avec nous; venir (voir|travailler|nous); nous grandissons; travailler (avec|chez|pour);
    a mes cotes; a nos cotes; on (recrute|embauche|cherche|grandit); nous (recrutons|cherchons)
  `,
  client: `
    mandate*; (mon|notre|un de mes|un de nos|mes|nos|l un de) client*; pour le compte; on m a confie;
    me mandate*; m a charge*; confie* (la|une|le); etablissement (de sante|prive); en exclusivite;
    groupe (international|leader)
  `,
  fitness: `
    (cv|curriculum|dossier); correspond*; lettre de motivation;
    (votre|ton|vos|tes) (profil|parcours|experience*|competence*|expertise|candidature|savoir faire);
    (retient|retenu|attire|interpelle) _2; colle* (a|au|avec|parfaitement);
    profil (ideal|recherche|interessant|interesse); coche* toutes
  `,
  offers: `
    (prestataire|editeur); (specialis|fournisseur|fabricant)*;
    (nous|on|je|j) _2 (proposons|propose|offrons|offre|aidons|aide|accompagne|accompagnons|livrons|livre|vends|vendons|vend|fabrique|fabriquons|installe|installons|imprime|imprimons|loue|louons|realise|realisons|concois|concevons|developpe|developpons|fournis|fournissons|equipons|automatise|simplifie|simplifions|traduis|traduisons|retend|restaure|restaurons|organise|forme|formons|gere|gerons|garantit|distribue|importe|cree|creons|permet|permettons|assure|assurons|prend|fait|commercialise);
    (notre|nos|mon|ma) (solution*|agence|societe|entreprise|logiciel|offre|plateforme|service*|produit*|outil*|methode|equipe accompagne|blanchisserie|atelier|accompagnement|programme|automate*|scanner*|application);
    c est notre metier;
    (puis|pouvons|peut) _1 (vous aider|t aider|apporter); apporter (de la valeur|une solution); travaille (avec|sur) _2 (entreprises|dirigeants|entrepreneurs|pme|independants)
  `,
  product: `
    (plateforme|systeme|materiel|module|pack|abonnement|catalogue|plaquette|brochure|documentation|numerique);
    (produit|logiciel|solution|outil|appli|prestation|service|machine|equipement|capteur|echantillon)*;
    site web; tableau de bord
  `,
  goods: `
    (pilier|photovoltaique|panneaux|energie|impression|nettoyage|marketing|seo|referencement|publicite|comptabilite|facturation|logistique|transport|palettes|mobilier|vin|traiteur|leasing|flotte|video|hebergement|telephonie|coaching|rgpd|billetterie|patrimoine|crypto|filtres|textile|communication);
    (assurance|immobilier|emballage|traduction|photograph|formation|externalis|cyber|defiscalis|placement)*;
    mutuelle pro; cafe en
  `,
  price: `
    (prix|devis|reduction|budget|marge|frais|honoraires|abonnement);
    (tarif|remise|cout|commission|economi|facture|gratuit|promo)*; moins cher; # (euros|eur); # $; $ #;
    sans (surcout|frais); investissement de; zero pourcent; offre (speciale|de lancement|commerciale);
    faire une offre; juste prix
  `,
  free: `
    (essai|demo|demonstration|audit|diagnostic|webinaire|guide|checklist|echantillon|test|pilote|cadeau|simulation);
    (gratuit|offert)*; sans engagement; livre blanc; appel decouverte; premier mois; sans obligation
  `,
  gain: `
    (leads|prospects|croissance|efficacite|visibilite|accelerer|resultats);
    (rentab|gagn|gain|augment|boost|optimis|reduir|reduis|liber|automatis|performance|doubl)*;
    chiffre d affaires; rendez vous qualifies; clients en plus; nouveaux clients;
    plus de (clients|temps|ventes|visibilite); developper (votre|vos|ton); # (%|pour cent|pourcent); # h par;
    heures par
  `,
  references: `
    references;
    (plusieurs|beaucoup|nombreux|nombreuses|#|plus de #|quarantaine|dizaine|centaine|trentaine|cinquantaine|autres) _2 (entreprises|clients|pme|etablissements|cabinets|dirigeants|ehpad|restaurants|ecoles|avocats|cadres|societes|hotels|communes|confreres);
    clients comme; comme (vous|beaucoup|le votre|la votre); nous font confiance; cas client;
    dans votre (secteur|domaine|position); deja (equipe|adopte|utilise|accompagne)
  `,
  pain: `
    (defis|marre|perdre|perdez|perte|chronophage|paperasse|surcharge|peur);
    (probleme|difficult|enjeu|fatigue|galere|stress|gaspill|lourd|fini|complique)*; manque* (de temps|sans);
    charge mentale; casse tete; assez de; burn out
  `,
  slot: `
    (rdv|agenda|calendly|visio|transmettre|envoyer|disposition|repondez); (appel|telephone|rappel|creneau)*;
    (court|bref|rapide|petit|#|dix|quinze|vingt|un) _1 (appel|echange|rendez vous|minutes|minute|visio|call|coup de fil|min);
    rendez vous; puis je; pourrais je;
    (je|on) (peux|peut|passe|vous montre|te montre|vous presente|vous envoie|t envoie); vous presenter;
    vous montrer; te montrer; (passer|passe) vous voir; dites moi; dis moi; en discuter; on en parle;
    en parler
  `,
  yourFirm:
    '(votre|vos|ton|tes|ta) (entreprise|societe|cabinet|officine|etablissement|restaurant|boutique|magasin|hotel|ecole|equipe*|clients|site|marque|activite|secteur|structure|collaborateurs|salaries|atelier|ferme|exploitation|mairie|commune|flotte|usine|budget|preparateurs|batiment*|cuisine|agence|service|patients|billetterie|stock)',
  inTrade: `
    (vends|vendre|demarchage|freelance);
    (commercial|fournisseur|prestataire|vendeu|distributeur|independant|representant)*; je vends;
    interesse donc; pas neutre;
    (je suis|en tant que|comme) _1 (coach|consultant*|courtier|courtiere|conseiller|conseillere|photographe|traducteur|traductrice|formateur|formatrice|imprimeur|artisan);
    a mon compte; partenariat commercial
  `,
  bump: `
    relanc*; remonter mon; mon message; message precedent; re bonjour; sans (nouvelle|reponse|retour);
    rebondir sur mon; dernier message; derniere fois; avez vous (eu|pu|vu); as tu (eu|pu|vu);
    je reviens vers; me permets de revenir
  `,
  study: `
    (etudes|universite|fac|faculte|master|licence|bts|iut|these|memoire|doctorat|stage|soutenance|semestre|dut|prepa);
    (etudiant|doctorant|stagiaire|lycee|lyceen|promo|eleve)*; ecole de; professeur de; cours de; annee de;
    rapport de stage; diplome en; ecole d;
    (prof|professeur|maitre de stage) _3 (nous|m|a)
  `,
  newcomer: `
    (reconversion|debuter|devenir|chomage|insertion|immersion|concours|novice);
    (alternan|apprenti|debutant|postule|licenci)*; jeune diplome*; premier (poste|emploi|stage); je debute;
    me lance*; me reconvert*; en recherche d; recherche _2 (stage|alternance|emploi|apprentissage);
    je (cherche|recherche) _3 (stage|alternance|emploi|poste|apprentissage|maitre); candidature spontanee;
    nouvelle dans; nouveau dans;
    premiers pas; tout juste diplom*
  `,
  favour: `
    (sondage|enquete|recommandation|signer|petition|don|cagnotte|votez|soutien);
    (reconnaissant|interview|question|parrain)*; service a; coup de main; aiderait (beaucoup|enormement);
    m aider*; m aiderait; entretien de;
    (pourriez|pourrais|auriez|aurais|accepteriez|accepterais|seriez|voudriez) (vous|tu) _6;
    si vous (avez|aviez|trouvez); si tu (as|avais|trouves); (une|deux|trois|quelques|petite) question*;
    cinq minutes; quelques minutes; me mettre en relation
  `,
  connect: `
    (linkedin|invitation|echanger|cercle); (reseau|contact|connect|relation|ajout)*; garder le lien;
    rester en lien; en lien; suivre vos; suivre tes; vous suis; te suis
  `,
  common: `
    (commun|aussi|egalement|meme|memes|pareil|alumni|promotion|autrefois);
    (ancien|camarade|confrere|consoeur|collegue|compatriote|voisin|issu|concitoyen)*; comme (vous|toi);
    moi aussi; nous (avons|sommes) (tous|toutes); tous les deux; tous deux; toutes les deux; a l epoque;
    partage* (la|les|le); chez (nous|moi) (aussi|c est)
  `,
  wantsNothing: `
    (simplement|bravo|gratuitement); rien (a vendre|a vous vendre|d autre|de plus|a te vendre);
    (pas|aucun|aucune|sans) (besoin de repondre|arriere pensee|demarche commerciale|demande|obligation);
    juste (merci|dire|un mot|vous dire|te dire|pour|envie); voulais _3 (dire|remercier); tenais a;
    merci (pour|de|d avoir) (votre|ton|vos|tes|cet|ce|cette|partage|avoir); c est tout; je n attends;
    pas de reponse;
    (felicitations|bravo|felicite) _5 (poste|nomination|promotion|fonction*|anniversaire|prise|prix|role|etape)
  `,
  gather: `
    (communaute|groupe|club|cafe|dejeuner|biere|verre|apero|comite|collectif|idees|partager|partage|entraide|chorale|cercle|syndicat|federation|slack|confronter|bavarder|discuter);
    (association|benevol|rencontre)*; reseau de; boire un; echange* (d|de|sur)
  `,
  invest: `
    (fonds|capital|amorcage|seed|vc|portefeuille|participations|deck);
    (invest|levee|startup|fondat|entrepreneu|actionnaire|pitch)*; start up*; business angel*;
    (serie|series) a
  `,
  metYou: `
    (nous|on) (nous|s) (sommes|etions|est|etait) (rencontr*|crois*|parle*|vus|vues|vu|assis*|retrouv*);
    (rencontr*|crois*) _3 (a|au|lors|hier|dans|pendant|chez);
    (ravi*|plaisir|heureu*|enchante*|content*) _3 (rencontr*|echange|connaissance|discute|crois*|parler|parle|vous voir|te voir|revoir);
    notre (echange|conversation|discussion|rencontre|entretien|dejeuner);
    j etais (le|la|celui|celle|assis*|a cote|au fond); vous m (avez|aviez); tu m (as|avais);
    (discute|parle|echange|bavarde|mange|partage) (ensemble|avec vous|avec toi|hier|lors);
    (vous|tu) (disiez|m expliquiez|parliez); suite a (notre|nos); on s est;
    c est (vous|toi) qui (m|nous) (avez|as); j etais (la|dans) (salle|le); (vous|tu) (m|nous) (avez|as) (explique|montre|dit|aide|parle|prete|conseille|tire);
    suite a (notre|l) _1 (appel|echange|entretien|rendez vous|rencontre|reunion)
  `,
  event: `
    (congres|colloque|webinaire|stand|forum|soiree|afterwork|meetup|foire|exposition|vernissage|gala|hackathon|visite|assemblee|festival|concours|inauguration|live|session);
    (salon|conference|seminaire|atelier|journee|rencontre|evenement)*; table ronde; formation de; remise des;
    petit dejeuner;
    course (des|de); marathon; trail; conseil de quartier; repetition; reunion
  `,
  recently: `
    (hier|recemment); avant hier;
    (la semaine|le mois|l annee|l ete|l an|vendredi|jeudi|mercredi|mardi|lundi|samedi|dimanche|week end|jour) (dernier*|derniere|passe*);
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); l autre (jour|soir); ce matin; lors (de|du|des);
    (apres|pendant) (votre|ton|la|le|notre); en marge; tout a l heure
  `,
  thanksFor: `
    merci (encore|pour|a|d etre|d avoir|de votre|de ta|de ton|infiniment);
    (visite|venue|passage|participation|presence|accueil|inscription);
    (etes|es|etre|etait|etiez) (venu*|passe*|la); (ravi*|content*|heureu*) (que|de vous|de t); bien rentr*;
    c etait (un plaisir|super|chouette|bien|sympa)
  `,
  promised: `
    (voici|lien|diapos|replay|enregistrement|photos|coordonnees|poursuivre|prolonger|continuer);
    (promis|support)*; comme (convenu|promis|promise|prevu|evoque|discute|annonce|dit); ci joint*; en piece;
    suite (a|de); dans la foulee; je vous dois; je te dois; le document
  `,
  we: '(nous|notre|nos|on)',
  i: '(je|j|me|m|mon|ma|mes|moi)',
  you: '(vous|votre|vos|tu|te|t|ton|ta|tes|toi)',
};
