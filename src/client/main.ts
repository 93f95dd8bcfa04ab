// What runs in the browser: small comforts on pages that are complete without them.
import { enableCopying } from './copying.ts'
import { enableFilter } from './filter.ts'
import { putOwnPlatformFirst } from './platforms.ts'
import { enablePlaying } from './playing.ts'

enablePlaying()
enableCopying()
enableFilter()
putOwnPlatformFirst()
