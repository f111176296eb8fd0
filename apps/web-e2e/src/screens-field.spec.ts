import { describeTours } from './screens/tour';

describeTours(['trainer', 'cooperative']);
