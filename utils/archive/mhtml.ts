export interface MhtmlPage {
  html: string;
  /** The page's address; null where the file names none. */
  url: string | null;
  /** Style sheets by address. Chromium puts the page's own `<style>` elements there too, under `cid:` addresses. */
  styles: ReadonlyMap<string, string>;
}

/**
 * Takes the page out of an MHTML file as Chromium saves it: multipart/related, the first text/html part is the page.
 * Later html parts are its frames and are left out.
 * @param bytes the file.
 * @returns null where it is no MHTML file with a page in it.
 */
export function readMhtml(bytes: Uint8Array): MhtmlPage | null {
  // Latin-1 keeps every byte as one unit, so that a part's own charset can be applied afterwards.
  const whole = latin1(bytes).replaceAll('\r\n', '\n');
  const { headers, body } = splitHeaders(whole);
  const type = headers.get('content-type') ?? '';
  const url = headers.get('snapshot-content-location') ?? null;
  if (/^text\/html/iu.test(type)) return { html: decodePart(headers, body), url, styles: new Map() };
  const boundary = /boundary="?([^";\n]{1,200})"?/iu.exec(type)?.[1]?.trim();
  if (!boundary || !/^multipart\//iu.test(type)) return null;
  const styles = new Map<string, string>();
  let page: MhtmlPage | null = null;
  for (const chunk of body.split(`--${boundary}`).slice(1)) {
    if (chunk.startsWith('--')) break;
    const part = splitHeaders(chunk.replace(/^[ \t]*\n/u, ''));
    const kind = part.headers.get('content-type') ?? '';
    const location = part.headers.get('content-location') ?? null;
    if (/^text\/css/iu.test(kind) && location) styles.set(location, decodePart(part.headers, part.body));
    if (page || !/^text\/html/iu.test(kind)) continue;
    page = { html: decodePart(part.headers, part.body), url: url ?? location, styles };
  }
  return page;
}

function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    out += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return out;
}

function splitHeaders(text: string): { headers: Map<string, string>; body: string } {
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\n[ \t]+/gu, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

function decodePart(headers: Map<string, string>, body: string): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  let binary = body;
  if (encoding === 'base64') binary = atob(body.replaceAll(/[^A-Za-z0-9+/=]/gu, ''));
  else if (encoding === 'quoted-printable')
    binary = body
      .replaceAll(/=[ \t]*\n/gu, '')
      .replaceAll(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const charset = /charset="?([\w-]+)/iu.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  return decoderFor(charset).decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
