import { describe, expect, it, vi } from 'vitest';
import { CORE_GLYPHS } from '../../../../components/icons/core-glyphs';
import { drawDress } from '../../../../components/page/drawing';
import { createLayer } from '../../../../components/page/layer';
import type { BadgeDress } from '../../../../utils/model';
import type { InterfaceLanguage } from '../../../../utils/words';
import { pageCatalogue, pageWords } from '../../../../utils/words/page';
import { judged } from './sample';

const dressIn = (language: InterfaceLanguage): BadgeDress =>
  drawDress('.winnow{}', pageWords(language, CORE_GLYPHS));

/** A layer over two cards, whose closed roots are noted as they are made; `answers` are what the background gives, in turn. */
async function layerOver(answers: (BadgeDress | null)[]) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const end = new AbortController();
  const layer = createLayer({
    dress: async () => answers.shift() ?? null,
    onCopied() {},
    onAct() {},
    signal: end.signal,
  });
  const cards = [document.createElement('div'), document.createElement('div')];
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  document.body.replaceChildren(...cards);
  const [first, second] = cards;
  if (first) layer.place(first, 'not-read');
  if (second) layer.place(second, judged());
  const roots = attach.mock.results.flatMap(({ value }) => (value instanceof ShadowRoot ? [value] : []));
  attach.mockRestore();
  await Promise.resolve();
  await Promise.resolve();
  const texts = () => roots.map((root) => root.querySelector('.chip')?.textContent ?? '');
  return { layer, texts, end };
}

describe('the layer', () => {
  it('keeps its badges empty until the dress comes', async () => {
    const { texts } = await layerOver([null]);
    expect(texts()).toEqual(['', '']);
  });

  it('says its notices in the words of a dress that came later, and leaves verdicts to their own answers', async () => {
    const { layer, texts } = await layerOver([dressIn('en'), dressIn('fr')]);
    const [notice, verdict] = texts();
    expect(notice).toBe(pageCatalogue('en').notRead);
    layer.dressAnew();
    await Promise.resolve();
    await Promise.resolve();
    expect(texts()).toEqual([pageCatalogue('fr').notRead, verdict]);
  });

  it('keeps the old dress where a new one does not come', async () => {
    const { layer, texts } = await layerOver([dressIn('en'), null]);
    const before = texts();
    expect(before.every((text) => text !== '')).toBe(true);
    layer.dressAnew();
    await Promise.resolve();
    await Promise.resolve();
    expect(texts()).toEqual(before);
  });

  it('takes everything away when its time ends', async () => {
    const { end } = await layerOver([dressIn('en')]);
    expect(document.querySelectorAll('winnow-badge')).toHaveLength(2);
    end.abort();
    expect(document.querySelectorAll('winnow-badge')).toHaveLength(0);
  });
});
