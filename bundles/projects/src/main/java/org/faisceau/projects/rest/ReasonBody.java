// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
record ReasonBody(@Nullable String reason) {}
