import { describeTours } from './screens/tour';

describeTours(['stranger', 'administrator', 'coordinator', 'sponsor']);
