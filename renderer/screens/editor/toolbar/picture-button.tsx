import { IconPhoto } from '@tabler/icons-react'
import { pickPictures } from '../../../lib/pictures/pick-pictures'
import { useText } from '../../../lib/text-context'
import { ToolButton } from './tool-button'

/** Chooses picture files. */
export function PictureButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useText()
  return (
    <ToolButton label={t('editor.tools.picture')} onClick={() => void pickPictures({ many: true }).then(onFiles)}>
      <IconPhoto size={18} stroke={1.7} aria-hidden />
    </ToolButton>
  )
}
