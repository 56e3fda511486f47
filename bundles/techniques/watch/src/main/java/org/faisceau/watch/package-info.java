// SPDX-License-Identifier: Apache-2.0
/**
 * The market watch: saved searches over the catalogue, contracts and the feeds that an administrator allows, read again each week and when somebody asks; notes by hand on articles, rules and trade
 * fairs, each with its source and day; all of it graded, and out of date in its time; a bulletin of what is new. Begin reading at
 * {@link org.faisceau.watch.MarketWatch}. What it reads of feeds the host fetched; it contacts no company. Without {@code sourcing} it is not
 * called; without {@code purchases} it watches the catalogue alone, and says so.
 */
@NullMarked
package org.faisceau.watch;

import org.jspecify.annotations.NullMarked;
