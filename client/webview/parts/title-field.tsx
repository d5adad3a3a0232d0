import { useEffect, useRef } from 'preact/hooks';
import { useTools } from '../state/tools';

interface TitleFieldProps {
  /** What is written there now. */
  readonly text: string;
  readonly label: string;
  write(text: string): void;
  /** Nothing more is written; the keyboard may have been elsewhere before. */
  end(): void;
}

/** A text that is written where it stands: Enter or leaving it writes, Escape leaves it as it was. */
export function TitleField({ text, label, write, end }: TitleFieldProps) {
  const { text: say } = useTools();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    field.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  const finish = (isWritten: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const written = field.current?.value.trim() ?? '';
    if (isWritten && written !== '' && written !== text) write(written);
    end();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    const item = field.current?.parentElement?.querySelector<HTMLElement>('[data-item], .fold');
    finish(event.key === 'Enter');
    item?.focus();
  };
  return (
    <input
      class="title-field"
      type="text"
      ref={field}
      defaultValue={text}
      aria-label={label}
      placeholder={say('edit.placeholder')}
      onKeyDown={onKeyDown}
      // Whoever looks into another window comes back to what they were writing.
      onBlur={() => document.hasFocus() && finish(true)}
    />
  );
}
