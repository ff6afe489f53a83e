import { type AnyExtension, getSchema } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { Document } from './nodes/document'
import { Facts } from './nodes/facts'
import { Figure } from './nodes/figure'
import { Link } from './nodes/link'
import { BulletList, ListItem, OrderedList } from './nodes/list'
import { Finding, Policy, RecordField } from './nodes/record'
import { Table, TableCell, TableHeader, TableRow } from './nodes/table'
import { Title } from './nodes/title'

/** Nodes that the screen draws in its own way; the editor extends these with views. */
export const viewableNodes = { Figure, Facts, Finding, Policy, RecordField }

/** Everything else a report may hold. */
export const plainExtensions: AnyExtension[] = [
  Document,
  Title,
  Text,
  Paragraph,
  Heading.configure({ levels: [1, 2, 3, 4] }),
  BulletList,
  OrderedList,
  ListItem,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  HardBreak,
  Bold,
  Italic,
  Underline,
  Strike,
  Link,
]

/** The one list of nodes and marks that a report may hold. */
export const documentExtensions: AnyExtension[] = [...plainExtensions, ...Object.values(viewableNodes)]

/** The ProseMirror schema of a report. */
export const documentSchema = () => getSchema(documentExtensions)
