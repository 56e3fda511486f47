// SPDX-License-Identifier: Apache-2.0
/** The pages of gatherings, as people see them. */
@NullMarked
package org.faisceau.gatherings.console;

import org.jspecify.annotations.NullMarked;
