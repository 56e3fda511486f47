// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures to take. */
record MeasuresBody(@Nullable List<MeasurePart> measures) {}
