// SPDX-License-Identifier: Apache-2.0
/** The pages of contracts, written against their api alone. */
@NullMarked
package org.faisceau.purchases.console;

import org.jspecify.annotations.NullMarked;
