import path from 'node:path'

/** Where things lie in a data folder. */
export const recoveryPlaces = (folder: string) => ({
  store: path.join(folder, 'bogo.db'),
  damaged: path.join(folder, 'damaged'),
  /** Stands there when something was said of the store that the quick look at the start cannot tell. */
  wanted: path.join(folder, 'bogo.db.repair'),
  /** What was written while the store could not take it. */
  rescue: path.join(folder, 'bogo.db.rescue'),
  /** A new store that is being built. What a killed run left of it is thrown away. */
  building: path.join(folder, 'bogo.db.recovering'),
  /** A whole, verified new store that waits to take the place of the damaged one. */
  recovered: path.join(folder, 'bogo.db.recovered'),
})
