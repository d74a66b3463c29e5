// The outside project ran: its own line stands in the log.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Four modules on the module path: [module fi.asiointi.identity')
