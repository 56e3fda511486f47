// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a working group.
 *
 * @param put a need that comes in
 * @param take a need that leaves
 * @param closed true closes it, false reopens it
 */
record GroupStep(@Nullable String put, @Nullable String take, @Nullable Boolean closed) {}
