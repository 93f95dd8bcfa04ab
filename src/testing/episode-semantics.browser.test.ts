// Reads the page of an episode as a screen reader does, and walks through it with the keyboard alone.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from './visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/karlsruhe/'

const controlRoles = /^\s*- '?(button|slider|combobox|searchbox|search|group)\b(?: "([^"]*)")?/

/** Every control with its role and name, in the order of the page. */
const controlsIn = async (page: Page, selector: string): Promise<readonly string[]> => {
  const snapshot = await page.locator(selector).ariaSnapshot()
  return snapshot.split('\n').flatMap((line) => {
    const [, role, name] = controlRoles.exec(line) ?? []
    return role === undefined ? [] : [`${role} ${name ?? ''}`.trim()]
  })
}

interface Focused {
  readonly name: string
  readonly isVisible: boolean
  readonly isMarked: boolean
}

/** What has the focus: whether it is in sight, on top, and looks different from what has not. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { left, top, width, height } = element.getBoundingClientRect()
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      name: `${element.localName} ${name.trim().slice(0, 60)}`,
      isVisible: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })

describe('the page of an episode', () => {
  test('names every control of the player, in order', async () => {
    await on(path, async (page) => {
      await page.locator('.rail').waitFor()
      expect(await controlsIn(page, '.player')).toEqual([
        'button Anhören: Auf die Führungskräfte kommt es an – aber was brauchen sie? Erfahrungswerte aus Karlsruhe',
        'slider Stelle in der Aufnahme',
        'button Voriges Kapitel',
        'button 15 Sekunden zurück',
        'button 30 Sekunden vor',
        'button Nächstes Kapitel',
        'combobox Tempo',
        'combobox Schlaf-Timer',
        'button Ton aus',
        'slider Lautstärke',
        'button Teilen',
        'button Tasten',
      ])
      const value = await page
        .getByRole('slider', { name: 'Stelle in der Aufnahme' })
        .getAttribute('aria-valuetext')
      expect(value).toBe('0 Sekunden von 1 Minute 29 Sekunden, Kapitel Worauf es ankommt')
    })
  })

  test('names the tools of the transcript and each of its places', async () => {
    await on(path, async (page) => {
      await page.locator('.reading-tools').waitFor()
      const controls = await controlsIn(page, '#transcript')
      expect(controls.slice(0, 2)).toEqual(['search Im Transkript suchen', 'searchbox Im Transkript suchen'])
      const places = controls.filter((control) => control.startsWith('button Stelle '))
      expect(places.length).toBe(await page.locator('#transcript p[id]').count())
      expect(new Set(places).size).toBe(places.length)
      const times = page.getByRole('link', { name: /^\d\d:\d\d abspielen$/ })
      expect(await times.count()).toBeGreaterThan(places.length)
    })
  })

  test('has an outline that one can move through by headings', async () => {
    await on(path, async (page) => {
      const headings = await page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.map(({ localName, textContent }) => `${localName} ${textContent}`))
      expect(
        headings.filter((heading) => !heading.startsWith('h3')).map((heading) => heading.slice(3)),
      ).toEqual([
        'Auf die Führungskräfte kommt es an – aber was brauchen sie? Erfahrungswerte aus Karlsruhe',
        'Kapitel',
        'Notizen zur Folge',
        'Menschen in dieser Folge',
        'Orte',
        'Themen',
        'Transkript',
        'Herunterladen',
        'Weitergeben',
        'Zitieren',
      ])
      expect(headings.indexOf('h3 Worauf es ankommt')).toBeGreaterThan(headings.indexOf('h2 Transkript'))
    })
  })

  test('says nothing by itself: no live region speaks before something happens', async () => {
    await on(path, async (page) => {
      await page.waitForTimeout(800)
      const regions = page.locator('[aria-live], [role=status], [role=alert], [role=log]')
      expect(await regions.count()).toBeGreaterThan(0)
      expect((await regions.allTextContents()).join('').trim()).toBe('')
    })
  })

  test('can be walked through with the keyboard from the first link to the last, every stop in sight', async () => {
    await on(path, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.locator('.rail').waitFor()
      const stops: string[] = []
      const bad: string[] = []
      for (let at = 0; at < 200; at += 1) {
        await page.keyboard.press('Tab')
        const { name, isVisible, isMarked } = await focused(page)
        if (name.startsWith('body')) break
        stops.push(name)
        if (!isVisible) bad.push(`out of sight: ${name}`)
        if (!isMarked) bad.push(`not marked: ${name}`)
      }
      expect(bad).toEqual([])
      expect(stops[0]).toBe('a Zum Inhalt springen')
      expect(stops.at(-1)).toBe('a Feed (RSS)')
      expect(stops).toContain('button Tasten')
      expect(stops.length).toBeLessThan(200)
    })
  })
})
