import { type Locator, type Page } from 'playwright-core';

/** A person's hands: does what a person does and counts it. One tap, one field filled, one choice made is one. */
export class Hands {
  count = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }

  /** Types where the focus is, and leaves the field. */
  async key(text: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async choose(target: Locator, option: string | { label: string } | { index: number }): Promise<void> {
    this.count += 1;
    await target.selectOption(option);
  }

  async bringFile(target: Locator, path: string): Promise<void> {
    this.count += 1;
    await target.setInputFiles(path);
  }

  /** How many since the last time it was asked. */
  since(): number {
    const { count } = this;
    this.count = 0;
    return count;
  }
}
