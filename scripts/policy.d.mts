export const HEADERS: Record<string, string>;
export const DEV_HEADERS: Record<string, string>;
export const DEV_NONCE: string;
export function metaPolicy(): string;
export function headersFile(): string;

export function nginxFile(): string;
export function caddyFile(): string;
