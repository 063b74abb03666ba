import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/linkedin';
import { LAYOUTS, structural } from '../../../utils/linkedin/layouts';
import { offlineVisibility } from '../../../utils/linkedin/offline-visibility';
import { invitationSchema } from '../../../utils/model';
import { documentOf, fixtures, NOW } from './fixtures';

describe.each(fixtures())('$name', ({ name, html, url, health, invitations }) => {
  const document = documentOf(html);
  const reading = readPage(document, { isVisible: offlineVisibility(document), url, now: () => NOW });

  it('is read as expected', () => {
    expect(reading.cards.map((card) => card.invitation)).toEqual(invitations);
    expect(reading.health).toEqual(health);
  });

  it('is claimed by exactly its own generation', () => {
    const claims = LAYOUTS.filter((layout) => layout.matches(document)).map((layout) => layout.id);
    const generation = name.split('-')[0] ?? '';
    const known = LAYOUTS.some((layout) => layout.id === generation);
    expect(claims).toEqual(known ? [generation] : []);
    const last = known ? reading.health.layout === 'structural' : structural.matches(document);
    expect(last).toBe(generation === 'structural');
  });

  it('yields invitations of the agreed shape, and cards that stand apart', () => {
    for (const { invitation } of reading.cards) if (invitation) invitationSchema.parse(invitation);
    const cards = reading.cards.map((card) => card.card);
    expect(cards.some((card) => cards.some((other) => other !== card && other.contains(card)))).toBe(false);
    expect(new Set(reading.cards.map((card) => card.key)).size).toBe(cards.length);
  });

  it('is left as it was', () => {
    expect(documentOf(html).documentElement.outerHTML).toBe(document.documentElement.outerHTML);
  });
});
