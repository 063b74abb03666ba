import { defineSignal } from '../../signal';
import { originalSpan } from '../../../text/fold';

const LINK = /\b(?:calendly\.com|cal\.com|meetings\.hubspot\.com|book a (?:slot|time))\b/u;

export const calendarLink = defineSignal({
  id: 'calendar-link',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks you to book a slot in a calendar',
  whenWrong: 'A colleague shares the booking page you asked for.',
  find: ({ note }) => {
    const match = note && LINK.exec(note.text);
    if (!note || !match) return [];
    return [
      { field: 'note', span: originalSpan(note, match.index, match.index + match[0].length), strength: 1 },
    ];
  },
});
