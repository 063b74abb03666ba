import { describe, expect, it } from 'vitest';
import { isInvitationsAddress } from '../../../utils/linkedin';

describe('isInvitationsAddress', () => {
  it.each([
    'https://www.linkedin.com/mynetwork/invitation-manager/',
    'https://www.linkedin.com/mynetwork/invitation-manager',
    'https://www.linkedin.com/mynetwork/invitation-manager/received',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/ALL',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/PEOPLE_WITH_MUTUAL_CONNECTION/',
    'https://www.linkedin.com/mynetwork/invitation-manager/?invitationType=CONNECTION',
    'https://de.linkedin.com/mynetwork/invitation-manager/received/#top',
    'https://www.linkedin.com/mynetwork/',
    'https://www.linkedin.com/mynetwork',
    'https://www.linkedin.com/mynetwork/grow/',
  ])('%s is one', (address) => expect(isInvitationsAddress(address)).toBe(true));

  it.each([
    'https://www.linkedin.com/mynetwork/invitation-manager/sent/',
    'https://www.linkedin.com/mynetwork/invitation-manager/sent/CONNECTION/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/feed/?to=/mynetwork/invitation-manager/',
    'https://www.linkedin.com/preload/mynetwork/invitation-manager/',
    'https://www.linkedin.com.example/mynetwork/invitation-manager/',
    'https://notlinkedin.com/mynetwork/invitation-manager/',
    'ftp://www.linkedin.com/mynetwork/',
    'no address',
    '',
  ])('%s is none', (address) => expect(isInvitationsAddress(address)).toBe(false));
});
