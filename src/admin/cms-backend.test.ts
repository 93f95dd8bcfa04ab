// Checks where the CMS is told to save, for every kind of host.
import { expect, test } from 'vitest'
import { repositoryFrom } from '../model/repository.ts'
import { backendOrigins, cmsBackend } from './cms-backend.ts'

test('a repository at GitHub is reached by its interface, with a token of the editor', () => {
  const repository = repositoryFrom('https://github.com/konto/podcast.git')
  expect(cmsBackend(repository, 'sendung')).toEqual({
    name: 'github',
    repo: 'konto/podcast',
    api_root: 'https://api.github.com',
    auth_methods: ['token'],
  })
  expect(backendOrigins(repository)).toContain('https://api.github.com')
})

test('with a sign-in service of its own, GitHub offers that, too', () => {
  const repository = repositoryFrom({
    url: 'https://github.com/konto/podcast',
    branch: 'redaktion',
    signIn: 'https://an.example/',
  })
  expect(cmsBackend(repository, 'sendung')).toMatchObject({
    branch: 'redaktion',
    base_url: 'https://an.example/',
  })
  expect(cmsBackend(repository, 'sendung')).not.toHaveProperty('auth_methods')
})

test('a server of one’s own is asked at its own address', () => {
  const gitea = repositoryFrom({ url: 'https://git.example/a/b', kind: 'gitea' })
  expect(cmsBackend(gitea, 'sendung')).toMatchObject({
    name: 'gitea',
    repo: 'a/b',
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v1',
  })
  const gitlab = repositoryFrom({ url: 'https://gitlab.com/a/b/c', appId: 'x' })
  expect(cmsBackend(gitlab, 'sendung')).toMatchObject({
    name: 'gitlab',
    repo: 'a/b/c',
    auth_type: 'pkce',
    app_id: 'x',
  })
  expect(backendOrigins(gitea)).toEqual(['https://git.example'])
})

test('without a repository nobody outside is asked', () => {
  expect(backendOrigins(undefined)).toEqual([])
  expect(cmsBackend(undefined, 'sendung')).toMatchObject({
    repo: 'local/sendung',
    base_url: 'https://git.invalid',
  })
})
