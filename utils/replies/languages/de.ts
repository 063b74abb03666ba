import type { ReplyLanguage } from '../shape';

export const de: ReplyLanguage = {
  language: 'de',
  usualRegister: 'formal',
  marks: {
    informal:
      /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]ure?[mnrs]?|[Hh]ey|[Hh]i)(?!\p{L})/gu,
    formal: /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Ss]ehr geehrte[r]?|Frau|Herr)(?!\p{L})/gu,
  },
  list: { comma: ', ', and: ' und ', or: ' oder ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Hallo {{firstName}}/Guten Tag {{fullName}}],', '[Hi {{firstName}}/Guten Tag {{fullName}}],'],
    plain: ['[Hallo/Guten Tag],'],
  },
  thanks: {
    note: [
      'vielen Dank für [deine/Ihre] Nachricht.',
      'danke für [deine/Ihre] Nachricht.',
      'danke, dass [du mir schreibst/Sie mir schreiben].',
    ],
    thoughtful: [
      'vielen Dank für [deine/Ihre] so persönliche Nachricht.',
      'danke, dass [du dir/Sie sich] Zeit für eine persönliche Nachricht genommen [hast/haben].',
    ],
    invitation: ['vielen Dank für die Einladung.', 'danke für [deine/Ihre] Kontaktanfrage.'],
    offer: [
      'vielen Dank, dass [du/Sie] an mich [denkst/denken].',
      'danke, dass [du/Sie] dabei an mich gedacht [hast/haben].',
    ],
    role: [
      'vielen Dank für [deine/Ihre] Nachricht zur Stelle „{{role}}“.',
      'danke, dass [du/Sie] bei der Stelle „{{role}}“ an mich gedacht [hast/haben].',
    ],
    roleAt: [
      'vielen Dank für [deine/Ihre] Nachricht zur Stelle „{{role}}“ bei {{company}}.',
      'danke, dass [du/Sie] bei der Stelle „{{role}}“ bei {{company}} an mich gedacht [hast/haben].',
    ],
  },
  decline: {
    'not-looking': [
      'Ein Wechsel ist für mich kein Thema, deshalb sage ich hier gleich ab.',
      'Ich möchte bleiben, wo ich bin, und sage deshalb ab.',
      'Ich bin nicht auf der Suche und möchte [dich/Sie] nicht warten lassen: Für mich ist das nichts.',
    ],
    'other-roles': [
      'Ich konzentriere mich auf Rollen wie {{targets}} und sage deshalb ab.',
      'Für mich kommen nur Stellen wie {{targets}} infrage, deshalb passt es nicht.',
    ],
    'other-direction': [
      'Es ist nicht ganz die Richtung, in die ich gehen möchte, deshalb sage ich ab.',
      'Zu dem, was ich als Nächstes machen möchte, passt es nicht, deshalb sage ich ab.',
    ],
    'other-terms': [
      'Die Einzelheiten passen nicht ganz zu dem, was ich suche, deshalb sage ich ab.',
      'Die Rahmenbedingungen passen für mich nicht ganz, deshalb sage ich lieber gleich ab.',
    ],
    'no-details': [
      'Ich befasse mich nur mit Angeboten, die Position und Unternehmen nennen, und sage deshalb ab.',
      'Ohne Position und Unternehmen gehe ich auf Angebote nicht ein, deshalb sage ich ab.',
    ],
    'only-permanent': [
      'Ich suche ausschließlich eine Festanstellung und sage deshalb ab.',
      'Für mich kommt nur eine Festanstellung infrage, deshalb passt es nicht.',
    ],
    'only-contract': [
      'Ich arbeite ausschließlich in Projekten auf Zeit und sage deshalb ab.',
      'Für mich kommen nur freie Projekte infrage, deshalb passt es nicht.',
    ],
    'only-part-time': [
      'Ich suche ausschließlich etwas in Teilzeit und sage deshalb ab.',
      'Für mich kommt nur Teilzeit infrage, deshalb passt es nicht.',
    ],
    'only-remote': [
      'Ich arbeite ausschließlich remote und sage deshalb ab.',
      'Für mich kommt nur eine Aufgabe ganz aus der Ferne infrage, deshalb passt es nicht.',
    ],
    'no-offers': [
      'Auf Angebote per Nachricht gehe ich grundsätzlich nicht ein, deshalb sage ich gleich ab.',
      'Wenn ich etwas brauche, suche ich selbst danach, deshalb sage ich lieber gleich ab.',
    ],
    'no-favours': [
      'Mir fehlt die Zeit, die das verdient, deshalb sage ich lieber gleich ab.',
      'Ich kann das nicht übernehmen und möchte [dich/Sie] nicht auf eine Antwort warten lassen.',
    ],
    'no-openings': [
      'Bei der Stellensuche kann ich nicht weiterhelfen und sage das lieber gleich.',
      'Ich kann keine offene Stelle anbieten und möchte [dich/Sie] nicht warten lassen.',
    ],
    'only-known': [
      'Ich vernetze mich hier nur mit Menschen, die ich schon kenne, und belasse es bei einem freundlichen Gruß.',
      'Meine Kontakte hier beschränke ich auf Menschen, die ich persönlich kenne, und nehme die Anfrage deshalb nicht an.',
    ],
    'only-met': [
      'Ich vernetze mich hier erst nach einem Treffen oder gemeinsamer Arbeit und belasse es bei einem freundlichen Gruß.',
      'Ich nehme hier nur Menschen auf, die ich getroffen oder mit denen ich gearbeitet habe.',
    ],
    'small-network': [
      'Ich halte meinen Kreis hier bewusst klein und nehme die Anfrage deshalb nicht an.',
      'Ich nehme hier nur wenige Kontakte auf und belasse es bei einem freundlichen Gruß.',
    ],
  },
  door: [
    'Wenn einmal etwas in dieser Art dabei ist, freue ich mich über eine Nachricht.',
    '[Melde dich/Melden Sie sich] gern wieder, wenn so etwas auftaucht.',
  ],
  wish: {
    job: [
      'Viel Erfolg bei der Suche.',
      'Ich wünsche [dir/Ihnen], dass sich bald die passende Person findet.',
    ],
    sale: ['Viel Erfolg weiterhin.', 'Ich wünsche [dir/Ihnen] viel Erfolg damit.'],
    person: ['Alles Gute weiterhin.', 'Ich wünsche [dir/Ihnen] alles Gute.'],
  },
  notNow: {
    job: ['Für mich ist gerade nicht der richtige Zeitpunkt.', 'Im Moment plane ich keinen Wechsel.'],
    sale: ['Dafür fehlt mir im Moment die Zeit.', 'Gerade kann ich mich damit nicht befassen.'],
    person: ['Im Moment fehlt mir die Zeit, die ich dafür gern hätte.', 'Bei mir ist gerade sehr viel los.'],
  },
  later: {
    job: [
      'Das kann sich ändern, deshalb freue ich mich, in ein paar Monaten wieder von [dir/Ihnen] zu hören.',
      '[Behalte/Behalten Sie] mich gern im Blick, ich melde mich, wenn sich das ändert.',
    ],
    sale: ['Ich melde mich, wenn sich das ändert.', 'Wenn sich das ändert, komme ich auf [dich/Sie] zu.'],
    person: [
      '[Schreib/Schreiben Sie] mir gern in ein paar Monaten wieder.',
      'Später komme ich gern darauf zurück.',
    ],
  },
  ask: {
    details: [
      '[Magst du/Könnten Sie] mir vorab ein paar Angaben schicken: {{items}}?',
      'Bevor wir sprechen: [Kannst du/Könnten Sie] mir {{items}} nennen?',
      'Damit ich gut antworten kann, bräuchte ich von [dir/Ihnen] noch {{items}}.',
    ],
    question: ['Darf ich fragen, {{items}}?', '[Magst du/Würden Sie] mir schreiben, {{items}}?'],
    closing: {
      job: [
        'Dann kann ich schnell sagen, ob es für mich passt.',
        'So erfahren wir beide rasch, ob sich ein Gespräch lohnt.',
      ],
      sale: ['Dann kann ich schnell sagen, ob es für mich passt.', 'Ein, zwei Sätze genügen.'],
      person: [
        'Ein, zwei Sätze genügen.',
        'Ich weiß gern ein wenig über die Menschen, mit denen ich mich vernetze.',
      ],
    },
  },
  items: {
    client: 'das Unternehmen',
    role: 'die Position',
    level: 'das gewünschte Level',
    place: 'den Arbeitsort (vor Ort oder remote)',
    stack: 'die wichtigsten Werkzeuge',
    contract: 'die Vertragsart',
    pay: 'die Gehaltsspanne',
    'why-me': 'wie [du/Sie] auf mich gekommen [bist/sind]',
    purpose: 'worum es [dir/Ihnen] geht',
  },
  accept: {
    job: ['Das klingt interessant, ich höre gern mehr darüber.', 'Darüber möchte ich gern mehr erfahren.'],
    sale: ['Ich vernetze mich gern.', 'Ich vernetze mich gern.'],
    person: ['Ich freue mich über den Kontakt.', 'Schön, in Kontakt zu sein.'],
  },
  next: {
    job: [
      '[Schick/Schicken Sie] mir die Einzelheiten gern hier.',
      'Wann passt es [dir/Ihnen] für ein kurzes Gespräch?',
    ],
    sale: [
      'Am besten beginnen wir mit ein paar Stichworten hier.',
      '[Schick/Schicken Sie] mir die wichtigsten Punkte gern hier.',
    ],
    person: ['Auf einen guten Austausch.', 'Ich bin gespannt auf den Austausch.'],
    seeking: [
      '[Schreib/Schreiben Sie] mir gern kurz, was [du suchst/Sie suchen].',
      'Welche Art von Stelle wäre für [dich/Sie] die richtige?',
    ],
    favour: [
      '[Schick/Schicken Sie] mir die Fragen gern hier.',
      '[Stell deine/Stellen Sie Ihre] Fragen gern hier, ich antworte, so gut ich kann.',
    ],
  },
  follow: [
    'Ich halte meinen Kreis hier klein, aber [folge/folgen Sie] mir gern.',
    'Ich nehme hier nur wenige Kontakte auf, freue mich aber, wenn [du mir folgst/Sie mir folgen].',
  ],
  refer: {
    job: [
      'Für mich ist es nichts, aber mit einer kurzen Beschreibung gebe ich es gern weiter.',
      'Für mich passt es nicht, aber mit einem Link teile ich es gern in meinem Umfeld.',
    ],
    other: [
      'Ich bin dafür nicht die richtige Person, gebe es mit ein, zwei Sätzen dazu aber gern weiter.',
      'Hier kann jemand anders besser helfen. Mit zwei Sätzen dazu gebe ich es gern weiter.',
    ],
  },
};
