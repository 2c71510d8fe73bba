import { Button } from '@/ui/Button';

interface TryAgainProps {
  /** What it does, where 'Try again' would not tell. */
  label?: string;
  onPress: () => unknown;
}

/** The way on after something failed: to ask for it once more. */
export function TryAgain({ label = 'Try again', onPress }: TryAgainProps) {
  return (
    <Button icon="reload" onClick={() => void onPress()}>
      {label}
    </Button>
  );
}
