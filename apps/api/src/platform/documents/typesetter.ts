import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// Nothing is ever there: templates lie over it from memory, so that no template can read a file of the machine.
const workspace = join(__dirname, 'empty');

const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
];

/** Sets the templates (`.typ`) of one folder and the folders in it. Slow and synchronous: for a worker thread. */
export class Typesetter {
  private readonly compiler: NodeCompiler;

  constructor(templates: string) {
    const fontPaths = fonts.map((font) => dirname(require.resolve(`@expo-google-fonts/${font}`)));
    this.compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
    for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.typ')) continue;
      this.compiler.addSource(join(workspace, file), readFileSync(join(templates, file), 'utf8'));
    }
  }

  /** The PDF. The template reads `json` as `data` of house.typ; it never becomes code. Throws what typst found wrong. */
  pdf(template: string, json: string): Buffer {
    try {
      return this.compiler.pdf({ mainFilePath: join(workspace, template), inputs: { data: json } });
    } catch (error) {
      // Typst's errors are no Errors and carry their message as the code.
      throw new Error(`${template}: ${String((error as { code?: unknown }).code ?? error)}`);
    } finally {
      this.compiler.evictCache(10);
    }
  }
}
