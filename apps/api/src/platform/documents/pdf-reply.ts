import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { contentDisposition, RepliesBytes } from '../http/replies-bytes';

/** States that the route replies with a PDF, which is personal: nobody on the way keeps it. */
export function PdfReply(): MethodDecorator {
  return applyDecorators(
    RepliesBytes('application/pdf'),
    Header('cache-control', 'private, no-store'),
    // A browser's own PDF reader is an object in the page that it makes for it.
    Header(
      'content-security-policy',
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    ),
  );
}

/** The PDF as a reply that is shown rather than saved; whoever saves it finds it by the `parts` of its name. */
export function pdfReply(pdf: Buffer, ...parts: string[]): StreamableFile {
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: contentDisposition('inline', `${parts.join(' - ')}.pdf`),
    length: pdf.length,
  });
}
