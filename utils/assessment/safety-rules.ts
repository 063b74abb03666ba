import type { SafetyFamily } from './lexicon/safety';
import type { SafetyLevel, SafetyMarkId } from './safety';

type Need = SafetyFamily | readonly SafetyFamily[];

/**
 * A mark fires where every one of `needs` is met: a family, or any of several. The first one's place is quoted; of an id, the
 * first rule that fires gives the level.
 */
export interface Rule {
  readonly id: SafetyMarkId;
  readonly level: SafetyLevel;
  readonly needs: readonly [Need, ...Need[]];
  /** How many places the first family must have. */
  readonly places?: number;
  /** An offer with all that belongs to one is no pitch of this kind. */
  readonly unlessHiring?: true;
  /** Holds although the note speaks of fraud, as false alarms do. */
  readonly evenIfAware?: true;
}

const JOB_TALK: readonly SafetyFamily[] = [
  'approved',
  'vagueJob',
  'homeJob',
  'earn',
  'identity',
  'task',
  'noExperience',
];
const TENDER: readonly SafetyFamily[] = ['romance', 'bereaved', 'flirt'];
const MONEY_ASKED: readonly SafetyFamily[] = ['due', 'payFirst', 'fee', 'giftBuy'];
const AWAY: readonly SafetyFamily[] = ['moveOff', 'messenger'];

/** Two clues of different kinds, or one plain demand. */
export const RULES: readonly Rule[] = [
  { id: 'pays-first', level: 'critical', needs: ['payFirst'] },
  { id: 'pays-first', level: 'critical', needs: ['fee', JOB_TALK] },
  { id: 'pays-first', level: 'critical', needs: ['giftBuy', ['codes', 'urgent', 'secret']] },
  {
    id: 'pays-first',
    level: 'critical',
    needs: ['cheque', ['homeJob', 'vagueJob', 'identity', 'onward']],
  },
  { id: 'pays-first', level: 'critical', needs: ['due', ['approved', 'persona', 'windfall', 'identity']] },
  { id: 'pays-first', level: 'critical', needs: ['due', 'bereaved', ['bigMoney', 'romance']] },
  { id: 'pays-first', level: 'critical', needs: ['due', 'estate', ['bigMoney', 'secret']] },
  { id: 'pays-first', level: 'critical', needs: ['due', 'bigMoney', 'ahead'] },
  {
    id: 'pays-first',
    level: 'critical',
    needs: ['due', 'held', ['romance', 'trust', 'bigMoney', 'persona']],
  },
  { id: 'pays-first', level: 'critical', needs: ['cheque', ['onward', 'personal']] },
  { id: 'pays-first', level: 'critical', needs: ['plea', 'oddPay'] },
  { id: 'pays-first', level: 'critical', needs: ['plea', ['due', 'payTo'], ['codes', 'urgent']] },
  { id: 'pays-first', level: 'critical', needs: ['due', 'oddPay', 'urgent'] },
  { id: 'pays-first', level: 'high', needs: ['due', 'personal'] },
  { id: 'paid-honour', level: 'critical', needs: ['honour', ['due', 'payFirst', 'fee']] },
  { id: 'register-scare', level: 'critical', needs: ['scare', ['due', 'payFirst', 'fee', 'urgent']] },
  { id: 'loan-offer', level: 'critical', needs: ['loan', [...MONEY_ASKED, 'ahead']] },
  { id: 'loan-offer', level: 'high', needs: ['loan', ['personal', 'moveOff']] },
  { id: 'changed-account', level: 'critical', needs: ['bankNew', 'payTo', ['urgent', 'secret']] },
  { id: 'changed-account', level: 'medium', needs: ['bankNew', 'payTo'] },
  {
    id: 'asks-identity',
    level: 'critical',
    needs: [
      'identity',
      [
        'payFirst',
        'fee',
        'approved',
        'vagueJob',
        'homeJob',
        'earn',
        'moveOff',
        'invest',
        'advance',
        'windfall',
        'inflow',
        'lend',
        'loan',
        'profit',
      ],
    ],
  },
  {
    id: 'asks-identity',
    level: 'critical',
    needs: ['personal', ['approved', 'windfall', 'fee', 'payFirst']],
  },
  { id: 'asks-identity', level: 'critical', needs: ['identity', 'oddLink'] },
  { id: 'asks-identity', level: 'high', needs: ['identity'] },
  {
    id: 'account-alarm',
    level: 'critical',
    needs: ['alarm', ['login', 'oddLink', 'identity']],
    evenIfAware: true,
  },
  { id: 'account-alarm', level: 'critical', needs: ['login', 'oddLink'], evenIfAware: true },
  { id: 'account-alarm', level: 'critical', needs: ['alarm', 'urgent', 'anyLink'], evenIfAware: true },
  { id: 'account-alarm', level: 'critical', needs: ['sharedDoc', 'oddLink'], evenIfAware: true },
  {
    id: 'account-alarm',
    level: 'critical',
    needs: ['support', ['login', 'identity'], ['alarm', 'urgent']],
    evenIfAware: true,
  },
  { id: 'account-alarm', level: 'high', needs: ['sharedDoc', 'login'], evenIfAware: true },
  { id: 'account-alarm', level: 'high', needs: ['support', 'alarm'], evenIfAware: true },
  { id: 'account-alarm', level: 'high', needs: ['login', 'urgent'], evenIfAware: true },
  { id: 'code-to-run', level: 'critical', needs: ['runCode'] },
  { id: 'code-to-run', level: 'critical', needs: ['wallet', 'oddLink'] },
  { id: 'code-to-run', level: 'critical', needs: ['fetch', ['wallet', 'callLater']] },
  { id: 'task-scam', level: 'critical', needs: ['task', 'earn'] },
  { id: 'task-scam', level: 'critical', needs: ['earn', 'homeJob', ['noExperience', 'moveOff']] },
  {
    id: 'task-scam',
    level: 'critical',
    needs: ['proof', 'task', ['youGet', 'profit', 'moveOff', 'messenger']],
  },
  { id: 'task-scam', level: 'critical', needs: ['proof', 'earn'] },
  { id: 'task-scam', level: 'high', needs: ['task', ['homeJob', 'noExperience']] },
  { id: 'task-scam', level: 'high', needs: ['earn', 'homeJob'], unlessHiring: true },
  { id: 'task-scam', level: 'high', needs: ['earn', 'noExperience'] },
  { id: 'task-scam', level: 'high', needs: ['homeJob', 'noExperience', AWAY] },
  { id: 'task-scam', level: 'high', needs: ['homeJob', 'profit', 'moveOff'] },
  { id: 'investment-pitch', level: 'critical', needs: ['invest', 'gain'], unlessHiring: true },
  {
    id: 'investment-pitch',
    level: 'critical',
    needs: ['trade', ['profit', 'gain'], ['smallStart', 'moveOff', 'teach']],
    unlessHiring: true,
  },
  { id: 'investment-pitch', level: 'critical', needs: ['trade', 'teach', 'smallStart'], unlessHiring: true },
  {
    id: 'investment-pitch',
    level: 'high',
    needs: ['invest', ['moveOff', 'secondHand', 'romance', 'earn', 'gain']],
    unlessHiring: true,
  },
  {
    id: 'investment-pitch',
    level: 'high',
    needs: ['trade', 'teach', 'moveOff', ['trust', 'romance', 'profit', 'secondHand']],
  },
  { id: 'investment-pitch', level: 'medium', needs: ['trade', 'teach', 'moveOff'] },
  { id: 'investment-pitch', level: 'high', needs: ['gain', ['moveOff', 'secondHand', 'romance']] },
  { id: 'money-mule', level: 'critical', needs: ['mule'] },
  { id: 'money-mule', level: 'critical', needs: ['inflow', 'onward'] },
  { id: 'money-mule', level: 'critical', needs: ['inflow', 'secret', ['share', 'bigMoney', 'estate']] },
  { id: 'money-mule', level: 'high', needs: ['inflow', 'homeJob'] },
  { id: 'lends-account', level: 'critical', needs: ['lend', 'youGet'] },
  { id: 'advance-fee', level: 'critical', needs: ['advance'] },
  { id: 'advance-fee', level: 'critical', needs: ['windfall', ['secret', 'payFirst', 'fee', 'identity']] },
  { id: 'advance-fee', level: 'critical', needs: ['windfall', 'bigMoney', ['share', 'urgent', 'bereaved']] },
  {
    id: 'advance-fee',
    level: 'critical',
    needs: ['estate', 'bigMoney', ['secret', 'share', 'urgent', 'identity', 'due']],
  },
  { id: 'advance-fee', level: 'critical', needs: ['windfall', ['oddLink', 'personal']] },
  {
    id: 'advance-fee',
    level: 'critical',
    needs: ['bigMoney', 'held', ['trust', 'secret', 'share', 'persona']],
  },
  { id: 'advance-fee', level: 'critical', needs: ['persona', 'bigMoney', ['trust', 'secret', 'bereaved']] },
  { id: 'advance-fee', level: 'critical', needs: ['windfall', 'bigMoney', 'secret'] },
  { id: 'advance-fee', level: 'critical', needs: ['bereaved', 'windfall', ['trust', 'moveOff']] },
  { id: 'advance-fee', level: 'critical', needs: ['bereaved', 'bigMoney', ['secret', 'windfall']] },
  { id: 'extortion', level: 'critical', needs: ['extort', ['payTo', 'due', 'payFirst', 'oddPay', 'urgent']] },
  { id: 'domain-mail', level: 'critical', needs: ['domain'], places: 2 },
  { id: 'domain-mail', level: 'high', needs: ['domain'] },
  { id: 'book-feature', level: 'critical', needs: ['bookFeature'], places: 2 },
  { id: 'book-feature', level: 'high', needs: ['bookFeature'] },
  { id: 'moves-off', level: 'medium', needs: ['moveOff'] },
  { id: 'romance', level: 'critical', needs: ['persona', TENDER] },
  { id: 'romance', level: 'high', needs: ['bereaved', 'trust', 'moveOff'] },
  { id: 'romance', level: 'critical', needs: ['persona', 'trust', AWAY] },
  { id: 'romance', level: 'critical', needs: ['romance'], places: 3 },
  { id: 'romance', level: 'high', needs: ['romance'], places: 2 },
  { id: 'romance', level: 'medium', needs: ['romance'] },
  {
    id: 'vague-job',
    level: 'medium',
    needs: ['vagueJob', ['moveOff', 'earn', 'noExperience', 'homeJob', 'secondHand']],
  },
  {
    id: 'approved-unasked',
    level: 'medium',
    needs: ['approved', ['moveOff', 'earn', 'vagueJob', 'homeJob']],
  },
  {
    id: 'second-hand',
    level: 'medium',
    needs: ['secondHand', ['moveOff', 'vagueJob', 'invest', 'romance', 'earn']],
  },
  { id: 'flirting', level: 'medium', needs: ['flirt'] },
  { id: 'harsh-words', level: 'medium', needs: ['harsh'] },
];
