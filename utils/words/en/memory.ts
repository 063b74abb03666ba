import type { MemoryCatalogue } from '../memory';
import { enChecklist } from './checklist';

export const enMemory: MemoryCatalogue = {
  copied: {
    decline: 'Decline copied {ago}',
    'not-now': '“Not now” copied {ago}',
    'ask-details': 'Questions copied {ago}',
    accept: 'Reply copied {ago}',
    'follow-instead': 'Reply copied {ago}',
    refer: 'Reply copied {ago}',
  },
  handled: 'Handled {ago}',
  noAnswer: 'Asked {ago}, no answer yet?',
  copiedLine: 'You copied a reply to this request {ago}, on {copiedOn}.',
  askedLine: 'You asked for details {ago}, on {copiedOn}.',
  dueLine:
    'You asked for details {ago}, on {copiedOn}, and nothing says that they answered. Mark it as handled once it is settled.',
  handledLine: 'You marked it as handled on {handledOn}.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'They asked once before[, on {lastOn}], and you had a reply ready.',
      other: 'They asked {count} times before[, last on {lastOn}], and you had a reply ready.',
    },
    accepted: {
      plural: 'count',
      one: 'They asked once before[, on {lastOn}], and you accepted.',
      other: 'They asked {count} times before[, last on {lastOn}], and you accepted once.',
    },
    unanswered: {
      plural: 'count',
      one: 'They asked once before[, on {lastOn}]; no reply of yours is known.',
      other: 'They asked {count} times before[, last on {lastOn}]; no reply of yours is known.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Request number {nth} from {firm}.',
    other: 'Request number {nth} from {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Request number {nth} from {firm}; you declined {declined}.',
    other: 'Request number {nth} from {firm}; you declined {declined}.',
  },
  template: 'What they have in common: “{template}”',
  connected: 'They are among your imported connections.',
  peopleAtFirm: {
    plural: 'people',
    one: 'You know one person at {firm}.',
    other: 'You know {people} people at {firm}.',
  },
  acts: {
    'always-person': 'Always accept {name}',
    'never-person': 'Never accept {name}',
    'always-firm': 'Always accept {firm}',
    'never-firm': 'Never accept {firm}',
    'never-domain': 'Never accept {domain}',
    handled: 'Mark as handled',
    'not-handled': 'Undo “handled”',
    'seek-role': 'Look for: {role}',
    'avoid-industry': 'Avoid this industry: {industry}',
    'only-known': 'Accept only people I know',
    'admit-anyone': 'Consider strangers too',
    'be-open': 'Be open to requests',
  },
  undoGoal: {
    'seek-role': 'Undo “Look for: {value}”',
    'avoid-industry': 'Undo “Avoid this industry: {value}”',
    'only-known': 'Undo “Accept only people I know”',
    'admit-anyone': 'Undo “Consider strangers too”',
    'be-open': 'Undo “Be open to requests”',
  },
  corrections: {
    'accept-known': 'I would accept: I know them',
    'accept-fits': 'I would accept: it fits me',
    'ask-first': 'I would ask first',
    'decline-unfitting': 'I would decline: it does not fit me',
    'decline-selling': 'I would decline: they want to sell something',
    'decline-stranger': 'I would decline: I do not know them',
    'report-scam': 'It is a scam',
  },
  correctedLine: 'Winnow’s own verdict for this request was “{verdict}”.',
  checklist: enChecklist,
  offLists: { always: 'Undo “always accept”', never: 'Undo “never accept”' },
};
