/**
 * `node .ci/lock.mjs` completes package-lock.json after an install that changed it.
 *
 * A registry may lack packages meant for other platforms. npm leaves those out of the lock and
 * afterwards refuses that same lock (`npm ci`: "EUSAGE … Missing"). What is written here is what npm would have
 * written, less the integrity, which only the registry knows. Hosts are taken out as well, so that the lock
 * serves every registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries = { gnu: 'glibc', musl: 'musl' };

/**
 * What a platform package runs on, told by its name: `@oxlint/binding-linux-x64-musl` → linux, x64, musl.
 * @param {string} name
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = Object.entries(libraries).find(([word]) => words.includes(word))?.[1];
  return { cpu: cpu && [cpu], libc: libc && [libc], os: os && [os] };
}

/**
 * The lock with every optional dependency in it and without hosts, and the names of what had to be added.
 * @param {{ packages: Record<string, any> }} lock
 */
export function completeLock(lock) {
  const packages = structuredClone(lock.packages);
  const added = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isInstalledFor(path, name, packages)) continue;
      const { cpu, libc, os } = platformOf(name);
      if (!os && !cpu) throw new Error(`${name} is missing from the lock, and its name tells no platform`);
      // In npm's order of keys, so that its next `install` has nothing to rewrite.
      packages[`node_modules/${name}`] = compact({ version, cpu, dev, libc, optional: true, os });
      added.push(name);
    }
  }
  for (const entry of Object.values(packages)) if (entry.resolved?.startsWith('http')) delete entry.resolved;
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

const compact = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Whether `name` is found from the package at `path`, looking outwards through node_modules as Node does. */
function isInstalledFor(path, name, packages) {
  const parts = path === '' ? [] : path.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const prefix = parts.slice(0, depth).join('/node_modules/');
    if (`${prefix === '' ? '' : `${prefix}/`}node_modules/${name}` in packages) return true;
  }
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url);
  const before = readFileSync(file, 'utf8');
  const { lock, added } = completeLock(JSON.parse(before));
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
  console.log(after === before ? 'package-lock.json is complete.' : `package-lock.json: ${added.length} added.`);
}
