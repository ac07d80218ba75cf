/** The web chat's cookie; its value is known to the browser only, the desk keeps a hash. */
export const visitorCookie = 'cd_visitor';
