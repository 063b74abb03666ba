import { inFolded } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** What mailing tools add: marked links, ways to opt out. Folded. */
const RESIDUE =
  /[?&]utm_[a-z]{2,10}=|\bunsubscribe\b|\bopt[ -]?out\b|\b(?:reply|text|type|antworten? (?:sie )?mit|repond\w{1,4}|respond\w{1,3}|rispondi|odpisz|antwoord)[^\p{L}\n]{1,3}stop\b|\bhubs\.ly\b|\bmailchi\.mp\b|\bsendgrid\b|\btrk=|\babbestellen\b|\bse desabonner\b|\bdarse de baja\b|\bcancelar (?:a )?inscricao\b|\bafmelden\b|\bwypisz(?:ac)? sie\b|配信停止/u;

export const trackingResidue = defineSignal({
  id: 'tracking-residue',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'carries what a mailing tool adds: marked links, a way to opt out',
  whenWrong: 'A link copied from a newsletter.',
  find: (facts) => inFolded(facts, RESIDUE, 1),
});
