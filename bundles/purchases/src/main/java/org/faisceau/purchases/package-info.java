// SPDX-License-Identifier: Apache-2.0
/**
 * Contracts awarded: their essential data, taken in from files as found in the wild, completed, published, and read for what they tell:
 * the share of innovative purchases. It refuses to invent: a field nobody said stays empty, and a contract that lacks what the official
 * schema requires is listed with what it lacks, never exported. Begin reading at {@link org.faisceau.purchases.api.Purchases}.
 *
 * <p>It knows the platform and {@code rules}. Without {@code rules} contracts are kept, read, exported and counted; what is due when, and
 * what the guard watches, is not said, and the pages name the module. Needs are known by their reference alone.
 */
@NullMarked
package org.faisceau.purchases;

import org.jspecify.annotations.NullMarked;
