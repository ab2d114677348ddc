/** Hands a file over as a download. It never leaves the machine. */
export function offerFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = outermostPage(window).createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * The page of the whole window, or this one where that cannot be reached. Firefox takes a download in a frame for a page
 * in that frame, which a strict policy of the page around it forbids.
 */
function outermostPage(window: Window): Document {
  try {
    return window.top?.document ?? window.document;
  } catch {
    // The frame of another origin.
    return window.document;
  }
}
