import { type ITableOptions, Table, TableProperties } from 'docx'
import { element } from './xml'

/** A table with what it is for readers who cannot see it: the library has no option for it. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, summary: string) {
    super(options)
    const properties: unknown = this.root.find((part: unknown) => part instanceof TableProperties)
    if (properties instanceof TableProperties && summary !== '') {
      properties.addChildElement(element('w:tblCaption', { 'w:val': summary }))
      properties.addChildElement(element('w:tblDescription', { 'w:val': summary }))
    }
  }
}
