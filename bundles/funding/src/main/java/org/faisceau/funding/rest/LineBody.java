// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import org.jspecify.annotations.Nullable;

/** A line as JSON; the sort, the scheme and {@code granted} are of resources alone, the amount is in euros with a point. */
record LineBody(@Nullable String sort, @Nullable String what, @Nullable String amount, @Nullable String scheme, @Nullable Boolean granted) {}
