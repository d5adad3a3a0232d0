/** What is posted to the page. */
export interface Inbox {
  /** Hands over what has come and what will come. @returns ends it: what comes then waits for the next reader */
  read(reader: (data: unknown) => void): () => void;
}

/** Listens at once, so that nothing is lost of what comes before there is somebody to read it. */
export function openInbox(page: Pick<Window, 'addEventListener'>): Inbox {
  let waiting: unknown[] = [];
  const keep = (data: unknown): void => {
    waiting.push(data);
  };
  let hand = keep;
  page.addEventListener('message', ({ data }: MessageEvent<unknown>) => hand(data));
  return {
    read(reader) {
      const unread = waiting;
      waiting = [];
      hand = reader;
      for (const data of unread) reader(data);
      return () => {
        hand = keep;
      };
    },
  };
}
