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
      'danke, dass [du dir/Sie sich] die Zeit für eine so persönliche Nachricht genommen [hast/haben].',
    ],
    work: [
      'vielen Dank für [deine/Ihre] Nachricht zu {{subject}}.',
      'danke, dass [du/Sie] mir zu {{subject}} [schreibst/schreiben].',
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
  works: {
    things: {
      vortrag: 'meinem Vortrag',
      beitrag: 'meinem Beitrag',
      artikel: 'meinem Artikel',
      text: 'meinem Text',
      aufsatz: 'meinem Aufsatz',
      post: 'meinem Post',
      buch: 'meinem Buch',
      podcast: 'meinem Podcast',
      workshop: 'meinem Workshop',
      interview: 'meinem Interview',
      präsentation: 'meiner Präsentation',
      studie: 'meiner Studie',
      keynote: 'meiner Keynote',
    },
    yours: /(?:dein|ihr)(?:e[mnrs]?)?/u,
    between: /(?:letzte|jüngste|neue|tolle|spannende|großartige)[mnrs]?/u,
    about: /(?:über|zu|zum|zur) /u,
    ends: /hat|hatte|habe|haben|ist|war|sind|waren|und|aber|der|die|das|auf|bei|beim|im|in|am|an|aus|von|vom|vor|sehr|mir|uns|mich|gelesen|gehört|gesehen|half|brachte|kam|gefiel|gefallen|beeindruckt|begeistert|gestern|neulich|kürzlich/u,
    never: /ich|wir|du|er|sie|es|wie|warum|was|ob|mein|meine|unser|unsere|dein|deine|ihr|ihre/u,
  },
  decline: {
    'not-looking': [
      'Ein Wechsel ist für mich gerade kein Thema, deshalb sage ich lieber gleich ab.',
      'Ich bleibe gern, wo ich bin, deshalb ist das nichts für mich.',
      'Ich bin nicht auf der Suche und möchte [dich/Sie] nicht warten lassen: Für mich ist das nichts.',
    ],
    'other-roles': [
      'Ich suche eher Stellen wie {{targets}}, deshalb passt es für mich nicht.',
      'Ich konzentriere mich auf Stellen wie {{targets}}, deshalb ist das nichts für mich.',
    ],
    'other-direction': [
      'Es ist nicht ganz die Richtung, in die ich gehen möchte, deshalb sage ich ab.',
      'Ich möchte als Nächstes etwas anderes machen, deshalb ist das nichts für mich.',
    ],
    'other-terms': [
      'Es passt nicht ganz zu dem, was ich suche, deshalb sage ich lieber gleich ab.',
      'Es kommt nah heran, ist aber nicht ganz das, was ich suche, deshalb sage ich ab.',
    ],
    'no-details': [
      'Ich schaue mir Angebote erst an, wenn ich Position und Unternehmen kenne, deshalb sage ich vorerst ab.',
      'Ohne Position und Unternehmen kann ich nicht sagen, ob es passt, deshalb sage ich vorerst ab.',
    ],
    'only-permanent': [
      'Ich suche nur eine Festanstellung, deshalb ist das nichts für mich.',
      'Für mich kommt nur eine Festanstellung infrage, deshalb passt es nicht.',
    ],
    'only-contract': [
      'Ich arbeite nur in Projekten auf Zeit, deshalb ist das nichts für mich.',
      'Für mich kommen nur freie Projekte infrage, deshalb passt es nicht.',
    ],
    'only-part-time': [
      'Ich suche nur etwas in Teilzeit, deshalb ist das nichts für mich.',
      'Für mich kommt nur Teilzeit infrage, deshalb passt es nicht.',
    ],
    'only-remote': [
      'Ich arbeite nur remote, deshalb ist das nichts für mich.',
      'Für mich kommt nur eine Stelle ganz im Homeoffice infrage, deshalb passt es nicht.',
    ],
    'no-offers': [
      'Auf Angebote per Nachricht gehe ich grundsätzlich nicht ein, deshalb sage ich lieber gleich ab.',
      'Wenn ich etwas brauche, suche ich lieber selbst danach, deshalb möchte ich [dich/Sie] nicht warten lassen.',
    ],
    'no-favours': [
      'Mir fehlt die Zeit, die das verdient, deshalb sage ich lieber gleich ab.',
      'Ich kann das nicht übernehmen und möchte [dich/Sie] nicht auf eine Antwort warten lassen.',
    ],
    'no-openings': [
      'Bei der Stellensuche kann ich leider nicht helfen und sage das lieber gleich.',
      'Ich habe leider keine offene Stelle und möchte [dich/Sie] nicht warten lassen.',
    ],
    'only-known': [
      'Ich vernetze mich hier nur mit Menschen, die ich schon kenne, und bitte um Verständnis.',
      'Meine Kontakte hier beschränke ich auf Menschen, die ich persönlich kenne, und nehme die Anfrage deshalb nicht an.',
    ],
    'only-met': [
      'Ich vernetze mich hier nur mit Menschen, die ich getroffen oder mit denen ich gearbeitet habe, und bitte um Verständnis.',
      'Meine Kontakte hier kenne ich aus Begegnungen oder gemeinsamer Arbeit, deshalb nehme ich die Anfrage nicht an.',
    ],
    'small-network': [
      'Ich halte meinen Kreis hier bewusst klein und nehme die Anfrage deshalb nicht an.',
      'Ich nehme hier nur sehr wenige Kontakte auf und bitte um Verständnis.',
    ],
  },
  door: [
    'Wenn einmal so etwas dabei ist, freue ich mich über eine Nachricht.',
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
    job: ['Für mich ist es gerade nicht der richtige Zeitpunkt.', 'Im Moment plane ich keinen Wechsel.'],
    sale: ['Dafür fehlt mir im Moment die Zeit.', 'Gerade kann ich mich damit nicht befassen.'],
    person: ['Im Moment fehlt mir dafür leider die Zeit.', 'Bei mir ist gerade sehr viel los.'],
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
      '[Magst du/Könnten Sie] mir vorab kurz schreiben, {{items}}?',
      'Bevor wir sprechen: [Kannst du/Könnten Sie] mir sagen, {{items}}?',
      'Für eine gute Antwort wüsste ich gern noch, {{items}}.',
    ],
    question: ['Darf ich fragen, {{items}}?', '[Magst du/Würden Sie] mir schreiben, {{items}}?'],
    asQuestions: true,
    closing: {
      job: [
        'Dann kann ich schnell sagen, ob es für mich passt.',
        'Dann wissen wir beide, ob sich ein Gespräch lohnt.',
      ],
      sale: ['Dann kann ich schnell sagen, ob es für mich passt.', 'Ein, zwei Sätze genügen.'],
      person: [
        'Ein, zwei Sätze genügen.',
        'Ich weiß gern ein wenig über die Menschen, mit denen ich mich vernetze.',
      ],
    },
  },
  items: {
    client: 'um welches Unternehmen es geht',
    role: 'was die Stelle umfasst',
    level: 'wie viel Erfahrung gefragt ist',
    place: 'wo gearbeitet wird (vor Ort oder remote)',
    stack: 'welche Werkzeuge im Einsatz sind',
    contract: 'wie der Vertrag aussieht',
    pay: 'in welchem Rahmen das Gehalt liegt',
    'why-me': 'wie [du/Sie] auf mich gekommen [bist/sind]',
    purpose: 'worum es [dir/Ihnen] geht',
  },
  accept: {
    job: ['Das klingt interessant, ich höre gern mehr darüber.', 'Darüber möchte ich gern mehr erfahren.'],
    sale: ['Ich vernetze mich gern.', 'Die Anfrage nehme ich gern an.'],
    person: ['Die Anfrage nehme ich gern an.', 'Schön, in Kontakt zu sein.'],
  },
  next: {
    job: [
      '[Schick/Schicken Sie] mir die Einzelheiten gern hierher.',
      'Wann passt es [dir/Ihnen] für ein kurzes Gespräch?',
    ],
    sale: [
      'Am besten beginnen wir mit ein paar Stichworten hier.',
      '[Schick/Schicken Sie] mir die wichtigsten Punkte gern hier.',
    ],
    person: ['Auf einen guten Austausch.', 'Ich freue mich auf den Austausch.'],
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
    'Ich halte meinen Kreis hier klein, [du kannst/Sie können] mir aber gern folgen.',
    'Ich nehme hier nur wenige Kontakte auf, freue mich aber, wenn [du mir folgst/Sie mir folgen].',
  ],
  refer: {
    job: [
      'Für mich ist es nichts, aber wenn [du mir eine kurze Beschreibung schickst/Sie mir eine kurze Beschreibung schicken], gebe ich sie gern weiter.',
      'Für mich passt es nicht, aber wenn [du mir einen Link schickst/Sie mir einen Link schicken], teile ich ihn gern.',
    ],
    other: [
      'Ich bin dafür nicht die richtige Person, gebe ein, zwei Sätze dazu aber gern weiter.',
      'Hier kann jemand anders besser helfen. [Schick/Schicken Sie] mir zwei Sätze dazu, dann gebe ich sie gern weiter.',
    ],
  },
};
