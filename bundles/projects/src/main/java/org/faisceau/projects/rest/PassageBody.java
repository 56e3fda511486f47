// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a named person decides at the next gate, with a reason for each partner that is still in. */
record PassageBody(@Nullable String gate, @Nullable String reason, @Nullable List<FatePart> fates) {}
