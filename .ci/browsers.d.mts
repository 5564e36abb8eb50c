export function findChromium(): string | undefined;
export function findShell(): string | undefined;
export function hasOwnChromium(): boolean;
export function findFirefox(): string | undefined;
