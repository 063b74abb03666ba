/** A role, company or place short and plain enough to stand in a sentence; else null, and the sentence does without. */
export function quotable(text: string | null | undefined): string | null {
  const value =
    text
      ?.replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/[.,;:!?]+$/u, '') ?? '';
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&+#/()'’:*-]{1,43}$/u.test(value) ? value : null;
}
