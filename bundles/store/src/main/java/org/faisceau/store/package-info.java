// SPDX-License-Identifier: Apache-2.0
/**
 * The database door: SQLite in the data folder, or PostgreSQL by one setting, with the same migrations and queries.
 *
 * <p>Begin with {@link org.faisceau.store.Database} (transactions), then {@link org.faisceau.store.Ledger} and {@code Closing} (how a
 * write ends: changes numbered, journal chained, one row updated), {@code Migrator}, {@link org.faisceau.store.JobRunner},
 * {@link org.faisceau.store.JournalBook}, {@link org.faisceau.store.SettingsTable}. {@link org.faisceau.store.OpenStore} opens it all
 * without a framework.
 *
 * <p>It refuses business words, a second writer on one folder, an edited migration, a PostgreSQL database that does not sort by code
 * point, and secrets among the settings. Ties: it knows the kernel alone. Without jobs published it runs its own; without followers
 * of the change log it keeps thirty days of it; without a Configuration Admin the settings table lies idle.
 */
@NullMarked
package org.faisceau.store;

import org.jspecify.annotations.NullMarked;
