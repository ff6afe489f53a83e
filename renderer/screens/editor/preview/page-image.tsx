import { useEffect, useRef } from 'react'
import classes from './preview.module.css'

/** The picture of a page. The one before stays until the next is there, so that nothing flickers while one types. */
export function PageImage({ name }: { name: string }) {
  const place = useRef<HTMLSpanElement>(null)
  const asked = useRef(0)
  const shown = useRef(0)
  useEffect(() => {
    asked.current += 1
    const number = asked.current
    const image = new Image()
    image.alt = ''
    image.draggable = false
    image.src = `/preview/${name}`
    image.decode().then(
      () => {
        // On a slow PC the next one is asked for before this one is there: better a little late than never.
        if (number < shown.current) return
        shown.current = number
        place.current?.replaceChildren(image)
      },
      // Drawn anew since: the next name is on its way.
      () => undefined,
    )
  }, [name])
  return <span ref={place} className={classes.image} data-page={name} />
}
