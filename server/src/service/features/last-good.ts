import type { PreviewView, PreviewWish } from '../../protocol';

/** The last views that could be made of each file, to be shown while its text is broken. */
export class LastGood {
  private readonly views = new Map<string, Map<string, PreviewView>>();

  /** What was made for this wish; where there is nothing, the view that another wish was answered with last. */
  get(uri: string, wish: PreviewWish): PreviewView | undefined {
    const made = this.views.get(uri);
    return made?.get(nameOf(wish)) ?? [...(made?.values() ?? [])].at(-1);
  }

  /** Remembers a view. */
  set(uri: string, wish: PreviewWish, view: PreviewView): void {
    const made = this.views.get(uri) ?? new Map<string, PreviewView>();
    made.delete(nameOf(wish));
    this.views.set(uri, made.set(nameOf(wish), view));
  }

  /** Forgets a file. */
  delete(uri: string): void {
    this.views.delete(uri);
  }
}

function nameOf({ contentLanguage, part }: PreviewWish): string {
  return `${contentLanguage ?? ''} ${part ?? ''}`;
}
