import { describe, expect, it } from 'vitest';
import { isDefaultInvitation } from '../../../../utils/assessment/default-invitation';
import { fold } from '../../../../utils/text/fold';
import { factsOf } from '../intent/facts-of';

const DEFAULTS: [language: string, text: string][] = [
  ['English', "I'd like to add you to my professional network on LinkedIn."],
  ['English, with a name', 'Hi Nora, I’d like to join your LinkedIn network.'],
  ['English, signed', "I'd like to add you to my professional network on LinkedIn. - Sam Adler"],
  ['German', 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.'],
  ['French', 'Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.'],
  ['Spanish', 'Me gustaría añadirte a mi red profesional en LinkedIn.'],
  ['Portuguese', 'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.'],
  ['Italian', 'Vorrei aggiungerti alla mia rete professionale su LinkedIn.'],
  ['Dutch', 'Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.'],
  ['Polish', 'Chcę dodać Cię do mojej sieci zawodowej w LinkedIn.'],
  ['Japanese', 'LinkedInでつながりをリクエストさせていただきました。'],
  ['Swedish', 'Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn.'],
  ['Danish', 'Jeg vil gerne tilføje dig til mit professionelle netværk på LinkedIn.'],
  ['Norwegian', 'Jeg vil gjerne legge deg til i mitt profesjonelle nettverk på LinkedIn.'],
  ['Turkish', "Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum."],
  ['Indonesian', 'Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.'],
  ['Romanian', 'Aș dori să vă adaug la rețeaua mea profesională de pe LinkedIn.'],
  ['Russian', 'Я хотел бы добавить вас в свою сеть контактов в LinkedIn.'],
  ['Chinese', '我想在领英上加您为好友。'],
  ['Korean', 'LinkedIn에서 1촌을 맺고 싶습니다.'],
];

/** Older and newer forms, with and without greeting and signature. */
const VARIANTS: [language: string, text: string][] = [
  ['English', "I'd like to add you to my professional network on LinkedIn."],
  ['English', "Hi Mira, I'd like to join your LinkedIn network."],
  ['English', 'I’d like to connect with you on LinkedIn.'],
  ['English', "Hi Mira,\nI'd like to add you to my professional network on LinkedIn.\n- Tom Voss"],
  ['German', 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.'],
  ['German', 'Hallo Mira, ich möchte Ihrem LinkedIn-Netzwerk beitreten.'],
  ['German', 'Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.'],
  [
    'German',
    'Guten Tag Frau Lindqvist, ich möchte Sie zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
  ],
  ['German', 'Hallo Mira, ich möchte deinem LinkedIn Netzwerk beitreten. Tom'],
  ['French', "J'aimerais vous inviter à rejoindre mon réseau professionnel sur LinkedIn."],
  ['French', 'Je vous invite à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.'],
  ['French', 'Je souhaiterais vous ajouter à mon réseau professionnel LinkedIn.'],
  ['French', 'Bonjour Mira, je souhaite rejoindre votre réseau LinkedIn.'],
  ['French', 'J’aimerais vous ajouter à mon réseau professionnel sur LinkedIn'],
  ['French', 'Bonjour Mira,\nJe vous invite à rejoindre mon réseau professionnel sur LinkedIn.'],
  ['French', "Bonjour, j'aimerais rejoindre votre réseau LinkedIn."],
  ['Spanish', 'Me gustaría añadirte a mi red profesional en LinkedIn.'],
  ['Spanish', 'Hola, Mira: Me gustaría unirme a tu red de LinkedIn.'],
  ['Spanish', 'Me gustaría añadirte a mi red profesional de LinkedIn'],
  ['Spanish', 'Hola Mira, me gustaría unirme a tu red en LinkedIn.'],
  ['Spanish', 'Me gustaría que te unieras a mi red profesional en LinkedIn.'],
  ['Portuguese', 'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.'],
  ['Portuguese', 'Olá, Mira. Gostaria de fazer parte da sua rede no LinkedIn.'],
  ['Portuguese', 'Eu gostaria de adicionar você à minha rede profissional no LinkedIn.'],
  ['Portuguese', 'Olá Mira, gostaria de me juntar à sua rede do LinkedIn.'],
  ['Portuguese', 'Gostaria de adicioná-la à minha rede profissional do LinkedIn'],
  ['Italian', 'Vorrei aggiungerti alla mia rete professionale su LinkedIn.'],
  ['Italian', 'Ciao Mira, vorrei entrare a far parte della tua rete LinkedIn.'],
  ['Italian', 'Vorrei aggiungerla alla mia rete professionale su LinkedIn.'],
  ['Italian', 'Ciao Mira, desidero far parte della tua rete su LinkedIn.'],
  ['Dutch', 'Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.'],
  ['Dutch', 'Hallo Mira, ik zou graag deel uitmaken van je LinkedIn-netwerk.'],
  ['Dutch', 'Ik wil u graag toevoegen aan mijn professioneel netwerk op LinkedIn.'],
  ['Dutch', 'Graag voeg ik u toe aan mijn professionele netwerk op LinkedIn.'],
  ['Dutch', 'Hallo Mira, ik wil graag lid worden van uw LinkedIn-netwerk.'],
  ['Polish', 'Chciałbym dodać Cię do mojej sieci zawodowej w serwisie LinkedIn.'],
  ['Polish', 'Cześć Mira, chcę dołączyć do Twojej sieci LinkedIn.'],
  ['Polish', 'Zapraszam do mojej sieci kontaktów zawodowych w serwisie LinkedIn.'],
  ['Polish', 'Chcę dodać Cię do mojej sieci zawodowej na LinkedIn'],
  ['Japanese', 'LinkedInであなたとつながりたいです。'],
  ['Japanese', 'LinkedInで私のプロフェッショナルネットワークに追加させてください。'],
  ['Japanese', 'LinkedInでつながりをリクエストさせていただきました。'],
  ['Japanese', 'LinkedInのネットワークに参加させてください。'],
  ['Japanese', 'Miraさん、LinkedInでつながりませんか。'],
  ['Turkish', "Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum."],
  ['Turkish', 'Merhaba Mira, LinkedIn ağınıza katılmak istiyorum.'],
  ['Turkish', "Seni LinkedIn'deki profesyonel ağıma eklemek istiyorum."],
  ['Turkish', 'Sizi LinkedIn’deki profesyonel ağıma eklemek isterim.'],
  ['Arabic', 'أود إضافتك إلى شبكتي المهنية على LinkedIn.'],
  ['Arabic', 'أرغب في إضافتك إلى شبكتي المهنية على لينكد إن.'],
  ['Arabic', 'مرحبًا ميرا، أود الانضمام إلى شبكتك على LinkedIn.'],
  ['Arabic', 'أرغب في أن أضيفك إلى شبكتي المهنية على LinkedIn'],
  ['Chinese', '我想在领英上加您为好友。'],
  ['Chinese', '我想在LinkedIn上加您为好友。'],
  ['Chinese', '您好,我想在领英上与您建立联系。'],
  ['Chinese', '我想將您加入我在 LinkedIn 上的專業人脈網。'],
  ['Chinese', '我想邀请您加入我的领英人脉网络。'],
  ['Chinese', '我想把您加到我的领英职业人脉网络中。'],
  ['Chinese', '我希望在LinkedIn上將您加為聯絡人。'],
];

describe('LinkedIn’s own invitation texts', () => {
  it.each([...DEFAULTS, ...VARIANTS])('counts as no note: %s', (_language, text) => {
    expect(isDefaultInvitation(fold(text))).toBe(true);
    expect(factsOf(text)).toMatchObject({ note: null, noteState: 'default' });
  });

  it.each([
    'I would like to add you to my network.',
    "I'd like to add you to my professional network on LinkedIn because we met in Hull.",
    'Hi {{first_name}}, I would like to add you to my professional network on LinkedIn.',
    'Ich möchte Sie gerne kennenlernen.',
    'Ik wil je graag iets vragen over je artikel op LinkedIn.',
    'Vorrei aggiungerti: il tuo articolo su LinkedIn sui muretti è bello.',
    'LinkedInであなたの記事を読みました。',
    'Je vous invite à rejoindre mon réseau de bénévoles à Nantes, on en parle ?',
    'Me gustaría unirme a tu equipo; vi la vacante en LinkedIn.',
    'Gostaria de fazer parte da sua rede de voluntários no Porto.',
    'أود أن أسألك عن مقالك على LinkedIn.',
    'Sizi LinkedIn’de gördüm, makaleniz hakkında bir sorum var.',
    '我想在领英上向您请教一个关于潮汐数据的问题。',
  ])('is a note: %s', (text) => {
    expect(isDefaultInvitation(fold(text))).toBe(false);
  });
});
