// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme as it is to be, in that order. */
record ProgrammeBody(@Nullable List<ItemBody> items) {}
