/** The registry belongs to no programme, so its days are those of the country it describes. */
export const registryZone = 'Africa/Casablanca';
