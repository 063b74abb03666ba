import { holdsOnScreen } from './offline-media';

interface Rule {
  selector: string;
  /** A class without which an element cannot match; sheets are long, and asking the selector itself is slow. */
  needs: string | null;
  property: 'display' | 'visibility';
  hides: boolean;
  /** Rank in the cascade: important first, then specificity, then order. */
  rank: readonly [important: number, specificity: number, order: number];
}

/** A page's styles may be large; more rules than this are not looked at. */
const MOST_RULES = 20_000;

/**
 * Tells which elements of a saved page are shown, without a browser: `hidden`, `aria-hidden`, inline styles and the page's own
 * `<style>` elements (`display` and `visibility`, with importance, specificity and order; of media rules those that hold on a usual screen).
 * @returns a function for `ReadOptions.isVisible`; it remembers its answers, so the page must not change meanwhile.
 */
export function offlineVisibility(document: Document): (element: Element) => boolean {
  const rules = [...document.querySelectorAll('style')].flatMap((style, index) =>
    isInForce(style) ? rulesOf(style.textContent ?? '', index * MOST_RULES) : [],
  );
  const answers = new WeakMap<Element, boolean>();
  const isVisible = (element: Element): boolean => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const answer = (parent === null || isVisible(parent)) && !hidesItself(element, rules);
    answers.set(element, answer);
    return answer;
  };
  return isVisible;
}

/** Whether a style element counts: for a screen, and not inside a part of the page that is not in force. */
function isInForce(style: Element): boolean {
  if (style.closest('template, noscript')) return false;
  return holdsOnScreen(style.getAttribute('media') ?? '');
}

function hidesItself(element: Element, rules: readonly Rule[]): boolean {
  if (element.localName === 'template' || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  return isHidden(element, 'display', rules) || isHidden(element, 'visibility', rules);
}

function isHidden(element: Element, property: Rule['property'], rules: readonly Rule[]): boolean {
  let best: Rule | null = null;
  const inline = declarationsOf(element.getAttribute('style') ?? '').find(
    (declared) => declared.property === property,
  );
  for (const rule of rules) {
    if (rule.property === property && matches(element, rule) && (!best || outranks(rule, best))) best = rule;
  }
  if (inline && !(best && best.rank[0] === 1 && !inline.important)) return inline.hides;
  if (best) return best.hides;
  return property === 'display' && element.hasAttribute('hidden');
}

function outranks(rule: Rule, other: Rule): boolean {
  for (const [index, value] of rule.rank.entries()) {
    const difference = value - (other.rank[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function matches(element: Element, { selector, needs }: Rule): boolean {
  if (needs !== null && !element.classList.contains(needs)) return false;
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

interface Declaration {
  property: Rule['property'];
  hides: boolean;
  important: boolean;
}

function declarationsOf(text: string): Declaration[] {
  return text.split(';').flatMap((part) => {
    const [property = '', value = ''] = part.split(':').map((side) => side.trim().toLowerCase());
    if (property !== 'display' && property !== 'visibility') return [];
    const hides = property === 'display' ? value.startsWith('none') : /^(?:hidden|collapse)/u.test(value);
    return [{ property, hides, important: value.includes('!important') }];
  });
}

/** Reads a style sheet's rules on `display` and `visibility`; what it does not understand it passes over. */
function rulesOf(css: string, offset: number): Rule[] {
  const rules: Rule[] = [];
  const text = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '');
  let at = 0;
  let skipping = 0;
  const open: string[] = [];
  for (const match of text.matchAll(/[{};]/gu)) {
    const piece = text.slice(at, match.index).trim();
    at = match.index + 1;
    if (match[0] === '{') {
      open.push(piece);
      if (isPassedOver(piece)) skipping += 1;
    } else if (match[0] === '}') {
      const selector = open.pop() ?? '';
      if (isPassedOver(selector)) skipping -= 1;
      else if (skipping === 0) add(rules, selector, piece, offset);
    } else if (skipping === 0 && open.length > 0) add(rules, open.at(-1) ?? '', piece, offset);
  }
  return rules;
}

/** Blocks whose rules do not count on a screen; other at-rules (`@supports`, `@layer`) are looked into. */
function isPassedOver(prelude: string): boolean {
  const [, media] = /^@media\b(.*)$/isu.exec(prelude) ?? [];
  if (media !== undefined) return !holdsOnScreen(media);
  return /^@(?:keyframes|font-face|-webkit-keyframes|page|container|property|starting-style)/iu.test(prelude);
}

function add(rules: Rule[], selectors: string, declaration: string, offset: number): void {
  if (selectors.startsWith('@') || rules.length >= MOST_RULES) return;
  for (const declared of declarationsOf(declaration)) {
    for (const selector of selectors
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')) {
      const rank = [declared.important ? 1 : 0, specificityOf(selector), offset + rules.length] as const;
      rules.push({
        selector,
        needs: neededBy(selector),
        property: declared.property,
        hides: declared.hides,
        rank,
      });
    }
  }
}

/** A class that the last part of a selector asks for; null where none can be told simply. */
const neededBy = (selector: string): string | null =>
  /[()\\]/u.test(selector) ? null : (/\.([\w-]+)[^\s>+~]*$/u.exec(selector)?.[1] ?? null);

/** Specificity of a selector as one number: ids, then classes, attributes and pseudo-classes, then tags. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/gu) * 10_000 +
    count(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/gu) * 100 +
    count(/(?:^|[\s>+~])[a-z][\w-]*/giu)
  );
}
