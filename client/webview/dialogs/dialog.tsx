import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Something over the page that takes the keyboard until Escape, its button or a click beside it closes it. */
export function Dialog({ title, children }: DialogProps) {
  const { text, act } = useTools();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    const beside = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.showModal();
    dialog?.addEventListener('click', beside);
    return () => dialog?.removeEventListener('click', beside);
  }, []);
  return (
    <dialog
      class="dialog"
      ref={element}
      aria-labelledby={heading}
      onClose={() => act({ type: 'dialog', dialog: null })}
    >
      <div class="dialog__body">
        <div class="dialog__head">
          <h2 class="dialog__title" id={heading}>
            {title}
          </h2>
          <IconButton icon="close" label={text('dismiss')} onPress={() => element.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
