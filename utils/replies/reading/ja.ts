import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = null;

export const works: OwnWorks = {
  things: {
    講演: '講演',
    発表: '発表',
    記事: '記事',
    投稿: '投稿',
    論文: '論文',
    登壇: '登壇',
    著書: '著書',
  },
  yours: /(?:)/u,
  between: /(?:先日|以前|昨日|先週|先月|貴方|貴殿)の/u,
  about: /(?:について|に関して|に関する)の?ご?/u,
  ends: /(?:)/u,
  never: /(?:)/u,
  aboutFirst: true,
};

export const cues: Cues = {
  sends: /お送りし(?:て|ましょう)|送付し|ご紹介させて|詳細をお/u,
  call: /お話|お時間|面談|お電話|ご面談|ミーティング|分ほど/u,
  client: /クライアント|お客様企業|取引先/u,
  helped: /勉強にな|参考にな|役に立|助か|学び/u,
  internship: /インターン/u,
  referral: /ご推薦|リファラル|ご紹介いただけ/u,
  praise: /感銘|素晴らし|感動/u,
};
