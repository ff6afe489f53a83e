import { useEffect, useRef } from 'react'
import classes from './preview.module.css'

/** The picture of a page. The one before stays until the next is there, so that nothing flickers while one types. */
export function PageImage({ name }: { name: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let gone = false
    const image = new Image()
    image.alt = ''
    image.draggable = false
    image.src = `/preview/${name}`
    image.decode().then(
      () => gone || place.current?.replaceChildren(image),
      // Drawn anew since: the next name is on its way.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [name])
  return <span ref={place} className={classes.image} data-page={name} />
}
