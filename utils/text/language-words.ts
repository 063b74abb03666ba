/**
 * Folded words that betray a language: function words first, then what greetings and requests are made of. A word that
 * several languages share votes for each of them with a share of its weight.
 */
export const WORDS_BY_LANGUAGE: Record<string, string> = {
  en: `the and you your for with that this have has are is was were would could should i'm i'd i've we're you're it's let's
    of to in on at my me we our us be been an it as from about into who what when how not but or if so there here more
    just also any some all can will do did does hi hello dear thanks thank please connect connecting looking hiring
    open love great hope work working team your's chat quick network noticed came across saw interested sent via by
    join help know like meet them they he she his her i don't didn't can't than then`,
  de: `der die das und ich sie ihr ihre ihren ihrem wir du dein deine deinen dich dir mich mir uns ist sind bin habe haben hat
    hatte hatten wurde wurden ware ein eine einen einem einer eines nicht mit fur auf von zu zum zur im am bei als auch auf aus
    dass wenn oder aber noch schon sehr gern gerne uber kann konnen konnten mochte wurde hallo liebe lieber guten tag grusse
    gruss danke vielen dank vernetzen netzwerk austausch anfrage kontakt wie was wer wo hier es den dem des nach seit
    durch um etwas mal doch bitte freue freuen wurden einfach kurz lassen ihnen sich sein wird werden suche suchen`,
  fr: `le la les un une des du de et je j'ai vous votre vos nous notre nos tu ton ta tes est sont suis avez avons etes ai a au aux
    dans pour sur avec par que qui ce cette ces cet ne pas plus mais ou si tres bien merci bonjour salut cordialement
    c'est d'un d'une l'equipe l'un en mon ma mes me moi votre reseau echanger recherche poste serait seriez ravi ravie
    comme vu d'ajouter d'echanger profil rejoindre chez etre j'aimerais n'hesitez qu'il m'a bonne journee aussi tout leur elle il`,
  es: `el la los las un una unos y que de del en con por para su sus tu tus yo mi mis me te se le es son soy estoy esta estan
    he ha hemos ser como mas pero si no muy gracias hola buenos dias saludos cordial gustaria nos nuestro nuestra
    lo al este esta esto eso estes busco buscamos usted ustedes perfil conectar red quiero queria contigo tambien porque cuando donde hay tengo
    tienes eres vi encantado oportunidad equipo trabajo sobre desde hasta unirte conocerte estamos buscando podemos podriamos`,
  pt: `o a os as um uma uns e que de do da dos das em no na nos nas com por para pelo pela seu sua seus suas voce voces eu meu
    minha me te se nao sim mais mas muito obrigado obrigada ola oi bom dia boa tarde tudo bem abraco abracos atenciosamente
    gostaria sou estou esta esta sao foi ser ter tem tenho temos como sobre ao aos perfil conectar rede oportunidade vaga
    equipe nosso nossa tambem ate quando vi aqui isso voce's seria podemos agradeco conectarmos trocar estamos buscando`,
  it: `il lo la i gli le un uno una e di del della dei delle degli dello da dal dalla in nel nella con su sul sulla per che chi
    non mi ti si ci vi ho hai ha abbiamo avete sono sei siamo e' mio mia tuo tua suo sua suoi nostro nostra vostro ciao
    buongiorno salve grazie cordiali saluti piacere come piu ma anche molto questo questa quello rete collegarci profilo
    lavoro ruolo vorrei sarei potremmo posizione azienda cerchiamo cercando l'ho dell'azienda all'evento nostra se solo qui`,
  nl: `de het een en van ik je jij jouw u uw we wij ons onze mij mijn is zijn ben bent heb hebt heeft hebben was waren te dat die
    dit deze met voor op aan bij om naar uit als ook niet maar of er nog wel graag bedankt dank hallo hoi beste groet groeten
    vriendelijke kennismaken netwerk profiel leuk zou kunnen kan wil zoek zoeken ben door over meer even al wat wie waar
    hoe verbinden connecten collega vacature functie team jullie zag gezien goed`,
  pl: `i w na z ze do sie nie to jest sa jestem mam ma czy ze za po od dla przez oraz ale lub bardzo dzien dobry czesc witam
    dziekuje pozdrawiam pani pana panu panstwa pan twoj twoja twoje twojego moj moja mnie mi ci cie tobie nam nas nasz nasza
    o jak co kto gdzie kiedy tym tego tej ten ta te chcialbym chcialabym szukamy szukam profil sieci kontakt kontaktow rozmowe
    rozmowy prace pracy stanowisko zespolu firmie chetnie moze mozemy bylby bylaby byc swoje tez takze juz tylko`,
  // Neighbours outside the nine: they vote only so that their texts are not taken for one of the nine.
  sv: `och att det som pa ar av for med jag du din ditt har inte vi om ett en till hej tack garna mig dig vara kan skulle i den fran natverk vill nar eller men`,
  da: `og at det som pa er af for med jeg du din har ikke vi om et en til hej tak gerne mig dig kan skulle i den fra netvaerk vil nar eller men blive`,
  no: `og at det som pa er av for med jeg du din har ikke vi om et en til hei takk gjerne meg deg kan skulle i den fra nettverk vil nar eller men`,
  fi: `ja on se etta en ole mina sina han me te mutta kiitos hei moi kanssa sinun teidan olen ovat voisi verkostoitua mukava terveisin`,
  tr: `ve bir bu icin ile merhaba tesekkurler sizin ben siz biz da de cok daha olarak gibi var yok isterim selam memnun olurum hakkinda`,
  ro: `si de la cu pe in nu este sunt am ai au un o ca sa va buna ziua multumesc pentru din mai ce dumneavoastra vreau mea reteaua`,
  cs: `a je v na se ze to s z do jsem jste dobry den dekuji pro ale jako vas vam by rad rada mam nebo pozdravem spojit`,
  hu: `es a az hogy nem van egy is meg de jo napot koszonom udvozlettel szia kedves vagyok szeretnek onnel`,
  ca: `i el la els les un una de que amb per al del em et es soc estic bon dia gracies voldria seva meva aquest xarxa`,
  id: `dan yang di ini untuk dengan saya anda kami dari ke tidak akan bisa terima kasih halo selamat ada`,
};
