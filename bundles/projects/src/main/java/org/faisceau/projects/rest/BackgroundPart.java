// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.jspecify.annotations.Nullable;

/** What one side brings with rights of its own, as JSON. */
record BackgroundPart(@Nullable String organisation, @Nullable String words) {}
