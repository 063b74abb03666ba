import type { MemoryCatalogue } from '../memory';
import { ptChecklist } from './checklist';

export const ptMemory: MemoryCatalogue = {
  copied: {
    decline: 'Recusa copiada {ago}',
    'not-now': '“Agora não” copiado {ago}',
    'ask-details': 'Perguntas copiadas {ago}',
    accept: 'Resposta copiada {ago}',
    'follow-instead': 'Resposta copiada {ago}',
    refer: 'Resposta copiada {ago}',
  },
  handled: 'Resolvido {ago}',
  noAnswer: 'Perguntas copiadas {ago}, ainda sem resposta?',
  copiedLine: 'Você copiou uma resposta a este convite {ago}, em {copiedOn}.',
  askedLine: 'Você pediu detalhes {ago}, em {copiedOn}.',
  dueLine:
    'Você pediu detalhes {ago}, em {copiedOn}, e nada indica que tenha havido resposta. Marque como resolvido quando estiver encerrado.',
  handledLine: 'Você marcou como resolvido em {handledOn}.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Já escreveu {count} vez[, em {lastOn}], e você tinha uma resposta pronta.',
      other: 'Já escreveu {count} vezes[, a última em {lastOn}], e você tinha uma resposta pronta.',
    },
    accepted: {
      plural: 'count',
      one: 'Já escreveu {count} vez[, em {lastOn}], e você aceitou.',
      other: 'Já escreveu {count} vezes[, a última em {lastOn}], e você aceitou uma vez.',
    },
    unanswered: {
      plural: 'count',
      one: 'Já escreveu {count} vez[, em {lastOn}]; não se sabe de nenhuma resposta sua.',
      other: 'Já escreveu {count} vezes[, a última em {lastOn}]; não se sabe de nenhuma resposta sua.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Convite número {nth} de {firm}.',
    other: 'Convite número {nth} de {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Convite número {nth} de {firm}; você recusou {declined}.',
    other: 'Convite número {nth} de {firm}; você recusou {declined}.',
  },
  template: 'O que têm em comum: “{template}”',
  connected: 'Está entre as conexões que você importou.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Você conhece {people} pessoa em {firm}.',
    other: 'Você conhece {people} pessoas em {firm}.',
  },
  acts: {
    'always-person': 'Sempre aceitar {name}',
    'never-person': 'Nunca aceitar {name}',
    'always-firm': 'Sempre aceitar {firm}',
    'never-firm': 'Nunca aceitar {firm}',
    'never-domain': 'Nunca aceitar {domain}',
    handled: 'Marcar como resolvido',
    'not-handled': 'Desfazer “resolvido”',
    'seek-role': 'Procurar: {role}',
    'avoid-industry': 'Evitar este setor: {industry}',
    'only-known': 'Aceitar só quem eu conheço',
    'admit-anyone': 'Considerar também quem não conheço',
    'be-open': 'Quero receber convites',
  },
  undoGoal: {
    'seek-role': 'Desfazer “Procurar: {value}”',
    'avoid-industry': 'Desfazer “Evitar este setor: {value}”',
    'only-known': 'Desfazer “Aceitar só quem eu conheço”',
    'admit-anyone': 'Desfazer “Considerar também quem não conheço”',
    'be-open': 'Desfazer “Quero receber convites”',
  },
  corrections: {
    'accept-known': 'Eu aceitaria: conheço esta pessoa',
    'accept-fits': 'Eu aceitaria: serve para mim',
    'ask-first': 'Eu perguntaria antes',
    'decline-unfitting': 'Eu recusaria: não serve para mim',
    'decline-selling': 'Eu recusaria: querem vender algo',
    'decline-stranger': 'Eu recusaria: não conheço esta pessoa',
    'report-scam': 'É uma fraude',
  },
  correctedLine: 'O parecer do próprio Winnow sobre este convite era “{verdict}”.',
  checklist: ptChecklist,
  offLists: { always: 'Desfazer “sempre aceitar”', never: 'Desfazer “nunca aceitar”' },
};
