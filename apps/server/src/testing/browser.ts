/** A browser without a screen: keeps cookies per host and path, follows where it is sent, shows the last page. */
export class Browser {
  readonly #jar = new Map<string, { value: string; path: string }>();

  #cookiesFor({ host, pathname }: URL): string {
    return [...this.#jar]
      .filter(([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.slice(host.length + 1)}=${value}`)
      .join('; ');
  }

  #keep({ host }: URL, answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /;\s*path=([^;]*)/i.exec(line)?.[1] ?? '/';
      const gone = /max-age=0\b|expires=Thu, 01 Jan 1970/i.test(line);
      if (gone) this.#jar.delete(`${host} ${name}`);
      else this.#jar.set(`${host} ${name}`, { value, path });
    }
  }

  /** One request, followed nowhere. */
  async ask(address: string | URL): Promise<Response> {
    const url = new URL(address);
    const cookie = this.#cookiesFor(url);
    const answer = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    this.#keep(url, answer);
    return answer;
  }

  /**
   * Goes to an address and on to wherever it is sent.
   * @param stopAt goes no further than the first address for which this is so, and does not ask for that
   */
  async open(
    address: string | URL,
    stopAt: (url: URL) => boolean = () => false,
  ): Promise<{ at: URL; answer: Response | undefined }> {
    let at = new URL(address);
    for (let hops = 0; hops < 20; hops += 1) {
      if (stopAt(at)) return { at, answer: undefined };
      const answer = await this.ask(at);
      const next = answer.headers.get('location');
      if (next === null) return { at, answer };
      at = new URL(next, at);
    }
    throw new Error('sent on for ever');
  }
}
