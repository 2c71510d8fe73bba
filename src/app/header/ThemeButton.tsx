import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { useMedia } from '@/ui/useMedia';

type Theme = 'light' | 'dark';
const KEY = 'communique-theme';

/** Changes between light and dark. Until it is pressed the page follows the system. */
export function ThemeButton() {
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const [chosen, setChosen] = useState<Theme | null>(remembered);
  const theme = chosen ?? (isSystemDark ? 'dark' : 'light');
  useEffect(() => {
    if (chosen !== null) document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button
      aria-label={`Change to ${other} colours`}
      icon={theme === 'dark' ? 'sun' : 'moon'}
      onClick={() => {
        setChosen(other);
        remember(other);
      }}
      variant="quiet"
    />
  );
}

/** A browser may refuse storage: then the choice lasts as long as the page. */
function remembered(): Theme | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
