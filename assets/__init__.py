"""Icons, data sets, texts and translations. A package, so that an installed copy finds them: `playground.assets`."""
