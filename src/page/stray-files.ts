/**
 * Keeps a page when a file is dropped on it anywhere but on a box for files. Many browsers would go to the file, and what
 * was typed would be gone.
 */
export function holdOffStrayFiles(document: Document): void {
  const holdOff = (event: DragEvent) => {
    const { target, dataTransfer } = event;
    const isTaken = event.defaultPrevented || (target instanceof HTMLInputElement && target.type === 'file');
    if (isTaken || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  document.addEventListener('dragover', holdOff);
  document.addEventListener('drop', holdOff);
}
