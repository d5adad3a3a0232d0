/** Where a pointer is, in the map's units. @param body the element in which the lanes stand, at its own size */
export function onMap(
  body: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): { readonly x: number; readonly y: number } {
  const corner = body.getBoundingClientRect();
  const zoom = zoomOf(body);
  return {
    x: (clientX - corner.left - lengthOf(body, '--start')) / zoom,
    y: (clientY - corner.top) / zoom + lengthOf(body, '--map-head'),
  };
}

/** How large the map is drawn; 1 is its natural size. */
export function zoomOf(element: Element): number {
  return lengthOf(element, '--zoom') || 1;
}

function lengthOf(element: Element, property: string): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0;
}
