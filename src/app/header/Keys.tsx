import { useMemo, useState } from 'react';
import { useCommands } from '@/app/keys/useCommands';
import { keysChunk } from '@/app/later/chunks';
import { lazyView } from '@/app/later/lazyView';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';

const KeyList = lazyView(keysChunk, 'the keys', (file) => file.KeyList);

/** The keys of the page, listed on a press of '?'. */
export function Keys() {
  const [isOpen, setIsOpen] = useState(false);
  useCommands(useMemo(() => ({ keys: () => setIsOpen(true) }), []));
  return (
    <>
      <Button aria-label="Keys and help" icon="circle-help" onClick={() => setIsOpen(true)} variant="quiet" />
      <Sheet isOpen={isOpen} label="Keys" onClose={() => setIsOpen(false)}>
        {isOpen && <KeyList />}
      </Sheet>
    </>
  );
}
