"""The presets as JSON documents. A package, so that an installed copy finds them: `playground.presets`."""
