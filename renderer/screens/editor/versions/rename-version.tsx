import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { longestVersionName, type VersionSummary } from '../../../../shared/versions/version'
import { useText } from '../../../lib/text-context'

interface Props {
  version: VersionSummary
  busy: boolean
  onRename: (name: string) => void
  onClose: () => void
}

/** Asks for another name of a version. */
export function RenameVersion({ version, busy, onRename, onClose }: Props) {
  const { t } = useText()
  const [name, setName] = useState(version.name)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.renameTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onRename(name.trim())
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('versions.name')}
            maxLength={longestVersionName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {t('versions.rename')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
