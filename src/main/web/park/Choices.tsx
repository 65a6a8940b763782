interface Props {
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of many, all in one box that scrolls. */
export function Choices({ label, options, chosen, onChange }: Props) {
  const toggle = (value: string, on: boolean) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      <div>
        {options.map(([value, name]) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => toggle(value, event.currentTarget.checked)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
