import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { SAMPLES, showPlain, test } from './page-plain';

const LOOKS = {
  light: { dark: false, forced: false },
  dark: { dark: true, forced: false },
  'forced colours on black': { dark: true, forced: true },
  'forced colours on white': { dark: false, forced: true },
};

for (const [look, { dark, forced }] of Object.entries(LOOKS)) {
  test(`axe finds nothing in badge and panel (${look})`, async ({ plain }) => {
    await plain.emulateMedia({
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
    });
    for (const [name, sample] of Object.entries(SAMPLES)) {
      await showPlain(plain, { sample, dark, unfolded: true });
      await plain.waitForFunction(() => document.getAnimations().length === 0);
      const { violations, passes } = await new AxeBuilder({ page: plain })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode()
        .analyze();
      // Proof that it looked into the root.
      const reached = passes
        .filter(({ id }) => ['button-name', 'target-size'].includes(id))
        .flatMap(({ nodes }) => nodes.map(({ html }) => html));
      expect(reached.some((html) => html.includes('data-action="close"'))).toBe(true);
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${name}: ${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${JSON.stringify(any[0]?.data)}`).join(' ')}`,
        ),
      ).toEqual([]);
    }
  });
}

test('in forced colours every part that a tint sets off has an edge, and what is chosen stands out', async ({
  plain,
}) => {
  await plain.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const sample of [SAMPLES.corrected, SAMPLES.report]) {
    await showPlain(plain, { sample, dark: true, unfolded: true });
    const bare = await plain
      .locator(':is(.chip, .panel, .guidance, .text, .primary, .kind, .corrected, .copy)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => {
            const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(part);
            return borderInlineStartStyle === 'none' || Number.parseFloat(borderInlineStartWidth) < 1;
          })
          .map(({ className }) => className),
      );
    expect(bare).toEqual([]);
  }
  await showPlain(plain, { sample: SAMPLES.full, dark: true, unfolded: true });
  const grounds = await plain
    .locator('.kinds > .kind')
    .evaluateAll((kinds) => kinds.map((kind) => getComputedStyle(kind).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
});

test('with reduced motion nothing moves or fades, and without it something does', async ({ plain }) => {
  const durations = async () => {
    await showPlain(plain, { sample: SAMPLES.full, unfolded: false });
    return plain
      .locator(':is(.chip, .panel)')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).animationDuration));
  };
  await plain.emulateMedia({ reducedMotion: 'reduce' });
  expect(await durations()).toEqual(['0s', '0s']);
  const moving = await plain
    .locator('.winnow, .winnow *')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).transitionDuration !== '0s').length);
  expect(moving).toBe(0);
  await plain.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await durations()).toEqual(['0.12s', '0.12s']);
});

test('every target is at least 24 pixels high and wide, from 200 pixels on', async ({ plain }) => {
  for (const width of [820, 360, 220]) {
    await plain.setViewportSize({ width, height: 1400 });
    for (const sample of Object.values(SAMPLES)) {
      await showPlain(plain, { sample, unfolded: true });
      const small = await plain.locator('button:visible').evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
    }
  }
});
