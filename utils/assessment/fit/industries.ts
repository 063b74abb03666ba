import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';
import { Lexicon } from '../roles/lexicon';

/** Industries as people name them, in the nine languages. */
const WORDS = {
  software: `software, saas, it services, it dienstleist*, software house, éditeur de logiciels, cloud computing, tech company, ソフトウェア, saas企業`,
  ai: `artificial intelligence, ai startup, ai company, generative ai, künstliche intelligenz, intelligence artificielle, inteligencia artificial, inteligência artificial, intelligenza artificiale, kunstmatige intelligentie, sztuczna inteligencja, 人工知能`,
  fintech: `fintech, fintechs, neobank, payments, payment processing, zahlungsverkehr, paiement, paiements, pagos, pagamentos, pagamenti, betalingsverkeer, płatności, フィンテック, 決済`,
  finance: `banking, bank, banks, banque, banca, banco, bankwesen, bankowość, financial services, finanzdienstleist*, services financiers, servicios financieros, serviços financeiros, asset management, hedge fund, private equity, investment firm, 銀行, 金融`,
  insurance: `insurance, insurtech, versicherung*, assurance*, seguros, assicurazion*, verzekering*, ubezpieczen*, 保険`,
  crypto: `crypto, cryptocurrency, bitcoin, web3, blockchain, defi, nft, nfts, tokenomics, stablecoin*, ethereum, digital assets, cripto, criptoativ*, criptoactiv*, krypto*, kryptowährung*, cryptomonnaie*, criptomoneda*, criptomoeda*, criptovalut*, kryptowalut*, 仮想通貨, 暗号資産, ブロックチェーン`,
  gambling: `gambling, betting, casino, casinos, igaming, sportsbook, lottery, lotter*, slots industry, online slots, slots game*, slot game*, slots studio, slots provider, bookmaker*, bookie*, wager*, roulette, spielbank*, spielhalle*, lotto, loteria*, loterie*, quiniela*, bingo hall, gokbedrijf, bukmacherk*, kasyn*, poker, slot machines, machines à sous, tragaperras, spielautomat*, gokkast*, glücksspiel*, sportwetten, wettanbieter, jeux d'argent, paris sportifs, apuestas, juegos de azar, apostas, jogos de azar, cassino, scommesse, gioco d'azzardo, gokken, kansspel*, hazard*, zakłady bukmacherskie, bukmacher*, カジノ, ギャンブル, パチンコ`,
  gaming: `video games, gaming, game studio, games studio, jeu vidéo, jeux vidéo, videojuegos, videojogos, videogiochi, computerspiele, gry komputerowe, ゲーム会社, ゲーム業界`,
  defence: `defence, defense, military, arms industry, arms maker, arms manufacturer, arms trade, arms company, weapon*, armament*, missile*, munition*, ammunition, ordnance, artillery, guided munition, warhead*, combat vehicle*, tank turret, fighter jet, waffen*, armee, panzer*, armes, armas, munición, armi, wojskow*, wojsko, uzbrojen*, amunicj*, rüstung*, verteidigung*, wehrtechnik, bundeswehr, défense, armement, militaire, defensa, armamento, militar, defesa, difesa, armamenti, militare, defensie, wapens, obronność, obronny, zbrojeniow*, 防衛, 軍事`,
  tobacco: `tobacco, tobacos, vaping, cigar*, e-cigarettes, nicotin*, tabak*, tabac*, fumo, fumicultura, vape, tytoń*, たばこ, タバコ`,
  alcohol: `alcohol, spirits, brewery, beer, wine, winery, winemaker, vineyard*, vin, vins, vigneron*, viticult*, oenolog*, œnolog*, weingut*, winzer*, bodega*, vinícola*, cantina vinicola, wijn*, winiarsk*, ワイン, brauerei*, brasserie industrielle, cervecera, cervejaria, birrificio, brouwerij*, browar*, 酒造, ビール`,
  adult: `adult entertainment, adult content, erotik*, contenido para adultos, アダルト`,
  oilgas: `oil and gas, oil & gas, petroleum, petrochemical*, fossil fuels, coal mining, erdöl*, pétrole, petróleo, petrolio, olie en gas, ropa i gaz, 石油`,
  energy: `renewable energy, renewables, solar, wind power, wind energy, clean energy, cleantech, climate tech, climate, energy, utilities, energie*, erneuerbare*, windkraft, photovoltaik, énergie*, énergies renouvelables, energías renovables, energia renovável, energias renováveis, energie rinnovabili, duurzame energie, odnawialn*, energetyk*, 再生可能エネルギー, エネルギー`,
  health: `healthcare, health care, health tech, healthtech, digital health, telehealth, hospital, hospitals, clinic, clinics, medtech, medical devices, gesundheit*, krankenhaus*, klinik*, medizintechnik, santé, hôpital, hôpitaux, clinique, sanidad, salud, hospitales, saúde, hospitais, sanità, ospedale, gezondheidszorg, ziekenhuis*, zorg, ochrona zdrowia, szpital*, zdrowi*, 医療, ヘルスケア, 病院`,
  pharma: `pharma, pharmaceutical, pharmaceuticals, biotech, biotechnology, life sciences, pharmaindustrie, biotechnologie, pharmaceutique, farmacéutica, farmacêutica, farmaceutic*, farmaceuty*, 製薬, バイオ, 創薬`,
  retail: `retail, textile*, textil, têxtil, têxteis, tessile, textiel, tekstyl*, apparel, moda, mode, odzież*, supermarket*, supermarché*, supermercado*, supermercat*, e-commerce, ecommerce, online shop, onlineshop, einzelhandel, onlinehandel, fashion, commerce de détail, grande distribution, comercio minorista, varejo, comércio eletrônico, vendita al dettaglio, detailhandel, webshop, handel detaliczny, 小売, eコマース, ec事業, アパレル`,
  food: `food, foodtech, bakery, baker, restaurant*, catering, cheesemaker, boulanger*, pâtiss*, fromag*, chocolat*, confis*, traiteur, bäcker*, konditor*, panader*, pastelería, padaria, pasticceria, caseificio, bakkerij, piekarnia, food and beverage, fmcg, consumer goods, lebensmittel*, konsumgüter*, agroalimentaire, alimentación, alimentos, alimentare, voedingsmiddel*, spożywcz*, 食品, 飲食`,
  travel: `travel, tourism, hotel, tour operator, tour guide, office de tourisme, guide touristique, hôtel*, camping*, hôtelier*, hotelier*, albergo, hospitality, airline, airlines, hotels, reise*, tourismus, touristik, voyage*, tourisme, turismo, viajes, viagens, viaggi, toerisme, reisbranche, turystyk*, 旅行, 観光, 航空`,
  logistics: `logistics, rail, railway*, bahn*, schienenfahrzeug*, ferroviair*, ferroviari*, kolej*, spoorweg*, shipping, freight, supply chain, warehousing, logistik*, spedition*, logistique, transport, logística, logistica, logistiek*, spedyc*, logistyk*, 物流, 運送`,
  automotive: `automotive, auto parts, car parts, autopeças, autopartes, equipementier*, équipementier*, zulieferer, autozulieferer, componentistica auto, auto onderdelen, części samochodow*, car maker, cars, electric vehicles, mobility, automobil*, fahrzeug*, automobile, automoción, automotriz, automotivo, automobilistic*, auto-industrie, motoryzac*, 自動車, モビリティ`,
  manufacturing: `manufacturing, packaging, packing machines, verpackung*, emballage*, embalagem, embalagens, envases, imballagg*, verpakking*, opakowa*, plastics, kunststoff*, plasturgie, steel, stahl*, sidérurgi*, siderurg*, metalworking, metallbau, household appliances, home appliances, haushaltsgeräte, white goods, agd, automation, automatisierung*, industrial, machinery, factory, maschinenbau, fertigung*, industrie*, industria, indústria, manifattur*, maakindustrie, produkcyjn*, przemysł*, 製造業, メーカー`,
  aerospace: `aerospace, space, satellites, aviation, luftfahrt, raumfahrt, aéronautique, spatial, aeroespacial, aerospazial*, luchtvaart, ruimtevaart, lotnicz*, 航空宇宙, 宇宙`,
  construction: `construction, real estate, proptech, bau*, immobilien*, btp, immobilier, construcción, inmobiliari*, construção, imobiliári*, edilizia, immobiliare, bouw, vastgoed, budownictwo, nieruchomości, 建設, 不動産`,
  education: `education, edtech, schools, universities, e-learning, bildung*, schulen, enseignement, éducation, educación, educação, istruzione, formazione, onderwijs, edukac*, 教育`,
  media: `media, publishing, film, broadcasting, streaming, news, advertising agency, medien*, verlag*, werbung, médias, édition, medios, editorial, mídia, editoria, uitgeverij*, mediów, wydawnictw*, メディア, 出版, 広告`,
  telecom: `telecom, telecoms, telecommunications, telekom*, télécoms, télécommunications, telecomunicaciones, telecomunicações, telecomunicazioni, telecommunicatie, telekomunikac*, 通信`,
  public: `government, public administration, council, county council, ministry, stadtverwaltung, landratsamt, mairie, préfecture, ayuntamiento, prefeitura, câmara municipal, comune di, ministerstw*, urząd*, public sector, civil service, municipality, ngo, non-profit, nonprofit, charity, öffentlicher dienst, behörde*, verwaltung, gemeinnützig*, secteur public, collectivité*, sector público, setor público, settore pubblico, overheid, gemeente, sektor publiczn*, 官公庁, 自治体, npo`,
  agriculture: `agriculture, agritech, agribusiness, farming, farm, crop protection, crops, livestock, dairy, seeds, fertili*, biostimulant*, saatgut, viehzucht, élevage, agricole, semences, ganader*, agrícola, cultivos, agronegócio, pecuária, lavoura, allevamento, agricol*, veeteelt, tuinbouw, rolnicz*, hodowl*, landwirtschaft, agrar*, agriculture, agricultura, agricoltura, landbouw, rolnictw*, 農業`,
  security: `cybersecurity, cyber security, it security, cybersicherheit, cybersécurité, ciberseguridad, cibersegurança, サイバーセキュリティ`,
  crafts: `crafts, craft, craftsman, craftswoman, artisan*, artesan*, artigian*, handwerk*, ambacht*, rzemios*, 職人, 工芸`,
  research: `research institute, research centre, research center, university, universities, forschungsinstitut*, universität*, institut de recherche, université*, instituto de investigación, universidad, universidade, istituto di ricerca, università, universiteit, uniwersytet, 研究所, 大学`,
  consulting: `consulting firm, management consulting, consultancy, unternehmensberatung, cabinet de conseil, consultoría, consultoria, consulenza, adviesbureau, doradztwo, コンサルティングファーム`,
} as const;

export type Industry = keyof typeof WORDS;

const lexicon = new Lexicon<Industry>([WORDS]);

/** Industries a text names, with their place in folded units. */
export function industriesIn(text: Folded): { industry: Industry; start: number; end: number }[] {
  return lexicon.find(text).map(({ tag, start, end }) => ({ industry: tag, start, end }));
}

/** The industries that a word of the user's goals stands for; empty where the table does not know it. */
export function industriesOf(word: string): ReadonlySet<Industry> {
  // "Arms" and "slots" are plain words in a note, but not as the name of an industry.
  return new Set(
    [word, `${word} industry`].flatMap((name) => lexicon.find(fold(name)).map(({ tag }) => tag)),
  );
}
