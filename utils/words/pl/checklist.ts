import type { ChecklistCatalogue } from '../checklist';

export const plChecklist: ChecklistCatalogue = {
  past: 'Czy profil ma przeszłość: wcześniejsze prace, współpracowników, posty.',
  field: 'Czy ta osoba rekrutuje w Twojej dziedzinie.',
  client: 'Czy praca jest w tej samej firmie, czy u klienta.',
  tenure: 'Od kiedy trwa praca w firmie {firm}.',
  tenureAnywhere: 'Od kiedy trwa obecna praca.',
  team: 'Czy ta osoba kieruje zespołem, który szuka ludzi.',
  owner: 'Czy firma {firm} należy do tej osoby i od kiedy.',
  ownerAnywhere: 'Czy firma należy do tej osoby i od kiedy.',
  recommended: 'Kto poleca tę osobę i za co.',
  trade: 'Czy ta osoba zna Twoją dziedzinę z własnej pracy.',
  invested: 'W jakie firmy trafiły pieniądze tej osoby.',
  studies: 'Co i gdzie ta osoba studiuje.',
  work: 'Jaki jest dotychczasowy dorobek tej osoby.',
  crossed: 'Gdzie mogły się przeciąć Wasze drogi: pracodawca, szkoła, miejsce.',
  posts: 'O czym ta osoba pisze i czy dotyczy to Twojej pracy.',
  both: 'Jakie macie wspólne znajomości.',
};
