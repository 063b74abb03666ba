import type { ClueTable } from '../safety';

/** French clues of scams. Folded: no accents. */
export const CLUES_FR: ClueTable = {
  due: `
    (payer|regler|verser|virer|reglez|payez|versez|avancer|acquitter|acquittez|reglant|payant|versant) _6 (frais|taxe*|contribution|participation|droit|droits|assurance|douane|timbre|caution|acompte|facture|redevance|cotisation|renouvellement|dossier|formation|badge|livraison);
    (frais|taxe|taxes|contribution|participation|droits|assurance|caution|acompte|redevance|cotisation|forfait|timbre) _6 (regler|payer|verser|a votre charge|sont de|est de|s'eleve*|de #|unique|d'avance|exigible*|requis*|obligatoire*|necessaire*|avant);
    (frais|droits) (de|d) (dossier|douane|publication|notaire|visa|traitement|inscription|reservation|enregistrement|renouvellement|livraison|deblocage|transfert|formation|maquette|certificat);
    (seul|seule|seuls|seulement|uniquement|juste|reste) _3 (frais|taxe|contribution|participation|assurance|timbre|# $|# euros); (demande|exige|reclame) _4 # ($|euros); (mensualite|garantie|examen medical|assurance voyage) _6 (avance|regler|payer|charge); (payer|verser|virer|versez|payez|envoyez|virez|regler|reglez) _4 (# euros|$|# $); bon de commande; (preter|avancer|prete*) _4 (# euros|$|# $|me)
  `,
  honour: `
    (selectionne*|choisi*|nomme*|retenu*|distingue*|elu*|laureat*) _8 (prix|trophee*|palmares|classement|annuaire|registre|magazine|edition|numero|who|top|leaders|femmes|hommes|personnalites|anthologie|couverture|gala|dictionnaire);
    (prix|trophee*|palmares|classement|annuaire|registre|dictionnaire) _10 (selectionne*|choisi*|retenu*|distingue*|laureat*); (redaction|jury|comite|comite de selection|editeurs) _8 (vous|votre|vos|ton|te); who s who; parmi les (#|plus|leaders|personnalites|dirigeants|femmes); (trophee|plaque|sceau) _8; figure* parmi
  `,
  scare: `
    (marque|nom de marque|nom de domaine|nom commercial|domaine|enseigne) _12 (tiers|autre societe|autre entreprise|expire*|expiration|perdre|perte|perdez|depose par|echeance|priorite|caduque);
    (tiers|societe|entreprise|demandeur) _12 (depose*|deposer|enregistrer|enregistrement|reserver) _8 (marque|domaine|domaines|nom|denomination); (votre marque|votre domaine|votre nom de domaine) _6 (expire|echeance|renouvel*|sera)
  `,
  urgent: `(sous|dans les|avant|d'ici) _2 # _1 (heures|h|jours|heure|minutes); (avant|des) (aujourd'hui|ce soir); aujourd'hui meme; urgent*; immediat*; rapidement; au plus vite; sans (delai|tarder); dernier (rappel|delai|avis|jour); derniere (chance|relance); avant (vendredi|lundi|demain|midi|minuit|ce soir|dimanche); plus que # (places|jours|heures); date limite; jour meme`,
  secret: `confidentiel*; confidentialite; discretion; discret*; secret; entre nous; (n en|ne) _2 (parlez|dites|parle|appelez|prevenez|informez) _2; (totalement|parfaitement|100 %|tout a fait|entierement|c'est) legal; legal et; (ne) _1 (montrez|dites|parlez) _4 personne; notre secret; (reste|restera) entre nous
  `,
  windfall: `
    leguer; loterie; tombola; tirage au sort; jackpot; gagnant*; (gagne|remporte) _5 (#|lot|prix|iphone|voiture|loterie|cheque|bon d'achat); beneficiaire*; (donner|leguer|faire don|don) _8 (fortune|million*|biens|heritage|fonds|orphelin*); compte dormant; trop percu; surfacturation; lingots; (cadeau|bon|prime) de #; fonds _3 (indemnisation|bloques); surfactur*; (fonds|depot|somme) _3 non reclame*; non reclame*; faire (un )?don; faire donation; donation de
  `,
  estate: `
    heritage; heritier*; heritiere; ayant droit; defunt*; decede* _8 (laisse*|sans|fonds|compte|fortune); succession; legs; (sans|aucun) (heritier|famille|testament|parent); mort de mon (pere|oncle|mari); fonds _6 bloques; (client|titulaire|deposant) _8 (mort*|decede*|disparu*|peri); (mort*|peri|disparu*) _6 (accident|seisme|crash|famille)
  `,
  bigMoney: `million*; # m $; # millions; # m (euros|usd|$)`,
  share: `(votre|ta) part; # % _4 (pour vous|vous reviennent|a vous|de la somme|du montant|reviendra*); (moitie|# #|partage*|partager); (meme|votre) (nom|nom de famille|patronyme); moitie moitie; partageons; # %
  `,
  persona: `(general|colonel|major|sergent|officier|soldat|militaire|capitaine|commandant) _8 (armee|us|americain*|onu|otan|mission|paix|afghanistan|syrie|yemen|navire|mali|deploye*|casque*); (medecin|chirurgien*|ingenieur*|infirmier*|docteur) _8 (onu|nations unies|otan|maintien de la paix|mission de paix|plateforme petroliere|petroliere|petrolier|offshore|yemen|syrie|soudan|zone de guerre|navire|bateau); plateforme petroliere; armee (americaine|us); casques bleus; mission (de paix|humanitaire|onu); (capitaine|officier|general|chirurgien*|ingenieur*|medecin) _10 (porte conteneurs|cargo|petrolier|base|en poste|poste en|base en); (general|colonel|officier|medecin|chirurgien) _10 base*; mission de l'onu
  `,
  bereaved: `veuf; veuve; (perdu|enterre) (mon|ma) (mari|femme|epouse|epoux|conjoint); (mon mari|ma femme|mon epoux|mon epouse|feu mon) _3 (mort*|decede*|parti*|disparu*); (j'ai|atteint*|souffre) _3 cancer; (phase terminale|maladie incurable); divorce*; (un|une|mon|ma|seul avec) (fils|fille|enfant) _3 (# ans|pensionnat|internat); apres mon divorce; mort de mon (pere|mari); deces de (mon|ma)
  `,
  login: `(confirmer|confirmez|verifier|verifiez|valider|validez|saisir|saisissez|mettre a jour|actualiser|reactiver|reinitialiser|entrez|entrer) _3 (compte|mot de passe|identite|identifiants|profil|informations|donnees|coordonnees bancaires|carte|connexion); (connectez vous|connecte toi|se connecter|identifiez vous|identifier) _8 (mot de passe|lien|ici|pour|mail|adresse|identifiants); code de (verification|confirmation); mettez a jour _4; mettre a jour _3 carte
  `,
  alarm: `(connexion|activite|tentative|acces|transaction) _2 (inhabituel*|suspect*|non autorise*|inconnu*|anormale*|frauduleus*); (compte|profil|page|acces|abonnement|messagerie) _8 (suspendu*|limite*|bloque*|restreint*|desactive*|supprime*|ferme*|cloture*|expire*|signale*|compromis*|verrouille*); (eviter|empecher) _3 (suspension|suppression|blocage|fermeture|desactivation|cloture); (violation|non respect|infraction) _4 (regles|conditions|droits|politique); (quelqu'un) _4 (connecter) _6; (n'a pas pu|impossible) _3 (renouvele|debite)
  `,
  support: `(assistance|securite|support|service|equipe|centre) _2 linkedin; linkedin _2 (securite|support|assistance|verification|premium|equipe|aide|service|conformite); (service|equipe|cellule|departement) _1 (securite|verification|fraude|client*|conformite|technique) _2; service clients`,
  sharedDoc: `(partage*|envoye|transmis|depose) _5 (document*|fichier*|facture*|dossier|contrat|pdf); (document|fichier|facture|contrat) _5 (partage*|attente|disponible|a consulter)`,
  inflow: `vous (allez|devez|n'avez qu'a|pourrez|pouvez)? _2 (recevez|recevoir|recevrez|encaissez|encaisser|receptionnez|receptionner) _4 (paiement*|virement*|fonds|argent|colis|cheque*|paquet*|sommes|reglement*); (recevoir|recevez|receptionner|encaisser|reception) _5 (paiement*|virement*|fonds|colis|cheque*|paquet*|sommes) _8 (votre compte|chez vous|domicile|votre adresse|votre nom|votre rib); (paiements|virements|colis|fonds|reglements) _4 (votre compte|chez vous|a votre adresse|a votre domicile|sur votre); agent (financier|de paiement|de transfert|payeur|de collecte|de reexpedition|comptable a domicile|logistique a domicile); (sur|via|par) (votre|ton) _1 (compte|rib|compte bancaire); (a|chez) (votre|ton) (domicile|adresse); chez vous; vous l'encaissez; vous encaissez; compte bancaire pour _3; (clients|acheteurs|ils) vous (adressent|versent|virent|envoient|paient|reglent) _4; agent de recouvrement; une fois encaisse*
  `,
  onward: `(renvoyer|renvoyez|reexpedier|reexpediez|transferer|transferez|reverser|reversez|envoyer|envoyez|virer|expediez|retransferer|reexpedition) _4 (reste|solde|restant|adresse|bordereau|etranger|fourni|client final|bitcoin); (gardez|garder|conservez|conserver|prelevez|retenez|gardant|deduisez) _3 # %; # % _3 (pour vous|de commission|vous restent); (votre|une) commission _2; (changer|changez|nouvelle|nouvel|coller|collez) _2 etiquette*; western union; moneygram; (retirez|retirer) _4 (especes|argent); envoyant le reste; le reste a; (gardez|garder) _2 # (euros|$); la difference; lettre de voiture; faire parvenir; faites parvenir _4 (difference|reste|solde)
  `,
  lend: `(louer|louez|preter|pretez|location|vendre|vendez|racheter|rachetons|louons|achetons) _4 (compte*|profil*|linkedin|upwork|fiverr|malt|acces|rib); (votre|ton) (compte|profil) _6 (inutilise|dormant|inactif|a disposition|loue|pour postuler|pour travailler); (sous|a) votre nom _6 (postul*|travail*|mission*); verification faciale; (on|nous) _1 (connecte|connectons) _4 (votre|ton) (compte|profil); titulaires de (comptes|profils)
  `,
  youGet: `(nous|on|je) _2 (payons|paie|versons|verse|reversons|donne|offrons) _4 (#|$|mois|vous|te); (vous|tu) (touchez|recevez|gagnez|gardez|touches|recois|gagnes) _4 (#|$|mois|part|commission); # % _3 (revenus|gains|chiffre|vous|commission|du|des); # (euros|$) _3 (mois|semaine|mensuel*); sans rien faire; par mois`,
  fetch: `(cloner|clonez|clone|telecharger|telechargez|telecharge|recuperer|recuperez|recupere|dezipper|dezippez|dezippe|decompresser|decompressez|installer|installez|installe|lancer|lancez|lance|executer|executez|executer|ouvrir|ouvrez) _6 (depot|repo|repository|archive|zip|demo|mvp|prototype|projet|jeu|code|docker|bitbucket|github|gitlab|drive|dapp); npm (install|start|run); (en local|localement|sur ta machine|sur votre machine|sur votre poste|sur ton poste|sur ton ordi); (lancer|executer) _3 projet; enregistr* _2 ecran
  `,
  callLater: `(avant|prealable) _5 (appel|entretien|echange|visio|rendez vous|discussion|call|rencontre|interview|parler|discuter); premiere etape; (appel|entretien|visio|call) _2 (vient|ensuite|apres|suivra|suit|aura lieu); (ensuite|puis|apres) _4 (appel|entretien|visio|call|echange); (avant de|ensuite) _4 (cto|lead|passer)
  `,
  wallet: `(connecter|connectez|connecte|ton|votre|lier|liez|ouvrir|avec) _2 (wallet|portefeuille crypto|metamask|phantom); metamask; wallet; (phrase de recuperation|seed phrase|phrase secrete|cle privee); (connecte*|connectez) _2 (portefeuille|wallet)
  `,
  trade: `trade*; trading; robot de trading; bot; signaux; arbitrage; l'or; or; crypto*; bitcoin; btc; usdt; ethereum; forex; bourse; nft*; tokens; ia (trading|boursiere); plateforme de; marche des changes; courtier en ligne
  `,
  teach: `mentor*; (mon|ma|un|son) (oncle|tante|cousin|parrain); (apprendre|apprends|apprend|montrer|montre|guider|guide|accompagne|expliquer|explique) _3 (comment|quand|pas a pas|te|vous|tout)?; (mon|notre|ma|une|la|une) (coach|prof|professeur|analyste|courtier|formatrice|formateur|experte|expert|conseillere); groupe (prive|vip|telegram|whatsapp|de signaux|de trading|d'investissement|gratuit|d'entraide); (ajoute*|ajouter|integrer|inviter|mettre) _3 (groupe|canal|communaute); filleul*; parrain*; copie* _2 (positions|trades)
  `,
  smallStart: `(a partir de|avec|des|minimum|mise|commencer|commence|demarrer|debuter|depot|placer|entree|depart|seulement|juste) _3 # ($|euros|dollars|usdt); # ($|euros) _3 (suffisent|minimum|pour commencer|de depart|pour demarrer); petite (somme|mise)`,
  profit: `(gagn*|encaisse*|touche*|retire*|profit*|fait|genere*|rapporte*) _5 (#|$) _4 (semaine*|mois|jour*|profit*|benefice*); (#|$) _4 (par semaine|par mois|par jour|la semaine|de profit*|de benefice*|de gains); # % _3 (jour|semaine|mois|mensuel*|hebdo*|quotidien*); (paye|rembourse|solde|finance) _4 (loyer|voiture|maison|credit|pret|dettes|mariage|vacances); jamais perdu; (quitte|lache) mon (job|travail|boulot|cdi); (gains|revenus|rendements|benefices) (stables|reguliers|constants)`,
  loan: `(pret|prets|credit|financement) _8 (# %|taux|entre particuliers|sans justificatif|sans garantie|rapide|interdit bancaire|serieux|urgent); (offre|octroie|accorde|propose|besoin) _6 (pret|prets|credit|financement); interdit* bancaire*; refuse* par _2 banque; (met|mets|mettons) a disposition (des sommes|des fonds)
  `,
  bankNew: `(nouveau|nouvelles|nouvel|changement|change*|modifie*|autre) _4 (rib|iban|compte|coordonnees bancaires|banque|domiciliation); (rib|iban|compte|coordonnees bancaires|banque) _6 (change*|modifie*|nouveau|nouvelles|audit|bloque); (autre|nouveau) (compte|rib|numero)
  `,
  payTo: `(virer|regler|payer|effectuer|virez|reglez|payez|adresser|envoyer|faire) _8 (facture*|solde|montant|virement|paiement|reglement|nouveau compte|ce compte|restant|jour meme)`,
  giftBuy: `(acheter|achetez|achete|prendre|procurer|prendre|besoin de) _8 (cartes cadeaux|carte cadeau|cartes cadeau|coupons|recharges|cheques cadeaux|bons cadeaux|cartes pcs); cartes (google play|steam|itunes|apple|amazon)
  `,
  codes: `(envoyer|envoyez|envoie|transmettre|donner) _5 (codes|code); gratter; (rembourse*|rendre|rendrai) _4; reunion; (photo) _3 (dos|cartes); (photo|photos) _3 (codes|dos|numeros); ne peux pas (parler|appeler|repondre)
  `,
  cheque: `cheque _14; (envoyer|envoyons|recevrez|encaisser|encaissez|deposer) _5 cheque; notre fournisseur agree; fournisseur agree
  `,
  extort: `
    (envoyer|envoie|envoyons|diffuser|diffuse|publier|partager) _6 (video|videos|photos|images|captures|enregistrement|tout) _6 (contacts|famille|femme|mari|employeur|patron|collegues|proches|amis); (j'ai|nous avons) _5 (photos intimes|images de vous|images de toi|nudes|video de vous|video de toi|video intime); (video|photos) _8 (a tous vos contacts|a tous tes contacts|a ta famille|a votre famille); (contacts|amis|famille|collegues) _8 (recevront|recoivent|verront) _4 (video|images)
  `,
  harsh: `(vous etes|tu es|t'es|espece) _2 (idiot*|imbecile|con|conne|connard|connasse|minable|pourriture|debile|abruti*|ordure|nul|nulle|salope|pute|merde|voleur*|menteu*|incapable|incompetent*); (connard|connasse|salope|encule*|pauvre type|pauvre con|pauvre fille|va te faire*|ferme la|ferme ta gueule|ta gueule|nique|degage|creve); (je|on) (sais|sait|connais) _2 ou (tu|vous) (habit*|travaill*|bosses|gare*); (tu vas|vous allez) (le payer|le regretter|payer pour|regretter|voir); (te|vous) (detruire|ruiner|demolir|faire la peau)`,
  flirt: `
    (belle|jolie|magnifique|ravissante|sexy|charmante|sublime|beau|superbe|canon|splendide) _2 (femme|fille|sourire|yeux|regard|visage|levres|jambes|homme|mec|corps|silhouette); (tu es|vous etes|t'es) _2 (belle|jolie|sexy|canon|magnifique|sublime|ravissante|craquant*|mignon*|charmante|trop beau); (es tu|etes vous|t'es|tu es) (celibataire|libre ce soir|en couple|mariee); (verre|diner|resto|week end|soiree) _5 (tous les deux|en tete a tete|rien que nous|juste nous); (coucou|salut|bonsoir|hello) (ma belle|la belle|beaute|jolie|ma jolie|poupee|beau gosse)
  `,
  ahead: `
    d'avance; au prealable; prealablement; a l'avance; (avant) _5 (deblocage|versement|virement|signature|liberation); premiere mensualite
  `,
  personal: `
    date de naissance; numero de securite sociale; piece d'identite; carte d'identite; passeport; (nom|prenom) _4 (adresse|prenom) _4 (telephone|banque|naissance|profession); justificatif de domicile; selfie; nom de (votre|ta) banque
  `,
  trust: `
    (vous|te|t) faire confiance; confiance en (vous|toi); personne de confiance; (personne|femme|homme) (honnete|sincere|de confiance); nouvelle vie; epouser; bien aime*; digne de confiance; partager _3 vie; se faire des amis; devenir amis
  `,
  held: `
    (colis|coursier|malle|valise|caisse|lot) _12 (douane|bloque*|retenu*|aeroport|dedouan*); fonds _4 (bloques|geles|retenus)
  `,
  plea: `
    orphelin*; (rien|plus rien) a manger; famine; affame*; (operation|hopital) _4 (fils|fille|mere|enfant|facture); dieu vous benisse; sauver une vie; n'importe quelle somme; (ne) _1 ignorez pas; telephone _3 (casse|perdu|vole); nouveau (numero|compte)
  `,
  oddPay: `
    western union; moneygram; carte* pcs; coupon*; transcash; bitcoin; usdt; mandat (cash)?; ria
  `,
  proof: `
    capture*; code d'invitation; par (like|avis|clic|tache|note|abonnement); # (taches|clics|likes|avis)
  `,
};
