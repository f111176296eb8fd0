import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { type Command, isOf } from '../offline/commands';
import { keepReply } from '../offline/kept-replies';

/** The API took what this device had kept: the screens and the device's copies say so too. */
export function showSent(client: QueryClient, command: Command, reply: unknown): void {
  const show = (key: QueryKey) => {
    if (client.getQueryData(key) !== undefined) client.setQueryData(key, reply);
    void keepReply(key, reply);
  };
  if (isOf(command, 'callRoll') || isOf(command, 'addWalkIn')) show(['roll', command.input.path.id]);
  if (isOf(command, 'logFollowUp')) {
    show(['follow-up-window', command.input.body.windowId]);
    void client.invalidateQueries({ queryKey: ['follow-ups'] });
  }
  void client.invalidateQueries({ queryKey: ['my-day'] });
}
