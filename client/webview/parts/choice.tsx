import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** The values and what they are called, in their order. */
  readonly options: readonly (readonly [value: string, title: string])[];
  onChange(value: string): void;
}

/** A labelled list of which one entry is chosen. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label class="choice__label" htmlFor={id}>
        {label}
      </label>
      <select
        class="choice__list"
        id={id}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {options.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
