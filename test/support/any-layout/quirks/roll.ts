/** A number below `sides` that depends on nothing but its seeds: what fast-check does not choose cell by cell. */
export function roll(sides: number, ...seeds: readonly number[]): number {
  let hash = 2_166_136_261;
  for (const seed of seeds) hash = Math.imul(hash ^ (seed + 0x9e37), 16_777_619) ^ (hash >>> 13);
  return (hash >>> 0) % sides;
}

export function pick<T>(from: readonly [T, ...T[]] | readonly T[], ...seeds: readonly number[]): T {
  return from[roll(from.length, ...seeds)] as T;
}
