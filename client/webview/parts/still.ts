import { Component, type ComponentChildren } from 'preact';

interface StillProps {
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}

/** What nobody looks at costs nothing: it is drawn when it is first shown, and stands still while it is hidden. */
export class Still extends Component<StillProps> {
  #wasShown = false;

  /** What is hidden learns of that, and of nothing more. */
  override shouldComponentUpdate({ isShown }: Readonly<StillProps>): boolean {
    return isShown || this.props.isShown;
  }

  override render({ isShown, children }: StillProps): ComponentChildren {
    this.#wasShown ||= isShown;
    return this.#wasShown ? children : null;
  }
}
