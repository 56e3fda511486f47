// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.jspecify.annotations.Nullable;

/** A key to trust. */
record KeyBody(@Nullable String name, @Nullable String publicKey, @Nullable String structure) {}
