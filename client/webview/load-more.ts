/** What is not needed at once. */
export type More = typeof import('./more');

let loaded: More | undefined;

/** What is not needed at once; undefined as long as it is not loaded. */
export function moreIfLoaded(): More | undefined {
  return loaded;
}

/** Loads what is not needed at once: its code, and the styles that lie beside those of the page. */
export async function loadMore(): Promise<void> {
  [loaded] = await Promise.all([import('./more'), moreStyles()]);
}

let styles: Promise<void> | undefined;

function moreStyles(): Promise<void> {
  styles ??= new Promise(resolve => {
    const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('more.css', first?.href).href;
    // Without styles it can still be read.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return styles;
}
