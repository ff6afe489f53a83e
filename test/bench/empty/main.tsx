import '@mantine/core/styles.css'
import { MantineProvider, Title } from '@mantine/core'
import { createRoot } from 'react-dom/client'

// What the application is compared with: the same tools, and nothing on the page.
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider>
      <Title order={1}>Empty</Title>
    </MantineProvider>,
  )
}
