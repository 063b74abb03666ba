import { cues, marks, works } from '../reading/de';
import type { ReplyLanguage } from '../shape';

export const de: ReplyLanguage = {
  language: 'de',
  usualRegister: 'formal',
  list: { comma: ', ', and: ' und ', or: ' oder ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Hallo {{firstName}}/Guten Tag {{fullName}}],'],
    plain: ['[Hallo/Guten Tag],'],
    openings: {
      hallo: ['[Hallo {{firstName}}/Guten Tag {{fullName}}],'],
      hi: ['[Hi {{firstName}}/Guten Tag {{fullName}}],'],
      hey: ['[Hey {{firstName}}/Guten Tag {{fullName}}],'],
      'guten tag': ['Guten Tag {{titled}},', 'Guten Tag {{fullName}},'],
      'sehr geehrte': ['Guten Tag {{titled}},', 'Guten Tag {{fullName}},'],
    },
    titled: ['[Hallo {{firstName}}/Guten Tag {{titled}}],'],
  },
  thanks: {
    note: [
      'vielen Dank für [deine/Ihre] Nachricht.',
      'danke für [deine/Ihre] Nachricht.',
      'schön, von [dir/Ihnen] zu hören, und danke für die Nachricht.',
    ],
    thoughtful: [
      'vielen Dank für [deine/Ihre] so persönliche Nachricht.',
      'danke, dass [du dir/Sie sich] die Zeit für eine so persönliche Nachricht genommen [hast/haben].',
    ],
    work: [
      'vielen Dank für [deine/Ihre] Nachricht und das Interesse an {{subject}}.',
      'danke für [deine/Ihre] Nachricht, das Interesse an {{subject}} freut mich.',
    ],
    invitation: ['vielen Dank für die Einladung.', 'danke für [deine/Ihre] Kontaktanfrage.'],
    offer: [
      'vielen Dank, dass [du/Sie] an mich gedacht [hast/haben].',
      'vielen Dank für [deine/Ihre] Nachricht und das Interesse.',
    ],
    role: [
      'vielen Dank für [deine/Ihre] Nachricht zur Position {{role}}.',
      'danke, dass [du/Sie] für die Position {{role}} an mich gedacht [hast/haben].',
    ],
    roleAt: [
      'vielen Dank für [deine/Ihre] Nachricht zur Position {{role}} bei {{company}}.',
      'danke, dass [du/Sie] für die Position {{role}} bei {{company}} an mich gedacht [hast/haben].',
    ],
    helped: [
      'vielen Dank für [deine/Ihre] nette Nachricht. Es freut mich sehr, dass [du/Sie] mit {{subject}} etwas anfangen [konntest/konnten].',
      'danke für [deine/Ihre] nette Nachricht. Schön, dass [du/Sie] mit {{subject}} etwas anfangen [konntest/konnten].',
    ],
    also: ['Das Interesse an {{subject}} freut mich sehr.'],
    kind: ['vielen Dank für die netten Worte.', 'danke für die netten Worte.'],
  },
  decline: {
    'not-looking': [
      'Ich plane derzeit keinen Wechsel und möchte deshalb absagen.',
      'Ich bin derzeit nicht auf der Suche, deshalb sage ich ab.',
      'Ein Wechsel ist für mich gerade kein Thema, deshalb möchte ich absagen.',
    ],
    'other-roles': [
      'Ich suche Positionen wie {{targets}}, deshalb sage ich hier leider ab.',
      'Ich konzentriere mich auf Positionen wie {{targets}}, deshalb passt es für mich leider nicht.',
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
      'Dafür habe ich keinen Bedarf, deshalb sage ich ab und möchte [deine/Ihre] Zeit nicht in Anspruch nehmen.',
      'Danach suche ich zurzeit nicht, deshalb sage ich gleich ab.',
    ],
    'no-favours': [
      'Mir fehlt leider die Zeit, die das verdient, deshalb muss ich absagen.',
      'Das kann ich leider nicht übernehmen und sage deshalb lieber gleich ab.',
    ],
    'no-openings': [
      'Bei der Stellensuche kann ich leider nicht helfen und sage das lieber gleich.',
      'Ich habe leider keine offene Stelle und möchte [dich/Sie] nicht warten lassen.',
    ],
    'only-known': [
      'Ich vernetze mich hier nur mit Menschen, die ich schon kenne, und nehme die Anfrage deshalb nicht an.',
      'Hier vernetze ich mich nur mit Menschen, die ich bereits kenne, deshalb lehne ich die Anfrage ab.',
    ],
    'only-met': [
      'Ich vernetze mich hier nur mit Menschen, die ich getroffen oder mit denen ich gearbeitet habe, und nehme die Anfrage deshalb nicht an.',
      'Meine Kontakte hier kenne ich alle aus Begegnungen oder gemeinsamer Arbeit, deshalb nehme ich die Anfrage nicht an.',
    ],
    'small-network': [
      'Ich halte mein Netzwerk hier bewusst klein und nehme die Anfrage deshalb nicht an.',
      'Ich nehme hier nur sehr wenige Kontakte auf, deshalb lehne ich die Anfrage ab.',
    ],
    'no-call': [
      'Dafür habe ich keinen Bedarf, deshalb verzichte ich auf das Gespräch und spare [dir/Ihnen] die Zeit.',
      'Danach suche ich zurzeit nicht, deshalb sage ich zu einem Gespräch lieber gleich ab.',
    ],
  },
  door: [
    'Wenn einmal eine solche Stelle frei wird, freue ich mich über eine Nachricht.',
    '[Melde dich/Melden Sie sich] gern wieder, wenn so eine Stelle frei wird.',
  ],
  wish: {
    job: ['Viel Erfolg bei der Suche.', 'Ich wünsche [dir/Ihnen] viel Erfolg bei der Suche.'],
    sale: ['Ich wünsche [dir/Ihnen] weiterhin viel Erfolg.', 'Viel Erfolg weiterhin.'],
    person: ['Alles Gute weiterhin.', 'Ich wünsche [dir/Ihnen] alles Gute.'],
    student: ['Viel Erfolg im Studium.', 'Für das Studium wünsche ich [dir/Ihnen] viel Erfolg.'],
    internship: ['Ich wünsche [dir/Ihnen] viel Erfolg bei der Suche nach einem Praktikum.'],
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
      '[Kannst du/Könnten Sie] mir vorab sagen, {{items}}?',
      'Damit ich gut antworten kann: [Kannst du/Könnten Sie] mir sagen, {{items}}?',
    ],
    question: ['Darf ich fragen, {{items}}?', '[Magst du/Würden Sie] mir schreiben, {{items}}?'],
    asQuestions: true,
    closing: {
      job: [
        'Dann kann ich schnell sagen, ob es für mich passt.',
        'Wenn es passt, höre ich gern mehr darüber.',
      ],
      sale: ['Dann kann ich schnell sagen, ob es für mich passt.', 'Ein, zwei Sätze genügen.'],
      person: [
        'Ein, zwei Sätze genügen.',
        'Ich weiß gern ein wenig über die Menschen, mit denen ich mich vernetze.',
      ],
      call: [
        'Wenn es passt, spreche ich gern mit [dir/Ihnen].',
        'Wenn es passt, finden wir gern einen Termin.',
      ],
    },
    open: ['Für Positionen wie {{targets}} bin ich grundsätzlich offen.'],
    openRemote: ['Für Positionen wie {{targets}}, ganz im Homeoffice, bin ich grundsätzlich offen.'],
    remote: [
      'Für mich kommen nur Stellen infrage, die ganz remote sind: Wäre das möglich?',
      'Ich suche nur Stellen, die ganz remote sind: Ginge das hier?',
    ],
    flexible: ['Für mich kommen nur Stellen infrage, die remote oder hybrid sind: Wäre das möglich?'],
    ifSo: ['Falls ja, [schreib/schreiben Sie] mir bitte noch, {{items}}.'],
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
    person: ['Ich vernetze mich gern mit [dir/Ihnen].', 'Die Anfrage nehme ich gern an.'],
    clear: ['Die klaren Angaben helfen mir sehr.'],
  },
  next: {
    job: [
      '[Schick/Schicken Sie] mir gern die Stellenbeschreibung.',
      '[Magst du/Könnten Sie] mir die Stellenbeschreibung schicken?',
    ],
    sale: [
      'Am besten beginnen wir mit ein paar Stichworten hier.',
      '[Schick/Schicken Sie] mir die wichtigsten Punkte gern hier.',
    ],
    person: ['Ich freue mich auf den Austausch.', 'Ich freue mich, in Kontakt zu bleiben.'],
    seeking: [
      '[Schreib/Schreiben Sie] mir gern kurz, was [du suchst/Sie suchen].',
      'Welche Art von Stelle wäre für [dich/Sie] die richtige?',
    ],
    favour: [
      '[Schick/Schicken Sie] mir die Fragen gern hier.',
      '[Stell deine/Stellen Sie Ihre] Fragen gern hier, ich antworte, so gut ich kann.',
    ],
    send: [
      'Das klingt interessant, also ja, [schick/schicken Sie] mir gern die Einzelheiten, ich melde mich danach.',
      'Ja, sehr gern: [Schick/Schicken Sie] mir die Einzelheiten, ich lese sie und melde mich dann.',
    ],
    sendPay: [
      'Das klingt interessant, also ja, [schick/schicken Sie] mir gern die Einzelheiten, am besten mit dem Gehaltsrahmen.',
      'Ja, sehr gern: [Schick/Schicken Sie] mir die Einzelheiten, wenn möglich mit dem Gehaltsrahmen.',
    ],
    call: ['Wann passt es [dir/Ihnen] für ein Gespräch?', 'Wann würde ein Gespräch gut passen?'],
    referral: [
      'Zur Empfehlung: [Schickst du/Schicken Sie] mir bitte zuerst den Lebenslauf? Dann sage ich, ob ich helfen kann.',
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
  remind: ['Falls wir uns doch kennen und ich es vergessen habe, [sag/sagen Sie] mir bitte Bescheid.'],
  roleFits: /^\p{Lu}(?!.*ing$)/u,
  marks,
  works,
  cues,
};
