import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { type Command, isOf, type ReplyOf } from '../offline/commands';
import { keepReply } from '../offline/kept-replies';

/** The API took what this device had kept: the screens and the device's copies say so too. */
export async function showSent(client: QueryClient, command: Command, reply: unknown): Promise<void> {
  const show = (key: QueryKey) => {
    if (client.getQueryData(key) !== undefined) client.setQueryData(key, reply);
    return keepReply(key, reply);
  };
  if (isOf(command, 'callRoll') || isOf(command, 'addWalkIn')) await show(['roll', command.input.path.id]);
  else if (isOf(command, 'logFollowUp')) {
    await show(['follow-up-window', command.input.body.windowId]);
    void client.invalidateQueries({ queryKey: ['follow-ups'] });
  } else if (isOf(command, 'addFollowUpFile')) {
    await show(['follow-up-window', (reply as ReplyOf<'addFollowUpFile'>).id]);
    void client.invalidateQueries({ queryKey: ['follow-ups'] });
  } else {
    const { showSentPaper } = await import('./sent-papers');
    await showSentPaper(client, command, reply);
  }
  void client.invalidateQueries({ queryKey: ['my-day'] });
}
