import { Icon } from './icon';

/** Whose something is. */
export function Owner({ name }: { readonly name: string }) {
  return (
    <span class="owner">
      <Icon name="account" />
      <span class="owner__name">{name}</span>
    </span>
  );
}
