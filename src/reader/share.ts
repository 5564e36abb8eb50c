/** What became of the device's own sheet: `unable` where there is none, or it does not open. */
export type SheetOutcome = 'shared' | 'left' | 'unable';

/**
 * Opens the device's own sheet with `data` (Web Share, https://w3c.github.io/web-share/). To be called within a press and
 * before anything is awaited: browsers open the sheet only for a reader who has just acted. Never throws.
 */
export async function shareByDevice(data: ShareData): Promise<SheetOutcome> {
  // Typed as always there; in many browsers it is not.
  const { share, canShare } = navigator as Partial<Navigator>;
  if (!share || canShare?.call(navigator, data) === false) return 'unable';
  try {
    await share.call(navigator, data);
    return 'shared';
  } catch (error) {
    // The reader closed the sheet, or pressed again while it was open.
    return ['AbortError', 'InvalidStateError'].includes((error as Error).name) ? 'left' : 'unable';
  }
}
