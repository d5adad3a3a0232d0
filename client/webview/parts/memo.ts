import { Component, createElement, type FunctionComponent, type RenderableProps } from 'preact';

/**
 * A component that is drawn anew only when one of its properties has become another one. With views whose
 * unchanged parts keep their identity (see `share`), an edit then costs what it changed.
 */
export function memo<Props extends object>(component: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !isSame(this.props, next);
    }

    override render(props: RenderableProps<Props>) {
      return createElement(component, props as Props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}

function isSame(before: object, after: object): boolean {
  const entries = Object.entries(after);
  return (
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.is(value, (before as Record<string, unknown>)[key]))
  );
}
