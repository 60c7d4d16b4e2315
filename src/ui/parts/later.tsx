import { Button } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../pane-context';
import { Blank } from './blank';

/** A part of the pane that is loaded when it is first asked for; once it is there, it is there at once. */
export type Later<P> = ComponentType<P> & {
  /** Loads it before it is asked for. */
  readonly preload: () => void;
};

/**
 * @param load as `import()` does; it may fail where the network does, and is then tried again when asked to
 * @param meanwhile what stands there until then; a word where absent
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile?: (props: P) => ReactNode,
): Later<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const begin = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };

  // biome-ignore lint/correctness/noComponentHookFactories: parts are named once, where their module begins
  function Later(props: P) {
    const [, setReady] = useState(loaded !== undefined);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded || failed) return;
      let here = true;
      begin().then(
        () => here && setReady(true),
        () => here && setFailed(true),
      );
      return () => {
        here = false;
      };
    }, [failed]);
    const Part = loaded;
    if (Part) return <Part {...props} />;
    if (meanwhile && !failed) return meanwhile(props);
    return <Waiting failed={failed} again={() => setFailed(false)} />;
  }
  return Object.assign(Later, { preload: () => void begin().catch(() => {}) });
}

function Waiting({ failed, again }: { readonly failed: boolean; readonly again: () => void }) {
  const words = useWords().later;
  if (!failed) return <Blank>{words.loading}</Blank>;
  return (
    <Blank>
      {words.failed}
      <div>
        <Button onClick={again}>{words.again}</Button>
      </div>
    </Blank>
  );
}
