/** Whether two objects of one make hold the same values, without looking into these. */
export function hasSameValues<Made extends object>(a: Made, b: Made): boolean {
  return (Object.keys(a) as (keyof Made)[]).every((key) => a[key] === b[key]);
}
