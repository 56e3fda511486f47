// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.jspecify.annotations.Nullable;

/** Why a key is trusted no more. */
record RevocationBody(@Nullable String reason) {}
