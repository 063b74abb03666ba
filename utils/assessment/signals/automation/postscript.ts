import { inFolded } from '../../automation-findings';
import { defineSignal } from '../../signal';

const POSTSCRIPT = /(?:^|[\n.!?] ?)p\.? ?s\.?(?:[:,–-]|\.) ?\S/u;

export const postscript = defineSignal({
  id: 'postscript',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'ends in a postscript, as sales letters do',
  whenWrong: 'People add postscripts, too.',
  find: (facts) => inFolded(facts, POSTSCRIPT, 1),
});
