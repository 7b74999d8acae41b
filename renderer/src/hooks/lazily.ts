import { useEffect, useState } from 'react';

/** A hook for what no window needs for its first picture: null for the moment until it is loaded, the same ever after. */
export function lazily<Loaded>(load: () => Promise<Loaded>): () => Loaded | null {
  let known: Loaded | null = null;
  return function useLoaded() {
    const [loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      if (known !== null) return;
      let isGone = false;
      void load().then((found) => {
        known = found;
        if (!isGone) setLoaded(() => found);
      });
      return () => {
        isGone = true;
      };
    }, []);
    return loaded;
  };
}
