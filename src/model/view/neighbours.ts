/** The records right before and after the one with this id; `null` at either end, or where it is absent. */
export function neighbours<T extends { id: string }>(
  records: readonly T[],
  id: string,
): { previous: T | null; next: T | null } {
  const at = records.findIndex((record) => record.id === id);
  if (at < 0) return { previous: null, next: null };
  return { previous: records[at - 1] ?? null, next: records[at + 1] ?? null };
}
