/** The policy of a page: nothing leaves the machine, only our own scripts run, and no connection may be opened. */
function contentSecurityPolicy({ scripts = "'self'", frames = "'none'", connections = "'none'" } = {}) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src blob:", // a page opened from disk may start a worker only from text it holds itself
    "style-src 'self' 'unsafe-inline'", // Fluent writes its rules into style elements
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${frames}`,
    `connect-src ${connections}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
