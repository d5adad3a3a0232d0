import { t } from './texts';
import type { Channel } from './types';

/** The built-in channels, in the order in which they are offered. */
export const channels: readonly Channel[] = [
  { id: 'website', title: t('Website', 'Website', 'Website'), channelType: 'online' },
  { id: 'web-shop', title: t('Online shop', 'Online-Shop', 'Webshop'), channelType: 'online' },
  { id: 'search', title: t('Search engine', 'Suchmaschine', 'Søgemaskine'), channelType: 'online' },
  { id: 'social', title: t('Social media', 'Soziale Medien', 'Sociale medier'), channelType: 'online' },
  { id: 'email', title: t('E-mail', 'E-Mail', 'E-mail'), channelType: 'online' },
  { id: 'sms', title: t('Text message', 'SMS', 'Sms'), channelType: 'online' },
  { id: 'phone', title: t('Phone', 'Telefon', 'Telefon'), channelType: 'offline' },
  { id: 'chat', title: t('Live chat', 'Live-Chat', 'Livechat'), channelType: 'online' },
  { id: 'chatbot', title: t('Chatbot', 'Chatbot', 'Chatbot'), channelType: 'online' },
  { id: 'app', title: t('App', 'App', 'App'), channelType: 'online' },
  { id: 'store', title: t('Store', 'Ladengeschäft', 'Butik'), channelType: 'offline' },
  { id: 'office', title: t('Office', 'Büro', 'Kontor'), channelType: 'offline' },
  { id: 'event', title: t('Event', 'Veranstaltung', 'Arrangement'), channelType: 'both' },
  { id: 'print', title: t('Print', 'Print', 'Tryksager'), channelType: 'offline' },
  { id: 'tv', title: t('TV', 'Fernsehen', 'Tv'), channelType: 'offline' },
  { id: 'post', title: t('Post', 'Post', 'Post'), channelType: 'offline' },
  { id: 'partner', title: t('Partner', 'Partner', 'Partner'), channelType: 'both' },
  {
    id: 'review-site',
    title: t('Review site', 'Bewertungsportal', 'Anmeldelsesside'),
    channelType: 'online',
  },
  { id: 'community', title: t('Community', 'Community', 'Community'), channelType: 'both' },
  { id: 'in-product', title: t('In the product', 'Im Produkt', 'I produktet'), channelType: 'online' },
  {
    id: 'word-of-mouth',
    title: t('Word of mouth', 'Mundpropaganda', 'Mund til mund'),
    channelType: 'both',
  },
];
