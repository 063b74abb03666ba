import type { IntentTable } from '../intent';

/** German wording of what a note wants. */
export const INTENT_DE: IntentTable = {
  recruit: `
    (mandanten|auftraggeber) _3;
    (meinen|einen|unseren|unserer|unserem|meinem) kunden _4 (suche|sucht|suchen|such|in|aus);
    (suche*|suchen|sucht|besetzen|besetze|stellen) _6 (entwickler*|ingenieur*|manager*|controller*|leiter*|leitung|berater*|fachkraft*|mitarbeiter*|spezialist*|verstarkung|techniker*|pflegefach*|aushilf*|buchhalter*|architekt*|kandidat*|monteur*|elektriker*|assistent*|developer|engineer|referent*|meister*|sachbearbeiter*|arzt|arztin|erzieher*|lehrer*|fahrer*|verkaufer*|m w d|w m d|jemanden der|jemanden die|person*);
    m w d; w m d;
    (personalberat*|personalvermitt*|recruiter*|recruiterin|recruiting|headhunter*|talent acquisition|executive search|personalabteilung|personalreferent*|hr business);
    (offen|aufgeschlossen|wechselbereit|interessiert) (fur|an|gegenuber) _3 (herausforderung*|position*|stelle*|job*|perspektive*|angebot*|veranderung*|moglichkeit*|projekt*|aufgabe*|rolle);
    (neue*|berufliche*|spannende*|nachste*|offene*|vakante*|passende*|ausgeschriebene*|freie*|interessante*) _1 (herausforderung*|position*|stelle*|vakanz*|job*|perspektive*|karriere*|rolle|stellenangebot);
    (stelle|position|vakanz|job|rolle) (als|im|in|bei|zu besetzen|frei|offen);
    (festanstellung|stellenanzeige|stellenangebot|stellenbeschreibung|jobangebot|jobwechsel|karrierechance*|bewerbung|bewerben|gehalt|jahresgehalt|homeoffice);
    (jemanden|genau so jemanden|dich|sie) (brauchen|suchen) (wir|bei|in|fur); (brauchen|suchen) wir;
    (ihr*|dein*) _2 (profil|erfahrung*|werdegang|kenntnisse|vita|lebenslauf) _5 (passt|passen|gesucht|stelle|position|geeignet|beeindruckt);
    (unser|mein|unserem|meinem) team _3 (verstark*|erweitern|bei|in|wachst|als); (lebenslauf|cv) _3;
    # euro (brutto|jahr|gehalt); $ pro stunde;
    (brauchen|suchen|benotigen) _2 verstarkung; (wechselwillig|wechselbereit|wechselwunsch); (unser|unserem|unsere|mein) (team|mannschaft|abteilung) _2 (kennenzulernen|kennenlernen|verstarken|wachst); (sucht|suchen|brauchen|braucht) (eine|einen|einer|neue|neuen) _2 (leiter*|head|chef*|fuhrungskraft|profi*|mitstreiter*|kolleg*); (kunde|mandant|unternehmen|konzern|mittelstandler|startup|maschinenbauer|hersteller) _6 sucht _4; (dein|ihr) nachster (karriereschritt|job|schritt); (job|stelle|position) _3 (dich|sie|interessieren|interessant); (beruflich|job|jobs) _2 (umsehen|verandern|neuorientieren|wechseln); (initiativ|passende) bewerbung bei uns
  `,
  recruitHint: `
    (stelle|position|job|rolle|vakanz|karriere|gehalt); (wir|ich) (suche|suchen); herausforderung*;
    wechsel*; (ihr*|dein*) (erfahrung*|werdegang|lebenslauf); (arbeitgeber|arbeitsplatz|urlaubstage|benefits);
    (beeindruckt|aufgefallen)
  `,
  sell: `
    (wir|ich) (unterstutze|unterstutzen|helfe|helfen|begleite|begleiten|bieten|biete|beraten|berate|vermitteln|coache|optimieren|entwickeln|digitalisieren|liefern) _4;
    (unternehmen|unternehmern|unternehmer|selbststandigen|selbststandige|fuhrungskraften|fuhrungskrafte|coaches|beratern|agenturen|firmen|mittelstandler*|kmu*|teams|betriebe*|kunden) (dabei|bei|mit|zu|helfen|unterstutzen|wie);
    (unsere*|unser) (losung*|software|plattform|tool|produkt*|dienstleistung*|service*|angebot|system|agentur|programm);
    (mehr|neue|planbar*|qualifizierte*) _1 (kunden|anfragen|leads|umsatz|termine|neukunden|auftrage);
    (neukundengewinnung|mitarbeitergewinnung|leadgenerierung|kaltakquise|akquise|neukunden|kundengewinnung);
    (kosten|zeit) _1 (sparen|senken|reduzieren|einsparen|gespart);
    (umsatz|effizienz|sichtbarkeit|reichweite) (steigern|erhohen);
    (kostenlos*|gratis|kostenfrei*|unverbindlich*) (erstgesprach|beratung|analyse|webinar|demo|test*|strategiegesprach|potenzialanalyse|erstberatung);
    (strategiegesprach|erstgesprach|webinar|fallstudie|whitepaper|rabatt|angebot);
    grosste* (herausforderung*|problem*|hurde*); (darf|kann|durfte|konnte) ich _4 (zeigen|vorstellen|prasentieren);
    (ihnen|dir|euch) (zu )?(zeigen|vorstellen|zeige); wie (es|das) funktioniert;
    (wir|ich) (haben|bauen|stellen|habe|fertigen|produzieren|verkaufen) _6 (gebaut|entwickelt|her|losung|dafur);
    (sind|hatten|haben) (sie )?# minuten;
    (versicherung*|altersvorsorge|finanzberat*|immobilien*|photovoltaik|steueroptim*) _2;
    (haben sie|nutzen sie|setzen sie) (bereits|schon|aktuell) _4;
    (als|bin|ich bin) _2 (coach|coachin|berater|beraterin|trainer|trainerin|versicherungsmakler*|finanzberater*|mentor|mentorin|immobilienmakler*) _2; unverbindlich* (kennenlernen|kennenlerngesprach|gesprach|austausch|termin|vorstellung|test*); (darf|durfte|kann|soll|wurde) ich _6 # minuten; (grund warum|deshalb|darum|dafur) _2 wir _5 (gebaut|entwickelt|gegrundet);
    (unser*|mein*|einer|dieser) (kampagne|methode|konzept|strategie|verfahren|assistent|kurs|newsletter|podcast fur kunden); (stunden|zeit) _5 (weniger|sparen|spart|verbringt|verlieren|verliert|verschwenden|gewinnen); (was ware wenn|stellen sie sich vor|stell dir vor|kennen sie das|kennst du das|hand aufs herz); (zeige|zeigen|schicke) (ich |wir )?(dir|ihnen|euch) _2 (gern*|wie|kostenlos|kurz); (passende|mehr|gute|qualifizierte) (bewerber*|mitarbeiter*|fachkrafte*) _2 (gewinnen|finden|bekommen|interesse|?); wie viel* (stunden|zeit|geld|umsatz) _5 (team|verlier*|verschwend*|verbring*|kosten|kostet)
  `,
  sellHint: `
    (losung*|software|plattform|tool|produkt|service|dienstleister);
    (kunden|umsatz|vertrieb|marketing|leads|prozesse*|digitalisierung|automatisierung);
    (geschaftsfuhrer|grunder|inhaber) (von|der|bei); # (minuten|min); # (%|prozent);
    (ihr|ihre|ihrem|ihrer) (unternehmen|team|firma|betrieb); (demo|termin|kalender|kostenlos); zusammenarbeit;
    (danke|dank) furs (vernetzen|connecten); meine* leistung*
  `,
  seek: `
    (ich )?(suche|bin) _5 (job|stelle|arbeit|festanstellung|position|anstellung|neue* herausforderung|werkstudent*|quereinstieg|ausbildungsplatz|auf jobsuche|arbeitssuchend|arbeitslos);
    (bewerbe|beworben|bewerben) (mich|bei); mich _4 (bewerben|beworben|bewerbe);
    (meine|mein|meinen) (bewerbung|lebenslauf|bewerbungsunterlagen);
    (haben sie|gibt es|habt ihr|suchen sie|sucht ihr) _5 (offene|stellen|stelle|vakanz*|verstarkung|freie);
    (bei ihnen|in ihrem|in ihrer|bei euch) _4 (arbeiten|anfangen|einsteigen|stelle);
    (jobsuche|arbeitssuche|empfehlen sie mich|mitarbeiterempfehlung|referral)
  `,
  ask: `
    (ich )?studiere _6;
    (ich bin|bin|als) _3 (student*|studierende*|schuler*|azubi*|auszubildende*|absolvent*|doktorand*|werkstudent*|praktikant*);
    (praktikum*|praktikumsplatz|praktika|werkstudentenstelle|pflichtpraktikum|ausbildungsplatz|schulerpraktikum);
    (bachelorarbeit|masterarbeit|abschlussarbeit|dissertation|doktorarbeit|seminararbeit|studienarbeit|hausarbeit|thesis|umfrage|fragebogen);
    (rat|ratschlag*|tipps|tipp|ratschlage|feedback|empfehlung|meinung) _4 (geben|fur mich|haben|dankbar|freuen|mitgeben|bitten|horen);
    (konnten|konnen|konntest|wurden|durfte) _3 (mir|mich) _4 (helfen|weiterhelfen|geben|raten|unterstutzen|weiterleiten|verraten|empfehlen|mitteilen);
    (mentor*|mentoring|unterstutzung bei meiner); (bitte um|hilfe bei|um hilfe|um rat|eine bitte);
    (teilnehmen|teilnahme|interviewpartner*|experteninterview); (semester|im studium|meines studiums);
    (einen kontakt|jemanden) _3 (vermitteln|vorstellen);
    (umschulung|quereinstieg|berufseinstieg|einstieg in) _4; (hattest|hatten|haben|hast|hatte) (du|sie) _4 (tipp|tipps|rat|ratschlag*|empfehlung*|hinweis*); (darf|durfte|kann|konnte) ich (dir|ihnen|dich|sie) _4 (fragen|frage) _2; (deinen|ihren|dein|ihr) (werdegang|weg) _3 (erzahlen|fragen|interessier*|mehr)
  `,
  askHint: `
    (student*|studium|universitat|hochschule|uni|schule); (dankbar|hilfe|helfen|rat|tipps); (paar|kurze|einige) fragen
  `,
  network: `
    (mochte|wurde|freue|freuen|lass|lassen|konnen|gerne|gern|wollen|sollten) _6 (vernetzen|verbinden|connecten|vernetzung|netzwerk|folgen|mitlesen|weiterlesen);
    (vernetzen|connecten) wir; netzwerk _2 (erweitern|ausbauen|aufnehmen|vergrossern);
    (neue|spannende|interessante) (kontakte|menschen|verbindungen); (austausch|austauschen|auszutauschen) _2;
    (gemeinsam*|beide|gleiche*) _3 (interesse*|themen|branche|universitat|uni|studiert|hochschule|heimat|gruppe|verein);
    (alumni|alumna|alumnus|ehemalige*|kommilitone*);
    (investor*|beteiligung*|finanzierungsrunde|seed|fonds|wagniskapital|portfolio|pitchdeck);
    (welche plane|wie habt ihr|wie haben sie|wie lost|wie machen sie); (mal treffen|auf einen kaffee|kaffee trinken);
    (folge|lese|verfolge) _4 (ihr*|dein*|gern*)
  `,
  networkHint: `
    (vernetz*|netzwerk|kontakt|kontakte|verbinden); (branche|thema|themen);
    (ihr*|dein*) (beitrag|artikel|post|ansatz|text); (kollege*|kollegin); interessant*
  `,
  follow: `
    (schon|nett|gut|toll|super|klasse|freut|gefreut|freude|angenehm) _6 (kennengelernt|kennenzulernen|kennen gelernt|kennen zu lernen|getroffen|gesprochen|unterhalten|begegnet|kennenlernen|zu treffen|zu sprechen);
    (wir|uns) _6 (kennengelernt|getroffen|unterhalten|gesprochen|begegnet|gesessen|ausgetauscht);
    (wie|so) (versprochen|besprochen|vereinbart|abgesprochen);
    (danke|dank) (fur|fuer) _5 (vortrag|workshop|session|keynote|gesprach|seminar|impuls|impulse|prasentation|veranstaltung|abend|webinar|fuhrung);
    (nachgang|anschluss|anknupfend|anschliessend) (zu|an|zum|zur);
    (unser|unserem|ihrem|deinem|ihren|deinen) _2 (gesprach|treffen|telefonat|vortrag|workshop) _3;
    (sehen|treffen|begegnen) (wir )?uns _3 (auf|bei|in);
    (auch|beide) _3 (auf der|beim|bei der) _2 (messe|konferenz|kongress|tagung|veranstaltung);
    (habe|war|haben) _4 (vortrag|workshop|session|webinar|keynote|seminar) _3 (besucht|gehort|teilgenommen|gesehen|dabei);
    nach (ihrem|deinem|unserem) (vortrag|workshop|gesprach|treffen)
  `,
  followHint: `
    (messe|konferenz|kongress|tagung|meetup|veranstaltung|workshop|vortrag|seminar|stammtisch|barcamp|event|forum);
    (gestern|vorgestern|letzte woche|letzten|neulich|heute); in (kontakt|verbindung) (bleiben|zu bleiben);
    (kennengelernt|getroffen)
  `,
};
