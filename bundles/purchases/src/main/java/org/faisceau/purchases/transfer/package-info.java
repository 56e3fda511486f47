// SPDX-License-Identifier: Apache-2.0
/** Contracts in and out: essential data as JSON and XML, tables. */
@NullMarked
package org.faisceau.purchases.transfer;

import org.jspecify.annotations.NullMarked;
