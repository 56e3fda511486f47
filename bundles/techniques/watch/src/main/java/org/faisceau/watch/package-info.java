// SPDX-License-Identifier: Apache-2.0
/**
 * The market watch: saved searches over the catalogue and over contracts, read again when somebody asks; notes by hand on articles, rules and trade
 * fairs, each with its source and day; all of it graded, and out of date in its time; a bulletin of what is new. Begin reading at
 * {@link org.faisceau.watch.MarketWatch}. It reads nothing outside this installation, and contacts nobody. Without {@code sourcing} it is not
 * called; without {@code purchases} it watches the catalogue alone, and says so.
 */
@NullMarked
package org.faisceau.watch;

import org.jspecify.annotations.NullMarked;
