import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { type Inline, run } from './inline'
import type { StoredPicture } from './pictures'
import { type ShapeSize, shapeComment, shapePlace } from './shape-place'
import { twipsOfUnits } from './units'
import { element } from './xml'

/** Hundredths of a point in a pixel at 96 to the inch. */
const unitsOfPixel = 75

/** A picture in the line, of this size on paper. */
export function pictureInline(
  { id, image }: StoredPicture,
  size: ShapeSize,
  alt: string,
  form: CharForm,
  drawing: Drawing,
): Inline {
  const { width, height } = size
  const pixels = { width: image.width * unitsOfPixel, height: image.height * unitsOfPixel }
  const number = drawing.nextId()
  const plain = { e1: 1, e2: 0, e3: 0, e4: 0, e5: 1, e6: 0 }
  const picture = element(
    'hp:pic',
    {
      id: number,
      zOrder: 0,
      numberingType: 'PICTURE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: false,
      dropcapstyle: 'None',
      href: '',
      groupLevel: 0,
      instid: number,
      reverse: false,
    },
    [
      element('hp:offset', { x: 0, y: 0 }),
      element('hp:orgSz', { width, height }),
      element('hp:curSz', { width, height }),
      element('hp:flip', { horizontal: false, vertical: false }),
      element('hp:rotationInfo', {
        angle: 0,
        centerX: Math.round(width / 2),
        centerY: Math.round(height / 2),
        rotateimage: true,
      }),
      element('hp:renderingInfo', {}, [
        element('hc:transMatrix', plain),
        element('hc:scaMatrix', plain),
        element('hc:rotMatrix', plain),
      ]),
      element('hc:img', { binaryItemIDRef: id, bright: 0, contrast: 0, effect: 'REAL_PIC', alpha: 0 }),
      element('hp:imgRect', {}, [
        element('hc:pt0', { x: 0, y: 0 }),
        element('hc:pt1', { x: width, y: 0 }),
        element('hc:pt2', { x: width, y: height }),
        element('hc:pt3', { x: 0, y: height }),
      ]),
      element('hp:imgClip', { left: 0, right: pixels.width, top: 0, bottom: pixels.height }),
      element('hp:inMargin', { left: 0, right: 0, top: 0, bottom: 0 }),
      element('hp:imgDim', { dimwidth: pixels.width, dimheight: pixels.height }),
      element('hp:effects'),
      ...shapePlace(size, { inLine: true }),
      ...shapeComment(alt),
    ],
  )
  return { xml: run(form, [picture, element('hp:t')], drawing), pieces: [{ picture: twipsOfUnits(height) }] }
}
