/** The job that sorts news into deliveries and sends what is due. */
export const POST_NOTICES = 'post-notices';
