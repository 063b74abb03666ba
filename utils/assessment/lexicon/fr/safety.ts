import type { SafetyTable } from '../safety';

/** French wording of scams. Folded: no accents. */
export const SAFETY_FR: SafetyTable = {
  payFirst: `
    (payer|regler|verser|virer|envoyer|versez|reglez|payez|virement de|verse) _5 (frais|acompte|caution|avance|formation obligatoire|kit|d'avance|materiel|badge|dossier);
    (cartes cadeaux|carte cadeau|carte pcs|neosurf|transcash|recharge pcs|paysafecard|coupons pcs);
    (recharger|crediter|alimenter) _2 compte;
    (versez|verser|virez|virer) _3 # (euros|$|dollars) _8 (avant|caution|dossier|materiel|commencer|inscription);
    (frais|participation) _3 (publication|page|trophee|diner|certificat) _6 (regler|payer|confirmer|#); (virer|verser|payer|versez|payez|virez) _8 mon compte (personnel|prive)
  `,
  fee: `
    (caution|acompte|depot de garantie|frais de dossier|frais d'inscription|frais de formation|frais de visa|frais administratifs|frais de traitement|frais d'activation|frais d'ouverture|kit de demarrage) _8;
    (frais|somme|depot) _4 (rembourse*|remboursable*)
  `,
  identity: `
    (copie|photo|scan|photocopie|image) _4 (carte d'identite|piece d'identite|passeport|cni|permis|titre de sejour|carte vitale); (piece d'identite|carte d'identite|passeport) _5 (envoyer|transmettre|par mail|recto|whatsapp);
    (rib|coordonnees bancaires|numero de compte|numero de carte|iban|identifiants bancaires|code de carte|releve d'identite bancaire|numero de securite sociale|code sms|mot de passe) _6
  `,
  runCode: `
    (cloner|clonez|clone|telecharger|telechargez|telecharge|executer|executez|execute|decompresser) _5 (depot|repo|repository|projet|code|fichier|zip|archive|script|apk|jeu|application) _8 (avant|prealable|entretien|local|localement|machine|ordinateur); avant _4 (entretien|appel|interview|visio) _5 (cloner|telecharger|executer|installer|clonez|telechargez); (anydesk|teamviewer);
    (telecharge|telechargez) _3 (depot|repo|projet|archive) _4 (lance|lancez|execute|executez|et)
  `,
  task: `
    (likez|liker|noter|notez|evaluer|evaluez|aimer|cliquer|cliquez|regarder|noter|booster|tester|optimiser|abonner|like|donner votre avis) _4 (video*|hotels|produits|applications|applis|youtube|tiktok|restaurants|annonces|publicites|chaines|articles en ligne|sites);
    (taches|missions|tache) _2 (simples|faciles|en ligne|remunerees|quotidiennes|simple|rapides); (simples|petites|faciles) (taches|missions); (evaluation|notation|optimisation) _2 (hotels|produits|applications|applis|donnees); (suivre|abonner|suivez) _4 (comptes|chaines|pages); par (abonnement|follow)
  `,
  earn: `
    # (euros|euro|$|eur|dollars|usd) _3 (par jour|chaque jour|la journee|quotidien*|jour); $ # _4 (par jour|chaque jour|la journee|quotidien*|jour);
    (revenu|revenus|paiement|gain|gains|remuneration) _1 (quotidien*|journalier*|par jour)
  `,
  homeJob: `
    (travail|travailler|travaillez|job|emploi|boulot|gagner|activite) _3 (domicile|chez vous|chez soi|maison|en ligne|depuis votre telephone|depuis votre smartphone|avec votre telephone|a distance et simple); (complement|revenu) _1 (de revenu|de revenus|de salaire|complementaire|supplementaire|passif);
    (temps partiel|a mi temps|horaires flexibles|quelques minutes|quelques heures) _3 (en ligne|par jour|depuis|domicile); # (a #)? (heures|minutes) par jour; (job|emploi|travail) (facile|simple|flexible) _3
  `,
  noExperience: `(sans|aucune) _1 (experience|diplome|qualification*|competence*|entretien) _3; (accessible|ouvert) a tous; (tout le monde|n'importe qui) peut _3; facile et rapide`,
  invest: `
    (investir|investissez|investi|investissement|placer|placez|trading|trade|trader|miser|misez) _6 (crypto*|bitcoin|btc|forex|usdt|ethereum|plateforme|bourse|options binaires|devises|or|pme tokenisee|trading|nft);
    (crypto*|bitcoin|forex|btc|usdt|options binaires) _4 (trading|investi*|trader*|mentor|plateforme|signaux|gains|minage|rendement|expert|coach); (liberte financiere|independance financiere) _3; (revenu|revenus) passif*; (mon|notre|ma) (mentor|trader|plateforme|coach|groupe) _2 (trading|forex|crypto|qui);
    (investissement|depot|mise) (minimum|minimal|de depart) _2; (marketing de reseau|marketing relationnel|mlm|vente pyramidale); (depose|place|mis|investi) _12 (retire|encaisse|recupere)
  `,
  gain: `
    (gain|gains|rendement|rendements|profit*|benefice*|revenus) _1 (garanti*|assure*|sans risque|quotidiens|eleve*|rapide*|#); (doublez|doubler|tripler|triplez|multiplier|multipliez|fructifier) _3 (capital|argent|mise|investissement|epargne|economies|en #);
    # % _4 (par jour|par mois|par semaine|mensuel*|quotidien*|garanti*|de rendement|de profit|de gains); sans (aucun )?risque; (devenir|devenez) (riche|rentier)
  `,
  mule: `(recevoir|recevez|encaisser|recevrez) _4 (virement*|paiement*|fonds|argent|colis|cheque*) _8 (retransferer|reexpedier|renvoyer|reexpedition|gardez # %|puis); (votre|ton) compte (bancaire|personnel) _6 (recevoir|encaisser|virements pour); (preter|louer|louez|pretez) _2 (votre|ton) (compte|rib|linkedin|profil); (reexpedition|reexpediteur) de colis`,
  advance: `(heritage|heritier*|beneficiaire|succession|defunt*|legs|leguer) _10 (million*|fonds|euros|dollars|argent|somme|transfert|banque|fortune); # (millions|million) _8 (heritage|heritier*|beneficiaire|succession|defunt*); vous avez gagne _4 (loterie|# euros|tombola|tirage); (atteint*|souffre) _3 (cancer|maladie) _10 (fortune|argent|leguer|fonds)`,
  domain: `(acheter|racheter|acquerir) _2 (votre|ton) (nom de domaine|domaine); nom de domaine _6 (a vendre|prix souhaite|votre prix|prix)`,
  bookFeature: `(votre|ton) (livre|roman|ouvrage) _10 (club de lecture|communaute de lect*|nos lecteurs|mise en avant|selection du mois)`,
  messenger: `(whatsapp|whats app|telegram|wechat|signal|viber|snapchat|discord|t me|wa me|skype)`,
  moveOff: `
    (contactez|contacter|ecrivez|ecrire|ecris|rejoignez|rejoindre|ajoutez|ajouter|ajoute|parler|continuer|discuter|continuons|passons|joindre|message|repondez|envoyez|donnez|laissez|moi|sur|via) _5 (whatsapp|whats app|telegram|wechat|viber|snapchat|discord);
    (votre|ton|mon|notre) (whatsapp|telegram|numero personnel|mail personnel|mail prive|adresse personnelle|numero whatsapp|adresse privee); (contactez|contacter|ecrivez) _3 (manager|responsable|conseiller|conseillere|superviseur|mentor|gestionnaire|assistante) _3; (rarement|pas souvent|peu souvent|rarement connecte*) _4 (ici|linkedin); mail prive; adresse (mail )?privee; mon (mail|email|adresse); (avez|as|utilises|utilisez) _2 (whatsapp|telegram); (te|vous) passe son (telegram|whatsapp)
  `,
  romance: `
    (belle|jolie|charmante|magnifique|ravissante|beau|charmant|splendide) _1 (femme|homme|sourire|yeux|visage|photo|dame|personne|photo de profil); (votre|ton) (sourire|beaute|regard|visage|charme|photo|photo de profil) _3; (bonjour|salut|bonsoir|coucou) (ma belle|ma cherie|mon cher|chere amie|cher ami|belle|beau|ma chere|mon amie);
    (mieux vous connaitre|mieux te connaitre|faire connaissance|faire votre connaissance|amitie sincere|relation serieuse|ame soeur|grand amour|amitie); (etes vous|es tu|je suis) _1 (celibataire|marie*|divorce*|veuf|veuve|seul|seule); (ta|votre|ton) photo _2 (touche|emu|attire|plu); s'aimer; (touche|ouvert|emu) _2 coeur
  `,
  vagueJob: `(emploi|travail|poste|job) _2 (en ligne|a distance|flexible|pour vous|pour toi) _3; (assistant|assistante) (virtuel*|personnel*); (vous avez ete|votre profil a ete|profil) (selectionne*|retenu*|choisi*); (sans|pas) _4 (perturber|gener|affecter|derange*) _5 (emploi|travail|activite)
  `,
  approved: `(candidature|profil|dossier|cv) _3 (accepte*|retenu*|valide*|approuve*|selectionne*); (vous etes|vous avez ete) (embauche*|recrute*|selectionne*|retenu*); (avant l'embauche|avant la signature|avant le contrat|avant la prise de poste|contrat de travail) _2; sans entretien; (vous a|etes) _2 (choisi*|retenu*)
  `,
  secondHand: `(mon|ma) (patron|patronne|oncle|tante|mentor|ami|amie|employeur) _6; je (ne )?suis (que|qu'|seulement) _2 assistant*`,
  aware: `(phishing|hameconnage|arnaque*|escroquerie*|fraude*|cybersecurite|anti fraude|lutte contre|sensibilisation|malware)`,
};
