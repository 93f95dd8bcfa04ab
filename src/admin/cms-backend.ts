// Tells the CMS where the files are: in a repository of git, or only on this computer.
import type { GitBackend } from '@sveltia/cms'
import type { Repository } from '../model/repository.ts'

/** The CMS asks for a repository even where it only works on this computer; nobody signs in to this one, but its name is said. */
const onThisComputer = (folder: string): GitBackend => ({
  name: 'gitea',
  repo: `local/${folder}`,
  base_url: 'https://git.invalid',
  api_root: 'https://git.invalid/api/v1',
  auth_methods: ['token'],
})

const APIS = { github: 'https://api.github.com', gitlab: '/api/v4', gitea: '/api/v1' } as const

const isKnown = ({ origin }: Repository): boolean => origin === 'https://github.com'

/** GitHub Enterprise answers below its own address. */
const apiOf = (repository: Repository): string => {
  const { kind, origin } = repository
  if (kind === 'github') return isKnown(repository) ? APIS.github : `${origin}/api/v3`
  return origin + APIS[kind]
}

const branchOf = ({ branch }: Repository) => (branch === undefined ? {} : { branch })

/**
 * Takes the repository of the show, undefined for none, and the name of the folder that editors choose then; gives the backend: https://sveltiacms.app/en/docs/backends
 * Editors sign in with a token of their own where no application is named for it. No secret is ever part of it.
 */
export const cmsBackend = (repository: Repository | undefined, folder: string): GitBackend => {
  if (repository === undefined) return onThisComputer(folder.replaceAll('/', '-') || '-')
  const { kind, origin, path, appId, signIn } = repository
  const common = { repo: path, api_root: apiOf(repository), ...branchOf(repository) }
  const token: { auth_methods: ['token'] } = { auth_methods: ['token'] }
  if (kind === 'github')
    return { name: kind, ...common, ...(signIn === undefined ? token : { base_url: signIn }) }
  const server = { ...common, base_url: origin }
  if (appId === undefined) return { name: kind, ...server, ...token }
  return kind === 'gitlab'
    ? { name: kind, ...server, auth_type: 'pkce', app_id: appId }
    : { name: kind, ...server, app_id: appId }
}

/** Where the CMS asks whether the host is in order. */
const STATUS: Readonly<Record<string, readonly string[]>> = {
  'https://github.com': ['https://www.githubstatus.com'],
  'https://gitlab.com': ['https://status-api.hostedstatus.com'],
}

/** Takes the same; gives the addresses besides its own that the page has to be allowed to ask. */
export const backendOrigins = (repository: Repository | undefined): readonly string[] =>
  repository === undefined
    ? []
    : [
        ...new Set([
          new URL(apiOf(repository)).origin,
          repository.origin,
          ...(STATUS[repository.origin] ?? []),
        ]),
      ]
