import { useTools } from '../state/tools';
import { TitleField } from './title-field';

interface RetitleProps {
  /** By what the thing is named in an edit. */
  readonly thing: string;
  /** What it is called now. */
  readonly title: string;
  /** What is written there now, where that is not the title. */
  readonly text?: string | undefined;
}

/** Writes what a thing is called or says, where it stands. */
export function Retitle({ thing, title, text = title }: RetitleProps) {
  const { text: say, act, edit } = useTools();
  return (
    <TitleField
      text={text}
      label={say('edit.title', { title })}
      write={written => edit({ type: 'retitle', thing, text: written })}
      end={() => act({ type: 'edit', item: null })}
    />
  );
}
