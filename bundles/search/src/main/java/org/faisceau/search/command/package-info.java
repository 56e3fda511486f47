// SPDX-License-Identifier: Apache-2.0
/** What {@code bin/faisceau index} does. */
@NullMarked
package org.faisceau.search.command;

import org.jspecify.annotations.NullMarked;
