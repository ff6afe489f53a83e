// The peer of the benchmark: Electron with one window on the page that is named, and nothing else.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const page = process.argv.find((argument) => argument.endsWith('.html'))
  return new BrowserWindow({ width: 1280, height: 800 }).loadFile(page)
})
