// SPDX-License-Identifier: Apache-2.0
/** What the shell's whiteboards need of bundles that keep their records in rows of the store. */
@NullMarked
package org.faisceau.console.spi.rows;

import org.jspecify.annotations.NullMarked;
