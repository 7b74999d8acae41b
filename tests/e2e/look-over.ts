import type { Page } from '@playwright/test';

/** What is wrong with a screen for somebody in the back row, in words. */
export interface Flaw {
  readonly what:
    | 'too small'
    | 'cut off'
    | 'covered'
    | 'over another one'
    | 'out of the screen'
    | 'scrolls';
  readonly where: string;
  readonly text: string;
}

/** Parts that only the person at the keyboard needs, and the least size of their letters in room units. */
const SMALLER: readonly (readonly [selector: string, units: number])[] = [
  /* Keys and what they do. */
  ['.key-hints, .key-cap, .screen-footer', 0.6],
  /* Quiet buttons, and the figures of pages. */
  ['.button-small, .board-page-number, .shelf-view__folder, .setup__history', 0.8],
  /* The letters of a covered turn are for whoever types, and must not be read from the chairs. */
  ['.private-field', 0.6],
  /* All notes at a glance: to be read in the spotlight. */
  ['.board-overview, .overview', 0.6],
  /* A window on a desk. */
  ['.console', 0.85],
  /* The page of the minutes is a picture of a page. */
  ['.minutes-paper, .paper-sheet', 0],
];

/**
 * Walks over every text that is shown and finds what is below its size, cut off without its whole words one key away, under
 * something else, outside the window, or on a screen that scrolls; and controls that lie over each other.
 */
export function lookOver(page: Page): Promise<Flaw[]> {
  return page.evaluate(async (smaller) => {
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const flaws: Flaw[] = [];
    /* A notice may lie over words for a moment, but not over what is pressed. */
    const notices = [...document.querySelectorAll<HTMLElement>('.notice')];
    const papers = notices.map((notice) => notice.getBoundingClientRect());
    for (const notice of notices) notice.style.visibility = 'hidden';
    /* Half of a letter, in room units. */
    const LETTER = 0.25;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.className === '' ? '' : `.${String(element.getAttribute('class')).split(' ').join('.')}`}`;
    const add = (what: Flaw['what'], element: Element) =>
      flaws.push({
        what,
        where: nameOf(element),
        text: (element.textContent ?? '').trim().slice(0, 60),
      });
    /* The usual ways to keep words for screen readers only. */
    const isForEarsOnly = (element: Element) => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { clipPath, clip } = getComputedStyle(one);
        if (clipPath === 'inset(50%)' || /^rect\(0px(?:, 0px){3}\)$/.test(clip)) return true;
      }
      return false;
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, [aria-hidden="true"], [inert]') === null &&
      !isForEarsOnly(element);
    /* Where the whole of it can be had: by a title, as its own name, or as that of the button beside it, which leads there. */
    const hasWholeWords = (element: Element) => {
      const beside = element.closest('li')?.querySelector('button[aria-label]');
      const words = [element.closest('[title], [aria-label]'), beside]
        .flatMap((one) => [one?.getAttribute('title'), one?.getAttribute('aria-label')])
        .join(' ');
      const shown = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
      return words.replace(/\s+/gu, ' ').includes(shown.slice(0, 400));
    };
    /* A drawn shape that is filled, as the disc of a clock, or paper of its own. */
    const hasGround = (element: Element) =>
      (element instanceof SVGGeometryElement && getComputedStyle(element).fill !== 'none') ||
      !/^rgba\(.*, 0(?:\.\d+)?\)$/u.test(getComputedStyle(element).backgroundColor);
    const hasEdge = (element: Element) => {
      const { borderBottomColor, borderBottomStyle } = getComputedStyle(element);
      return borderBottomStyle !== 'none' && !/^rgba\(.*, 0\)$/u.test(borderBottomColor);
    };
    const hasWordsAt = (element: Element, x: number, y: number) =>
      [...element.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '')
          return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some(
          (one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom,
        );
      });
    /* What frames with edges leave of a line; null where they hide all of it. */
    const shownPart = (element: Element, line: DOMRect) => {
      let { left, right, top, bottom } = line;
      for (let frame: Element | null = element; frame !== null; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = frame.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
      }
      return right > left && bottom > top ? { left, right, top, bottom } : null;
    };
    /* Something of its own lies over a line, at its beginning, its middle or its end: paper, a button, or other words. */
    const isCovered = (element: Element, line: DOMRect) => {
      const part = shownPart(element, line);
      if (part === null) return false;
      const y = (part.top + part.bottom) / 2;
      const end = Math.min(LETTER * unit, (part.right - part.left) / 2);
      return [part.left + end, (part.left + part.right) / 2, part.right - end].some((x) =>
        isCoveredAt(element, x, y),
      );
    };
    const isCoveredAt = (element: Element, x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      if (top === null || top.contains(element) || element.contains(top)) return false;
      if (hasWordsAt(top, x, y)) return true;
      for (let one: Element | null = top; one !== null; one = one.parentElement) {
        if (one.contains(element)) return false;
        const edge = one.getBoundingClientRect();
        /* A thumb may reach farther than what is drawn. */
        const isThere = x >= edge.left && x <= edge.right && y >= edge.top && y <= edge.bottom;
        if (isThere && hasGround(one)) return true;
      }
      return false;
    };
    /* What lies in front of all else for a moment: a menu, or a sheet. */
    const front = document.querySelector('[role="menu"]') ?? document.querySelector(':modal');
    const isInFront = (element: Element) => front === null || front.contains(element);
    /* A page for letters beyond those of the deepest room is larger than the window, which shows a part of it. */
    const isLarger = document.documentElement.hasAttribute('data-larger-than-window');
    const { scrollWidth, scrollHeight } = isLarger ? document.documentElement : document.body;
    const page = {
      left: -scrollX,
      top: -scrollY,
      right: (isLarger ? scrollWidth : innerWidth) - scrollX,
      bottom: (isLarger ? scrollHeight : innerHeight) - scrollY,
    };
    const mayScroll = (element: Element) =>
      isLarger && element.matches(':root, dialog, .dialog-body');
    const isShownOutside = (element: Element, line: DOMRect, left: number, right: number) => {
      const shown = shownPart(element, line);
      return shown !== null && (shown.right > right + 1.5 || shown.left < left - 1.5);
    };
    const words: { readonly element: Element; readonly lines: readonly DOMRect[] }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? '').trim() === '' || seen.has(element)) continue;
      seen.add(element);
      if (/^(?:SCRIPT|STYLE|OPTION|TITLE)$/.test(element.tagName) || !isShown(element)) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize) / unit;
      const least = smaller.find(([selector]) => element.closest(selector) !== null)?.[1] ?? 0.995;
      if (size < least - 0.005) add('too small', element);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const lines = [...range.getClientRects()];
      /* A key or a button that is narrower than its words. */
      const drawnFrame = element.closest('.key-cap, button, .button');
      const { left, right } = (drawnFrame ?? document.body).getBoundingClientRect();
      const isDrawn = drawnFrame !== null && (hasGround(drawnFrame) || hasEdge(drawnFrame));
      if (isDrawn && lines.some((line) => isShownOutside(element, line, left, right)))
        add('cut off', element);
      if (isInFront(element)) words.push({ element, lines });
      if (isInFront(element) && lines.some((line) => isCovered(element, line)))
        add('covered', element);
      /* Tight lines are lower than the boxes of their letters, which is no letter cut. */
      const slack = Number.parseFloat(style.fontSize) * 0.3;
      let frame: Element | null = element;
      while (frame !== null && frame !== document.documentElement) {
        const look = getComputedStyle(frame);
        const clips = [look.overflowX, look.overflowY].some((value) => value !== 'visible');
        if (clips && !mayScroll(frame)) {
          const edge = frame.getBoundingClientRect();
          /* What a frame hides altogether is not there to be read. */
          const isHidden =
            box.left >= edge.right ||
            box.right <= edge.left ||
            box.top >= edge.bottom - 1 ||
            box.bottom <= edge.top + 1;
          if (isHidden) break;
          const isCut =
            box.right > edge.right + 1.5 ||
            box.left < edge.left - 1.5 ||
            box.bottom > edge.bottom + slack ||
            box.top < edge.top - slack;
          if (isCut && !hasWholeWords(element)) add('cut off', element);
          if (isCut) break;
        }
        frame = frame.parentElement;
      }
      if (
        frame === document.documentElement &&
        (box.right > page.right + 1 ||
          box.bottom > page.bottom + 1 ||
          box.left < page.left - 1 ||
          box.top < page.top - 1)
      ) {
        add('out of the screen', element);
      }
    }
    /* What is written in a field, or asked there while it is empty, and does not fit into it. */
    const pen = document.createElement('canvas').getContext('2d');
    /* Of words that go on beyond their field, whole lines stand in it. */
    const hasHalfLines = (field: HTMLInputElement | HTMLTextAreaElement) => {
      const look = getComputedStyle(field);
      const line = Number.parseFloat(look.lineHeight);
      if (!(field instanceof HTMLTextAreaElement) || !(line > 0)) return false;
      if (field.scrollHeight <= field.clientHeight + line * 0.3) return false;
      const first = field.scrollTop - Number.parseFloat(look.paddingTop);
      return [first, first + field.clientHeight].some(
        (edge) => Math.abs(edge / line - Math.round(edge / line)) > 0.2,
      );
    };
    const isCutInField = (field: HTMLInputElement | HTMLTextAreaElement) => {
      const look = getComputedStyle(field);
      const size = Number.parseFloat(look.fontSize);
      if (field instanceof HTMLTextAreaElement) {
        return field.scrollHeight > field.clientHeight + size * 0.3;
      }
      if (pen === null) return false;
      const asks = field.value === '';
      const letters = asks ? getComputedStyle(field, '::placeholder') : look;
      pen.font = `${letters.fontWeight} ${letters.fontSize} ${letters.fontFamily}`;
      pen.letterSpacing = letters.letterSpacing === 'normal' ? '0px' : letters.letterSpacing;
      const wide = pen.measureText(asks ? field.placeholder : field.value).width;
      const sides = Number.parseFloat(look.paddingLeft) + Number.parseFloat(look.paddingRight);
      return wide > field.clientWidth - sides + 1.5;
    };
    const tellsWhole = (field: HTMLInputElement | HTMLTextAreaElement) =>
      field.value !== '' && (field.title === field.value || field.ariaLabel === field.value);
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:is([type="text"], [type="search"], :not([type]))',
    );
    for (const field of fields) {
      if (field === document.activeElement && hasHalfLines(field)) add('cut off', field);
      if (!isShown(field) || !isInFront(field) || !isCutInField(field)) continue;
      const had = document.activeElement;
      if (had !== field && !tellsWhole(field)) {
        /* A field may show all of it once somebody goes there. */
        field.focus({ preventScroll: true });
        for (let count = 0; count < 3; count += 1) await frame();
      }
      if (!tellsWhole(field) && isCutInField(field)) {
        flaws.push({
          what: 'cut off',
          where: nameOf(field),
          text: (field.value || field.placeholder).slice(0, 60),
        });
      }
      if (had !== document.activeElement && had instanceof HTMLElement) {
        had.focus({ preventScroll: true });
        if (had === document.body) field.blur();
        for (let count = 0; count < 3; count += 1) await frame();
      }
    }
    for (const element of document.querySelectorAll('*')) {
      const { overflowY, overflowX } = getComputedStyle(element);
      const scrolls =
        (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1);
      if (scrolls && !mayScroll(element) && element.tagName !== 'TEXTAREA' && isShown(element))
        add('scrolls', element);
    }
    /* Two controls that share a place: whoever presses there cannot know which one is meant. */
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], select, textarea, .number-stepper',
      ),
    ].filter((one) => isShown(one) && isInFront(one) && !one.matches('.number-stepper *'));
    /* A thumb may reach a little farther than what is drawn. */
    const REACH = 0.3 * unit;
    const places = controls.map((one) => shownPart(one, one.getBoundingClientRect()));
    for (const [at, one] of controls.entries()) {
      const a = places[at];
      if (a === undefined || a === null) continue;
      const { borderRightColor, borderRightStyle } = getComputedStyle(one);
      const isFramed = borderRightStyle !== 'none' && !/^rgba\(.*, 0\)$/u.test(borderRightColor);
      const isNarrowed = a.right - a.left < one.getBoundingClientRect().width - 2;
      if (isFramed && isNarrowed && !isLarger) add('cut off', one);
      const isUnderNotice = papers.some(
        (paper) =>
          Math.min(a.right, paper.right) - Math.max(a.left, paper.left) > REACH &&
          Math.min(a.bottom, paper.bottom) - Math.max(a.top, paper.top) > REACH / 2,
      );
      if (isUnderNotice && !isLarger) add('covered', one);
      /* Paper over an edge of it, as of a note that hangs crooked. */
      const edges = [a.top + 3, a.bottom - 3].flatMap((y) =>
        [0.2, 0.5, 0.8].map((share) => [a.left + (a.right - a.left) * share, y] as const),
      );
      if (isFramed && edges.some(([x, y]) => isCoveredAt(one, x, y))) add('covered', one);
      for (const [behind, other] of controls.slice(at + 1).entries()) {
        const b = places[at + 1 + behind];
        if (b === undefined || b === null) continue;
        if (one.contains(other) || other.contains(one)) continue;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > REACH && height > REACH) add('over another one', other);
      }
    }
    /* Words across the frame of a control that they are no part of. */
    for (const [at, control] of controls.entries()) {
      const frame = places[at];
      if (frame === undefined || frame === null || !control.matches('button, a[href], select'))
        continue;
      if (!hasEdge(control) && !hasGround(control)) continue;
      for (const { element, lines } of words) {
        if (control.contains(element) || element.contains(control)) continue;
        const isOver = lines.some((line) => {
          const shown = shownPart(element, line);
          if (shown === null) return false;
          /* Letters are lower than their line. */
          const air = (line.bottom - line.top) * 0.25;
          const width = Math.min(shown.right, frame.right) - Math.max(shown.left, frame.left);
          const height =
            Math.min(shown.bottom - air, frame.bottom) - Math.max(shown.top + air, frame.top);
          return width > REACH && height > 0.1 * unit;
        });
        if (isOver) add('over another one', element);
      }
    }
    /* Paper, and what has an edge, of which a part lies in the foot of the screen. */
    const foot = document.querySelector('.screen-footer')?.getBoundingClientRect();
    for (const element of document.querySelectorAll('.screen-body *')) {
      if (foot === undefined || isLarger || front !== null || !isShown(element)) continue;
      if (!hasEdge(element) && !hasGround(element)) continue;
      const shown = shownPart(element, element.getBoundingClientRect());
      if (shown !== null && shown.bottom > foot.top + 2) add('over another one', element);
    }
    for (const notice of notices) notice.style.visibility = '';
    const { scrollingElement: all } = document;
    if (
      all !== null &&
      !isLarger &&
      (all.scrollHeight > innerHeight + 1 || all.scrollWidth > innerWidth + 1)
    ) {
      add('scrolls', document.body);
    }
    return flaws;
  }, SMALLER);
}
