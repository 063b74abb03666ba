import type { DemoRequest } from '../request';

/** Requests that arrive when the demo page is scrolled to its end. */
export const LATER: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'wies-de-graaf',
    name: 'Wies de Graaf',
    headline: 'Recruiter bij Havenlijn Logistics',
    note: 'Hoi Mira, leuk dat je ooit bij ons werkte! We zoeken een analytics engineer voor het planningsteam in Rotterdam. Zal ik je de vacature sturen?',
    mutualConnections: 21,
    verified: true,
    sentAt: '2026-11-10T12:15:00.000Z',
  },
  {
    kind: 'person',
    slug: 'paulo-serrano-vendas',
    name: 'Paulo Serrano',
    headline: 'Executivo de Contas | Soluções em nuvem',
    note: 'Olá Mira, tudo bem? Ajudamos empresas do setor de energia a reduzir custos de nuvem em até 40%. Podemos marcar uma conversa rápida?',
    mutualConnections: 0,
    sentAt: '2026-11-09T17:00:00.000Z',
  },
];
