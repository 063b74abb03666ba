import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReadable, readGoals, readHistory } from '../../../scripts/assess/context';
import { readInput } from '../../../scripts/assess/read';
import { DEMO_ADDRESS, DEMO_GOALS, demoPage } from '../../../utils/demo';
import { assessmentSchema, invitationSchema, pageHealthSchema } from '../../../utils/model';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/assess.mjs');
let folder = '';

interface Run {
  code: number | null;
  out: string[];
  err: string[];
}

/** Runs the command line in the test's own folder. */
async function assess(args: string[], input?: string): Promise<Run> {
  const env = { ...process.env };
  delete env['npm_lifecycle_event'];
  const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out: lines(out), err: lines(err) };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A page in the form of Chromium's "Webpage, Single File": quoted-printable lines of 76 characters, parts of other kinds beside it. */
function savedAsOneFile(html: string): string {
  const quoted = Array.from(Buffer.from(html), (byte) =>
    byte > 126 || byte < 32 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCodePoint(byte),
  );
  let width = 0;
  const body = quoted.map((piece) => {
    width += piece.length;
    if (width <= 75) return piece;
    width = piece.length;
    return `=\r\n${piece}`;
  });
  const part = (type: string, encoding: string, address: string, text: string): string =>
    `------Part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${address}\r\n\r\n${text}\r\n`;
  return [
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${DEMO_ADDRESS}\r\nSubject: Invitations\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part"\r\n\r\n`,
    part('text/html', 'quoted-printable', DEMO_ADDRESS, body.join('')),
    part('text/css', 'quoted-printable', 'cid:css-1@mhtml.blink', 'p { color: red }'),
    '------Part--\r\n',
  ].join('');
}

/** A file of the test's folder, as the command line names it. */
const named = (shown: string) => ({ shown, path: join(folder, shown) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-assess-'));
  const files: Record<string, string> = {
    'goals.json': JSON.stringify(DEMO_GOALS),
    'bad-goals.json': '{"intent":"open","targetRole":["x"]}',
    'bad-history.jsonl': '{"name":"Ola T"}\n{"name":"Kai M","verdict":"maybe"}\n',
    'history.jsonl':
      '{"name":"Ola T","headline":"Recruiter","note":"hello","verdict":"decline","copied":true}\n',
    'requests.jsonl':
      '\ufeff{"id":"1","name":"Ola Testholm","note":"Hi, I came across your profile."}\r\n\n' +
      '{"id":"2","name":"Kai","headlin":"x"}\nnot json\n{"name":"Ida N","note":null}\n',
    'Invitations_1234.csv':
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nUwe P,Me,"9/1/26, 10:00 AM","Hi,\nthere",INCOMING,,\nMe,Uwe P,,,OUTGOING,,\n',
    'page.html': demoPage(),
    'empty.html': '<!doctype html><html><body><main><p>Nothing</p></main></body></html>',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

// Starting Node takes its time on a busy machine; the limit only ends what hangs.
describe('npm run assess', { timeout: 60_000 }, () => {
  it('answers every readable line of every kind in order, names the bad ones, and exits 1', async () => {
    const args = [
      '--goals',
      'goals.json',
      '--history',
      'history.jsonl',
      'requests.jsonl',
      'Invitations_1234.csv',
      'page.html',
    ];
    const { code, out, err } = await assess(args);
    const answers = out.map((line) => assessmentSchema.parse(JSON.parse(line)));
    expect(answers.slice(0, 3).map(({ id }) => id)).toEqual(['1', null, null]);
    expect(answers.length).toBeGreaterThan(10);
    expect(code).toBe(1);
    expect(err[0]).toBe('requests.jsonl:3: Unknown key "headlin".');
    expect(err[1]).toMatch(/^requests\.jsonl:4: Not valid JSON/u);
    expect(pageHealthSchema.parse(JSON.parse(err[2] ?? '')).status).toBe('ok');
    expect(err).toHaveLength(3);
  });

  it('prints invitations as read, from standard input too, and refuses nothing that is whole', async () => {
    const input = '{"id":"a","name":"山田 太郎","note":"はじめまして"}';
    const { code, out, err } = await assess(['--as', 'invitations', '-', 'page.html'], input);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toEqual(JSON.parse(input));
    for (const line of out) expect(invitationSchema.safeParse(JSON.parse(line)).success).toBe(true);
    expect(err).toHaveLength(1);
  });

  it('draws a table as wide as told, a row a request', async () => {
    const input =
      '{"name":"山田 太郎","note":"x"}\n{"name":"Ola Testholm-von-und-zu-Musterhausen","note":null}\n';
    const { out } = await assess(['--format', 'table', '-'], input);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(/^山田 太郎 {15,}\S/u);
    expect(out[1]).toMatch(/^Ola Testholm-von-und-zu… {2}\S/u);
  });

  it('says in one sentence what cannot be done, answers nothing, and exits 2', async () => {
    const { code, out, err } = await assess(['--formt', 'json', 'requests.jsonl']);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^Unknown option '--formt'/u);
    expect(code).toBe(2);
  });
});

describe('what is asked for besides', () => {
  it('must be readable, before anything is answered', async () => {
    await expect(checkReadable([named('requests.jsonl'), named('missing.jsonl')])).rejects.toThrow(
      /^missing\.jsonl: There is no such file\.$/u,
    );
    await expect(checkReadable([{ shown: 'here', path: folder }])).rejects.toThrow(
      /^here: This is a folder/u,
    );
    await expect(
      checkReadable([named('requests.jsonl'), { shown: '-', path: null }]),
    ).resolves.toBeUndefined();
  });

  it('must be valid', async () => {
    await expect(readGoals(named('bad-goals.json'))).rejects.toThrow(
      /^bad-goals\.json: Unknown key "targetRole"/u,
    );
    await expect(readGoals(null)).resolves.toMatchObject({ intent: 'open' });
    const kept: string[] = [];
    await expect(readHistory(named('bad-history.jsonl'), ({ name }) => kept.push(name))).rejects.toThrow(
      /^bad-history\.jsonl:2: "verdict"/u,
    );
    expect(kept).toEqual(['Ola T']);
  });

  it('reads a page saved as one file as it reads the page itself, without what Winnow drew on it', async () => {
    const drawn = demoPage().replace(
      '<div class="_reply">',
      '<winnow-badge><template shadowrootmode="closed"><p>Ask first</p></template></winnow-badge>$&',
    );
    await writeFile(join(folder, 'page.mhtml'), savedAsOneFile(drawn));
    const read = async (shown: string, kind: 'html' | 'mhtml') => {
      const items = [];
      for await (const item of readInput({ ...named(shown), kind })) items.push(item);
      return items;
    };
    const saved = await read('page.mhtml', 'mhtml');
    expect(saved.length).toBeGreaterThan(10);
    expect(saved).toEqual(await read('page.html', 'html'));
  });

  it('gives of an unknown page its health and one sentence, and fails', async () => {
    const items = [];
    for await (const item of readInput({ ...named('empty.html'), kind: 'html' })) items.push(item);
    expect(items.map((item) => item.type === 'notice' && item.failed)).toEqual([false, true]);
    const [health] = items.flatMap((item) => (item.type === 'notice' ? item.text : []));
    expect(pageHealthSchema.parse(JSON.parse(health ?? '')).cardsRead).toBe(0);
  });
});
