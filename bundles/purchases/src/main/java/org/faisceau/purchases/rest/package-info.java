// SPDX-License-Identifier: Apache-2.0
/** The resources of contracts, written against their api alone. */
@NullMarked
package org.faisceau.purchases.rest;

import org.jspecify.annotations.NullMarked;
