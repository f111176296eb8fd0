import { type Plugin } from 'vite';

/** What a first visit asks for, by the part of it that asks. */
interface FirstFiles {
  /** The texts of the first screens, by language. */
  texts: Record<string, string>;
  /** What every screen of somebody who is signed in stands on. */
  work: string[];
  /** A trainer's day. */
  day: string[];
  /** What the other screens share. */
  screens: string[];
}

const place = '/* first files */ null';

/**
 * Writes the names of a first visit's files into the page, whose own script asks for them at once: each would otherwise
 * only be found by the one before it, and on a slow network every such step is half a second.
 */
export function firstFiles(): Plugin {
  return {
    name: 'first-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        if (!html.includes(place)) throw new Error(`index.html has no place for the first files: ${place}`);
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const one = (what: string, fits: (chunk: (typeof chunks)[number]) => boolean) => {
          const chunk = chunks.find(fits);
          if (!chunk) throw new Error(`The build has no chunk for ${what}.`);
          return chunk;
        };
        const withStyles = (name: string) => {
          const { fileName, viteMetadata } = one(name, (chunk) => chunk.name === name);
          return [fileName, ...(viteMetadata?.importedCss ?? [])].map((file) => `/${file}`);
        };
        const texts = ['fr', 'ar', 'en'].map((locale) => {
          const { fileName } = one(locale, ({ facadeModuleId }) =>
            Boolean(facadeModuleId?.endsWith(`/first-texts/${locale}.ts`)),
          );
          return [locale, `/${fileName}`];
        });
        const files: FirstFiles = {
          texts: Object.fromEntries(texts) as Record<string, string>,
          work: withStyles('work'),
          day: withStyles('day'),
          screens: withStyles('screens'),
        };
        return html.replace(place, JSON.stringify(files));
      },
    },
  };
}
