import type { SignalSentences } from '../catalogue';

/** What the note asks for or promises; never that somebody is a swindler. */
export const safetySentences: SignalSentences = {
  'account-alarm':
    'Donne l’alerte sur un compte et veut vous faire vous connecter ou confirmer quelque chose.',
  'advance-fee': 'Parle d’une grosse somme qui devrait vous revenir.',
  'approved-unasked': 'Annonce que votre candidature est retenue, alors que vous n’avez postulé à rien.',
  'asks-identity': 'Demande des pièces d’identité, des codes ou des coordonnées de compte.',
  'book-feature':
    'Propose de mettre en avant votre livre ou votre travail, ce qui finit souvent par une facture.',
  'changed-account': 'Veut faire partir un paiement vers un nouveau compte.',
  'code-to-run': 'Vous demande de télécharger ou d’exécuter du code avant tout échange.',
  'domain-mail':
    'Veut vous vendre un nom de domaine, ou en acheter un des vôtres, sans demande de votre part.',
  extortion: 'Menace de montrer des images ou des enregistrements.',
  flirting: 'Fait des remarques sur le physique plutôt que sur le travail.',
  'free-mail': 'Donne une adresse gratuite là où une entreprise aurait la sienne.',
  'harsh-words': 'Contient des insultes ou des menaces.',
  'investment-pitch': 'Promet des gains par l’investissement ou le trading.',
  'lends-account': 'Veut utiliser votre compte ou votre nom.',
  'loan-offer': 'Propose un prêt pour lequel il faut d’abord payer ou envoyer des papiers.',
  'money-mule': 'Veut faire passer de l’argent ou des colis entre vos mains.',
  'moves-off': 'Veut poursuivre tout de suite ailleurs, par messagerie ou courriel privé.',
  'odd-link': 'Contient un lien qui cache où il mène.',
  'paid-honour': 'Propose une distinction ou une inscription que vous devriez payer.',
  'pays-first': 'Vous demande de payer quelque chose avant toute autre chose.',
  'register-scare':
    'Prévient qu’un nom ou un domaine vous échappera bientôt, et met sous pression pour le temps ou l’argent.',
  romance: 'Parle de physique, de sentiments ou d’amitié plutôt que de travail.',
  'second-hand': 'Veut vous renvoyer vers quelqu’un d’autre, hiérarchie ou mentor par exemple.',
  'task-scam': 'Promet un gain quotidien pour des tâches simples à domicile.',
  'vague-job': 'Propose un emploi sans dire lequel, ni pour qui.',
};
