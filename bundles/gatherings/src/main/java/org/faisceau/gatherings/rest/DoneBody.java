// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.jspecify.annotations.Nullable;

/** That a task is done; false: open again. */
record DoneBody(@Nullable Boolean isDone) {}
