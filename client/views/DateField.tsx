import controls from '../style/controls.module.css';
import styles from './DateField.module.css';

interface DateFieldProps {
  readonly label: string;
  /** `2022-03-30`, or '' for none. */
  readonly value: string;
  readonly onChange: (date: string | null) => void;
}

/** A day to choose, in the browser's own calendar; none where it is emptied. */
export const DateField = ({ label, value, onChange }: DateFieldProps) => (
  <label className={styles.date}>
    {label}
    <input
      type="date"
      className={controls.field}
      data-size="small"
      value={value}
      onChange={({ target }) => onChange(target.value || null)}
    />
  </label>
);
