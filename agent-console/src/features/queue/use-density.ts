import { useState } from 'react';

export type Density = 'compact' | 'comfortable';
const remembered = 'console.density';

/** Row height, remembered on this device. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>(() => (localStorage.getItem(remembered) === 'comfortable' ? 'comfortable' : 'compact'));
  return [
    density,
    (next) => {
      localStorage.setItem(remembered, next);
      setDensity(next);
    },
  ];
}
