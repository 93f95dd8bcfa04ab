// Where the files of a show are kept for several editors: a repository of git, as show.yaml names it.
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'

export const REPOSITORY_KINDS = ['github', 'gitlab', 'gitea'] as const

export type RepositoryKind = (typeof REPOSITORY_KINDS)[number]

export interface Repository {
  readonly kind: RepositoryKind
  /** `https://` and the host, without a slash at the end. */
  readonly origin: string
  /** Owner and name, at GitLab perhaps with groups between. */
  readonly path: string
  readonly branch: string | undefined
  /** Public id of the application with which editors sign in. */
  readonly appId: string | undefined
  /** Address of the service that signs editors in to GitHub. */
  readonly signIn: string | undefined
}

interface Fields {
  readonly url: string
  readonly kind?: RepositoryKind | undefined
  readonly branch?: string | undefined
  readonly appId?: string | undefined
  readonly signIn?: string | undefined
}

/** Hosts that everybody knows; Forgejo speaks like Gitea. */
const KIND_OF_HOST: Readonly<Record<string, RepositoryKind>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitea.com': 'gitea',
  'codeberg.org': 'gitea',
}

const partsOf = (
  address: string,
): { readonly origin: string; readonly host: string; readonly path: string } => {
  const { origin, hostname: host, pathname } = new URL(address)
  return { origin, host, path: pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '') }
}

/** Takes an address as it stands in show.yaml; complains where no repository can be there. */
export const complaintAboutRepository = (value: string): Complaint | undefined => {
  const found = excerpt(value)
  if (!URL.canParse(value)) return { code: 'repository-unfit', facts: { found } }
  const { username, search, hash } = new URL(value)
  const isFit = /^[\w.~-]+(?:\/[\w.~-]+)+$/.test(partsOf(value).path) && username + search + hash === ''
  return isFit ? undefined : { code: 'repository-unfit', facts: { found } }
}

/** Takes the address of a repository; gives what kind of host it is, undefined where only the editors know. */
export const kindOfHost = (address: string): RepositoryKind | undefined =>
  URL.canParse(address) ? KIND_OF_HOST[partsOf(address).host] : undefined

/** Takes what show.yaml says; gives the repository. */
export const repositoryFrom = (fields: string | Fields): Repository => {
  const { url, kind, branch, appId, signIn }: Fields = typeof fields === 'string' ? { url: fields } : fields
  const { origin, path } = partsOf(url)
  return { kind: kind ?? kindOfHost(url) ?? 'gitea', origin, path, branch, appId, signIn }
}
