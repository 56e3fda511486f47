// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.jspecify.annotations.Nullable;

/** What a named person decides of an experiment. */
record VerdictBody(@Nullable String verdict, @Nullable String reason, @Nullable String until) {}
