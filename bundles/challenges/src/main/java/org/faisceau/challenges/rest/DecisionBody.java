// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import org.jspecify.annotations.Nullable;

/** What a named person decides: {@code kept} true or false, with a reason. */
record DecisionBody(@Nullable Boolean kept, @Nullable String reason) {}
