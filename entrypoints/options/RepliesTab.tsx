import { RepliesSection } from '../../components/options/RepliesSection';
import { useWords } from '../../components/words';
import { tryTemplate } from '../../utils/replies/template';
import { useReplies } from './use-replies';

/** The replies' panel: what is stored, and requests to try it on. */
export function RepliesTab() {
  const words = useWords().replies;
  const { look, failed, actions } = useReplies();
  if (!look) return <p role="status">{failed ? words.replyTrouble : words.reading}</p>;
  return <RepliesSection look={look} actions={{ ...actions, tryOut: tryTemplate }} />;
}
