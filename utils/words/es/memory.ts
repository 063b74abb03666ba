import type { MemoryCatalogue } from '../memory';
import { esChecklist } from './checklist';

export const esMemory: MemoryCatalogue = {
  copied: {
    decline: 'Rechazo copiado {ago}',
    'not-now': '«Ahora no» copiado {ago}',
    'ask-details': 'Preguntas copiadas {ago}',
    accept: 'Respuesta copiada {ago}',
    'follow-instead': 'Respuesta copiada {ago}',
    refer: 'Respuesta copiada {ago}',
  },
  handled: 'Resuelta {ago}',
  noAnswer: 'Preguntaste {ago}, ¿aún sin respuesta?',
  copiedLine: 'Copiaste una respuesta a esta invitación {ago}, el {copiedOn}.',
  askedLine: 'Pediste detalles {ago}, el {copiedOn}.',
  dueLine:
    'Pediste detalles {ago}, el {copiedOn}, y no consta que haya respuesta. Márcala como resuelta cuando esté zanjada.',
  handledLine: 'La marcaste como resuelta el {handledOn}.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Ya te escribió una vez[, el {lastOn}], y tenías una respuesta lista.',
      other: 'Ya te escribió {count} veces[, la última el {lastOn}], y tenías una respuesta lista.',
    },
    accepted: {
      plural: 'count',
      one: 'Ya te escribió una vez[, el {lastOn}], y aceptaste.',
      other: 'Ya te escribió {count} veces[, la última el {lastOn}], y aceptaste una vez.',
    },
    unanswered: {
      plural: 'count',
      one: 'Ya te escribió una vez[, el {lastOn}]; no consta ninguna respuesta tuya.',
      other: 'Ya te escribió {count} veces[, la última el {lastOn}]; no consta ninguna respuesta tuya.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Invitación n.º {nth} de {firm}.',
    other: 'Invitación n.º {nth} de {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Invitación n.º {nth} de {firm}; rechazaste {declined}.',
    other: 'Invitación n.º {nth} de {firm}; rechazaste {declined}.',
  },
  template: 'Lo que tienen en común: «{template}»',
  connected: 'Está entre tus contactos importados.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Conoces a una persona en {firm}.',
    other: 'Conoces a {people} personas en {firm}.',
  },
  acts: {
    'always-person': 'Aceptar siempre a {name}',
    'never-person': 'No aceptar nunca a {name}',
    'always-firm': 'Aceptar siempre a {firm}',
    'never-firm': 'No aceptar nunca a {firm}',
    'never-domain': 'No aceptar nunca {domain}',
    handled: 'Marcar como resuelta',
    'not-handled': 'Deshacer «resuelta»',
    'seek-role': 'Buscar: {role}',
    'avoid-industry': 'Evitar este sector: {industry}',
    'only-known': 'Aceptar solo a gente que conozco',
    'admit-anyone': 'Considerar también a gente nueva',
    'be-open': 'Admitir invitaciones',
  },
  undoGoal: {
    'seek-role': 'Deshacer «Buscar: {value}»',
    'avoid-industry': 'Deshacer «Evitar este sector: {value}»',
    'only-known': 'Deshacer «Aceptar solo a gente que conozco»',
    'admit-anyone': 'Deshacer «Considerar también a gente nueva»',
    'be-open': 'Deshacer «Admitir invitaciones»',
  },
  offLists: { always: 'Deshacer «aceptar siempre»', never: 'Deshacer «no aceptar nunca»' },
  corrections: {
    'accept-known': 'Aceptaría: conozco a esta persona',
    'accept-fits': 'Aceptaría: encaja conmigo',
    'ask-first': 'Preguntaría primero',
    'decline-unfitting': 'Rechazaría: no encaja conmigo',
    'decline-selling': 'Rechazaría: quiere vender algo',
    'decline-stranger': 'Rechazaría: no conozco a esta persona',
    'report-scam': 'Es una estafa',
  },
  correctedLine: 'El veredicto de Winnow para esta invitación era «{verdict}».',
  checklist: esChecklist,
};
