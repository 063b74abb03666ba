import { defineSignal } from '../../signal';

export const sameSenderAgain = defineSignal({
  id: 'same-sender-again',
  axis: 'automation',
  needs: ['note', 'history'],
  direction: 'bad',
  summary: 'comes from a sender who asked before',
  whenWrong: 'A first request that ran out, sent anew.',
  find: ({ note, history }) =>
    note && history.sameSender > 0 && !history.sameSenderAnswered
      ? [
          {
            field: 'note',
            span: null,
            strength: Math.min(1, 0.5 + 0.25 * (history.sameSender - 1)),
            vars: { times: history.sameSender },
          },
        ]
      : [],
});
