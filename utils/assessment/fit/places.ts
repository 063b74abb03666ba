import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';
import type { Hit } from '../roles/lexicon';
import { Lexicon } from '../roles/lexicon';

/**
 * Countries by ISO code with their names in the nine languages, then cities, districts and abbreviations that place
 * a job there. Regions are told as their
 * country alone. From general knowledge; some 1,200 places. A place that is not here is not told by name. Names that
 * are given names or plain words too count only with a capital and behind a word of place (`AMBIGUOUS`).
 */
const PLACES: Record<Country, string> = {
  GB: `united kingdom, uk, great britain, england, scotland, wales, großbritannien, vereinigtes königreich, royaume uni, angleterre, reino unido, inglaterra, regno unito, inghilterra, verenigd koninkrijk, engeland, wielka brytania, wielkiej brytanii, anglia, イギリス, 英国, northern ireland, gb, yorkshire, lancashire, cheshire, cornwall, devon, dorset, norfolk, suffolk, hampshire, surrey, sussex, kent, essex, oxfordshire, cumbria, midlands, thames valley, home counties, perthshire, inglaterra, schottland, écosse, escocia, angielska; london, londres, londra, londen, londyn, ロンドン; manchester; birmingham; leeds; edinburgh; glasgow; bristol; cambridge; oxford; liverpool; sheffield; cardiff; belfast; nottingham; newcastle; brighton; leicester; southampton; aberdeen; bradford; coventry; hull; stoke on trent, stoke; wolverhampton; plymouth; derby; swansea; portsmouth; york; peterborough; dundee; milton keynes; norwich; luton; swindon; exeter; cheltenham; gloucester; ipswich; northampton; warrington; preston; blackpool; bolton; sunderland; middlesbrough; doncaster; huddersfield; wakefield; slough; croydon; guildford; basingstoke; crewe; chester; bournemouth; poole; southend; colchester; chelmsford; watford; stevenage; maidstone; canterbury; crawley; taunton; worcester; hereford; telford; stafford; grimsby; scunthorpe; immingham; felixstowe; inverness; stirling; lincoln; salford; walsall; solihull; rugby; bedford; winchester; salisbury; harrogate; barnsley; rotherham; wigan; stockport; oldham; carlisle; durham; darlington; kettering; corby; newport; wrexham; reading; bath; halifax`,
  IE: `ireland, irland, irlande, irlanda, ierland, irlandia, irlandii, アイルランド, munster, connacht, leinster; dublin, dublino, ダブリン; cork city; galway; limerick; waterford; drogheda; dundalk; athlone; cork; kilkenny; wexford`,
  DE: `germany, deutschland, allemagne, alemania, alemanha, germania, duitsland, niemcy, niemczech, ドイツ, bayern, bavaria, hessen, sachsen, nrw, nordrhein westfalen, baden württemberg, niedersachsen, brandenburg, thüringen, schleswig holstein, ruhrgebiet, rhein main, rhein neckar, allgäu, münsterland, ostwestfalen, saarland, sauerland, niemiec, deutschen raum, ドイツ国内; berlin, berlino, berlijn, ベルリン; hamburg, hamburgo, hambourg; munich, münchen, monaco di baviera, monachium, ミュンヘン; cologne, köln, colonia; frankfurt, francfort, francoforte; stuttgart; düsseldorf; leipzig; dresden; hannover, hanover; nürnberg, nuremberg; dortmund; essen stadt; bremen; bonn; karlsruhe; mannheim; heidelberg; augsburg; freiburg; münster; aachen; kiel; rostock; potsdam; wolfsburg; ingolstadt; regensburg; ulm; wiesbaden; mainz; duisburg; bochum; wuppertal; bielefeld; gelsenkirchen; mönchengladbach; braunschweig; chemnitz; magdeburg; krefeld; halle saale; erfurt; oberhausen; kassel; hagen; saarbrücken; hamm; ludwigshafen; mülheim; oldenburg; osnabrück; leverkusen; darmstadt; solingen; herne; neuss; paderborn; heilbronn; würzburg; göttingen; pforzheim; bottrop; reutlingen; koblenz; erlangen; bremerhaven; remscheid; trier; jena; siegen; hildesheim; salzgitter; cottbus; gütersloh; kaiserslautern; schwerin; esslingen; ludwigsburg; tübingen; flensburg; gießen; konstanz; bayreuth; bamberg; landshut; passau; rosenheim; kempten; straubing; aalen; villingen schwenningen; friedrichshafen; ravensburg; offenburg; lübeck; zwickau; lüneburg; celle; minden; coburg; schweinfurt; aschaffenburg; hanau; fulda; marburg; wetzlar; biberach; garching; walldorf; eschborn`,
  AT: `austria, österreich, autriche, oostenrijk, オーストリア, tirol, steiermark, vorarlberg, kärnten, niederösterreich, oberösterreich, burgenland; vienna, wien, vienne, viena, wenen, wiedeń, ウィーン; graz; linz; salzburg; innsbruck; klagenfurt; villach; wels; st pölten; dornbirn; steyr; leoben; bregenz`,
  CH: `switzerland, schweiz, suisse, suiza, suíça, svizzera, zwitserland, szwajcaria, szwajcarii, スイス, deutschschweiz, romandie, tessin, ticino; zurich, zürich, zurigo, チューリッヒ; geneva, genf, genève, ginebra, ginevra, ジュネーブ; basel, bâle; bern; lausanne; zug; lugano; winterthur; luzern, lucerne; st gallen; fribourg; neuchâtel; chur; schaffhausen; sion; biel; thun; aarau; baden ag; vevey; montreux; nyon; olten; solothurn; frauenfeld; kreuzlingen`,
  FR: `france, frankreich, francia, frança, frankrijk, francja, francji, フランス, bretagne, normandie, occitanie, paca, provence, alsace, aquitaine, nouvelle aquitaine, auvergne, rhône alpes, vendée, pays de la loire, hauts de france, grand est, côte d azur, loire atlantique, haute savoie, savoie, bourgogne, lorraine, france entière, région parisienne, idf; paris, parís, parigi, parijs, paryż, パリ, île de france, la défense; lyon; marseille; toulouse; bordeaux; lille; nantes; strasbourg, straßburg; rennes; montpellier; grenoble; sophia antipolis; rouen; dijon; clermont ferrand; aix en provence; caen; nice; reims; saint étienne; toulon; le havre; angers; nîmes; villeurbanne; le mans; brest; tours; amiens; limoges; annecy; perpignan; metz; besançon; orléans; mulhouse; nancy; avignon; poitiers; versailles; pau; la rochelle; calais; cannes; antibes; colmar; valence; quimper; troyes; lorient; niort; chambéry; saint nazaire; saint malo; vannes; laval; cholet; nevers; bourges; dunkerque; valenciennes; roubaix; boulogne billancourt; nanterre; issy les moulineaux; courbevoie; levallois; saint denis; montreuil; créteil; marne la vallée; roissy; massy; saclay; bayonne; biarritz; montauban; albi; castres; rodez; aurillac; chartres; évreux; cherbourg; saint brieuc; vitré; béziers; arles; gap; grasse; charleville mézières; épinal; belfort; mâcon; roanne; bourg en bresse; oyonnax; annemasse`,
  BE: `belgium, belgien, belgique, bélgica, belgio, belgië, belgia, belgii, ベルギー, flandre, flandern, vlaanderen, flanders, wallonie, wallonia, brabant wallon, vlaams brabant; brussels, brüssel, bruxelles, bruselas, bruxelas, brussel; antwerp, antwerpen, anvers; ghent, gent, gand; leuven; liège; namur; charleroi; bruges, brugge; mons; mechelen, malines; kortrijk; hasselt; genk; aalst; ostende, oostende; roeselare; turnhout; wavre; louvain la neuve; zaventem; sint niklaas`,
  NL: `netherlands, the netherlands, holland, niederlande, pays bas, países bajos, países baixos, paesi bassi, nederland, holandia, holandii, オランダ, noord holland, zuid holland, noord brabant, gelderland, limburg, overijssel, friesland, randstad, achterhoek, twente, drenthe, zeeland; amsterdam, アムステルダム; rotterdam; utrecht; the hague, den haag, la haye; eindhoven; groningen; delft; leiden; haarlem; arnhem; nijmegen; breda; tilburg; maastricht; den bosch; zwolle; amersfoort; enschede; apeldoorn; almere; zaandam; hoofddorp; dordrecht; zoetermeer; deventer; hengelo; alkmaar; leeuwarden; venlo; roermond; sittard; helmond; oss; ede; veenendaal; wageningen; hilversum; amstelveen; schiphol; rijswijk; gouda; roosendaal; bergen op zoom; middelburg; vlissingen; assen; emmen; heerenveen; lelystad; harderwijk; doetinchem; tiel; deurne; zeist; nieuwegein; veldhoven; waalwijk`,
  LU: `luxembourg, luxemburg, luxemburgo, lussemburgo, luksemburg; esch sur alzette`,
  ES: `spain, spanien, espagne, españa, espanha, spagna, spanje, hiszpania, hiszpanii, スペイン, cataluña, catalunya, catalonia, andalucía, país vasco, euskadi, galicia, asturias, cantabria, navarra, la rioja, aragón, extremadura, canarias, baleares, castilla y león, castilla la mancha, comunidad valenciana, hiszpanii; madrid, マドリード; barcelona, barcelone, barcellona, バルセロナ; valencia, valence españa; sevilla, seville; málaga; bilbao; zaragoza; alicante; palma de mallorca; vigo; murcia; valladolid; san sebastián; granada; córdoba; gijón; hospitalet; vitoria; la coruña, a coruña, coruña; elche; oviedo; badalona; terrassa; sabadell; jerez; cartagena; móstoles; alcalá de henares; fuenlabrada; getafe; leganés; almería; burgos; santander; castellón; logroño; badajoz; salamanca; huelva; lleida; tarragona; marbella; león españa; cádiz; jaén; ourense; girona; lugo; cáceres; toledo; pontevedra; guadalajara españa; ávila; segovia; soria; teruel; huesca; pamplona; palencia; ciudad real; albacete; las palmas; tenerife; alcobendas; pozuelo; las rozas; santiago de compostela; ibiza; mallorca; reus; manresa; vic; igualada`,
  PT: `portugal, portogallo, portugalia, portugalii, ポルトガル, algarve, alentejo, açores, madeira; lisbon, lisboa, lissabon, lisbonne, lisbona, lizbona, リスボン; porto, oporto; braga; coimbra; aveiro; faro portugal; leiria; funchal; setúbal; évora; viseu; guimarães; matosinhos; vila nova de gaia, gaia; maia; famalicão; viana do castelo; oeiras; sintra; cascais; santarém; castelo branco; guarda portugal; bragança; beja; portimão; faro; torres vedras; barcelos; santo tirso; águeda; covilhã`,
  BR: `brazil, brasil, brasilien, brésil, brasile, brazilië, brazylia, brazylii, ブラジル, minas gerais, paraná, santa catarina, rio grande do sul, pernambuco, ceará, goiás, mato grosso, espírito santo, interior de sp, interior de são paulo, maranhão; são paulo, san pablo brasil; rio de janeiro; belo horizonte; curitiba; porto alegre; florianópolis; recife; salvador bahia; brasília; campinas; fortaleza; salvador; manaus; belém; goiânia; guarulhos; são luís; maceió; campo grande; teresina; são bernardo do campo, abc paulista; joão pessoa; santo andré; osasco; ribeirão preto; uberlândia; sorocaba; contagem; aracaju; feira de santana; cuiabá; joinville; juiz de fora; londrina; niterói; porto velho; serra es; caxias do sul; macapá; vitória; vila velha; são josé dos campos; jundiaí; piracicaba; maringá; bauru; blumenau; barueri, alphaville; santos; limeira; betim; cascavel; ponta grossa; petrópolis; uberaba; itajaí; chapecó; três lagoas; taubaté; americana; sumaré; hortolândia; são carlos; araraquara; franca; anápolis; pelotas; canoas; novo hamburgo; gravataí; camaçari; ipatinga; divinópolis; extrema`,
  IT: `italy, italien, italie, italia, itália, italië, włochy, włoszech, イタリア, lombardia, veneto, emilia romagna, toscana, piemonte, lazio, campania, sicilia, sardegna, puglia, liguria, friuli, umbria, trentino, alto adige, abruzzo, calabria, brianza; milan, milano, mailand, mediolan, ミラノ; rome, roma, rom italien, rzym, ローマ; turin, torino; bologna; florence, firenze; naples, napoli; genoa, genova; verona; padova, padua; venezia, venice; trieste; bari; catania; palermo; modena; parma; brescia; bergamo; messina; reggio emilia; reggio calabria; livorno; cagliari; foggia; ravenna; ferrara; salerno; rimini; siracusa; monza; perugia; latina; pescara; forlì; trento; vicenza; terni; bolzano, bozen; novara; piacenza; ancona; udine; arezzo; cesena; pesaro; lecce; la spezia; alessandria; varese; pisa; cremona; treviso; lucca; mantova; asti; pavia; lecco; biella; cuneo; savona; pordenone; rovigo; belluno; prato; pistoia; siena; grosseto; imola; carpi; sassuolo; faenza; taranto; brindisi; caserta; cosenza; sassari; olbia; frosinone; viterbo; rieti; macerata; ascoli; chieti; teramo; matera; potenza; busto arsizio; gallarate; legnano; segrate; assago; maranello`,
  PL: `poland, polen, pologne, polonia, polônia, polónia, polska, polsce, ポーランド, śląsk, śląsku, mazowsze, trójmiasto, trójmieście, małopolska, wielkopolska, dolny śląsk, dolnym śląsku, podkarpacie, podlasie; warsaw, warszawa, warszawie, warschau, varsovie, varsovia, varsavia, ワルシャワ; kraków, krakow, krakowie, cracow, krakau, cracovie; wrocław, wroclaw, wrocławiu, breslau; poznań, poznan, poznaniu; gdańsk, gdansk, gdańsku; łódź, lodz, łodzi; katowice, katowicach; gdynia, gdyni; lublin, lublinie; szczecin, szczecinie; rzeszów, rzeszowie; białystok; bydgoszcz*; toruń, toruni*; kielce, kielcach; radom, radomiu; olsztyn*; gliwice, gliwicach; zabrze, zabrzu; bielsko biała, bielsku; sosnowiec, sosnowcu; opole, opolu; tychy, tychach; częstochow*; zielona góra, zielonej górze; rybnik*; gorzów*, gorzowie; elbląg*; płock, płocku; wałbrzych*; koszalin*; kalisz*; legnica, legnicy; słupsk*; tarnów, tarnowie; nowy sącz; mielec, mielcu; leszno, lesznie; kępno, kępnie; świdnica; lubin, lubinie; piaseczno; pruszków; poznani*; warszaw*; białymstoku; gdańska; wrocławia; krakowa; katowic; łódzkie`,
  JP: `japan, japon, japón, japão, giappone, japonia, japonii, 日本, 東海, 関西, 関東, 首都圏, 九州, 北海道, 都内; tokyo, tokio, 東京, 渋谷, 新宿, 六本木, 丸の内, 品川; osaka, 大阪; kyoto, 京都; yokohama, 横浜; nagoya, 名古屋; fukuoka, 福岡; sapporo, 札幌; kobe, 神戸; sendai, 仙台; hiroshima, 広島; 川崎; さいたま; 千葉; 静岡; 浜松; 新潟; 岡山; 熊本; 神奈川; 愛知; 兵庫; 埼玉; 茨城; つくば; 大手町; 恵比寿; 五反田; 新橋; 虎ノ門; 梅田; 金沢; 豊田`,
  US: `united states, california, texas, florida, massachusetts, colorado, usa, us, u s, america, vereinigte staaten, états unis, estados unidos, stati uniti, verenigde staten, stany zjednoczone, アメリカ, 米国, alabama, alaska, arizona, arkansas, connecticut, delaware, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maryland, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new mexico, north carolina, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, tennessee, utah, vermont, wisconsin, wyoming, new england, midwest, east coast, west coast, georgia, virginia, carolina, 米国内; new york, nyc, nueva york, nowy jork, ニューヨーク, manhattan, brooklyn; san francisco, sf bay area, bay area, silicon valley, サンフランシスコ, palo alto, mountain view, menlo park; los angeles; san diego; seattle; boston; chicago; austin; dallas; houston; denver; atlanta; miami; philadelphia; washington dc, washington d c; phoenix; portland; minneapolis; detroit; charlotte; raleigh; salt lake city; pittsburgh; tampa; san jose; st louis; nashville; columbus ohio; newark; irvine; jersey city, new jersey, nj; san antonio; fort worth; indianapolis; jacksonville; oklahoma city; las vegas; memphis; louisville; milwaukee; albuquerque; tucson; fresno; sacramento; mesa; kansas city; omaha; oakland; tulsa; wichita; cleveland; cincinnati; new orleans; honolulu; orlando; st paul; anchorage; boise; richmond; rochester; spokane; des moines; birmingham alabama; buffalo; baltimore; hartford; stamford; grand rapids; ann arbor; madison wisconsin; greenville; spartanburg; charleston; chattanooga; knoxville; huntsville; baton rouge; little rock; santa clara; sunnyvale; san mateo; redwood city; san bernardino; long beach; anaheim; santa monica; bellevue; redmond; tacoma; plano; frisco; arlington; scottsdale; tempe; reno; fort lauderdale; savannah; columbus; dayton; toledo ohio; akron; durham nc; wilmington; albany; syracuse; providence; worcester massachusetts; fremont; pleasanton; south bend; fort wayne; lansing`,
  CA: `canada, kanada, canadá, kanadzie, カナダ, ontario, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick; toronto, トロント; vancouver; montreal, montréal; ottawa; calgary; waterloo ontario; edmonton; quebec, québec; winnipeg; halifax; mississauga; hamilton; kitchener; waterloo; regina; saskatoon; kelowna; markham; brampton; sherbrooke; laval québec; gatineau; burnaby; surrey bc; fort mcmurray`,
  AU: `australia, australien, australie, austrália, australië, オーストラリア, queensland, victoria australia, new south wales, nsw, western australia, tasmania; sydney; melbourne; brisbane; perth; adelaide; canberra; gold coast; newcastle nsw; hobart; darwin; geelong; townsville; cairns; wollongong; pilbara`,
  NZ: `new zealand, neuseeland, nouvelle zélande, nueva zelanda, ニュージーランド; auckland; wellington nz; christchurch; dunedin; hamilton nz; wellington`,
  IN: `india, indien, inde, índia, indie, indiach, インド, maharashtra, karnataka, tamil nadu, gujarat, telangana, kerala; bangalore, bengaluru; mumbai; delhi, new delhi, gurgaon, gurugram, noida, delhi ncr; hyderabad; pune; chennai; kolkata; ahmedabad; kochi; nagpur; indore; jaipur; lucknow; chandigarh, mohali; coimbatore; surat; vadodara, baroda; bhubaneswar; visakhapatnam, vizag; trivandrum, thiruvananthapuram; mysore; nashik; navi mumbai, thane; faridabad; ghaziabad`,
  SG: `singapore, singapur, singapour, singapura, シンガポール`,
  HK: `hong kong, hongkong, 香港`,
  CN: `china, chine, cina, chiny, 中国; shanghai, 上海; beijing, peking, 北京; shenzhen, 深圳; guangzhou; suzhou; chengdu; hangzhou; nanjing; tianjin; wuhan`,
  KR: `south korea, korea, südkorea, corée du sud, corea del sur, 韓国; seoul, ソウル`,
  AE: `united arab emirates, uae, emirates, ドバイ, vereinigte arabische emirate, émirats, emiratos; dubai; abu dhabi; sharjah`,
  SA: `saudi arabia, saudi arabien, arabie saoudite, saudi, ksa, arabia saudita, saoedi arabië; riyadh; jeddah; dammam; neom; riad, riyad; al khobar`,
  IL: `israel, israël, izrael; tel aviv; haifa`,
  SE: `sweden, schweden, suède, suecia, suécia, svezia, zweden, szwecja, szwecji, schweden, suecji; stockholm; gothenburg, göteborg; malmö; uppsala; linköping; västerås; örebro; lund; helsingborg`,
  NO: `norway, norwegen, norvège, noruega, norvegia, noorwegen, norwegia, norwegii; oslo; bergen norway; trondheim; stavanger; bergen; tromsø; kristiansand`,
  DK: `denmark, dänemark, danemark, dinamarca, danimarca, denemarken, dania, danii, dänemark; copenhagen, kopenhagen, copenhague, københavn; aarhus; odense; aalborg; billund; esbjerg`,
  FI: `finland, finnland, finlande, finlandia, finlândia, finlandii; helsinki; espoo; tampere; turku; oulu; vantaa`,
  CZ: `czech republic, czechia, tschechien, république tchèque, república checa, repubblica ceca, tsjechië, czechy, czechach, bohemia, republika czeska; prague, prag, praga, praag; brno; ostrava; plzeň, pilsen; olomouc; liberec`,
  HU: `hungary, ungarn, hongrie, hungría, hungria, ungheria, hongarije, węgry; budapest; debrecen; győr; szeged; kecskemét`,
  RO: `romania, rumänien, roumanie, rumania, romênia, roemenië, rumunia; bucharest, bukarest, bucarest; cluj, cluj napoca; iasi; timisoara; oradea; sibiu; brașov; craiova; constanța`,
  GR: `greece, griechenland, grèce, grecia, grécia, griekenland, grecja; athens, athen, athènes, atenas, atene; thessaloniki; patras; piraeus, piräus; heraklion`,
  UA: `ukraine, ucrania, ucrânia, ucraina, oekraïne, ukraina; kyiv, kiev; lviv; kharkiv; odesa, odessa; dnipro`,
  TR: `türkiye, türkei, turquie, turquía, turquia, turchia, turkije, turcja, turkey; istanbul; ankara; izmir; bursa; antalya`,
  MX: `mexico, mexiko, mexique, méxico, messico, meksyk; mexico city, ciudad de méxico, cdmx; guadalajara; monterrey; querétaro; puebla; tijuana; león guanajuato; mérida; san luis potosí; toluca; aguascalientes; saltillo; hermosillo; cancún; ciudad juárez; chihuahua; torreón; celaya; irapuato; estado de méxico; nuevo león`,
  AR: `argentina, argentinien, argentine, argentinië, argentyna; buenos aires; córdoba argentina; rosario argentina; mendoza; la plata; mar del plata; tucumán; neuquén; caba`,
  CL: `chile, chili, cile; santiago de chile; valparaíso; viña del mar; concepción chile; antofagasta`,
  CO: `colombia, kolumbien, colombie, colômbia, kolumbia; bogotá, bogota; medellín, medellin; cali colombia; cali; barranquilla; cartagena de indias; bucaramanga; pereira; manizales; cúcuta`,
  PE: `peru, perú, pérou; lima perú; lima; arequipa; trujillo`,
  UY: `uruguay; montevideo`,
  ZA: `south africa, südafrika, afrique du sud, sudáfrica, áfrica do sul, sudafrica, zuid afrika; cape town; johannesburg; durban; pretoria; gauteng; sandton; stellenbosch; port elizabeth; upington`,
  NG: `nigeria; lagos nigeria, lagos; abuja; ibadan; port harcourt; kano`,
  KE: `kenya, kenia; nairobi; mombasa; kisumu`,
  EG: `egypt, ägypten, égypte, egipto, egitto, egypte, egipt; cairo; alexandria; kairo; le caire`,
  MA: `morocco, marokko, maroc, marruecos, marrocos, marocco, maroko; casablanca; rabat; tanger, tangier; marrakech; fès; agadir`,
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
  SK: `slovakia, slowakei, slovaquie, eslovaquia, slovacchia, slowakije, słowacja; bratislava; košice`,
  SI: `slovenia, slowenien, slovénie, eslovenia, słowenia; ljubljana; maribor`,
  HR: `croatia, kroatien, croatie, croacia, croazia, kroatië, chorwacja; zagreb`,
  RS: `serbia, serbien, serbie; belgrade, belgrad; novi sad`,
  BG: `bulgaria, bulgarien, bulgarie, bułgaria; plovdiv; varna; sofia`,
  IS: `iceland, island, islande, islandia; reykjavik`,
  RU: `russia, russland, russie, rusia, rússia, rosja; moscow, moskau, moscou; saint petersburg`,
  QA: `qatar, katar; doha`,
  KW: `kuwait`,
  OM: `oman, omán; muscat, maskat`,
  BH: `bahrain; manama`,
  TN: `tunisia, tunesien, tunisie, túnez, tunezja; tunis; sfax`,
  DZ: `algeria, algerien, algérie, argelia; oran; alger`,
  SN: `sénégal; dakar`,
  CI: `côte d ivoire, ivory coast; abidjan`,
  GH: `ghana; accra; kumasi`,
  TZ: `tanzania, tansania; dar es salaam`,
  PK: `pakistan; karachi; lahore; islamabad`,
  BD: `bangladesh; dhaka`,
  LK: `sri lanka`,
  TW: `taiwan, 台湾; taipei`,
  EC: `ecuador; quito; guayaquil`,
  VE: `venezuela; caracas`,
  CR: `costa rica`,
  PA: `panamá`,
  DO: `república dominicana, dominican republic; santo domingo`,
  PY: `paraguay; asunción`,
  BO: `bolivia; la paz`,
  GT: `guatemala`,
  AO: `angola; luanda`,
  MZ: `moçambique, mozambique; maputo`,
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
    .filter((hit) => !isPronoun(text, hit) && !isGivenName(text, hit) && !isInKatakana(text, hit))
    .map(({ tag, start, end }) => {
      const [country = '', city] = tag.split('/');
      return { country, city: city ?? null, start, end };
    });
  memo.set(text, places);
  return places;
}

/** Places that are given names or plain words as well: they are places only with a capital and behind a word of place. */
const AMBIGUOUS = new Set(
  `milan florence charlotte sydney adelaide austin dallas houston paris vienna roma india kenya georgia carolina florida brooklyn denver perth virginia sofia malte malta
  reading bath nice tours hull derby lincoln chester preston rugby poole stoke corby cork slough crewe york durham newport bedford mesa santos sion vitoria valence laval nancy brest pau angers gap grasse vienne
  prato pisa asti latina vic reus lugo soria leon ede oss tiel assen emmen celle hagen hamm minden trier halle mons biel thun massy faro maia gaia beja americana franca extrema contagem salvador belem lima trujillo merida regina hamilton darwin wellington
  mendoza cali columbus buffalo orlando savannah albany fremont providence reno richmond rochester phoenix portland oran kano lorraine provence kent devon essex alberta island indie dania plano tempe frisco bergen lund potenza como tanger santander gent zug linz polen bari parma brescia siena madeira navarra victoria rosario marbella ulm pune limburg`.split(
    /\s+/u,
  ),
);
const PLACED =
  /(?:\b(?:in|at|near|outside|around|from|to|our|for|based|location|office|site|en|a|em|de|nach|aus|bei|raum|standort|lieu|te|w|we|do|z|di|da|per|para|para a|pour|sur|fur|su|zona|regio|region)\s?:?\s?|[(|/·]\s?)$/u;
const GREETED =
  /(?:^|[^\p{L}])(?:hi|hello|hey|hiya|dear|hallo|lieber?|bonjour|salut|cher|chere|hola|estimad[oa]|ola|oi|prezad[oa]|caro|cara|ciao|gentile|hoi|beste|hej|moin|servus|herr|herrn|frau|mr|mrs|ms|mme|madame|monsieur|sr|sra|signor|signora|pan|pani|panie)\.?\s$/u;

function isGivenName(text: Folded, { start, end }: Hit<PlaceTag>): boolean {
  const before = text.text.slice(Math.max(0, start - 14), start);
  if (GREETED.test(before)) return true;
  if (!AMBIGUOUS.has(text.text.slice(start, end))) return false;
  if (start === 0 && text.text.length < 40) return false;
  const letter = text.original[text.origin[start] ?? 0] ?? '';
  if (letter === letter.toLowerCase()) return true;
  const after = text.text.slice(end, end + 5);
  // "Tech lead, Paris. …" and "Paris or remote", but "Best, Paris" under a note.
  const isListed = before.endsWith(', ') && after !== '' && /^[,.;:|(/ ]/u.test(after);
  return !isListed && !/^ (?:or|ou|o|oder|of) /u.test(`${after} `) && !PLACED.test(before);
}

/** "ドバイ" is no place in "アドバイザー". */
function isInKatakana({ text }: Folded, { start, end }: Hit<PlaceTag>): boolean {
  return (
    /^[ァ-ヶー]/u.test(text.slice(start, end)) &&
    /[ァ-ヶー]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))
  );
}

function isPronoun(text: Folded, { start, end }: Hit<PlaceTag>): boolean {
  if (end - start > 2) return false;
  const from = text.origin[start] ?? 0;
  const written = text.original.slice(from, from + end - start);
  return written !== written.toUpperCase() || text.text[end] === '$';
}
