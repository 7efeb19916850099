import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core';

/** The rows of a long table that are in sight, all of one height; the others are room above and below. */
export class VisibleRows {
  items = $state.raw<readonly VirtualItem[]>([]);
  total = $state(0);
  readonly #virtualizer: Virtualizer<HTMLElement, Element>;
  readonly #fixed;

  constructor(scroller: HTMLElement, height: number, head: () => number) {
    this.#fixed = {
      getScrollElement: () => scroller,
      estimateSize: () => height,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: 6,
      onChange: () => this.#look(),
    };
    this.#head = head;
    this.#virtualizer = new Virtualizer({ ...this.#fixed, count: 0 });
  }

  readonly #head: () => number;

  /** Begins to follow the scrolling; returns what stops it. */
  follow(): () => void {
    return this.#virtualizer._didMount();
  }

  show(count: number): void {
    this.#virtualizer.setOptions({ ...this.#fixed, count, scrollPaddingEnd: this.#head() });
    this.#virtualizer._willUpdate();
    this.#virtualizer.measure();
    this.#look();
  }

  scrollTo(row: number): void {
    this.#virtualizer.scrollToIndex(row, { align: 'auto' });
  }

  #look(): void {
    this.items = this.#virtualizer.getVirtualItems();
    this.total = this.#virtualizer.getTotalSize();
  }
}
