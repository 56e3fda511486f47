// SPDX-License-Identifier: Apache-2.0
/** The pages of sourcing. */
@NullMarked
package org.faisceau.sourcing.console;

import org.jspecify.annotations.NullMarked;
