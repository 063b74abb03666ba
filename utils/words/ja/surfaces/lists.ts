import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('ja');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'リストは、ほかのどの設定よりも優先されます。それでも、詐欺の警告は残ります。',
  always: {
    label: '常に承認',
    empty: 'まだ何も登録されていません。',
    add: '「常に承認」に追加',
  },
  never: {
    label: '承認しない',
    empty: 'まだ何も登録されていません。',
    add: '「承認しない」に追加',
  },
  addShort: '追加',
  kindLabel: '種類',
  kinds: { person: '人', firm: '会社', domain: 'ドメイン', words: 'メッセージの言葉' },
  valueLabel: '内容',
  hints: {
    person: 'プロフィールのアドレスまたは名前',
    firm: '会社名',
    domain: 'example.com',
    words: 'メッセージに書かれているとおりの言葉',
  },
  remove: (entry) => `${apart(entry)}を削除`,
  added: (entry) => `${apart(entry)}を追加しました。`,
  moved: (entry) => `${apart(entry)}をここに追加し、もう一方のリストから外しました。`,
  removed: (entry) => `${apart(entry)}を削除しました。`,
  already: (entry) => `${apart(entry)}はすでにリストにあります。`,
};
