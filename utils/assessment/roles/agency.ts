import { Lexicon } from './lexicon';
import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';

type Mark = 'agency' | 'fund' | 'software' | 'neither';

/**
 * What the words of a firm's name say of it. Staffing brands are widely known names, from general knowledge (2026);
 * an unlisted firm is told by its words alone.
 */
const FIRM_WORDS = new Lexicon<Mark>([
  {
    agency: `staffing, recruitment, recruiting, recruiters, recruit, search, executive search, search partners, search group, personnel, headhunt*, headhunters, talent, talents, talent solutions, talent partners, talent group,
      resourcing, resources group, human capital, workforce, manpower, placement, placements, employment, outplacement, selection, consulting rh, conseil rh, rh conseil, rh consulting, hr consulting, interim, intérim, emploi, recrutement, temporis, *personal, personalberatung, *personalberatung, personaldienst*, *personaldienst*, personalservice*, personalvermittl*, zeitarbeit*, zeitpersonal, jobservice,
      uitzend*, detacher*, werving, selectie, lavoro, agenzia per il lavoro, selezione, risorse umane consulting, trabajo temporal, ett, selección, recursos humanos consulting, empleo, talento, recrutamento, rekrutacja, agencja pracy, praca tymczasowa, hunting, hunters, 人材, 人材紹介, エージェント, キャリアパートナーズ, ヘッドハンティング, サーチ, 派遣`,
  },
  {
    agency: `adecco, akkodis, randstad, manpowergroup, experis, hays, michael page, page personnel, pagegroup, page executive, page outsourcing, robert half, robert walters, walters people, korn ferry, heidrick, heidrick and struggles, heidrick & struggles, spencer stuart, egon zehnder, russell reynolds, odgers, odgers berndtson, boyden, kienbaum, mercuri urval, harvey nash, nigel frank, mason frank, tenth revolution, jefferson frank, frank recruitment, sthree, computer futures, huxley, progressive recruitment, real staffing, glocomms, phaidon, selby jennings, ep jennings, dsj global, lvi associates, larson maddox, morgan mckinley, morgan philips, fyte, lhh, lee hecht harrison, badenoch, brunel, gi group, synergie, proman, expectra, fed group, fed it, fed finance, lynx rh, tempo team, start people, yer, yacht, dis ag, amadeus fire, hapeko, solcom, gulp, etengo, antal, grafton, devire, hrk, trenkwalder, i work, job ag, kelly services, kforce, teksystems, tek systems, aerotek, allegis, allegis group, actalent, aston carter, insight global, motion recruitment, cybercoders, jobot, vaco, addison group, beacon hill, aquent, creative circle, express employment, peopleready, collabera, mastech, artech, dexian, apex systems, diversant, pyramid consulting, us tech solutions, infojini, robert bosch personal, nesco, lucas group, dhr, dhr global, diversified search, true search, daversa, riviera partners, jac recruitment, robert walters japan, en world, recruit agent, パーソル, パーソルキャリア, リクルートエージェント, ジェイエイシー, マイナビエージェント, レバテック, エン・ジャパン, ビズリーチエージェント, orienta, openjobmetis, etjca, eurofirms, nortempo, multipessoal, kelly, michael bailey, gattaca, lorien, la fosse, la fosse associates, oliver bernard, understanding recruitment, nicoll curtin, spring professional, badenoch and clark`,
    fund: `ventures, venture, capital, venture partners, capital partners, private equity, equity, vc, growth fund, seed fund, angels, investments, investment group, ventures fund, kapital, キャピタル, ベンチャーズ, equity partners, holdings ventures`,
    software: `software, tech, ai, saas, ats, platform, plattform, plateforme, plataforma, piattaforma, app, tech startup, hr tech, hrtech, job board, jobboard, stellenbörse, marketplace, tools, tool, ai powered, automation, labs, api, システム, プラットフォーム, ソフトウェア, building, built, search engine`,
    neither: `capital one, capital markets, human capital management, venture studio client, search engine, search engines, search marketing, search ads, research, google search, elastic search, search and rescue, talent show, personal bank, interim manager, interim management, emploi france, brand talent, capital city, working capital, flex ltd, france travail, pôle emploi, career center, careers service, workday, search quality, private equity backed, vc backed`,
  },
]);

/** Words that make a firm's name only behind another word of it: "Kestrel Search", but "Director of Search". */
const COMMON =
  /^(?:search|selection|talents?|placements?|employment|recruit|careers|emploi|empleo|lavoro|talento)$/u;
const NAMED =
  /(?:^|[\s,])(?!(?:of|for|and|the|in|de|du|del|di|da|top|our|global|vp|head|director|manager|lead|internal)\s)[\p{L}\p{N}&'.-]+\s$/u;

/** What the words of a firm's name (or of a part of a headline) say of its trade. */
export function firmTrade(
  folded: Folded,
  start: number,
  end: number,
): { agency: boolean; fund: boolean; software: boolean } {
  const trade = { agency: false, fund: false, software: false };
  for (const hit of FIRM_WORDS.find(folded)) {
    if (hit.start < start || hit.end > end || hit.tag === 'neither') continue;
    if (
      COMMON.test(folded.text.slice(hit.start, hit.end)) &&
      !NAMED.test(folded.text.slice(start, hit.start))
    )
      continue;
    trade[hit.tag] = true;
  }
  return trade;
}

/** Whether a firm's name reads like a recruiting agency's, search firm's or staffing firm's. */
export function isAgencyName(name: string): boolean {
  const folded = fold(name);
  const { agency, software } = firmTrade(folded, 0, folded.text.length);
  return agency && !software;
}
