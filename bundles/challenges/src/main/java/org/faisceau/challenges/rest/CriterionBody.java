// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import org.jspecify.annotations.Nullable;

/** A criterion as JSON. */
record CriterionBody(@Nullable String name, @Nullable Integer weight) {}
