import { SearchBox } from '@fluentui/react-components';
import { useWords } from '../pane-context';

export interface SearchFieldProps {
  /** What is searched for, e.g. "Cari temuan". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** A field that searches while its reader types. */
export function SearchField({ label, value, onChange, className = '' }: SearchFieldProps) {
  const words = useWords();
  return (
    <SearchBox
      className={className}
      size="small"
      value={value}
      placeholder={label}
      aria-label={label}
      dismiss={value === '' ? null : { 'aria-label': words.clearSearch }}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
