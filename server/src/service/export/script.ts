/** All that a page does which somebody wants to have printed. Nothing of a journey is ever in it. */
export const SCRIPT = 'print()';

/** The hash by which the page's security policy allows this script alone: SHA-256, as CSP writes it. */
export const SCRIPT_HASH = 'sha256-Ul1RMxNBbPGH9E+ofhdT7m0RVSwiCXU33cMrTtNPpo8=';
