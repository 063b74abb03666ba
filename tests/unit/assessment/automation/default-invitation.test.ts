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

describe('LinkedIn’s own invitation texts', () => {
  it.each(DEFAULTS)('counts as no note: %s', (_language, text) => {
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
  ])('is a note: %s', (text) => {
    expect(isDefaultInvitation(fold(text))).toBe(false);
  });
});
