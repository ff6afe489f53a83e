// The peer of the start benchmark: Electron with one window and nothing in it (or a page to print).
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const file = process.argv.find((argument) => argument.endsWith('.html'))
  const window = new BrowserWindow({ width: 1280, height: 800 })
  return file ? window.loadFile(file) : window.loadURL('data:text/html,<title>empty</title><h1>empty</h1>')
})
