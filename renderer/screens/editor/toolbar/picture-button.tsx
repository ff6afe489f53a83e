import { FileButton } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useText } from '../../../lib/text-context'
import { ToolButton } from './tool-button'

/** Chooses picture files. Any image is offered: one that cannot be used is explained rather than hidden. */
export function PictureButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useText()
  return (
    <FileButton accept="image/*,.heic,.heif" multiple onChange={onFiles}>
      {({ onClick }) => (
        <ToolButton label={t('editor.tools.picture')} onClick={onClick}>
          <IconPhoto size={18} stroke={1.7} aria-hidden />
        </ToolButton>
      )}
    </FileButton>
  )
}
