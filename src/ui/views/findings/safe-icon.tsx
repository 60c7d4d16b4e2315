import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** A tick in a circle: beside what can be mended without a doubt. */
export function SafeIcon() {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.36 4.65a.5.5 0 0 0-.71-.01L7 9.3 5.35 7.64a.5.5 0 1 0-.7.71l2 2a.5.5 0 0 0 .7 0l4-4a.5.5 0 0 0 .01-.7Z" />
    </svg>
  );
}
