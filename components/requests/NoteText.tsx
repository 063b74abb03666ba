import type { Evidence } from '../../utils/model';

/** A stretch of a note; marked where a reason rests on it. */
interface Stretch {
  start: number;
  text: string;
  marked: boolean;
}

/**
 * Cuts a note where reasons quote it.
 * @param spans half-open, in UTF-16 units; overlapping ones are joined, ones outside the text are cut to it.
 */
export function stretches(note: string, spans: readonly (readonly [number, number])[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at);
    const end = Math.min(to, note.length);
    if (end <= start) continue;
    if (start > at) result.push({ start: at, text: note.slice(at, start), marked: false });
    const last = result.at(-1);
    if (last?.marked && last.start + last.text.length === start) last.text += note.slice(start, end);
    else result.push({ start, text: note.slice(start, end), marked: true });
    at = end;
  }
  if (at < note.length) result.push({ start: at, text: note.slice(at), marked: false });
  return result;
}

interface NoteTextProps {
  note: string;
  evidence: readonly Evidence[];
  language: string | null;
}

/** The note as it was written, with the words the reasons quote marked. */
export function NoteText({ note, evidence, language }: NoteTextProps) {
  const spans = evidence.flatMap((item) => (item.field === 'note' && item.span ? [item.span] : []));
  return (
    <blockquote className="note" dir="auto" lang={language ?? undefined}>
      {stretches(note, spans).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </blockquote>
  );
}
