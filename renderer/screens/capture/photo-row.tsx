import { ActionIcon, Button, Loader } from '@mantine/core'
import { IconPhotoPlus, IconX } from '@tabler/icons-react'
import type { CapturedPicture } from '../../../shared/capture/draft'
import { pickPictures } from '../../lib/pictures/pick-pictures'
import { useText } from '../../lib/text-context'
import classes from './capture.module.css'
import type { CapturePictures } from './use-capture-pictures'

interface Props {
  pictures: readonly CapturedPicture[]
  photos: CapturePictures
}

/** The photos of the note, and the button that adds some. Dropping and pasting work everywhere in the window. */
export function PhotoRow({ pictures, photos: { preparing, add, remove } }: Props) {
  const { t } = useText()
  return (
    <fieldset className={classes.photos} aria-label={t('capture.photos')}>
      {pictures.map(({ media }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same photo may be there twice
        <div key={`${media}-${index}`} className={classes.photo}>
          <img src={`/media/${media}`} alt={t('capture.photo', { number: index + 1 })} />
          <ActionIcon
            className={classes.removePhoto}
            variant="filled"
            color="dark"
            size={22}
            aria-label={t('capture.removePhoto', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            <IconX size={13} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {preparing > 0 ? (
        <span className={classes.preparing} role="status">
          <Loader size={14} />
          {t('capture.preparing')}
        </span>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconPhotoPlus size={16} aria-hidden />}
        onClick={() => void pickPictures({ many: true }).then(add)}
      >
        {t('capture.addPhoto')}
      </Button>
    </fieldset>
  )
}
