type More = typeof import('./more');

/** Loads what is not needed at once: its code, and the styles that lie beside those of the page. */
export async function loadMore(): Promise<More> {
  const [more] = await Promise.all([import('./more'), moreStyles()]);
  return more;
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
