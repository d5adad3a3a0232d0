import type { CatalogueTouchpoint } from '../types';
import { advertising } from './advertising';
import { content } from './content';
import { deliveryAndBilling } from './delivery-and-billing';
import { events } from './events';
import { feedback } from './feedback';
import { ordering } from './ordering';
import { pointOfPurchase } from './point-of-purchase';
import { recommendation } from './recommendation';
import { retention } from './retention';
import { sales } from './sales';
import { selfService } from './self-service';
import { service } from './service';
import { social } from './social';

/** All built-in touchpoints, in the order of their acceptance ids. */
export const touchpoints: readonly CatalogueTouchpoint[] = [
  ...advertising,
  ...content,
  ...recommendation,
  ...social,
  ...events,
  ...sales,
  ...pointOfPurchase,
  ...ordering,
  ...service,
  ...selfService,
  ...deliveryAndBilling,
  ...retention,
  ...feedback,
];
