/**
 * Brings a profile's address into the one form that serves as identity: `https://www.linkedin.com/in/<slug>/`, decoded, lower case.
 * @returns null where it is no member's profile address.
 */
export function profileUrlOf(address: string): string | null {
  const match = /^(?:https?:)?(?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]{1,300})/iu.exec(
    address.trim(),
  );
  const slug = match?.[1];
  if (!slug) return null;
  let decoded = slug;
  try {
    decoded = decodeURIComponent(slug);
  } catch {
    // A slug with a stray percent sign is kept as it is written.
  }
  if (/[/?#\s]/u.test(decoded)) return null;
  return `https://www.linkedin.com/in/${decoded.toLowerCase()}/`;
}
