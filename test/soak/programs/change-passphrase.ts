import { openTestVault } from '../../support/vault'

/**
 * Changes the protection of a data folder over and over, until it is killed: `change-passphrase.cjs <folder>`. Says the
 * number of each passphrase before it sets it, and once it is set.
 */
async function run(folder: string): Promise<void> {
  const vault = await openTestVault(folder)
  await vault.unlock('passphrase number 0')
  for (let number = 1; ; number++) {
    process.stdout.write(`set ${number}\n`)
    await vault.setPassphrase(`passphrase number ${number - 1}`, `passphrase number ${number}`)
    // Every other time by way of a bare key, whose files are overwritten as well.
    if (number % 2 === 0) {
      await vault.removePassphrase(`passphrase number ${number}`, 'key-file')
      await vault.setPassphrase(null, `passphrase number ${number}`)
    }
    process.stdout.write(`done ${number}\n`)
  }
}

void run(process.argv[2] ?? '')
