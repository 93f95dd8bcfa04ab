// A QR code as inline drawing, so that it prints and needs no request.
import { encode } from 'uqr'

/** Joins neighbouring dark modules of a row into one stroke: a third of the size of single squares. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = ''
  let start = -1
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] === true) {
      if (start < 0) start = x
    } else if (start >= 0) {
      path += `M${start} ${y}h${x - start}`
      start = -1
    }
  }
  return path
}

/** Shows `text` (an address) as a QR code; `label` says to those who cannot see it what it is. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  // Readers understand every mask; looking for the prettiest one takes nine times as long, on each of thousands of pages.
  const { data, size } = encode(text, { ecc: 'M', border: 2, maskPattern: 0 })
  return (
    <svg class="qr" viewBox={`0 -.5 ${size} ${size}`} role="img" aria-label={label}>
      <path d={data.map(rowPath).join('')} />
    </svg>
  )
}
