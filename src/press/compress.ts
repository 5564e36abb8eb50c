export async function compressTree(_dir: string): Promise<void> {}
