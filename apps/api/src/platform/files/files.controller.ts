import { Body, Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires';
import { Context } from '../context/context.decorators';
import { RequestContext } from '../context/request-context';
import { IdParam } from '../contract/id.param';
import { keepForEver } from '../http/keep-for-ever';
import { contentDisposition, RepliesBytes } from '../http/replies-bytes';
import { partOf } from './byte-range';
import { FileDto, NewFileQuery } from './files.dto';
import { FilesService } from './files.service';

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Post('enrolments/:id/files')
  @Requires('files.write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: FileDto })
  sendFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: NewFileQuery,
    @Body() body: unknown,
  ): Promise<FileDto> {
    return this.files.keep(context, { enrolmentId: id }, query, body);
  }

  @Post('programmes/:id/files')
  @Requires('files.write-programme')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: FileDto })
  sendProgrammeFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: NewFileQuery,
    @Body() body: unknown,
  ): Promise<FileDto> {
    return this.files.keep(context, { programmeId: id }, query, body);
  }

  @Get('files/:id')
  @Requires('files.read')
  @RepliesBytes('image/jpeg', 'image/png', 'application/pdf', 'audio/webm', 'audio/ogg', 'audio/mp4')
  async readFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.files.find(context, id);
    const bytes = await this.files.bytes(file, 'whole');
    if (keepForEver(request, reply, file.id)) return undefined;
    if (file.mediaType.startsWith('audio/'))
      return sandboxed(reply, partOf(request, reply, bytes), file.mediaType, 'inline');
    // A picture was drawn by us; a PDF is a stranger's program and is never shown on our own address.
    const kind = file.mediaType === 'application/pdf' ? 'attachment' : 'inline';
    return sandboxed(reply, bytes, file.mediaType, contentDisposition(kind, file.name));
  }

  @Get('files/:id/thumbnail')
  @Requires('files.read')
  @RepliesBytes('image/jpeg')
  async readFileThumbnail(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.files.find(context, id);
    const bytes = await this.files.bytes(file, 'thumbnail');
    if (keepForEver(request, reply, `${file.id}-thumbnail`)) return undefined;
    return sandboxed(reply, bytes, 'image/jpeg', 'inline');
  }
}

function sandboxed(reply: FastifyReply, bytes: Buffer, type: string, disposition: string): StreamableFile {
  void reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff');
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
