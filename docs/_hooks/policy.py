"""What a page may load and run: files of its own site, and no script in the page."""
POLICY = ("default-src 'none'; script-src 'self'{}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'")


def on_env(env, config, files):
    env.globals["policy"] = POLICY.format(" 'unsafe-inline'" if config.extra["serving"] else "")  # `mkdocs serve` writes into each page when it is to load again
