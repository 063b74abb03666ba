import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';
import type { Hit } from '../roles/lexicon';
import { Lexicon } from '../roles/lexicon';

/**
 * Countries by ISO code with their names in the nine languages, then cities, districts and abbreviations that place
 * a job there. From general knowledge; about 300 hubs. A place that is not here is simply not told. Names that are
 * also given names or plain words (Jordan, Chad, Nice, Reading, Bath, Mobile) are left out on purpose.
 */
const PLACES: Record<Country, string> = {
  GB: `united kingdom, uk, great britain, england, scotland, wales, großbritannien, vereinigtes königreich, royaume uni, angleterre, reino unido, inglaterra, regno unito, inghilterra, verenigd koninkrijk, engeland, wielka brytania, wielkiej brytanii, anglia, イギリス, 英国; london, londres, londra, londen, londyn, ロンドン; manchester; birmingham; leeds; edinburgh; glasgow; bristol; cambridge; oxford; liverpool; sheffield; cardiff; belfast; nottingham; newcastle; brighton; leicester; southampton; aberdeen`,
  IE: `ireland, irland, irlande, irlanda, ierland, irlandia, irlandii, アイルランド; dublin, dublino, ダブリン; cork city; galway; limerick`,
  DE: `germany, deutschland, allemagne, alemania, alemanha, germania, duitsland, niemcy, niemczech, ドイツ; berlin, berlino, berlijn, ベルリン; hamburg, hamburgo, hambourg; munich, münchen, monaco di baviera, monachium, ミュンヘン; cologne, köln, colonia; frankfurt, francfort, francoforte; stuttgart; düsseldorf; leipzig; dresden; hannover, hanover; nürnberg, nuremberg; dortmund; essen stadt; bremen; bonn; karlsruhe; mannheim; heidelberg; augsburg; freiburg; münster; aachen; kiel; rostock; potsdam; wolfsburg; ingolstadt; regensburg; ulm; wiesbaden; mainz`,
  AT: `austria, österreich, autriche, oostenrijk, オーストリア; vienna, wien, vienne, viena, wenen, wiedeń, ウィーン; graz; linz; salzburg; innsbruck`,
  CH: `switzerland, schweiz, suisse, suiza, suíça, svizzera, zwitserland, szwajcaria, szwajcarii, スイス; zurich, zürich, zurigo, チューリッヒ; geneva, genf, genève, ginebra, ginevra, ジュネーブ; basel, bâle; bern; lausanne; zug; lugano; winterthur; luzern, lucerne; st gallen`,
  FR: `france, frankreich, francia, frança, frankrijk, francja, francji, フランス; paris, parís, parigi, parijs, paryż, パリ, île de france, la défense; lyon; marseille; toulouse; bordeaux; lille; nantes; strasbourg, straßburg; rennes; montpellier; grenoble; sophia antipolis; rouen; dijon; clermont ferrand; aix en provence; caen`,
  BE: `belgium, belgien, belgique, bélgica, belgio, belgië, belgia, belgii, ベルギー; brussels, brüssel, bruxelles, bruselas, bruxelas, brussel; antwerp, antwerpen, anvers; ghent, gent, gand; leuven; liège; namur; charleroi`,
  NL: `netherlands, the netherlands, holland, niederlande, pays bas, países bajos, países baixos, paesi bassi, nederland, holandia, holandii, オランダ; amsterdam, アムステルダム; rotterdam; utrecht; the hague, den haag, la haye; eindhoven; groningen; delft; leiden; haarlem; arnhem; nijmegen; breda; tilburg; maastricht; den bosch; zwolle; amersfoort`,
  LU: `luxembourg, luxemburg, luxemburgo, lussemburgo, luksemburg`,
  ES: `spain, spanien, espagne, españa, espanha, spagna, spanje, hiszpania, hiszpanii, スペイン; madrid, マドリード; barcelona, barcelone, barcellona, バルセロナ; valencia, valence españa; sevilla, seville; málaga; bilbao; zaragoza; alicante; palma de mallorca; vigo; murcia; valladolid; san sebastián; granada`,
  PT: `portugal, portogallo, portugalia, portugalii, ポルトガル; lisbon, lisboa, lissabon, lisbonne, lisbona, lizbona, リスボン; porto, oporto; braga; coimbra; aveiro; faro portugal; leiria; funchal`,
  BR: `brazil, brasil, brasilien, brésil, brasile, brazilië, brazylia, brazylii, ブラジル; são paulo, san pablo brasil; rio de janeiro; belo horizonte; curitiba; porto alegre; florianópolis; recife; salvador bahia; brasília; campinas; fortaleza`,
  IT: `italy, italien, italie, italia, itália, italië, włochy, włoszech, イタリア; milan, milano, mailand, mediolan, ミラノ; rome, roma, rom italien, rzym, ローマ; turin, torino; bologna; florence, firenze; naples, napoli; genoa, genova; verona; padova, padua; venezia, venice; trieste; bari; catania; palermo; modena; parma; brescia; bergamo`,
  PL: `poland, polen, pologne, polonia, polônia, polónia, polska, polsce, ポーランド; warsaw, warszawa, warszawie, warschau, varsovie, varsovia, varsavia, ワルシャワ; kraków, krakow, krakowie, cracow, krakau, cracovie; wrocław, wroclaw, wrocławiu, breslau; poznań, poznan, poznaniu; gdańsk, gdansk, gdańsku; łódź, lodz, łodzi; katowice, katowicach; gdynia, gdyni; lublin, lublinie; szczecin, szczecinie; rzeszów, rzeszowie; białystok`,
  JP: `japan, japon, japón, japão, giappone, japonia, japonii, 日本; tokyo, tokio, 東京, 渋谷, 新宿, 六本木, 丸の内, 品川; osaka, 大阪; kyoto, 京都; yokohama, 横浜; nagoya, 名古屋; fukuoka, 福岡; sapporo, 札幌; kobe, 神戸; sendai, 仙台; hiroshima, 広島`,
  US: `united states, usa, us, u s, america, vereinigte staaten, états unis, estados unidos, stati uniti, verenigde staten, stany zjednoczone, アメリカ, 米国; new york, nyc, nueva york, nowy jork, ニューヨーク, manhattan, brooklyn; san francisco, sf bay area, bay area, silicon valley, サンフランシスコ, palo alto, mountain view, menlo park; los angeles; san diego; seattle; boston; chicago; austin; dallas; houston; denver; atlanta; miami; philadelphia; washington dc, washington d c; phoenix; portland; minneapolis; detroit; charlotte; raleigh; salt lake city; pittsburgh; tampa; san jose; st louis; nashville; columbus ohio; newark; irvine; jersey city, new jersey, nj; california; texas; florida; massachusetts; colorado`,
  CA: `canada, kanada, canadá, kanadzie, カナダ; toronto, トロント; vancouver; montreal, montréal; ottawa; calgary; waterloo ontario; edmonton; quebec, québec; winnipeg; halifax`,
  AU: `australia, australien, australie, austrália, australië, オーストラリア; sydney; melbourne; brisbane; perth; adelaide; canberra`,
  NZ: `new zealand, neuseeland, nouvelle zélande, nueva zelanda, ニュージーランド; auckland; wellington nz`,
  IN: `india, indien, inde, índia, indie, indiach, インド; bangalore, bengaluru; mumbai; delhi, new delhi, gurgaon, gurugram, noida, delhi ncr; hyderabad; pune; chennai; kolkata; ahmedabad; kochi`,
  SG: `singapore, singapur, singapour, singapura, シンガポール`,
  HK: `hong kong, hongkong, 香港`,
  CN: `china, chine, cina, chiny, 中国; shanghai, 上海; beijing, peking, 北京; shenzhen, 深圳`,
  KR: `south korea, korea, südkorea, corée du sud, corea del sur, 韓国; seoul, ソウル`,
  AE: `united arab emirates, uae, emirates, ドバイ; dubai; abu dhabi`,
  SA: `saudi arabia, saudi arabien, arabie saoudite; riyadh; jeddah`,
  IL: `israel, israël, izrael; tel aviv; haifa`,
  SE: `sweden, schweden, suède, suecia, suécia, svezia, zweden, szwecja, szwecji; stockholm; gothenburg, göteborg; malmö`,
  NO: `norway, norwegen, norvège, noruega, norvegia, noorwegen, norwegia, norwegii; oslo; bergen norway; trondheim; stavanger`,
  DK: `denmark, dänemark, danemark, dinamarca, danimarca, denemarken, dania, danii; copenhagen, kopenhagen, copenhague, københavn; aarhus`,
  FI: `finland, finnland, finlande, finlandia, finlândia; helsinki; espoo; tampere`,
  CZ: `czech republic, czechia, tschechien, république tchèque, república checa, repubblica ceca, tsjechië, czechy, czechach; prague, prag, praga, praag; brno`,
  HU: `hungary, ungarn, hongrie, hungría, hungria, ungheria, hongarije, węgry; budapest`,
  RO: `romania, rumänien, roumanie, rumania, romênia, roemenië, rumunia; bucharest, bukarest, bucarest; cluj, cluj napoca; iasi; timisoara`,
  GR: `greece, griechenland, grèce, grecia, grécia, griekenland, grecja; athens, athen, athènes, atenas, atene; thessaloniki`,
  UA: `ukraine, ucrania, ucrânia, ucraina, oekraïne, ukraina; kyiv, kiev; lviv`,
  TR: `türkiye, türkei, turquie, turquía, turquia, turchia, turkije, turcja; istanbul; ankara`,
  MX: `mexico, mexiko, mexique, méxico, messico, meksyk; mexico city, ciudad de méxico, cdmx; guadalajara; monterrey`,
  AR: `argentina, argentinien, argentine, argentinië, argentyna; buenos aires; córdoba argentina; rosario argentina`,
  CL: `chile, chili, cile; santiago de chile`,
  CO: `colombia, kolumbien, colombie, colômbia, kolumbia; bogotá, bogota; medellín, medellin; cali colombia`,
  PE: `peru, perú, pérou; lima perú`,
  UY: `uruguay; montevideo`,
  ZA: `south africa, südafrika, afrique du sud, sudáfrica, áfrica do sul, sudafrica, zuid afrika; cape town; johannesburg; durban`,
  NG: `nigeria; lagos nigeria, lagos; abuja`,
  KE: `kenya, kenia; nairobi`,
  EG: `egypt, ägypten, égypte, egipto, egitto, egypte, egipt; cairo`,
  MA: `morocco, marokko, maroc, marruecos, marrocos, marocco, maroko; casablanca; rabat`,
  EE: `estonia, estland, estonie; tallinn`,
  LT: `lithuania, litauen, lituanie, lituania, litwa; vilnius`,
  LV: `latvia, lettland, lettonie, letonia, łotwa; riga`,
  MT: `malta, malte`,
  CY: `cyprus, zypern, chypre, chipre, cipro, cypr; limassol; nicosia`,
  PH: `philippines, filipinas, filippine, filipiny; manila`,
  VN: `vietnam, viêt nam; ho chi minh city; hanoi`,
  ID: `indonesia, indonesien, indonésie; jakarta`,
  MY: `malaysia, malaisie, malasia; kuala lumpur`,
  TH: `thailand, thaïlande, tailandia; bangkok`,
};

/** ISO 3166 code of a country. */
export type Country = string;
/** `DE` for a country, `DE/berlin` for a place in it. */
type PlaceTag = string;

/** A place named in a text. `city` is the first spelling of the table, shared by all its names; null for a country. */
export interface Place {
  country: Country;
  city: string | null;
  start: number;
  end: number;
}

function table(): Record<PlaceTag, string> {
  const byTag: Record<PlaceTag, string> = {};
  for (const [country, text] of Object.entries(PLACES)) {
    for (const [index, names] of text.split(';').entries()) {
      const tag = index === 0 ? country : `${country}/${fold(names.split(',')[0]?.trim() ?? '').text}`;
      byTag[tag] = names;
    }
  }
  return byTag;
}

const lexicon = new Lexicon<PlaceTag>([table()]);
const memo = new WeakMap<Folded, readonly Place[]>();

/** Places named in a text, in its order. "us" counts only where the original writes capitals. */
export function placesIn(text: Folded): readonly Place[] {
  const known = memo.get(text);
  if (known) return known;
  const places = lexicon
    .find(text)
    .filter((hit) => !isPronoun(text, hit) && !isGivenName(text, hit))
    .map(({ tag, start, end }) => {
      const [country = '', city] = tag.split('/');
      return { country, city: city ?? null, start, end };
    });
  memo.set(text, places);
  return places;
}

/** Places that are given names as well. In a sentence they are places only behind a word of place. */
const GIVEN_NAMES = new Set(
  'milan florence charlotte sydney adelaide austin dallas houston paris vienna roma india kenya georgia carolina florida brooklyn denver perth virginia sofia'.split(
    ' ',
  ),
);
const PLACED =
  /(?:\b(?:in|at|near|around|from|to|our|for|based|location|office|en|a|em|de|nach|aus|bei|standort|lieu|te|w|we|do|z|di|da|per)\s?:?\s?|[(|/·]\s?)$/u;

function isGivenName(text: Folded, { start, end }: Hit<PlaceTag>): boolean {
  if (!GIVEN_NAMES.has(text.text.slice(start, end))) return false;
  if (start === 0 && text.text.length < 40) return false;
  return !PLACED.test(text.text.slice(Math.max(0, start - 14), start));
}

function isPronoun(text: Folded, { start, end }: Hit<PlaceTag>): boolean {
  if (end - start > 2) return false;
  const from = text.origin[start] ?? 0;
  const written = text.original.slice(from, from + end - start);
  return written !== written.toUpperCase();
}
