import { defineSignal } from '../../signal';

/** The most LinkedIn takes: 200 characters on free accounts, 300 on paid ones; a tool cuts a little earlier. */
const LIMITS = [200, 300];
const NEAR = 3;
const SENTENCE_END = /[.!?。！？)"”’\]]\s*$|\p{Extended_Pictographic}\uFE0F?\s*$/u;
const DOTS = /(?:\.{3}|…)\s*$/u;

export const cutShort = defineSignal({
  id: 'cut-short',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'breaks off where LinkedIn’s limit cuts a longer text',
  whenWrong: 'A long note of one’s own that was cut.',
  find: ({ note }) => {
    if (!note) return [];
    const text = note.original.trimEnd();
    const { length } = text.normalize('NFC');
    const atLimit = LIMITS.some((limit) => length <= limit && length >= limit - NEAR);
    if (!atLimit || (SENTENCE_END.test(text) && !DOTS.test(text))) return [];
    return [{ field: 'note', span: [Math.max(0, text.length - 20), text.length], strength: 1 }];
  },
});
