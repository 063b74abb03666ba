import type { Language } from '../../model';

/** Words around an offered role, folded, of all nine languages together: what may begin it, join it, end it. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Before a role, without being part of it. */
export const SKIPPED =
  set(`ersten erste erster eerste vaste pierwszego pierwszej premiers primo prima primer primeiro primeira segundo nog still even a an the our their its his her one two three four five six several some multiple various another first next new additional few more many talented experienced strong great good skilled passionate motivated fantastic exceptional outstanding top rockstar brilliant currently actively now urgently also either both coded
  ein eine einen einer eines einem n e r s unsere unseren unserer unser ihren ihre seinen den die der das dem des aktuell derzeit gerade momentan ab sofort dringend erfahrene erfahrenen erfahrener erfahrenes engagierte engagierten mehrere zwei drei wir ich man nach neue neuen neuer weitere weiteren motivierte motivierten qualifizierte qualifizierten langfristig kurzfristig exklusiv zum nächstmöglichen nachstmoglichen zeitpunkt
  un une des le la les l d notre nos son sa ses leur deux trois plusieurs futur future nouveau nouvelle actuellement premier premiere actuel talentueux experimente experimentee aussi
  uno una unos unas el los las nuestro nuestra dos tres varios varias nuevo nueva actualmente perfil perfiles profesional profesionales futuro futura
  um uma uns umas o os as nosso nossa dois duas varios tres novo nova atualmente profissional profissionais
  il lo gli i nostro nostra due tre nuovo nuova attualmente profilo profili figura figure persona
  een het de onze ons twee drie meerdere ervaren nieuwe momenteel enthousiaste gedreven toekomstige
  doswiadczonego doswiadczonej doswiadczonych nowego nowej dwoch trzech kilku obecnie aktualnie osoby osob osobe kandydata kandydatow kandydatki pana pani nowa
  profile profiles profil profils`);

/** A role begins anew behind these, when the words of seeking stand further off. */
export const INDEFINITE = set(
  'a an ein eine einen einer un une uno una um uma een two three several profil perfil',
);

/** Inside a role, where another of its words follows. */
export const CONNECTORS = set(
  'of de d du des del della delle dei degli di da do dos das ds van en et e y und and',
);
/** Only behind a connector: "chef de la maintenance". */
export const ARTICLES = set('la le les l el los las o a os as de der het');
/** Join only what is written with capitals on both sides. */
export const AND: Record<string, Language> = { and: 'en', und: 'de', et: 'fr', y: 'es', en: 'nl', e: 'it' };

/** No role goes on behind these. */
export const STOP =
  set(`dear hi hello hey hallo lieber liebe bonjour salut hola ciao ola oi caro cara prezado prezada gentile estimado estimada beste hoi dzien dobry quiere quieren quer vuole veut cuadra encaja hay behind going coming closing en em e y h f m w d v x k a an the and or but to at in on for with from by as is are was were be been being will would can could should may might must has have had do does did who whom that which this these those there here it its if so we us our ours you your yours they them their i me my he she his her him not no now then than about around across within near based per via into over under between during until since after before because where when while how what why just only also very more most within who's we're we've i'm i've you're it's role roles position positions job jobs opening openings vacancy gig opportunity opportunities open available wanted needed required starting start join joining looking interested please kindly paying paid today asap immediate immediately urgent urgently know like lead's someone anyone familiar willing able ready let
  und oder aber mit im am um zu zum zur bei fur von vom aus auf an als ist sind war wird werden hat haben sie ihr ihre ihnen ihren ihrem wir uns unser unsere unserem unseren ich mich mir mein meine der die das dem den ein eine einen einem einer nicht nur auch noch schon sehr dass weil wenn ob wie was wo welche welcher welches dies dieser diese dieses durch gegen ohne uber unter vor nach neben seit bis sowie dort hier gerne gern mal frei gesucht
  ou mais avec au aux pour par sur dans chez est sont sera vous votre vos nous notre nos je j mon ma mes il elle qui que quoi dont ce cet cette ces si tres plus base basee bases situe situee actuellement pres proche ayant sous
  con para por en al sin sobre desde hasta como es son esta estan ser usted ustedes tu tus su sus nos nosotros yo mi mis que quien cual cuyo si muy mas pero donde cuando entre ubicado ubicada tiene tenga
  com sem no na nos nas ao aos pelo pela pra pro num numa sao voce voces seu sua seus suas nosso nossa eu meu minha quem cujo se muito mas onde quando ate foi tem tenha aqui sou
  con per su sul sulla presso tra fra nel nella nei nelle alla allo ai alle dal dalla e' sono sei lei suo sua voi vostro noi nostro nostra io mio mia che chi cui se molto piu ma dove quando anche come
  met voor bij op naar om aan uit door over tot zonder is zijn was wordt worden heeft hebben u uw jij jouw je wij we ons onze ik mij mijn die dat dit deze als maar ook nog niet heel wie wat waar wanneer binnen te vanuit omgeving
  w we na z ze do dla od przy pod nad bez przez oraz lub albo ale jest sa bedzie moze ktory ktora ktorzy ktore pan pani pana panu ci ciebie twoj twoja my nas nasz nasza naszego ja moj sie nie tak tylko takze jak co kto gdzie kiedy czy po`);

/** What one seeks without it being a role. */
export const NO_ROLE =
  set(`year years month months week weeks day days hour hours help people person talent talents opportunities opportunity challenge challenges change work advice feedback partner partners investor investors client clients customers customer leads candidate candidates applicants ways way home information connection connections support somebody experts professionals profile profiles teams player players volunteers participants speakers speaker sponsors collaborators collaboration guests individuals individual minds heroes superstars rockstars next new next-level exciting similar current great amazing perfect suitable interesting several open other this that such same right your my his her any each every future potential previous last remote hybrid onsite permanent contract part-time full-time freelance temporary perm temp part full time key leadership technical relevant different better best unique fantastic lovely brilliant confidential urgent requirement number order offer offers answer answers member members dinner career careers job jobs position positions role roles reader readers paper papers career matter newsletter customer supplier suppliers distributor distributors other another
  menschen personen verstarkung unterstutzung mitarbeiter mitarbeitende mitarbeitern leute kandidaten kandidatinnen bewerber talente partner kunden lieferanten herausforderung herausforderungen aufgabe aufgaben job jobs stelle stellen position positionen moglichkeiten austausch kontakt kontakte jemanden jemand projekte projekt spannende interessante attraktive passende offene neuen neue vollzeit teilzeit festanstellung bereich namen
  personnes talents collaborateurs partenaires clients opportunite opportunites poste postes quelqu quelqu'un profil profils candidats candidat missions emploi stage alternance collaboration service
  personas personal alguien talento talentos oportunidad oportunidades retos trabajo empleo colaboradores clientes socios candidatos candidato perfiles puesto proyecto
  pessoas pessoa alguem oportunidade oportunidades trabalho emprego parceiros clientes candidatos vaga vagas desafios novos novas
  persone qualcuno talenti lavoro opportunita collaboratori partner clienti candidati nuove nuovi profili posizione
  mensen iemand talent talenten kandidaten collega collega's baan werk partners klanten uitdaging
  ludzi osoba osobe kandydatow kandydata pracy pracownikow pracownika kogos talentow partnerow klientow wsparcia wspolpracy nowych`);

/** Endings by which the nine languages make names of those who do a work, with the cases of Polish. */
export const DOER =
  /(?:(?:mecanic|electric|tecnic|quimic|medic|logistic|informatic)[oai]s?|olog(?:o|a|os|as|i|he|ue|ues)|[aeiouts]or|[aeiouts]ors|ists?|icians?|smith|smiths|keeper|keepers|women|woman|wright|clerks?|nurses?|(?:er|or|ist|loge?|ent|ant|eur|ier|kraft|fach|leit|frau|mann|wirt|planer)in(?:nen)?|kraft|krafte|mann|manner|wirt|wirte|ologe|ologen|leitung|eurs?|euses?|iers?|ieres?|istes?|iens?|iennes?|trices?|dores?|doras?|tores?|toras?|istas?|eros?|eras?|eiros?|eiras?|arios?|arias?|tori|trici|iere|ieri|isti|aio|ai|kundige|kundigen|secretaris|medewerkers?|aris|isten?)$/u;
/** The ending of doers in English, German and Dutch; Romance verbs end so. */
export const GERMANIC_DOER = /(?:[^aeiou]|[aeiou]{2})ers?$/u;
/** The same in Polish, in every case. */
export const POLISH_DOER =
  /(?:(?:er|or|ist|arz|[iy]k|ant|ent|owiec|log|owc|ciel|usz|man)(?:a|i|y|e|ow|om|em|u|owi|ami)?|(?:er|or|ist|ar|ant|ent|ciel|ik|yk)k(?:a|i|e|om|ami)|ek|nic[aey]|iczk[aie]|cego|ist[aęye]|yst[aęye]|ownik(?:a|ow)?|ow[ai])$/u;

/** Ends in what a doer's ending looks like, without being one. */
export const NO_DOER =
  set(`whoever whatever wherever however behind starter going summers winters numbers letters papers offers centers other another better under over after never ever center centre offer order matter number paper letter summer winter december november october september year career power answer further together whether later newsletter computer water weather dinner member customer supplier partner manner career error color favor minor major prior sector vendor factor artykul kolego mirror senior junior floor door poor client clients event content agent's moment talent student document important relevant different present recent current excellent independent constant instant plant restaurant grant want environment development assessment
  immer aber oder unser ihrer seiner dieser jeder unter uber hinter ander anderer weiter sommer winter vater mutter nummer partner kunden termin verein berlin stein fein mein dein rhein allein
  hier premier dernier papier fier bien rien lien moyen ancien italien mieux lieux plusieurs ailleurs valeur valeurs chaleur secteur secteurs coeur leur leurs heure quartier metier chantier atelier dossier calendrier courrier cher
  primero primera enero dinero numero tercero cadera manera carrera bandera espera interior exterior mejor mayor menor valor sector interes sabor calor amor salario salarios horario horarios comentario necesario varios diario usuario escenario
  primeiro primeira dinheiro janeiro fevereiro brasileira brasileiro maneira carreira terceiro parceiro parceiros feira salario horario varias necessario diario melhor maior menor valor setor favor
  primario orario necessario settore valore favore maggiore migliore calore colore autore mestiere quartiere piacere
  meer weer zeker keer uur kantoor voor door vier hier mensen namiddag
  rok roku wynik wyniki klient klienta klientow talentow sposob rynek rynku tysiecy wiek moment momenta pracownik`);
