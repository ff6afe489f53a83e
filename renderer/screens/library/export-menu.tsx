import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconTableExport } from '@tabler/icons-react'
import { type TableFormat, tableFormats } from '../../../shared/ipc/library'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'

interface Written {
  readonly file: string
  readonly name: string
  readonly count: number
}

interface Props {
  /** What goes into the file. */
  label: string
  disabled?: boolean
  write: (format: TableFormat) => Promise<Written | null>
}

/** Writes a table to a file that main asks for, and offers to show it. */
export function ExportMenu({ label, disabled = false, write }: Props) {
  const api = useApi()
  const { t } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()

  async function start(format: TableFormat) {
    const written = await run(() => write(format))
    if (!written) return
    const { file, name, count } = written
    notify.offering(t('library.exported', { count, name }), t('library.show'), () =>
      run(() => api.library.reveal({ file })),
    )
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          disabled={disabled}
          leftSection={<IconTableExport size={16} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          {t('library.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        {tableFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void start(format)}>
            {t(`library.formats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
