/** A codicon. It says nothing to a screen reader: the words stand beside it. */
export function Icon({ name }: { readonly name: string }) {
  return <span class={`codicon codicon-${name}`} aria-hidden="true" />;
}
