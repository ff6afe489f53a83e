/** The key of every store of the tests. */
export const testKey = Buffer.alloc(32, 7)
