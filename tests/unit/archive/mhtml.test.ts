import { describe, expect, it } from 'vitest';
import { decodeText, profileUrlOf, readMhtml } from '../../../utils/archive';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (...parts: string[]): Uint8Array =>
  bytes(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.linkedin.com/mynetwork/invitation-manager/',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----B"',
      '',
      ...parts.map((part) => `------B\r\n${part}`),
      '------B--',
      '',
    ].join('\r\n'),
  );

describe('saved pages', () => {
  it('takes the first html part, quoted-printable, in UTF-8', () => {
    const page = readMhtml(
      file(
        'Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\np=7B=7D',
        'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p title=3D"x">Gr=C3=BC=\r\n=C3=9Fe =E2=80=93 a</p>',
        'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a frame</p>',
      ),
    );
    expect(page?.html.trim()).toBe('<p title="x">Grüße – a</p>');
    expect(page?.url).toBe('https://www.linkedin.com/mynetwork/invitation-manager/');
  });

  it('gives the style sheets of the file by their addresses, the page’s own among them', () => {
    const base64 = Buffer.from('.b{display:none}').toString('base64');
    const page = readMhtml(
      file(
        'Content-Type: text/html\r\nContent-Location: https://x.example/\r\n\r\n<p>a</p>',
        'Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\n.a { display=3D: n=\r\none }',
        `Content-Type: text/css\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://x.example/b.css\r\n\r\n${base64}`,
        'Content-Type: image/gif\r\nContent-Location: https://x.example/i.gif\r\n\r\nR0lG',
      ),
    );
    expect([...(page?.styles ?? [])].map(([address, text]) => [address, text.trim()])).toEqual([
      ['cid:css-1@mhtml.blink', '.a { display=: none }'],
      ['https://x.example/b.css', '.b{display:none}'],
    ]);
  });

  it('reads base64 parts', () => {
    const html = Buffer.from('<p>Grüße</p>').toString('base64');
    expect(
      readMhtml(
        file(`Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}`),
      )?.html,
    ).toBe('<p>Grüße</p>');
  });

  it.each([
    '',
    'nothing',
    'Content-Type: multipart/related\r\n\r\nno boundary',
    'Content-Type: text/plain\r\n\r\nhi',
  ])('answers null for what is none (%j)', (text) => {
    expect(readMhtml(bytes(text))).toBeNull();
  });
});

describe('bytes and addresses', () => {
  it('reads UTF-8 and UTF-16 with their marks', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toBe('a');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x61))).toBe('a');
    expect(decodeText(Uint8Array.of(0x61, 0xff))).toBe('a\ufffd');
  });

  it.each([
    ['https://www.linkedin.com/in/Anna-B%C3%A9?trk=x', 'https://www.linkedin.com/in/anna-bé/'],
    ['http://de.linkedin.com/in/anna/', 'https://www.linkedin.com/in/anna/'],
    ['linkedin.com/in/50%-off', 'https://www.linkedin.com/in/50%-off/'],
    ['https://www.linkedin.com/company/x/', null],
    ['https://linkedin.com.example.org/in/anna', null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(profileUrlOf(address)).toBe(expected);
  });
});
